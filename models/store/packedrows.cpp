// SPDX-License-Identifier: MIT
#include "models/store/packedrows.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace Chatelaine {

namespace {

// The shortest row is longer: a page cannot hold more rows than that, whatever was counted.
constexpr size_t ShortestRow = 8; // Bytes

// Every function stays where it is once one has failed.
class Reader final
{
public:
    explicit Reader(QByteArrayView page)
        : m_at(page.begin())
        , m_end(page.end())
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    qint64 number()
    {
        qint64 value = 0;
        const auto [stop, error] = std::from_chars(m_at, m_end, value);
        if (error != std::errc() || stop == m_end || *stop != ' ')
            m_isBroken = true;
        else
            m_at = stop + 1;
        return value;
    }
    quint32 id()
    {
        const qint64 value = number();
        if (value < 0 || value > qint64(std::numeric_limits<quint32>::max()))
            m_isBroken = true;
        return quint32(value);
    }
    QByteArrayView text()
    {
        const qint64 size = number();
        if (m_isBroken || size < 0 || size > m_end - m_at) {
            m_isBroken = true;
            return {};
        }
        const char *const begin = std::exchange(m_at, m_at + size);
        return {begin, m_at};
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_isBroken = false;
};

PackedKey keyFrom(Reader &reader)
{
    PackedKey key;
    key.id = reader.id();
    key.user = reader.id();
    key.isActive = reader.number() == 1;
    key.created = reader.number();
    key.lastUsed = reader.number();
    key.prefix = reader.text();
    return key;
}

PackedUser userFrom(Reader &reader)
{
    PackedUser user;
    user.id = reader.id();
    user.primaryGroup = reader.number();
    const bool isBanned = reader.number() != 0;
    user.lastActivity = reader.number();
    user.name = reader.text();
    user.secondaryGroups = reader.text();
    user.state = userStateFrom(reader.text(), isBanned);
    return user;
}

template<typename Row>
bool unpackRows(QByteArrayView page, quint64 count, std::vector<Row> *rows,
                Row (*rowFrom)(Reader &))
{
    rows->clear();
    if (count > quint64(page.size()) / ShortestRow)
        return false;
    rows->reserve(size_t(count));
    Reader reader(page);
    while (!reader.isAtEnd() && rows->size() < count) {
        rows->push_back(rowFrom(reader));
        if (reader.isBroken())
            return false;
    }
    return reader.isAtEnd() && rows->size() == count;
}

} // namespace

bool unpack(QByteArrayView page, quint64 count, std::vector<PackedKey> *rows)
{
    const auto doesNotAscend = [](const PackedKey &a, const PackedKey &b) { return a.id >= b.id; };
    return unpackRows(page, count, rows, keyFrom) &&
           std::adjacent_find(rows->cbegin(), rows->cend(), doesNotAscend) == rows->cend();
}

bool unpack(QByteArrayView page, quint64 count, std::vector<PackedUser> *rows)
{
    return unpackRows(page, count, rows, userFrom);
}

} // namespace Chatelaine
