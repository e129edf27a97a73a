// SPDX-License-Identifier: MIT
// The demo: a believable forum with API keys, and every case worth seeing.
//
// Any thread.
#pragma once

#include "models/base/result.h"
#include "models/domain/databaseurl.h"

#include <QString>

namespace Chatelaine {

inline constexpr quint32 LargeDemoKeys = 1'000;

struct DemoOptions
{
    quint32 keys = 600; // Users: twice as many in the small demo, 1.2 times as many in a large one.
    quint32 groups = 60;
    quint32 scopes = 12;
    quint64 seed = 20251121;
    qint64 now = 1'763'683'200; // Seconds since 1970 UTC that the dates are counted back from.
};

// Returns options for so many keys: from LargeDemoKeys on with 300 groups and 40 scopes.
[[nodiscard]] DemoOptions demoOptionsFor(quint32 keys);

// Writes a SQLite file: same options, same bytes in every table. Fails with Io when the file is
// there already or cannot be written.
[[nodiscard]] Result<void> writeDemoDatabase(const QString &path, const DemoOptions &options);

// The same into any database, which must be empty (Refused otherwise): a MySQL one must exist, a
// SQLite file must not.
[[nodiscard]] Result<void> writeDemoDatabase(const DatabaseUrl &url, const QByteArray &password,
                                             const DemoOptions &options);

} // namespace Chatelaine
