// SPDX-License-Identifier: MIT
// Everything that is known of one key, and why it may do what it may do: beside the list, and as a
// card of its own.
//
// GUI thread.
#pragma once

#include "models/domain/keycard.h"

#include <QWidget>

#include <memory>

namespace Chatelaine {

class KeyDetails final : public QWidget
{
    Q_OBJECT

public:
    enum class Form {
        Inspector, // The owner first; the verdict is a line among others.
        Card,      // The verdict first.
    };
    explicit KeyDetails(Form form, QWidget *parent = nullptr);
    ~KeyDetails() override;

    // now: seconds since 1970 UTC.
    void showCard(const KeyCard &card, qint64 now);

private:
    void buildLayout(Form form);
    void buildRows();
    void showKey(const KeyCard &card, qint64 now);
    void showUser(const KeyCard &card, qint64 now);
    void showScopes(const KeyCard &card);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine
