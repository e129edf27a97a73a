// SPDX-License-Identifier: MIT
#include "models/session/recomputejournal.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestNote = 4096; // Bytes; more was not written by us.

} // namespace

RecomputeJournal::RecomputeJournal(QString folder)
    : m_folder(std::move(folder))
{}

QString RecomputeJournal::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unfinished"_s;
}

QString RecomputeJournal::begin(const JournalEntry &entry) const
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(m_folder))
        return {};
    QSaveFile file(pathOf(id));
    const QJsonObject note{
        {u"database"_s, entry.database}, {u"scope"_s, entry.scope}, {u"begun"_s, entry.begun}};
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(note).toJson(QJsonDocument::Compact));
    return file.commit() ? id : QString();
}

void RecomputeJournal::end(const QString &id) const
{
    if (!id.isEmpty())
        QFile::remove(pathOf(id));
}

std::optional<JournalEntry> RecomputeJournal::latest(const QString &database) const
{
    std::optional<JournalEntry> latest;
    for (const QString &id : ids()) {
        const std::optional<JournalEntry> entry = read(id);
        if (entry && entry->database == database && (!latest || latest->begun < entry->begun))
            latest = entry;
    }
    return latest;
}

void RecomputeJournal::forget(const QString &database, qint64 begunBy) const
{
    for (const QString &id : ids()) {
        const std::optional<JournalEntry> entry = read(id);
        if (entry && entry->database == database && entry->begun <= begunBy)
            end(id);
    }
}

QString RecomputeJournal::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + u".json"_s;
}

std::optional<JournalEntry> RecomputeJournal::read(const QString &id) const
{
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(LargestNote)).object();
    const JournalEntry entry{note[u"database"_s].toString(), note[u"scope"_s].toString(),
                             note[u"begun"_s].toInteger()};
    return entry.database.isEmpty() ? std::nullopt : std::optional(entry);
}

QStringList RecomputeJournal::ids() const
{
    QStringList ids;
    for (const QString &name : QDir(m_folder).entryList({u"*.json"_s}, QDir::Files))
        ids += name.chopped(5);
    return ids;
}

} // namespace Chatelaine
