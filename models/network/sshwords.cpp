// SPDX-License-Identifier: MIT
#include "models/network/sshwords.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::SshTunnel)
};

constexpr qsizetype MostLines = 4; // In a message; the detail has all.

bool startsWithAny(const QString &line, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&line](const QString &beginning) { return line.startsWith(beginning); });
}

// News, decoration, and what the jump host's failure looks like from behind it.
bool saysNothing(const QString &line)
{
    static const QStringList empty{
        u"Warning: Permanently added"_s,
        u"@@@@"_s,
        u"Pseudo-terminal"_s,
        u"kex_exchange_identification: Connection closed by remote host"_s,
        u"Connection closed by UNKNOWN port"_s,
        u"Connection to UNKNOWN port"_s};
    return line.isEmpty() || startsWithAny(line, empty);
}

struct Advice
{
    QString words; // Part of what ssh says.
    QString text;
};

// The first one that fits.
std::array<Advice, 7> advices()
{
    return {{
        {u"HOST IDENTIFICATION HAS CHANGED"_s,
         Texts::tr("The server shows another host key than before. Ask its administrator; only "
                   "then remove the old key with \u201cssh-keygen -R\u201d.")},
        {u"Host key verification failed"_s,
         Texts::tr("The host key was not trusted, so nothing was sent.")},
        {u"Too many authentication failures"_s,
         Texts::tr("The agent offered too many keys. Name the right key file.")},
        {u"Permission denied ("_s,
         Texts::tr("Check the user name, the key, and its passphrase or the password.")},
        {u"Could not resolve hostname"_s,
         Texts::tr("Check the name, or the alias in ssh\u2019s configuration.")},
        {u"administratively prohibited"_s,
         Texts::tr("The SSH server does not allow forwarding to this address.")},
        {u"Bad configuration option"_s, Texts::tr("Correct ssh\u2019s configuration file.")},
    }};
}

QString adviceFor(const QString &words)
{
    const auto all = advices();
    const auto found = std::find_if(all.begin(), all.end(), [&words](const Advice &advice) {
        return words.contains(advice.words);
    });
    return found == all.end() ? QString() : found->text;
}

} // namespace

QString sshWords(const QByteArray &errors)
{
    QStringList spoken;
    QStringList lines;
    for (const QByteArray &bytes : errors.split('\n')) {
        const QString line = visibleText(QString::fromUtf8(bytes.trimmed()));
        if (!line.isEmpty())
            spoken << line;
        if (!saysNothing(line))
            lines << line;
    }
    return (lines.isEmpty() ? spoken : lines).join(u'\n');
}

Error sshError(const QString &host, const QString &words)
{
    const QString name = visibleText(host);
    if (words.isEmpty())
        return Error::connection(
            Texts::tr("ssh could not reach %1 and did not say why.").arg(name));
    const QStringList lines =
        words.split(u'\n').mid(std::max<qsizetype>(0, words.count(u'\n') + 1 - MostLines));
    QString message = Texts::tr("ssh could not reach %1: %2").arg(name, lines.join(u' '));
    if (!message.endsWith(u'.'))
        message += u'.';
    const QString advice = adviceFor(words);
    return Error::connection(advice.isEmpty() ? message : QString(message + u' ' + advice), words);
}

bool isFinalForSsh(const QString &words)
{
    static const QStringList final{u"Host key verification failed"_s, u"Permission denied ("_s,
                                   u"Too many authentication failures"_s,
                                   u"Bad configuration option"_s};
    return std::any_of(final.begin(), final.end(),
                       [&words](const QString &sentence) { return words.contains(sentence); });
}

} // namespace Chatelaine
