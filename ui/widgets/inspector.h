// SPDX-License-Identifier: MIT
// The panel beside the list: one key in full, several in numbers, or what to do to see something.
//
// GUI thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/tables/selectionsummary.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace Chatelaine {

class KeyDetails;

class Inspector final : public QWidget
{
    Q_OBJECT

public:
    // The actions become buttons below.
    explicit Inspector(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showNothing();
    // REQUIRES: row is one of the snapshot's. now: seconds since 1970 UTC.
    void showKey(const KeySnapshotPtr &snapshot, Row row, qint64 now);
    void showSummary(const SelectionSummary &summary);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QWidget *buildSummary();
    QWidget *buildButtons(const QList<QAction *> &actions);

    KeyDetails *m_details;
    QLabel *m_summaryTitle;
    QLabel *m_summaryText;
    QStackedWidget *m_pages;
    QWidget *m_buttons;
};

} // namespace Chatelaine
