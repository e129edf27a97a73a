// SPDX-License-Identifier: MIT
// Every setting there is. Read and written with Settings::get() and set().
//
// Immutable: safe from any thread.
#pragma once

#include "models/settings/columnstate.h"
#include "models/settings/setting.h"

#include <QByteArray>
#include <QStringList>

namespace Chatelaine::KnownSettings {

enum class ColourScheme { System, Light, Dark };
inline constexpr int MaximumRecentDatabases = 10;

// Stored as the words "system", "light", "dark".
inline constexpr Setting<ColourScheme> WindowColourScheme{u"window/colourScheme",
                                                          ColourScheme::System};
inline constexpr Setting<bool> InspectorVisible{u"window/inspectorVisible", true};
// What QWidget::saveGeometry() and QSplitter::saveState() gave; they check it themselves.
inline const Setting<QByteArray> WindowGeometry{u"window/geometry", {}};
inline const Setting<QByteArray> KeysSplitter{u"keys/splitter", {}};
inline const Setting<QByteArray> ScopesSplitter{u"scopes/splitter", {}};

// The columns of the list of keys in the order shown, each as written by columnStateText(), for
// example {"user 220", "created 130 descending", "groups 200 hidden"}. Empty = as designed.
inline const Setting<QStringList> KeyColumns{u"keys/columns", {}, &areColumnStates};

// DatabaseUrl::toString(), newest first: never with a password.
inline const Setting<QStringList> RecentDatabases{
    u"databases/recent", {}, [](const QStringList &urls) {
        return urls.size() <= MaximumRecentDatabases;
    }};

} // namespace Chatelaine::KnownSettings
