// SPDX-License-Identifier: MIT
#include "models/tables/scopefields.h"

#include "models/base/visibletext.h"
#include "models/tables/groupchoice.h"
#include "models/tables/scopecolumns.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Chatelaine::ScopeFields", text);
}

QString groupsText(const Scope &scope, const KeySnapshot &snapshot)
{
    QStringList labels;
    for (const GroupId id : GroupChoice::fromCsv(scope.groupCsv).ids())
        labels += groupLabel(snapshot, id);
    if (labels.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "Every key"));
    return labels.join(u", "_s);
}

} // namespace

QString scopeFieldName(ScopeField field)
{
    switch (field) {
    case ScopeField::Title:
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "Title"));
    case ScopeField::Description:
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "Description"));
    case ScopeField::Groups:
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "Granted to members of"));
    case ScopeField::Active:
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "Status"));
    case ScopeField::Order:
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "Order"));
    }
    return {};
}

QString scopeFieldText(const Scope &scope, ScopeField field, const KeySnapshot &snapshot)
{
    switch (field) {
    case ScopeField::Title:
        return visibleText(scope.title);
    case ScopeField::Description:
        return visibleText(scope.description);
    case ScopeField::Groups:
        return groupsText(scope, snapshot);
    case ScopeField::Active:
        return scope.isActive
                   ? translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "active"))
                   : translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeFields", "inactive"));
    case ScopeField::Order:
        return QString::number(scope.displayOrder);
    }
    return {};
}

bool isSameField(const Scope &a, const Scope &b, ScopeField field)
{
    switch (field) {
    case ScopeField::Title:
        return a.title == b.title;
    case ScopeField::Description:
        return a.description == b.description;
    case ScopeField::Groups:
        return a.groupCsv == b.groupCsv;
    case ScopeField::Active:
        return a.isActive == b.isActive;
    case ScopeField::Order:
        return a.displayOrder == b.displayOrder;
    }
    return true;
}

void copyField(const Scope &from, Scope &to, ScopeField field)
{
    switch (field) {
    case ScopeField::Title:
        to.title = from.title;
        return;
    case ScopeField::Description:
        to.description = from.description;
        return;
    case ScopeField::Groups:
        to.groupCsv = from.groupCsv;
        return;
    case ScopeField::Active:
        to.isActive = from.isActive;
        return;
    case ScopeField::Order:
        to.displayOrder = from.displayOrder;
        return;
    }
}

FieldHistory fieldHistory(const Scope &base, const Scope &theirs, const Scope &mine,
                          ScopeField field)
{
    const bool isMine = !isSameField(base, mine, field);
    const bool isTheirs = !isSameField(base, theirs, field);
    if (!isMine && !isTheirs)
        return FieldHistory::Untouched;
    if (!isMine)
        return FieldHistory::TheirsOnly;
    if (!isTheirs)
        return FieldHistory::MineOnly;
    return isSameField(theirs, mine, field) ? FieldHistory::SameByBoth : FieldHistory::Both;
}

} // namespace Chatelaine
