// SPDX-License-Identifier: MIT
#include "app/cli/wording.h"

#include "app/cli/output.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QString Nothing = u"–"_s;

} // namespace

QString dateText(qint64 seconds)
{
    if (seconds == 0)
        return Nothing;
    return QDateTime::fromSecsSinceEpoch(seconds).toString(u"yyyy-MM-dd HH:mm t"_s);
}

QString userText(const KeySnapshot &snapshot, Row row)
{
    if (snapshot.hasUser(row))
        return QString::fromUtf8(snapshot.userName(row));
    return QCoreApplication::translate("Chatelaine::CommandLine", "(deleted user %1)")
        .arg(snapshot.userId(row).value());
}

QString statusText(bool isActive)
{
    return isActive ? QCoreApplication::translate("Chatelaine::CommandLine", "active")
                    : QCoreApplication::translate("Chatelaine::CommandLine", "disabled");
}

QString scopesText(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    QStringList names;
    scopes.forEach([&](int index) { names += snapshot.scopeNameAt(index); });
    return names.isEmpty() ? Nothing : names.join(u", "_s);
}

QString yesNoText(bool yes)
{
    return yes ? QCoreApplication::translate("Chatelaine::CommandLine", "yes")
               : QCoreApplication::translate("Chatelaine::CommandLine", "no");
}

void printExplanations(Output &output, const std::vector<ScopeExplanation> &explanations)
{
    const auto cell = [&](qsizetype row, size_t column) -> QString {
        const ScopeExplanation &explanation = explanations[size_t(row)];
        switch (column) {
        case 0:
            return explanation.scope;
        case 1:
            return yesNoText(explanation.isStored);
        default:
            return sentenceFor(explanation);
        }
    };
    output.table({{{QCoreApplication::translate("Chatelaine::CommandLine", "Scope")},
                   {QCoreApplication::translate("Chatelaine::CommandLine", "Stored")},
                   {QCoreApplication::translate("Chatelaine::CommandLine", "Why")}},
                  qsizetype(explanations.size()),
                  cell});
}

} // namespace Chatelaine
