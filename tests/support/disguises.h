// SPDX-License-Identifier: MIT
// How tokens look in the texts that they leak into.
//
// Pure: any thread.
#pragma once

#include <QByteArray>

#include <span>

namespace Chatelaine {

struct Disguise
{
    const char *name;
    // A piece of text with the token in it: one line or several, no line end behind it.
    QByteArray (*put)(const QByteArray &token);
};

[[nodiscard]] std::span<const Disguise> allDisguises();

} // namespace Chatelaine
