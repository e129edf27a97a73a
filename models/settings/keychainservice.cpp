// SPDX-License-Identifier: MIT
#include "models/settings/keychainservice.h"

#ifdef CHATELAINE_SECRET_SERVICE

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QString ServiceName = u"org.freedesktop.secrets"_s;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

// Calls done(call) once; D-Bus sees to it that every call ends.
template<typename Handler>
void whenAnswered(const QDBusMessage &message, Handler done)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, done] {
        watcher->deleteLater();
        done(*watcher);
    });
}

// "/usr/bin/gnome-keyring-daemon" -> "gnome-keyring-daemon"
QString programOf(uint process)
{
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process));
    if (!commandLine.open(QIODevice::ReadOnly))
        return {};
    const QByteArray first = commandLine.readAll().split('\0').value(0);
    return QFileInfo(QString::fromLocal8Bit(first)).fileName();
}

} // namespace

void nameSecretService(const std::function<void(const QString &)> &done)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
    question << ServiceName;
    whenAnswered(question, [done](const QDBusPendingReply<uint> &process) {
        if (process.isError()) {
            done(u"KWallet"_s);
            return;
        }
        const QString program = programOf(process.value());
        done(program.isEmpty() ? u"Secret Service"_s : u"Secret Service (%1)"_s.arg(program));
    });
}

void labelSecret(const QString &service, const QString &key, const QString &label)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search =
        QDBusMessage::createMethodCall(ServiceName, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    whenAnswered(search, [label](const QDBusPendingReply<Paths, Paths> &found) {
        if (found.isError() || found.argumentAt<0>().isEmpty())
            return;
        QDBusMessage name =
            QDBusMessage::createMethodCall(ServiceName, found.argumentAt<0>().constFirst().path(),
                                           u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
        name << u"org.freedesktop.Secret.Item"_s << u"Label"_s
             << QVariant::fromValue(QDBusVariant(label));
        QDBusConnection::sessionBus().asyncCall(name);
    });
}

} // namespace Chatelaine

#elif defined(CHATELAINE_KEYCHAIN)

namespace Chatelaine {

void nameSecretService(const std::function<void(const QString &)> &done)
{
    done(QStringLiteral("System keychain"));
}

void labelSecret(const QString & /*service*/, const QString & /*key*/, const QString & /*label*/) {}

} // namespace Chatelaine

#endif
