// SPDX-License-Identifier: MIT
// A person works in the real window on a real server while the line delays, stalls, breaks and
// half-closes, and the server is stopped, killed, restarted and hangs up on whoever is idle.
//
// What was told must be what happened: triggers on the server keep a ledger of every row that was
// written, and it is held against every answer, in order. How long the window did not answer is
// measured and printed, never asserted.
#include "models/session/session.h"
#include "models/settings/profilestore.h"
#include "models/settings/secretstore.h"
#include "models/store/demodatabase.h"
#include "tests/support/gapmeter.h"
#include "tests/support/recordingkeystore.h"
#include "tests/support/sabotage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/prompts/promptdialog.h"
#include "ui/widgets/keytableview.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <random>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Actions = 500;
constexpr int ActionsBetweenFaults = 9;
constexpr quint32 Keys = 3000;
constexpr int Pause = 60; // Milliseconds between two actions.

struct Tally
{
    int writes = 0;
    int doneRows = 0;
    int toldUndone = 0;
    int toldUnknown = 0;
    int doubled = 0;
    int untold = 0;
};

} // namespace

class TestARoughDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened();

private:
    void prepare(Sabotage &server);
    void act(MainWindow &window);
    void confirmQuestions(MainWindow &window);
    void selectSome(MainWindow &window);
    void selectScope(MainWindow &window);
    [[nodiscard]] QString ordersTold(const QString &before) const;
    [[nodiscard]] Tally compared(const QStringList &ledger) const;

    QTemporaryDir m_folder;
    std::mt19937 m_random{20261121};
    std::vector<std::shared_ptr<RecordedChange>> m_changes;
    std::vector<std::shared_ptr<RecordedPlacement>> m_placements;
    QHash<QString, int> m_made; // How often each kind of action was made.
};

void TestARoughDay::prepare(Sabotage &server)
{
    DemoOptions options = demoOptionsFor(Keys);
    const auto written = writeDemoDatabase(server.url(), {}, options);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    server.run(u"CREATE TABLE forum.ledger (id BIGINT AUTO_INCREMENT PRIMARY KEY,"
               " what VARCHAR(10), row_id INT UNSIGNED, value INT)"_s);
    server.run(u"CREATE TRIGGER forum.key_updated AFTER UPDATE ON forum.xf_cav7_api_key FOR EACH"
               " ROW INSERT INTO forum.ledger (what, row_id, value)"
               " VALUES ('key', NEW.key_id, NEW.is_active)"_s);
    server.run(u"CREATE TRIGGER forum.key_deleted AFTER DELETE ON forum.xf_cav7_api_key FOR EACH"
               " ROW INSERT INTO forum.ledger (what, row_id, value)"
               " VALUES ('key', OLD.key_id, 2)"_s);
}

void TestARoughDay::confirmQuestions(MainWindow &window)
{
    for (PromptDialog *asked : window.findChildren<PromptDialog *>()) {
        if (asked->isVisible())
            asked->findChild<QPushButton *>(u"promptConfirm"_s)->click();
    }
}

void TestARoughDay::selectSome(MainWindow &window)
{
    auto *table = window.findChild<KeyTableView *>();
    const int rows = table->model()->rowCount();
    if (rows == 0)
        return;
    const int first = int(m_random() % uint(rows));
    const int last = std::min(rows - 1, first + int(m_random() % 5));
    QItemSelection selection(table->model()->index(first, 0), table->model()->index(last, 0));
    table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
}

void TestARoughDay::selectScope(MainWindow &window)
{
    window.actions().action(ActionId::GoToScopes)->trigger();
    auto *table = window.findChild<QTableView *>(u"scopeTable"_s);
    table->selectRow(int(m_random() % uint(table->model()->rowCount())));
}

