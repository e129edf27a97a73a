// SPDX-License-Identifier: MIT
#include "tests/soak/consolessoak.h"

#include "tests/soak/soakhistory.h"
#include "tests/soak/soakserver.h"
#include "tests/support/testdatabase.h"

#include <QThread>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr quint64 LongestThought = 5; // Milliseconds between reading a scope and saving it.
constexpr int EditsPerRecompute = 20;

using Scopes = std::map<QString, Scope>; // By name.

// One of two. Both edit scope_2 and scope_3; the first one scope_4 to scope_7 besides, the second
// one scope_8 to scope_12.
class Editor final
{
public:
    Editor(const DatabaseUrl &url, int number, const ConsolesSoakOptions &options)
        : m_number(number)
        , m_edits(options.edits / 2)
        , m_store(makeKeyStore(url, {}))
        , m_random(options.seed + quint64(number))
    {}

    void run();

    ConsolesSoakResult result;
    std::map<QString, std::vector<SavedEdit>> saved; // By scope.

private:
    [[nodiscard]] QString anyName();
    [[nodiscard]] std::optional<Scope> read(const QString &name);
    void edit(int number);
    void note(const SavedEdit &edit, const Result<ScopeSaveReport> &answer);

    int m_number;
    int m_edits;
    std::unique_ptr<KeyStore> m_store;
    std::mt19937_64 m_random;
};

void Editor::run()
{
    const auto opened = answerOf(m_store->open());
    if (!opened)
        result.problems.append(problemOf(opened));
    for (int i = 1; opened && i <= m_edits; ++i) {
        edit(i);
        if (i % EditsPerRecompute != 0)
            continue;
        const auto done = answerOf(m_store->recompute({}));
        if (!done)
            result.problems.append(problemOf(done));
    }
}

QString Editor::anyName()
{
    if (m_random() % 2 == 0)
        return u"scope_%1"_s.arg(2 + m_random() % 2);
    return u"scope_%1"_s.arg(m_number == 1 ? 4 + m_random() % 4 : 8 + m_random() % 5);
}

std::optional<Scope> Editor::read(const QString &name)
{
    const auto loaded = answerOf(m_store->load());
    if (!loaded) {
        result.problems.append(problemOf(loaded));
        return {};
    }
    for (const Scope &scope : (*loaded)->scopes()) {
        if (scope.name == name)
            return scope;
    }
    result.problems.append(name + u" is gone."_s);
    return {};
}

void Editor::edit(int number)
{
    const std::optional<Scope> base = read(anyName());
    if (!base)
        return;
    QThread::msleep(ulong(m_random() % (LongestThought + 1)));
    ScopeEdit edit{.base = *base, .wanted = *base};
    edit.wanted.title = u"Edit %1 of console %2"_s.arg(number).arg(m_number);
    edit.wanted.description = u"Was “%1”"_s.arg(base->title);
    edit.wanted.groupCsv = randomGroupList(m_random);
    note({*base, edit.wanted}, answerOf(m_store->save(edit)));
}

void Editor::note(const SavedEdit &edit, const Result<ScopeSaveReport> &answer)
{
    if (!answer && answer.error().code() == Error::Code::Busy) {
        ++result.busy;
    } else if (!answer) {
        result.problems.append(problemOf(answer));
    } else if (answer->isConflict()) {
        ++result.conflicts;
        if (answer->theirs == edit.base)
            result.problems.append(u"A conflict over nothing: "_s + edit.base.title);
    } else {
        ++result.saved;
        result.leftKeys += answer->left;
        saved[edit.base.name].push_back({edit.base, answer->saved});
        if (answer->saved != edit.wrote)
            result.problems.append(u"Not saved as asked for: "_s + edit.wrote.title);
    }
}

[[nodiscard]] Scopes readScopes(KeyStore &store, ConsolesSoakResult &result)
{
    Scopes scopes;
    const auto loaded = answerOf(store.load());
    if (!loaded)
        result.problems.append(problemOf(loaded));
    for (size_t i = 0; loaded && i < (*loaded)->scopes().size(); ++i)
        scopes.emplace((*loaded)->scopes()[i].name, (*loaded)->scopes()[i]);
    return scopes;
}

void collect(ConsolesSoakResult &result, const Editor &editor)
{
    result.saved += editor.result.saved;
    result.conflicts += editor.result.conflicts;
    result.busy += editor.result.busy;
    result.leftKeys += editor.result.leftKeys;
    result.problems += editor.result.problems;
}

void editTogether(const DatabaseUrl &url, const ConsolesSoakOptions &options, KeyStore &observer,
                  ConsolesSoakResult &result)
{
    const Scopes before = readScopes(observer, result);
    Editor one(url, 1, options);
    Editor two(url, 2, options);
    std::thread other([&two] { two.run(); });
    one.run();
    other.join();
    const Scopes after = readScopes(observer, result);
    collect(result, one);
    collect(result, two);
    for (const auto &[name, first] : before) {
        std::vector<SavedEdit> edits = one.saved[name];
        edits.insert(edits.end(), two.saved[name].begin(), two.saved[name].end());
        const auto last = after.find(name);
        result.problems += lostEdits(first, edits, last == after.end() ? Scope() : last->second);
    }
}

} // namespace

ConsolesSoakResult soakTwoConsoles(const ConsolesSoakOptions &options)
{
    ConsolesSoakResult result;
    const PrivateServer server(soakServerOptions());
    if (!server.isRunning()) {
        result.problems.append(u"mariadbd did not start."_s);
        return result;
    }
    makeEstate(server.url(), options.estate);
    const auto observer = makeKeyStore(server.url(), {});
    if (const auto opened = answerOf(observer->open()); !opened)
        result.problems.append(problemOf(opened));
    editTogether(server.url(), options, *observer, result);
    result.atTheEnd = driftOfEstate(server.url());
    const auto done = answerOf(observer->recompute({}));
    if (!done)
        result.problems.append(problemOf(done));
    result.settled = driftOfEstate(server.url());
    if (!result.settled.isNone())
        result.problems.append(u"Drift at the end: "_s + result.settled.toString());
    return result;
}

QString ConsolesSoakResult::toString() const
{
    return u"saved %1, conflicts %2, busy %3, keys left %4\n"_s.arg(saved)
               .arg(conflicts)
               .arg(busy)
               .arg(leftKeys) +
           u"drift when both had done: "_s + atTheEnd.toString() +
           u"\ndrift after one recompute: "_s + settled.toString();
}

} // namespace Chatelaine
