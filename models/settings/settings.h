// SPDX-License-Identifier: MIT
// The choices that outlive the program, in one INI file.
//
//     settings.set(KnownSettings::InspectorVisible, false);
//     const bool visible = settings.get(KnownSettings::InspectorVisible);
//
// GUI thread, which never waits for the disk: what is set is written in the background, at the
// latest when the object ends. Nothing secret is ever stored here.
#pragma once

#include "models/settings/knownsettings.h"

#include <QHash>
#include <QVariant>

#include <memory>
#include <optional>

namespace Chatelaine {

// How values of a type stand in the file. Reading answers nothing for what is not understood.
[[nodiscard]] QVariant settingToVariant(int value);
[[nodiscard]] QVariant settingToVariant(bool value);
[[nodiscard]] QVariant settingToVariant(const QString &value);
[[nodiscard]] QVariant settingToVariant(const QByteArray &value);
[[nodiscard]] QVariant settingToVariant(const QStringList &value);
[[nodiscard]] QVariant settingToVariant(KnownSettings::ColourScheme value);
template<typename T>
[[nodiscard]] std::optional<T> settingFromVariant(const QVariant &stored);

class Settings final
{
public:
    // Creates the file with the first set(); an unreadable file reads as empty.
    explicit Settings(const QString &path);
    ~Settings();

    // Where the program keeps its settings on this system.
    [[nodiscard]] static QString defaultPath();

    // Returns the fallback when nothing valid is stored.
    template<typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        const std::optional<QVariant> stored = read(setting.key);
        if (!stored)
            return setting.fallback;
        std::optional<T> value = settingFromVariant<T>(*stored);
        if (!value || (setting.accepts != nullptr && !setting.accepts(*value)))
            return setting.fallback;
        return *std::move(value);
    }
    template<typename T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        write(setting.key, settingToVariant(value));
    }

private:
    [[nodiscard]] std::optional<QVariant> read(QStringView key) const;
    void write(QStringView key, const QVariant &value);

    class Writer;

    QHash<QString, QVariant> m_values;
    std::unique_ptr<Writer> m_writer;
};

} // namespace Chatelaine
