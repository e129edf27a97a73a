// SPDX-License-Identifier: MIT
#include "models/snapshot/userdraft.h"

#include "models/snapshot/ascendingsearch.h"
#include "models/snapshot/roworder.h"

namespace Chatelaine {

namespace {

// A column that is shared with an earlier snapshot stays so while nothing changes.
template<typename Value>
void writeCell(QList<Value> *column, quint32 row, Value value)
{
    if (column->constData()[row] != value)
        column->data()[row] = value;
}

} // namespace

UserDraft::UserDraft(KeySnapshotColumns *columns)
    : m_columns(columns)
{}

void UserDraft::index()
{
    const qsizetype count = m_columns->keyIds.size();
    if (qsizetype(m_nameOf.size()) == count)
        return;
    const QList<quint32> &ids = m_columns->userIds;
    std::vector<quint32> rows = positionsInOrder({ids.constData(), size_t(count)});
    m_idsInOrder.reserve(rows.size());
    for (const quint32 row : rows)
        m_idsInOrder.push_back(ids[row]);
    m_columns->rowsByUser = std::make_shared<const std::vector<quint32>>(std::move(rows));
    m_nameOf.assign(size_t(count), NoName);
    m_columns->lastActivity.resize(count);
    m_columns->userStates.resize(count);
    m_columns->membershipOf.resize(count);
}

std::span<const quint32> UserDraft::rowsOf(UserId id)
{
    const std::vector<quint32> &rows = *m_columns->rowsByUser;
    const auto idAt = [this, &rows](size_t position) {
        return m_idsInOrder.empty() ? m_columns->userIds.at(rows[position])
                                    : m_idsInOrder[position];
    };
    m_cursor = positionOf(id.value(), rows.size(), m_cursor, idAt);
    size_t end = m_cursor;
    while (end < rows.size() && idAt(end) == id.value())
        ++end;
    return std::span(rows).subspan(m_cursor, end - m_cursor);
}

void UserDraft::set(UserId id, QByteArrayView name, UserState state, GroupId primary,
                    QByteArrayView secondaryCsv, qint64 lastActivity)
{
    index();
    const std::span<const quint32> rows = rowsOf(id);
    if (rows.empty())
        return;
    if (m_arrivedCount == m_arrived.size())
        settle();
    Arrived &user = m_arrived[m_arrivedCount++];
    user.rows = rows;
    user.state = state;
    user.lastActivity = KeySnapshotColumns::dateOf(lastActivity);
    user.name = m_names.append(name);
    user.membership = m_arrivedMemberships.append(Memberships::bytesOf(primary), secondaryCsv);
    user.hash = m_membershipIndex.expect(m_arrivedMemberships.at(user.membership));
    const quint32 row = rows.front();
    prefetch(&m_columns->userStates.at(row));
    prefetch(&m_columns->membershipOf.at(row));
    prefetch(&m_columns->lastActivity.at(row));
    prefetch(&m_nameOf[row]);
}

void UserDraft::settle()
{
    index();
    const std::span<Arrived> arrived(m_arrived.data(), m_arrivedCount);
    for (Arrived &user : arrived) {
        user.guess = m_membershipIndex.guess(user.hash);
        m_columns->memberships.expectText(user.guess);
    }
    for (Arrived &user : arrived) {
        user.membership = membershipOf(user);
        for (const quint32 row : user.rows)
            write(user, row);
    }
    m_arrivedCount = 0;
    m_arrivedMemberships.clear();
}

quint32 UserDraft::membershipOf(const Arrived &user)
{
    const Memberships &known = m_columns->memberships;
    const QByteArrayView text = m_arrivedMemberships.at(user.membership);
    for (const quint32 guess : {m_columns->membershipOf.at(user.rows.front()), user.guess}) {
        if (guess != 0 && known.text(guess) == text)
            return guess;
    }
    return m_membershipIndex.indexOf(text, user.hash, &m_columns->memberships);
}

void UserDraft::write(const Arrived &user, quint32 row)
{
    const bool isAsBefore =
        m_columns->userStates.at(row) != UserState::Deleted && nameAt(row) == m_names.at(user.name);
    if (!isAsBefore) {
        m_nameOf[row] = user.name;
        m_areNamesAsBefore = false;
    }
    writeCell(&m_columns->membershipOf, row, user.membership);
    writeCell(&m_columns->userStates, row, user.state);
    writeCell(&m_columns->lastActivity, row, user.lastActivity);
}

void UserDraft::remove(UserId id)
{
    index();
    settle();
    for (const quint32 row : rowsOf(id)) {
        m_areNamesAsBefore = m_areNamesAsBefore && nameAt(row).isEmpty();
        m_nameOf[row] = NoName;
        writeCell(&m_columns->membershipOf, row, 0U);
        writeCell(&m_columns->userStates, row, UserState::Deleted);
        writeCell(&m_columns->lastActivity, row, 0U);
    }
}

QByteArrayView UserDraft::nameAt(quint32 row) const
{
    switch (m_nameOf[row]) {
    case NoName:
        return {};
    case NameAsBefore:
        return m_earlier->columns().userNames.at(m_earlier->rowOf(row));
    default:
        return m_names.at(m_nameOf[row]);
    }
}

void UserDraft::expectName(quint32 row) const
{
    if (m_nameOf[row] < NameAsBefore)
        m_names.expect(m_nameOf[row]);
}

qsizetype UserDraft::nameBytes() const
{
    return m_names.bytes() + (m_earlier ? m_earlier->columns().userNames.bytes().size() : 0);
}

void UserDraft::freeIndexes()
{
    m_idsInOrder = {};
    m_membershipIndex = {};
}

} // namespace Chatelaine
