// SPDX-License-Identifier: MIT
#include "models/session/diagnosis.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct TopicWords
{
    QLatin1String name;
    const char *text;
};

constexpr auto Context = "Chatelaine::DiagnosisTopic";

// In the order of DiagnosisTopic.
constexpr std::array Topics{
    TopicWords{"program"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Program")},
    TopicWords{"qt"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Qt")},
    TopicWords{"system"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "System")},
    TopicWords{"locale"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Locale")},
    TopicWords{"drivers"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "SQL drivers")},
    TopicWords{"client-library"_L1,
               QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "MySQL client")},
    TopicWords{"plugins"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Login plug-ins")},
    TopicWords{"tls"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "TLS library")},
    TopicWords{"ssh"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "SSH")},
    TopicWords{"keychain"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Keychain")},
    TopicWords{"settings"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Settings")},
    TopicWords{"profiles"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Profiles")},
    TopicWords{"connection"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Connection")},
    TopicWords{"server"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Server")},
    TopicWords{"encryption"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Encryption")},
    TopicWords{"layout"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Key tables")},
    TopicWords{"role"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Rights")},
    TopicWords{"counts"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Contents")},
    TopicWords{"warning"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "Warning")},
};
static_assert(Topics.size() == size_t(DiagnosisTopic::Warning) + 1);

constexpr std::array Verdicts{
    TopicWords{"ok"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "ok")},
    TopicWords{"attention"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "attention")},
    TopicWords{"missing"_L1, QT_TRANSLATE_NOOP("Chatelaine::DiagnosisTopic", "missing")},
};
static_assert(Verdicts.size() == size_t(Verdict::Missing) + 1);

} // namespace

QString topicText(DiagnosisTopic topic)
{
    return QCoreApplication::translate(Context, Topics[size_t(topic)].text);
}

QString verdictText(Verdict verdict)
{
    return QCoreApplication::translate(Context, Verdicts[size_t(verdict)].text);
}

QLatin1String topicName(DiagnosisTopic topic) { return Topics[size_t(topic)].name; }

QLatin1String verdictName(Verdict verdict) { return Verdicts[size_t(verdict)].name; }

QString diagnosisText(const DiagnosisLines &lines)
{
    qsizetype verdictWidth = 0;
    qsizetype topicWidth = 0;
    for (const DiagnosisLine &line : lines) {
        verdictWidth = std::max(verdictWidth, verdictText(line.verdict).size());
        topicWidth = std::max(topicWidth, topicText(line.topic).size());
    }
    QString text;
    for (const DiagnosisLine &line : lines)
        text += verdictText(line.verdict).leftJustified(verdictWidth) + u"  "_s +
                topicText(line.topic).leftJustified(topicWidth) + u"  "_s + line.text + u'\n';
    return text;
}

} // namespace Chatelaine
