// SPDX-License-Identifier: MIT
#include "models/domain/apipath.h"

#include "models/domain/routeparts.h"

#include <QUrl>

namespace Chatelaine {

using namespace Qt::StringLiterals;

QStringList openParts(const QString &path)
{
    QStringList names;
    for (const QString &part : path.split(u'/')) {
        if (const QString name = openName(part).toString();
            !name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

PathValues valuesOf(const KeyCard &card)
{
    PathValues values{{u"user_id"_s, QString::number(card.userId.value())}};
    if (card.user && !card.user->name.isEmpty())
        values.insert(u"username"_s, QString::fromUtf8(card.user->name));
    return values;
}

QString filledPath(const QString &path, const PathValues &values)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (const QString value = values.value(openName(part).toString()); !value.isEmpty())
            part = QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return parts.join(u'/');
}

QString wholePath(const QString &typed, const ApiRoute *route)
{
    if (typed.isEmpty())
        return {};
    const QString path = typed.startsWith(u'/') ? typed : QString(u'/' + typed);
    const bool isShort = route != nullptr && route->path.startsWith(QString(ApiBase % u'/')) &&
                         path != ApiBase && !path.startsWith(QString(ApiBase % u'/'));
    return isShort ? QString(ApiBase % path) : path;
}

} // namespace Chatelaine
