// SPDX-License-Identifier: MIT
#include "models/network/sshcommand.h"

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Nothing here answers the question of an unknown host key: StrictHostKeyChecking is the user's.
QStringList options()
{
    QStringList arguments{u"-N"_s, u"-T"_s, u"-a"_s, u"-x"_s}; // No command, terminal, agent, X11.
    for (const QString &option :
         {u"ExitOnForwardFailure=yes"_s, u"ServerAliveInterval=15"_s, u"ServerAliveCountMax=3"_s,
          // With a jump host it runs while a person answers what that one asks, so it is long.
          u"ConnectTimeout=60"_s,
          // The socket is this user's only.
          u"StreamLocalBindMask=0177"_s, u"StreamLocalBindUnlink=yes"_s,
          // A connection of our own: one shared with a terminal would end with it.
          u"ControlMaster=no"_s, u"ControlPath=none"_s, u"PermitLocalCommand=no"_s,
          // QUIET would leave nothing to tell the user.
          u"LogLevel=INFO"_s})
        arguments << u"-o"_s << option;
    return arguments;
}

// ssh takes a backslash for an escape in paths, and a percent sign for a token.
QString pathText(QString path)
{
    return path.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s).replace(u'%', u"%%"_s);
}

QString endText(const Endpoint &end)
{
    if (!end.socket.isEmpty())
        return pathText(end.socket);
    const bool isIpv6 = end.host.contains(u':') && !end.host.startsWith(u'[');
    const QString host = isIpv6 ? QString(u'[' + end.host + u']') : end.host;
    return host + u':' + QString::number(end.port);
}

// What a POSIX shell takes for one word as it is.
bool isPlainWord(const QString &word)
{
    const auto isPlain = [](QChar character) {
        const char16_t code = character.unicode();
        return code < 0x80 && (character.isLetterOrNumber() || u"@%_+=:,./-"_s.contains(character));
    };
    return !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), isPlain);
}

QString quoted(const QString &word)
{
    if (isPlainWord(word))
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QStringList sshArguments(const SshSettings &settings, const SshForward &forward)
{
    QStringList arguments = options();
    const auto add = [&arguments](const QString &letter, const QString &value) {
        if (!value.isEmpty())
            arguments << letter << value;
    };
    add(u"-F"_s, settings.configFile); // ssh hands it on to the ssh of a jump host.
    add(u"-p"_s, settings.port ? QString::number(settings.port) : QString());
    add(u"-l"_s, settings.user);
    add(u"-J"_s, settings.jumpHosts);
    if (!settings.identityFile.isEmpty()) {
        // Else every key of a full agent is offered first, and the server hangs up.
        arguments << u"-o"_s << u"IdentitiesOnly=yes"_s << u"-i"_s << settings.identityFile;
    }
    arguments << u"-L"_s << endText(forward.from) + u':' + endText(forward.to);
    return arguments << u"--"_s << settings.host;
}

QString sshCommandLine(const SshSettings &settings, const SshForward &forward)
{
    QStringList words{u"ssh"_s};
    for (const QString &argument : sshArguments(settings, forward))
        words << quoted(argument);
    return words.join(u' ');
}

} // namespace Chatelaine
