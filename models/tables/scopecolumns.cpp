// SPDX-License-Identifier: MIT
#include "models/tables/scopecolumns.h"

#include "models/base/visibletext.h"
#include "models/tables/groupchoice.h"

#include <QCoreApplication>
#include <QLocale>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Context = "Chatelaine::ScopeTableModel";

QString translated(const char *text) { return QCoreApplication::translate(Context, text); }

QString nameText(const ScopeRow &row) { return visibleText(row.scope.name); }

QString titleText(const ScopeRow &row) { return visibleText(row.scope.title); }

QString descriptionText(const ScopeRow &row) { return visibleText(row.scope.description); }

QString groupsText(const ScopeRow &row)
{
    if (!row.isOpen)
        return row.groups.join(u", "_s);
    if (row.scope.isActive)
        return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Every key"));
    return translated(
        QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Every key, once it is active"));
}

// What the list says where that is not what the site would have written.
QString storedListText(const ScopeRow &row)
{
    const QString stored = row.scope.groupCsv;
    if (stored.toUtf8() == normalisedCsv(stored.toUtf8()))
        return {};
    return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel",
                                        "The stored group list is \u201c%1\u201d."))
        .arg(visibleText(stored));
}

QString groupsDescription(const ScopeRow &row)
{
    QStringList lines;
    if (row.isOpen)
        lines += translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel",
                                              "The group list names no group, so that every key "
                                              "gets this scope while it is active."));
    else
        lines += row.groups;
    const QString stored = storedListText(row);
    if (!stored.isEmpty())
        lines += stored;
    return lines.join(u'\n');
}

Mark groupsMark(const ScopeRow &row)
{
    const bool isGarbled = !storedListText(row).isEmpty();
    return row.isOpen || isGarbled ? Mark::Attention : Mark::None;
}

QString statusText(const ScopeRow &row)
{
    return row.scope.isActive
               ? translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "active"))
               : translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "inactive"));
}

QString statusDescription(const ScopeRow &row)
{
    if (row.scope.isActive)
        return {};
    return translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel",
                                        "The API ignores an inactive scope: no key has it."));
}

Mark statusMark(const ScopeRow &row) { return row.scope.isActive ? Mark::Active : Mark::Disabled; }

QString keysText(const ScopeRow &row)
{
    return row.grants ? QLocale().toString(*row.grants) : QString();
}

QString orderText(const ScopeRow &row) { return QString::number(row.scope.displayOrder); }

constexpr std::array<ScopeColumnSpec, ScopeColumnCount> Specs{{
    {QLatin1String("name"), QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Name"), nullptr,
     false, nameText, descriptionText, nullptr},
    {QLatin1String("title"), QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Title"), nullptr,
     false, titleText, descriptionText, nullptr},
    {QLatin1String("groups"),
     QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Granted to members of"),
     QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel",
                       "A key gets the scope when its user is in one of these groups."),
     false, groupsText, groupsDescription, groupsMark},
    {QLatin1String("status"), QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Status"), nullptr,
     false, statusText, statusDescription, statusMark},
    {QLatin1String("keys"), QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Keys"),
     QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel",
                       "Keys that hold the scope now, disabled keys included."),
     true, keysText, nullptr, nullptr},
    {QLatin1String("order"), QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "Order"),
     QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel",
                       "The site lists scopes by this number, then by name."),
     true, orderText, nullptr, nullptr},
}};

} // namespace

QString groupLabel(const KeySnapshot &snapshot, GroupId id)
{
    if (const UserGroup *group = snapshot.group(id))
        return visibleText(group->title);
    const bool wasPossible = id.value() > 0;
    const QString label =
        wasPossible ? translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "#%1 deleted"))
                    : translated(QT_TRANSLATE_NOOP("Chatelaine::ScopeTableModel", "#%1 nobody"));
    return label.arg(id.value());
}

std::vector<quint32> grantsByScope(const KeySnapshot &snapshot)
{
    std::vector<quint32> grants(ScopeSet::Capacity);
    for (quint32 i = 0; i < snapshot.size(); ++i)
        snapshot.stored(Row(i)).forEach([&grants](int index) { ++grants[size_t(index)]; });
    grants.resize(snapshot.scopes().size());
    return grants;
}

std::vector<ScopeRow> scopeRowsOf(const KeySnapshot &snapshot)
{
    std::vector<ScopeRow> rows;
    rows.reserve(snapshot.scopes().size());
    for (const Scope &scope : snapshot.scopes()) {
        const std::vector<GroupId> ids = GroupChoice::fromCsv(scope.groupCsv).ids();
        ScopeRow row{scope, {}, std::nullopt, ids.empty()};
        for (const GroupId id : ids)
            row.groups += groupLabel(snapshot, id);
        rows.push_back(std::move(row));
    }
    return rows;
}

const ScopeColumnSpec &scopeColumnSpec(ScopeColumn column) { return Specs[size_t(column)]; }

} // namespace Chatelaine
