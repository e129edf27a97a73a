// SPDX-License-Identifier: MIT
// In which language a sentence is written: that of the window, or English, for a ticket that others
// will read.
//
// A plain value: safe everywhere; the translators of the program must not change meanwhile.
#pragma once

#include <QString>

namespace Chatelaine {

class Language final
{
public:
    [[nodiscard]] static Language ofInterface() { return Language(Kind::Interface); }
    // What stands in the source, word for word.
    [[nodiscard]] static Language english() { return Language(Kind::English); }

    // The sentence in this language. source: marked with QT_TRANSLATE_NOOP(context, source), or
    // with QT_TRANSLATE_NOOP3 where there is a comment. n: replaces %n; there are no plural forms
    // in English, so choose words that need none.
    [[nodiscard]] QString text(const char *context, const char *source,
                               const char *comment = nullptr, int n = -1) const;

    friend bool operator==(const Language &, const Language &) = default;

private:
    enum class Kind { Interface, English };
    explicit Language(Kind kind)
        : m_kind(kind)
    {}

    Kind m_kind;
};

} // namespace Chatelaine
