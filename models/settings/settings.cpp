// SPDX-License-Identifier: MIT
#include "models/settings/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <array>

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

Settings::Settings(const QString &path)
    : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{}

Settings::~Settings() = default;

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           u"/chatelaine.ini"_s;
}

std::optional<QVariant> Settings::read(QStringView key) const
{
    const QString name = key.toString();
    if (!m_file->contains(name))
        return std::nullopt;
    return m_file->value(name);
}

void Settings::write(QStringView key, const QVariant &value)
{
    m_file->setValue(key.toString(), value);
}

} // namespace Chatelaine
