// SPDX-License-Identifier: MIT
// The fields of a scope: the left half of the scope editor.
//
// GUI thread. It checks what is typed, asks nobody and saves nothing.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "ui/widgets/grouppicker.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Chatelaine {

class ScopeForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Naming { Fixed, Free };

    explicit ScopeForm(Naming naming, QWidget *parent = nullptr);

    // REQUIRES: not null.
    void setSnapshot(const KeySnapshotPtr &snapshot);
    // Shows the scope; what is then left alone comes back from scope() byte for byte.
    void setScope(const Scope &scope);
    [[nodiscard]] Scope scope() const;
    void setMode(GroupPicker::Mode mode);
    // A scope that is to be created anew keeps its name, but is checked like a new one.
    void setNaming(Naming naming);
    // Says that the edit opens the scope to every key.
    void warnOfEveryone(bool opens);

    // The first reason why this cannot be saved, a translated sentence; empty = it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void buildLayout();
    void connectFields();
    void showNameProblem();
    [[nodiscard]] QString nameProblem() const;

    KeySnapshotPtr m_snapshot;
    Scope m_shown;
    QString m_titleAsShown; // Editors drop what they cannot show, such as CR LF.
    QString m_descriptionAsShown;
    Naming m_naming;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QCheckBox *m_active;
    QDoubleSpinBox *m_order; // A QSpinBox ends at half of what the column holds.
    GroupPicker *m_groups;
    QWidget *m_everyone; // The warning.
};

} // namespace Chatelaine
