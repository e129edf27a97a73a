// SPDX-License-Identifier: MIT
#include "models/base/language.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

QString Language::text(const char *context, const char *source, const char *comment, int n) const
{
    if (m_kind == Kind::Interface)
        return QCoreApplication::translate(context, source, comment, n);
    QString english = QString::fromUtf8(source);
    if (n >= 0)
        english.replace("%n"_L1, QString::number(n));
    return english;
}

} // namespace Chatelaine
