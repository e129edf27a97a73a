// SPDX-License-Identifier: MIT
#include "tests/support/evenforum.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

void fillEvenForum(int count, const std::function<void(const QString &sql)> &run)
{
    run(u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids)"
        " SELECT seq, CONCAT('u', seq), '', 2, 5 + seq % 4 FROM seq_1_to_%1"_s.arg(count));
    run(u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
        " SELECT seq, seq, UNHEX(SHA2(seq, 256)), CONCAT('p', seq) FROM seq_1_to_%1"_s.arg(count));
    run(u"INSERT INTO xf_cav7_api_key_scope_def (scope_id, scope_name, title, description,"
        " user_group_ids, display_order) VALUES (1, 'open', 'Open', '', '', 1),"
        " (2, 'gated', 'Gated', '', '5', 2), (3, 'wide', 'Wide', '', '5,6', 3),"
        " (4, 'old', 'Old', '', '7', 4)"_s);
    run(u"INSERT INTO xf_cav7_api_key_scope SELECT user_id, scope_id FROM xf_user"
        " JOIN xf_cav7_api_key_scope_def ON user_group_ids = ''"
        " OR FIND_IN_SET(secondary_group_ids, user_group_ids) > 0"_s);
}

std::unique_ptr<TestDatabase> evenForum(int count)
{
    auto database = std::make_unique<TestDatabase>(Dialect::MySql);
    database->makeTables();
    fillEvenForum(count, [&](const QString &sql) { database->run(sql); });
    return database;
}

ScopeEdit regrouping(const KeySnapshot &snapshot, quint32 scope, const QString &groups)
{
    const Scope &base = snapshot.scopes().at(size_t(snapshot.scopeIndexOf(ScopeId(scope))));
    ScopeEdit edit{ScopeEditKind::Update, base, base, EveryoneConsent::Given};
    edit.wanted.groupCsv = groups;
    return edit;
}

std::unique_ptr<KeyStore> openedStore(const DatabaseUrl &url)
{
    auto store = makeKeyStore(url, {});
    if (const auto opened = answerOf(store->open()); !opened)
        qFatal("%s", qPrintable(told(opened.error())));
    return store;
}

QString driftIn(const DatabaseUrl &url)
{
    const auto store = openedStore(url);
    const auto loaded = answerOf(store->load());
    if (!loaded)
        return told(loaded.error());
    const DriftCounts &counts = (*loaded)->driftCounts();
    return counts == DriftCounts() ? QString()
                                   : u"%1 keys, %2 missing, %3 extra"_s.arg(counts.keys())
                                         .arg(counts.missing)
                                         .arg(counts.extra);
}

QString told(const Error &error)
{
    return u"%1 %2 %3"_s.arg(int(error.code())).arg(error.message(), error.detail());
}

} // namespace Chatelaine