// The display orders as they were before, and what was told of them since: "3 10|4 20".
QString TestARoughDay::ordersTold(const QString &before) const
{
    QMap<int, quint32> orders;
    for (const QString &row : before.split(u'|', Qt::SkipEmptyParts))
        orders.insert(row.section(u' ', 0, 0).toInt(), row.section(u' ', 1).toUInt());
    for (const auto &record : m_placements) {
        if (!record->answer)
            continue;
        for (const ScopePlacement &placement : record->placements)
            orders.insert(int(placement.id.value()), placement.order);
    }
    QStringList rows;
    for (auto order = orders.cbegin(); order != orders.cend(); ++order)
        rows += u"%1 %2"_s.arg(order.key()).arg(order.value());
    return rows.join(u'|');
}

// One thing that a person does; what is not possible at this moment is tried all the same, and the
// window must say why not instead.
void TestARoughDay::act(MainWindow &window)
{
    struct Choice
    {
        const char *name;
        ActionId action;
    };
    static constexpr std::array Choices{
        Choice{"disable", ActionId::DisableKeys},     Choice{"enable", ActionId::EnableKeys},
        Choice{"disable", ActionId::DisableKeys},     Choice{"enable", ActionId::EnableKeys},
        Choice{"revoke", ActionId::RevokeKeys},       Choice{"undo", ActionId::Undo},
        Choice{"refresh", ActionId::Refresh},         Choice{"recompute", ActionId::RecomputeKeys},
        Choice{"scopes page", ActionId::GoToScopes},  Choice{"keys page", ActionId::GoToKeys},
        Choice{"scope down", ActionId::MoveScopeDown}};
    const uint choice = m_random() % (uint(Choices.size()) + 3);
    if (choice >= Choices.size()) {
        static const QStringList texts{u"a"_s, u""_s, u"status:active"_s, u"drift"_s};
        auto *search = window.findChild<QLineEdit *>(u"keySearch"_s);
        if (search)
            search->setText(texts.at(int(m_random() % uint(texts.size()))));
        ++m_made[u"search"_s];
        return;
    }
    if (choice < 5)
        window.actions().action(ActionId::GoToKeys)->trigger();
    selectSome(window);
    if (Choices[choice].action == ActionId::MoveScopeDown)
        selectScope(window);
    QAction *action = window.actions().action(Choices[choice].action);
    ++m_made[QString::fromLatin1(Choices[choice].name) +
             (action->isEnabled() ? QString() : u" (not possible, reason shown)"_s)];
    if (!action->isEnabled()) {
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        return;
    }
    action->trigger();
}

// Walks the answers in the order asked: rows told as done must be the next ones of the ledger, and
// what was told as not done must not be there.
Tally TestARoughDay::compared(const QStringList &ledger) const
{
    Tally tally;
    qsizetype at = 0;
    for (const auto &record : m_changes) {
        ++tally.writes;
        const int value = record->changes.action == KeyAction::Revoke   ? 2
                          : record->changes.action == KeyAction::Enable ? 1
                                                                        : 0;
        QSet<QString> expected;
        const bool isUnknown =
            !record->answer && record->answer.error().code() == Error::Code::Unknown;
        if (record->answer) {
            for (const RowResult &row : record->answer->rows) {
                if (row.outcome == RowOutcome::Done)
                    expected.insert(u"%1 %2"_s.arg(row.key.value()).arg(value));
            }
        } else if (isUnknown) {
            for (const KeyAsSeen &key : record->changes.keys)
                expected.insert(u"%1 %2"_s.arg(key.id.value()).arg(value));
            ++tally.toldUnknown;
        } else {
            ++tally.toldUndone;
        }
        const qsizetype before = at;
        while (at < ledger.size() && expected.contains(ledger.at(at))) {
            expected.remove(ledger.at(at));
            ++at;
        }
        tally.doneRows += int(at - before);
        if (!isUnknown)
            tally.untold += int(expected.size());
    }
    // What is left was written without being told, or twice.
    tally.doubled = int(ledger.size() - at);
    return tally;
}

