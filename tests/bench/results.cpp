// SPDX-License-Identifier: MIT
#include "tests/bench/results.h"

#include <QFile>
#include <QStringList>

namespace Chatelaine {

double Recorded::of(Figure figure) const
{
    switch (figure) {
    case Figure::Median:
        return median;
    case Figure::NinetyNinth:
        return ninetyNinth;
    case Figure::Largest:
        break;
    }
    return largest;
}

Results::Results(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 6 || fields[1].size() != 1)
            continue;
        m_records.insert(fields[0],
                         {Certainty(fields[1].at(0).toLatin1()), fields[2].toInt(),
                          fields[3].toDouble(), fields[4].toDouble(), fields[5].toDouble()});
    }
}

const Recorded *Results::find(const char *name) const
{
    const auto found = m_records.constFind(QString::fromLatin1(name));
    return found == m_records.cend() ? nullptr : &*found;
}

double Results::timeOf(const Line &line) const
{
    const Recorded *value = find(line.name);
    const Recorded *keys = find("keys");
    if (!value || !keys)
        return 0;
    if (line.unit != Unit::KeysPerSecond)
        return value->of(line.figure);
    return value->median > 0 ? keys->median / value->median * 1000 : 0;
}

} // namespace Chatelaine
