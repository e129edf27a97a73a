// SPDX-License-Identifier: MIT
#include "models/store/democases.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

DemoCase named(const QString &userName)
{
    DemoCase made;
    made.userName = userName;
    return made;
}

DemoCase drifted(DemoDrift drift)
{
    DemoCase made;
    made.drift = drift;
    made.hasManyGroups = true;
    return made;
}

DemoCase ghost(const QByteArray &state, bool isBanned)
{
    DemoCase made;
    made.userState = state;
    made.isBanned = isBanned;
    return made;
}

DemoCase used(DemoUse use)
{
    DemoCase made;
    made.use = use;
    return made;
}

DemoCase disabled(DemoUse use)
{
    DemoCase made = used(use);
    made.isKeyActive = false;
    return made;
}

DemoCase orphan(bool isKeyActive)
{
    DemoCase made;
    made.isOrphan = true;
    made.isKeyActive = isKeyActive;
    return made;
}

std::vector<DemoCase> hostileNames()
{
    return {
        named(u"Maximilian-Alexander.von.Hohenzollern-Sigmaringen1"_s), // 50 characters
        named(u"محمد العربي"_s),
        named(u"שלום כהן"_s),
        named(u"Rocket 🚀 Ranger 🎖"_s),
        named(u"<b>Bold</b> & <img src=x>"_s),
        named(u"O'Brien \"Doc\" \\ 100%_"_s),
        named(u"user\u202Etxt.exe"_s), // Would turn the line round.
        named(u"zero\u200Bwidth"_s),
        named(u"=1+1"_s), // A formula, in a spreadsheet.
        named(u"Åsa Öström"_s),
    };
}

std::vector<DemoCase> makeCases()
{
    DemoCase explained = named(u"Trooper.A"_s);
    explained.hasManyGroups = true;
    std::vector<DemoCase> cases{
        explained,
        drifted(DemoDrift::PrimaryOnly),
        drifted(DemoDrift::Missing),
        ghost("valid", true),
        used(DemoUse::Never),
        drifted(DemoDrift::Extra),
        orphan(true),
        used(DemoUse::JustNow),
        disabled(DemoUse::Ordinary),
        drifted(DemoDrift::DeletedScope),
        ghost("disabled", false),
        used(DemoUse::Stale),
        drifted(DemoDrift::InactiveScope),
        ghost("rejected", false),
        disabled(DemoUse::Never),
        orphan(false),
        drifted(DemoDrift::PrimaryOnly),
        ghost("email_confirm", false),
        used(DemoUse::Stale),
    };
    for (const DemoCase &hostile : hostileNames())
        cases.push_back(hostile);
    return cases;
}

} // namespace

const std::vector<DemoCase> &demoCases()
{
    static const std::vector<DemoCase> cases = makeCases();
    return cases;
}

const QStringList &demoNamesWithoutKey()
{
    static const QStringList names{
        u"Zoë.Çelik"_s,
        u"Łucja Żółć"_s,
        u"Señor Nuñez"_s,
        u"4711"_s,                                               // Looks like an id.
        u"Wolfgang-Amadeus.von.und.zu.Übelacker-Großkreutz.X"_s, // 50 characters
    };
    return names;
}

} // namespace Chatelaine
