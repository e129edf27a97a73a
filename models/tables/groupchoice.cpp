// SPDX-License-Identifier: MIT
#include "models/tables/groupchoice.h"

#include "models/domain/phpint.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>

namespace Chatelaine {

GroupChoice GroupChoice::fromCsv(const QString &csv)
{
    GroupChoice choice;
    const QList<QByteArray> parts = csv.toUtf8().split(',');
    for (const QByteArray &part : parts) {
        const GroupId id(phpIntval(part));
        if (id != GroupId())
            choice.add(id);
    }
    return choice;
}

std::vector<GroupChoice::Entry>::const_iterator GroupChoice::find(GroupId id) const
{
    return std::find_if(m_entries.begin(), m_entries.end(),
                        [id](const Entry &entry) { return entry.id == id; });
}

bool GroupChoice::contains(GroupId id) const
{
    const auto entry = find(id);
    return entry != m_entries.end() && entry->isChosen;
}

std::vector<GroupId> GroupChoice::ids() const
{
    std::vector<GroupId> chosen;
    for (const Entry &entry : m_entries) {
        if (entry.isChosen)
            chosen.push_back(entry.id);
    }
    return chosen;
}

QString GroupChoice::toCsv() const
{
    QStringList numbers;
    for (const GroupId id : ids())
        numbers += QString::number(id.value());
    return numbers.join(u',');
}

void GroupChoice::add(GroupId id)
{
    const auto entry = find(id);
    if (entry == m_entries.end())
        m_entries.push_back({id, true});
    else
        m_entries[size_t(entry - m_entries.begin())].isChosen = true;
}

void GroupChoice::remove(GroupId id)
{
    const auto entry = find(id);
    if (entry != m_entries.end())
        m_entries[size_t(entry - m_entries.begin())].isChosen = false;
}

} // namespace Chatelaine
