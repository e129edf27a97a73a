// SPDX-License-Identifier: MIT
// PHP cut into tokens, without running it.
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <vector>

namespace Chatelaine {

struct PhpToken
{
    enum class Kind {
        Variable, // text: its name without $.
        String,   // text: its value; nothing in it is replaced at run time.
        Template, // A text in double quotes that is not plain: "$name", "\u{41}".
        Number,   // text: as it is written.
        Word,     // A keyword, constant or function.
        Sign,     // text: one character.
    };
    Kind kind = Kind::Sign;
    QByteArray text;

    [[nodiscard]] bool is(char sign) const
    {
        return kind == Kind::Sign && text.size() == 1 && text.front() == sign;
    }
};

// Comments and blanks are left out, and what stands outside of <?php … ?>; each end of a part of
// PHP is a ";". Fails with Invalid when there is no PHP, when a text or a comment does not end, and
// for heredocs. The caller wipes the texts: one of them may be a password.
[[nodiscard]] Result<std::vector<PhpToken>> phpTokens(const QByteArray &php);

} // namespace Chatelaine
