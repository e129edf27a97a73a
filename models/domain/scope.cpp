// SPDX-License-Identifier: MIT
#include "models/domain/scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

namespace {

// Of a TEXT column.
constexpr qsizetype MaximumDescriptionBytes = 65535;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Scope)
};

bool isNameStart(QChar character) { return character >= u'a' && character <= u'z'; }

bool isNamePart(QChar character)
{
    return isNameStart(character) || (character >= u'0' && character <= u'9') ||
           character == u'_' || character == u':';
}

Result<void> validateName(const QString &name)
{
    if (name.isEmpty())
        return Error::invalid(Texts::tr("Name: a scope needs one, for example \"read:tickets\"."));
    if (!isNameStart(name.front()) || !std::all_of(name.cbegin(), name.cend(), isNamePart)) {
        return Error::invalid(
            Texts::tr("Name: only a-z, 0-9, \"_\" and \":\" are allowed, and the first "
                      "character must be a letter."));
    }
    if (name.size() > MaximumScopeNameLength)
        return Error::invalid(Texts::tr("Name: at most %n character(s) are allowed.", nullptr,
                                        MaximumScopeNameLength));
    return {};
}

Result<void> validateTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return Error::invalid(Texts::tr("Title: a scope needs one."));
    // The column counts characters, not UTF-16 units.
    if (title.toUcs4().size() > MaximumScopeTitleLength)
        return Error::invalid(Texts::tr("Title: at most %n character(s) are allowed.", nullptr,
                                        MaximumScopeTitleLength));
    return {};
}

} // namespace

Result<void> validateScope(const Scope &scope)
{
    CHATELAINE_CHECK(validateName(scope.name));
    CHATELAINE_CHECK(validateTitle(scope.title));
    if (scope.description.toUtf8().size() > MaximumDescriptionBytes)
        return Error::invalid(Texts::tr("Description: it is too long for the database."));
    if (normalisedCsv(scope.groupCsv.toUtf8()).size() > MaximumGroupCsvBytes) {
        return Error::invalid(
            Texts::tr("Groups: the list of ids is longer than the %n byte(s) that the "
                      "site can store. Choose fewer groups.",
                      nullptr, MaximumGroupCsvBytes));
    }
    return {};
}

Scope normalised(Scope scope)
{
    scope.groupCsv = QString::fromLatin1(normalisedCsv(scope.groupCsv.toUtf8()));
    return scope;
}

} // namespace Chatelaine
