// SPDX-License-Identifier: MIT
#include "models/domain/sshsettings.h"

#include "models/base/visibletext.h"
#include "models/domain/databaseurl.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int MaximumPathLength = 1024;
constexpr int MaximumJumpHosts = 8;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::SshSettings)
};

Error inField(const QString &field, const QString &sentence)
{
    //: Field of a form, what is wrong with it.
    return Error::invalid(Texts::tr("%1: %2").arg(field, sentence));
}

Result<void> checkField(const QString &field, const Result<void> &checked)
{
    return checked ? checked : inField(field, checked.error().message());
}

bool isUserName(const QString &user)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}\\z"_s);
    return pattern.match(user).hasMatch();
}

Result<void> validateUser(const QString &user)
{
    if (isUserName(user))
        return {};
    return Error::invalid(Texts::tr("A user name of SSH has letters, digits, and . _ @ + - inside "
                                    "of it; at most 64 characters."));
}

// A jump host is not repeated in an error: it may hold a password.
Result<void> validateJumpHost(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A(?:(?<user>[^@]+)@)?(?:\\[(?<address>[0-9A-Fa-f:.]+)\\]|(?<host>[^\\[\\]:@]+))"
        "(?::(?<port>[0-9]{1,5}))?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return Error::invalid(
            Texts::tr("Write jump hosts as user@host:port, separated by commas; user and port may "
                      "be left out, and IPv6 addresses stand in brackets."));
    if (match.hasCaptured(u"user"))
        CHATELAINE_CHECK(validateUser(match.captured(u"user")));
    if (match.hasCaptured(u"port") && match.captured(u"port").toUShort() == 0)
        return Error::invalid(
            Texts::tr("%1 is not a port: write 1 to 65535.").arg(match.captured(u"port")));
    return validateHost(match.hasCaptured(u"address") ? match.captured(u"address")
                                                      : match.captured(u"host"));
}

Result<void> validateJumpHosts(const QString &text)
{
    const QStringList hosts = text.split(u',');
    if (hosts.size() > MaximumJumpHosts)
        return Error::invalid(Texts::tr("More than %n jump host(s) are too many: name the way in "
                                        "SSH's own configuration.",
                                        nullptr, MaximumJumpHosts));
    for (const QString &host : hosts)
        CHATELAINE_CHECK(validateJumpHost(host));
    return {};
}

} // namespace

Result<void> validateSshPath(const QString &path)
{
    // ssh hands its configuration file to a shell when there are jump hosts, replaces % and $ in
    // paths, and splits what it forwards at colons. Two slashes: a share on another computer, where
    // somebody else may have put a command into the file.
    static const QRegularExpression pattern(
        u"\\A(?!//)(?:[A-Za-z]:/(?!/))?[\\p{L}\\p{N}/._~+@][\\p{L}\\p{M}\\p{N}/._~+@-]*\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (path.size() <= MaximumPathLength && visibleText(path) == path &&
        pattern.match(path).hasMatch())
        return {};
    return Error::invalid(
        Texts::tr("SSH takes only paths of letters, digits and / . _ ~ + @ - here, which do "
                  "not begin with a dash or with //. Rename the file or link to it."));
}

Result<void> validateSshSettings(const SshSettings &settings)
{
    if (!settings.isUsed()) {
        if (settings == SshSettings())
            return {};
        return inField(Texts::tr("SSH host"),
                       Texts::tr("Name it, or leave all fields of SSH empty."));
    }
    CHATELAINE_CHECK(checkField(Texts::tr("SSH host"), validateHost(settings.host)));
    if (!settings.user.isEmpty())
        CHATELAINE_CHECK(checkField(Texts::tr("SSH user"), validateUser(settings.user)));
    if (!settings.jumpHosts.isEmpty())
        CHATELAINE_CHECK(
            checkField(Texts::tr("Jump hosts"), validateJumpHosts(settings.jumpHosts)));
    if (!settings.identityFile.isEmpty())
        CHATELAINE_CHECK(
            checkField(Texts::tr("SSH key file"), validateSshPath(settings.identityFile)));
    if (!settings.configFile.isEmpty())
        CHATELAINE_CHECK(
            checkField(Texts::tr("SSH configuration file"), validateSshPath(settings.configFile)));
    return {};
}

} // namespace Chatelaine
