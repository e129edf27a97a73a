// SPDX-License-Identifier: MIT
// Where the API of a forum answers, and which routes it has beside the known ones.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Chatelaine {

class ApiForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ApiForm(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);
    // Writes apiBaseUrl and routes; the latter only when validity() is good.
    void fill(Profile &profile) const;
    // Whether the lines of routes can be read; the address is validateProfile()'s.
    [[nodiscard]] Result<void> validity() const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();

    QLineEdit *m_address;
    QPlainTextEdit *m_routes;
};

} // namespace Chatelaine
