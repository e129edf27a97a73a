// SPDX-License-Identifier: MIT
#include "models/store/demonames.h"

#include "models/store/demorandom.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr auto Surnames = std::to_array<const char *>({
    "Abbott",    "Alvarez",   "Andersen", "Baker",     "Bauer",    "Becker",    "Bishop",
    "Blackwood", "Brandt",    "Calloway", "Carver",    "Castillo", "Chandler",  "Cole",
    "Conrad",    "Cooper",    "Dalton",   "Delgado",   "Doyle",    "Dubois",    "Eriksen",
    "Faulkner",  "Ferrara",   "Fischer",  "Fletcher",  "Foster",   "Gallagher", "Garrison",
    "Grant",     "Guerrero",  "Hale",     "Hansen",    "Harlow",   "Hawkins",   "Hayes",
    "Hoffmann",  "Holloway",  "Hughes",   "Ivanov",    "Jansen",   "Jarvis",    "Kaminski",
    "Keller",    "Kovacs",    "Kowalski", "Lambert",   "Larsson",  "Lindqvist", "Lopez",
    "MacLeod",   "Marchetti", "Mercer",   "Miller",    "Moreau",   "Nakamura",  "Novak",
    "Okafor",    "Olsen",     "Ortega",   "Park",      "Petrov",   "Quinn",     "Ramirez",
    "Reyes",     "Rossi",     "Sandoval", "Schneider", "Sharpe",   "Sokolov",   "Sterling",
    "Sullivan",  "Tanaka",    "Thorne",   "Vance",     "Vasquez",  "Wagner",    "Walker",
    "Weaver",    "Whitfield", "Winters",  "Yilmaz",    "Zimmer",
});

constexpr auto CoreGroups = std::to_array<const char *>(
    {"Unregistered / Unconfirmed", "Registered", "Administrative", "Moderating"});
constexpr auto StatusGroups = std::to_array<const char *>(
    {"Active Duty", "Reserve", "Recruit", "Leave of Absence", "Retired", "Discharged"});
constexpr auto RankGroups = std::to_array<const char *>({
    "Private",
    "Private First Class",
    "Specialist",
    "Corporal",
    "Sergeant",
    "Staff Sergeant",
    "Sergeant First Class",
    "Master Sergeant",
    "First Sergeant",
    "Warrant Officer",
    "Second Lieutenant",
    "First Lieutenant",
    "Captain",
    "Major",
    "Colonel",
});
constexpr auto StaffGroups = std::to_array<const char *>({
    "S1 Clerk",
    "S1 Officer",
    "S2 Intelligence",
    "S3 Operations",
    "S3 Mission Maker",
    "S4 Logistics",
    "S5 Public Relations",
    "S6 Web Team",
    "S6 Server Admin",
    "S7 Instructor",
    "Military Police",
    "Recruiting Office",
    "Wiki Editor",
    "Donor",
});
constexpr auto SpecialUnits =
    std::to_array<const char *>({"Regimental HQ", "Aviation Detachment", "Armor Troop",
                                 "Engineer Platoon", "Medical Corps", "Drill & Ceremony"});

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// "2nd Squad, 1st Platoon, C Company"
QString unitTitle(quint32 index)
{
    if (index < SpecialUnits.size())
        return text(SpecialUnits[index]);
    static const std::array<QString, 4> ordinals{u"1st"_s, u"2nd"_s, u"3rd"_s, u"4th"_s};
    const quint32 squad = index - quint32(SpecialUnits.size());
    const QString company =
        squad / 16 < 26 ? QString(QChar(u'A' + int(squad / 16))) : QString::number(squad / 16);
    return ordinals[squad % 4] + u" Squad, "_s + ordinals[squad / 4 % 4] + u" Platoon, "_s +
           company + u" Company"_s;
}

template<size_t N>
void append(std::vector<UserGroup> *groups, const std::array<const char *, N> &titles)
{
    for (const char *const title : titles)
        groups->push_back({GroupId(qint64(groups->size()) + 1), text(title), 0});
}

QString csv(std::initializer_list<quint32> ids)
{
    QStringList parts;
    for (const quint32 id : ids)
        parts.append(QString::number(id));
    return parts.join(u',');
}

Scope scope(const char *name, const char *title, const char *description, const QString &groups)
{
    Scope made;
    made.name = text(name);
    made.title = text(title);
    made.description = text(description);
    made.groupCsv = groups;
    return made;
}

