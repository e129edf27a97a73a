// SPDX-License-Identifier: MIT
#include "models/session/diagnosis.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Diagnosis)
};

// The home folder has its owner's name in it.
QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}

class Lines final
{
public:
    void add(DiagnosisTopic topic, const QString &text, Verdict verdict = Verdict::Ok)
    {
        m_lines.push_back({topic, visibleText(withoutHome(text)), verdict});
    }
    [[nodiscard]] const DiagnosisLines &all() const { return m_lines; }

private:
    DiagnosisLines m_lines;
};

void addProgram(Lines &lines)
{
    lines.add(DiagnosisTopic::Program, u"Chatelaine " CHATELAINE_VERSION ""_s);
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    lines.add(DiagnosisTopic::Qt,
              running == built ? running : Texts::tr("%1 (built with %2)").arg(running, built));
    lines.add(DiagnosisTopic::System,
              QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
                  QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture());
    lines.add(DiagnosisTopic::Locale,
              QLocale().name() + u", "_s + QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void addDrivers(Lines &lines, const ClientFacts &client)
{
    QStringList missing;
    for (const QString &driver : {u"QMYSQL"_s, u"QSQLITE"_s}) {
        if (!client.drivers.contains(driver))
            missing += driver;
    }
    if (missing.isEmpty())
        lines.add(DiagnosisTopic::Drivers, client.drivers.join(u", "_s));
    else
        lines.add(DiagnosisTopic::Drivers,
                  Texts::tr("%1 is not installed. On Debian it is in the package "
                            "libqt6sql6-mysql or libqt6sql6-sqlite.")
                      .arg(missing.join(u", "_s)),
                  Verdict::Missing);
    lines.add(DiagnosisTopic::ClientLibrary, client.connector);
}

void addPlugins(Lines &lines, const ClientFacts &client)
{
    QStringList present;
    QStringList missing;
    for (const QString &plugin : {u"caching_sha2_password"_s, u"client_ed25519"_s,
                                  u"sha256_password"_s, u"mysql_clear_password"_s, u"dialog"_s})
        (client.plugins.contains(plugin) ? present : missing) += plugin;
    if (missing.isEmpty())
        lines.add(DiagnosisTopic::Plugins, present.join(u", "_s));
    else
        lines.add(DiagnosisTopic::Plugins,
                  Texts::tr("Not found in %1: %2. Accounts that log in this way are not let in.")
                      .arg(client.pluginFolder, missing.join(u", "_s)),
                  Verdict::Attention);
}

void addNetwork(Lines &lines, const DiagnosisFacts &facts)
{
    if (facts.tlsLibrary.isEmpty())
        lines.add(DiagnosisTopic::Tls,
                  Texts::tr("Qt finds no TLS library, so no certificate can be verified."),
                  Verdict::Missing);
    else
        lines.add(DiagnosisTopic::Tls, facts.tlsLibrary);
    if (facts.ssh.program.isEmpty())
        lines.add(DiagnosisTopic::Ssh,
                  Texts::tr("There is no ssh program, so tunnels are not possible. On Debian it is "
                            "in the package openssh-client."),
                  Verdict::Attention);
    else if (facts.ssh.version.isEmpty())
        lines.add(DiagnosisTopic::Ssh,
                  Texts::tr("%1 does not tell its version.").arg(facts.ssh.program),
                  Verdict::Attention);
    else
        lines.add(DiagnosisTopic::Ssh, facts.ssh.version + u" ("_s + facts.ssh.program + u')');
}

void addFiles(Lines &lines, const DiagnosisFacts &facts)
{
    if (facts.keychainProblem.isEmpty())
        lines.add(DiagnosisTopic::Keychain, facts.keychain);
    else
        lines.add(DiagnosisTopic::Keychain, facts.keychainProblem, Verdict::Attention);
    lines.add(DiagnosisTopic::Settings, facts.settingsPath);
    if (facts.profilesProblem.isEmpty())
        lines.add(DiagnosisTopic::Profiles,
                  Texts::tr("%n saved connection(s) in %1", nullptr, facts.profiles)
                      .arg(facts.profilesPath));
    else
        lines.add(DiagnosisTopic::Profiles, facts.profilesProblem, Verdict::Attention);
}

// "localhost:3306", "[::1]:3306" and a socket's path: nobody listens on the way.
bool isLocal(const StoreInfo &info)
{
    return info.host.isEmpty() || info.host.startsWith(u'/') ||
           info.host.startsWith("localhost"_L1) || info.host.startsWith("127."_L1) ||
           info.host.startsWith("[::1]"_L1);
}

void addRights(Lines &lines, const StoreInfo &info)
{
    QStringList reasons{info.readOnlyReason};
    for (int right = 0; right < RightCount; ++right)
        reasons += info.rights.reasonAgainst(Right(right));
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    reasons.prepend(roleText(roleOf(info.rights)));
    lines.add(DiagnosisTopic::Role, reasons.join(u" · "_s));
}

void addDatabase(Lines &lines, const StoreInfo &info)
{
    lines.add(DiagnosisTopic::Server, info.server);
    if (!info.tls.isEmpty())
        lines.add(DiagnosisTopic::Encryption, info.tlsProtocol + u", "_s + info.tls);
    else if (isLocal(info))
        lines.add(DiagnosisTopic::Encryption, Texts::tr("none, on this machine"));
    else
        lines.add(DiagnosisTopic::Encryption,
                  Texts::tr("None: passwords and keys can be read on the way to the server."),
                  Verdict::Attention);
    lines.add(DiagnosisTopic::Layout,
              Texts::tr("%1, layout %2, prefix %3")
                  .arg(info.system, keyLayoutName(info.layout), info.prefix),
              info.layout == KeyLayout::V1_2 ? Verdict::Ok : Verdict::Attention);
    addRights(lines, info);
    lines.add(DiagnosisTopic::Counts,
              Texts::tr("scopes: %1, groups: %2").arg(info.scopes).arg(info.groups));
    for (const QString &warning : info.warnings)
        lines.add(DiagnosisTopic::Warning, warning, Verdict::Attention);
}

} // namespace

DiagnosisLines diagnosisLines(const DiagnosisFacts &facts)
{
    Lines lines;
    addProgram(lines);
    addDrivers(lines, facts.client);
    addPlugins(lines, facts.client);
    addNetwork(lines, facts);
    addFiles(lines, facts);
    if (facts.database && *facts.database)
        addDatabase(lines, **facts.database);
    else if (facts.database)
        lines.add(DiagnosisTopic::Connection, facts.database->error().message(), Verdict::Missing);
    return lines.all();
}

bool isAnythingMissing(const DiagnosisLines &lines)
{
    return std::ranges::any_of(
        lines, [](const DiagnosisLine &line) { return line.verdict == Verdict::Missing; });
}

} // namespace Chatelaine
