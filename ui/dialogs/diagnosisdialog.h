// SPDX-License-Identifier: MIT
// What a person who helps has to know of this machine, to be read and copied.
//
// GUI thread. Deletes itself when closed; to be opened with open(). The lines come later.
#pragma once

#include "models/session/diagnosis.h"

#include <QDialog>
#include <QFuture>

class QPushButton;
class QTableWidget;
class QLabel;

namespace Chatelaine {

class DiagnosisDialog final : public QDialog
{
    Q_OBJECT

public:
    // lines: of diagnose(), models/session/diagnosisrun.h.
    explicit DiagnosisDialog(const QFuture<Result<DiagnosisLines>> &lines,
                             QWidget *parent = nullptr);

private:
    void buildLayout();
    void showLines(const DiagnosisLines &lines);
    void addRow(const DiagnosisLine &line);
    void copy();

    QLabel *m_state;
    QTableWidget *m_table;
    QPushButton *m_copy;
    DiagnosisLines m_lines;
};

} // namespace Chatelaine
