// SPDX-License-Identifier: MIT
#include "models/settings/settings.h"

#include <QMutex>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

#include <array>
#include <utility>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using KnownSettings::ColourScheme;

namespace {

// By the value of ColourScheme.
constexpr std::array ColourSchemeNames{"system"_L1, "light"_L1, "dark"_L1};

} // namespace

QVariant settingToVariant(int value) { return value; }
QVariant settingToVariant(bool value) { return value; }
QVariant settingToVariant(const QString &value) { return value; }
QVariant settingToVariant(const QByteArray &value) { return value; }
QVariant settingToVariant(const QStringList &value) { return value; }
QVariant settingToVariant(ColourScheme value)
{
    return QString(ColourSchemeNames.at(size_t(value)));
}

template<>
std::optional<int> settingFromVariant<int>(const QVariant &stored)
{
    bool isNumber = false;
    const int value = stored.toString().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

template<>
std::optional<bool> settingFromVariant<bool>(const QVariant &stored)
{
    const QString word = stored.toString();
    if (word == "true"_L1)
        return true;
    if (word == "false"_L1)
        return false;
    return std::nullopt;
}

template<>
std::optional<QString> settingFromVariant<QString>(const QVariant &stored)
{
    if (stored.metaType() != QMetaType::fromType<QString>())
        return std::nullopt;
    return stored.toString();
}

template<>
std::optional<QByteArray> settingFromVariant<QByteArray>(const QVariant &stored)
{
    if (stored.metaType() != QMetaType::fromType<QByteArray>())
        return std::nullopt;
    return stored.toByteArray();
}

template<>
std::optional<QStringList> settingFromVariant<QStringList>(const QVariant &stored)
{
    if (!stored.isValid()) // How the file writes an empty list.
        return QStringList();
    // A list of one stands there like a text.
    if (stored.metaType() != QMetaType::fromType<QStringList>() &&
        stored.metaType() != QMetaType::fromType<QString>())
        return std::nullopt;
    return stored.toStringList();
}

template<>
std::optional<ColourScheme> settingFromVariant<ColourScheme>(const QVariant &stored)
{
    const QString word = stored.toString();
    for (size_t i = 0; i < ColourSchemeNames.size(); ++i) {
        if (word == ColourSchemeNames[i])
            return ColourScheme(i);
    }
    return std::nullopt;
}

// Puts what was set into the file, on a thread of its own; what others put there meanwhile stays.
class Settings::Writer final
{
public:
    explicit Writer(const QString &path)
        : m_path(path)
    {
        m_thread.setMaxThreadCount(1);
    }

    void write(const QString &key, const QVariant &value)
    {
        const QMutexLocker lock(&m_mutex);
        const bool isAwaited = !m_pending.isEmpty();
        m_pending.insert(key, value);
        if (!isAwaited)
            m_thread.start([this] { writePending(); });
    }

private:
    void writePending()
    {
        QMutexLocker lock(&m_mutex);
        const QHash<QString, QVariant> pending = std::exchange(m_pending, {});
        lock.unlock();
        QSettings file(m_path, QSettings::IniFormat);
        for (auto value = pending.cbegin(); value != pending.cend(); ++value)
            file.setValue(value.key(), value.value());
    }

    QString m_path;
    QMutex m_mutex; // Guards what follows.
    QHash<QString, QVariant> m_pending;
    QThreadPool m_thread; // Last, because its end waits for the writing.
};

Settings::Settings(const QString &path)
    : m_writer(std::make_unique<Writer>(path))
{
    const QSettings file(path, QSettings::IniFormat);
    for (const QString &key : file.allKeys())
        m_values.insert(key, file.value(key));
}

Settings::~Settings() = default;

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           u"/chatelaine.ini"_s;
}

std::optional<QVariant> Settings::read(QStringView key) const
{
    const auto value = m_values.constFind(key.toString());
    return value == m_values.cend() ? std::nullopt : std::optional(*value);
}

void Settings::write(QStringView key, const QVariant &value)
{
    m_values.insert(key.toString(), value);
    m_writer->write(key.toString(), value);
}

} // namespace Chatelaine
