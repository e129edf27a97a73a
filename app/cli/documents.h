// SPDX-License-Identifier: MIT
// The JSON documents of chatelaine-cli, as product.md describes them. Field names and words are
// never translated; dates are ISO 8601 in UTC.
//
// Pure: any thread.
#pragma once

#include "models/domain/recomputereport.h"
#include "models/snapshot/driftreport.h"
#include "models/snapshot/impact.h"
#include "models/snapshot/keysnapshot.h"
#include "models/store/storeinfo.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Chatelaine {

// null for 0.
[[nodiscard]] QJsonValue dateValue(qint64 seconds);
// null for a key whose user is gone.
[[nodiscard]] QJsonValue userValue(const KeySnapshot &snapshot, Row row);
[[nodiscard]] QJsonArray scopeNames(const KeySnapshot &snapshot, const ScopeSet &scopes);

[[nodiscard]] QJsonObject infoObject(const StoreInfo &info, qint64 keys);
[[nodiscard]] QJsonObject keyObject(const KeySnapshot &snapshot, Row row);
[[nodiscard]] QJsonArray whyArray(const std::vector<ScopeExplanation> &explanations);
[[nodiscard]] QJsonObject scopeObject(const KeySnapshot &snapshot, int scopeIndex,
                                      quint32 keysGranted);
[[nodiscard]] QJsonObject impactObject(const KeySnapshot &snapshot, const QString &scope,
                                       const Impact &impact, WriteMode mode);
[[nodiscard]] QJsonObject recomputeObject(const RecomputeReport &report, WriteMode mode);
[[nodiscard]] QJsonObject driftObject(const KeySnapshot &snapshot, const DriftReport &report);

} // namespace Chatelaine
