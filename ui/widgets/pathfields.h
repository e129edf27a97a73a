// SPDX-License-Identifier: MIT
// A field for each part of a path that nobody but the person can fill in. A token that is pasted
// here by mistake is dropped at once, as in RouteBox.
//
// GUI thread. Hidden while there is none.
#pragma once

#include "models/domain/apipath.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLineEdit;

namespace Chatelaine {

class PathFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PathFields(QWidget *parent = nullptr);

    // Keeps what was typed as long as the names stay the same.
    void showParts(const QStringList &names);
    [[nodiscard]] PathValues values() const;

Q_SIGNALS:
    void valuesChanged();

private:
    QStringList m_names;
    std::vector<QLineEdit *> m_fields;
    QFormLayout *m_rows;
};

} // namespace Chatelaine