void TestARoughDay::tellsWhatHappened()
{
    Sabotage server;
    if (!server.isRunning())
        QSKIP("mariadbd is not installed.");
    prepare(server);
    Settings settings(m_folder.filePath(u"settings.ini"_s));
    ProfileStore profiles(m_folder.filePath(u"profiles.json"_s));
    const auto secrets = systemSecretStore();
    MainWindow window(
        settings, ProfileServices{profiles, *secrets, {}, m_folder.path()},
        [this](const Profile &profile, const QByteArray &password) {
            auto store = std::make_unique<RecordingKeyStore>(
                makeKeyStore(StoreTarget{.url = profile.database, .replicas = {}, .via = {}},
                             password),
                m_changes, m_placements);
            return std::make_unique<Session>(std::move(store), profile);
        });
    window.show();
    window.openWith(profileFor(server.url()), {});
    auto *workspace = window.findChild<Workspace *>();
    QTRY_VERIFY_WITH_TIMEOUT(workspace->session().snapshot()->isComplete(), 60'000);
    QTest::qWait(300);

    const QString selectOrders = u"SELECT scope_id, display_order FROM"
                                 " forum.xf_cav7_api_key_scope_def ORDER BY scope_id"_s;
    const QString ordersBefore = server.rows(selectOrders);
    GapMeter meter;
    int faults = 0;
    for (int i = 0; i < Actions; ++i) {
        if (i % ActionsBetweenFaults == ActionsBetweenFaults - 1) {
            server.commit(Sabotage::Fault(faults++ % Sabotage::FaultCount));
        }
        act(window);
        QTest::qWait(Pause);
        confirmQuestions(window);
        QTest::qWait(Pause);
        // A person whose connection is gone waits a little and presses the button.
        for (int wait = 0; workspace->session().connection().isLost() && wait < 20; ++wait) {
            workspace->session().connection().tryNow();
            QTest::qWait(200);
        }
    }
    const auto isAnswered = [](const auto &record) { return record->isAnswered; };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(m_changes, isAnswered) &&
                                 std::ranges::all_of(m_placements, isAnswered),
                             120'000);
    const std::vector<double> gaps = meter.longest(5);

    const QStringList ledger =
        server.rows(u"SELECT row_id, value FROM forum.ledger WHERE what = 'key' ORDER BY id"_s)
            .split(u'|', Qt::SkipEmptyParts);
    const Tally tally = compared(ledger);
    for (auto made = m_made.begin(); made != m_made.end(); ++made)
        qInfo("action %-45s %4d", qPrintable(made.key()), made.value());
    qInfo("%d actions, %d faults; changes of keys asked: %d, rows done and told: %d,"
          " changes told as not done: %d, told as unknown: %d",
          Actions, faults, tally.writes, tally.doneRows, tally.toldUndone, tally.toldUnknown);
    qInfo("rows told as done but not there: %d; rows written without being told, or twice: %d",
          tally.untold, tally.doubled);
    qInfo("longest gaps of the event loop: %.1f %.1f %.1f %.1f %.1f ms (%zu ticks)", gaps[0],
          gaps[1], gaps[2], gaps[3], gaps[4], meter.ticks());
    const auto isUnknown = [](const auto &record) {
        return !record->answer && record->answer.error().code() == Error::Code::Unknown;
    };
    qInfo("scopes moved: %zu asked, %td told as done", m_placements.size(),
          std::ranges::count_if(m_placements,
                                [](const auto &record) { return record->answer.has_value(); }));
    QVERIFY(!m_placements.empty());
    if (!std::ranges::any_of(m_placements, isUnknown))
        QCOMPARE(server.rows(selectOrders), ordersTold(ordersBefore));
    QCOMPARE(tally.untold, 0);
    QCOMPARE(tally.doubled, 0);
    QVERIFY(tally.doneRows > 50);
}

QTEST_MAIN(TestARoughDay)
#include "tst_aroughday.moc"