// Every kind of gate that a console has to cope with.
std::vector<Scope> namedScopes(const DemoGroups &groups)
{
    const quint32 status = groups.firstStatus;
    const quint32 rank = groups.firstRank;
    const quint32 staff = groups.firstStaff;
    const quint32 deleted = deletedDemoGroup(quint32(groups.groups.size()));
    std::vector<Scope> scopes{
        scope("read", "Read profiles and rosters", "Ranks, positions, profiles and rosters.", {}),
        scope("read:tickets", "Read tickets", "Tickets with their messages.",
              csv({staff, staff + 1, staff + 10})),
        scope("read:roster", "Read the full roster", "With contact data.",
              csv({status, status + 1, status + 4})),
        scope("read:awards", "Read awards", "Medals and citations.",
              csv({status, rank + 4, rank + 5})),
        scope("read:uniforms", "Read uniforms", "Images of the S1 uniform builder.",
              csv({staff, staff + 1})),
        scope("write:attendance", "Record attendance", "For operations and drills.",
              csv({rank + 4, rank + 5, rank + 6, rank + 7, rank + 8})),
        scope("discord:sync", "Synchronise Discord roles",
              "Gated by a group that has been deleted: nobody gets it.", csv({deleted})),
        scope("gamertag:lookup", "Look up gamertags",
              "Its list of groups is garbage and reads as empty: open to everyone by accident.",
              u"0, ,abc"_s),
        scope("admin:audit", "Read the audit trail", "Who changed what.", csv({3})),
        scope("legacy:export", "Export (old)", "Switched off since the new export came.",
              csv({status, status + 1, status + 2})),
        scope("events:calendar", "Read the calendar",
              "A list written by hand: blanks, a word after a number, an empty part.",
              u" %1abc,,0x1A,%2"_s.arg(status + 1).arg(staff + 3)),
        scope("mod:reports", "Handle reports", "Reported posts & profiles.", csv({4, staff + 10})),
    };
    scopes[9].isActive = false;
    return scopes;
}

Scope generatedScope(quint64 seed, quint32 index, const DemoGroups &groups)
{
    static constexpr auto verbs = std::to_array<const char *>({"read", "write", "export", "sync"});
    static constexpr auto areas =
        std::to_array<const char *>({"operations", "training", "medals", "servers", "missions",
                                     "recruits", "armory", "wiki", "donations", "transfers"});
    DemoRandom random(seed, DemoRandom::Purpose::Scope, index);
    const QString verb = text(verbs[index % verbs.size()]);
    const QString area = text(areas[index / verbs.size() % areas.size()]);
    const quint32 turn = index / quint32(verbs.size() * areas.size());
    QStringList ids;
    for (quint32 i = 0, count = 2 + random.below(5); i < count; ++i)
        ids.append(QString::number(groups.firstStatus + random.below(quint32(groups.groups.size()) +
                                                                     1 - groups.firstStatus)));
    if (random.chance(250))
        ids.append(QString::number(groups.firstStatus));
    // As forums gate: "from sergeant up".
    const quint32 ranks = groups.firstStaff - groups.firstRank;
    const quint32 lowest = random.below(ranks);
    for (quint32 i = lowest, end = std::min(ranks, lowest + random.below(7)); i < end; ++i)
        ids.append(QString::number(groups.firstRank + i));
    Scope made;
    made.name = verb + u':' + area + (turn > 0 ? u":v"_s + QString::number(turn + 1) : QString());
    made.title = verb.at(0).toUpper() + verb.mid(1) + u' ' + area;
    made.description = u"Access to the %1 area."_s.arg(area);
    made.groupCsv = ids.join(u',');
    made.isActive = index % 14 != 13;
    return made;
}

} // namespace

DemoGroups demoGroups(quint32 count)
{
    DemoGroups made;
    std::vector<UserGroup> &groups = made.groups;
    append(&groups, CoreGroups);
    made.firstStatus = quint32(groups.size()) + 1;
    append(&groups, StatusGroups);
    made.firstRank = quint32(groups.size()) + 1;
    append(&groups, RankGroups);
    made.firstStaff = quint32(groups.size()) + 1;
    append(&groups, StaffGroups);
    made.firstUnit = quint32(groups.size()) + 1;
    for (quint32 unit = 0; groups.size() < count; ++unit)
        groups.push_back({GroupId(qint64(groups.size()) + 1), unitTitle(unit), 0});
    return made;
}

QString demoUserName(quint64 seed, quint32 index)
{
    // Walks through all combinations of a surname and an initial in a mixed order, then through
    // all of them again with a number.
    constexpr quint64 combinations = Surnames.size() * 26;
    constexpr quint64 step = 1093; // Prime, no divisor of the combinations.
    const quint64 mixed = (index * step + seed % combinations) % combinations;
    const quint64 turn = index / combinations;
    QString name =
        text(Surnames[mixed % Surnames.size()]) + u'.' + QChar(u'A' + int(mixed / Surnames.size()));
    return turn == 0 ? name : QString(name + QString::number(turn + 1));
}

quint32 deletedDemoGroup(quint32 groupCount) { return groupCount + 7; }

std::vector<Scope> demoScopes(quint64 seed, quint32 count, const DemoGroups &groups)
{
    std::vector<Scope> scopes = namedScopes(groups);
    for (quint32 index = 0; scopes.size() < count; ++index)
        scopes.push_back(generatedScope(seed, index, groups));
    for (size_t i = 0; i < scopes.size(); ++i) {
        scopes[i].id = ScopeId(quint32(i) + 1);
        scopes[i].displayOrder = quint32(i + 1) * 10;
    }
    return scopes;
}

} // namespace Chatelaine
