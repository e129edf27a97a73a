// SPDX-License-Identifier: MIT
// The answer for a ticket; declared in verdict.h.
#include "models/base/visibletext.h"
#include "models/domain/groupchangewords.h"
#include "models/domain/listing.h"
#include "models/domain/verdict.h"

#include <QDateTime>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// The same in every language and time zone, for tickets travel.
QString dateText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString bullet(const QString &text) { return u"- "_s + text; }

// In the order of the enum; null: nothing to say.
constexpr std::array StateSentences{
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user no longer exists."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user is banned."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user is disabled."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user was rejected."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user's e-mail address does not work."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user waits to be approved."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user has not confirmed the e-mail address."),
    QT_TRANSLATE_NOOP("Chatelaine::Answer", "The user has not confirmed the e-mail address."),
    static_cast<const char *>(nullptr),
};
static_assert(StateSentences.size() == size_t(UserState::Valid) + 1);

class Answer final
{
public:
    Answer(const KeyCard &card, const Language &language)
        : m_card(card)
        , m_language(language)
    {}

    QString write(const std::optional<AskedRoute> &asked)
    {
        writeVerdict();
        if (asked)
            writeRoute(*asked);
        writeUser();
        writeScopes();
        if (m_card.key)
            writeDates();
        if (m_card.takenAt != 0)
            writeTakenAt();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    [[nodiscard]] QString say(const char *source) const
    {
        return m_language.text("Chatelaine::Answer", source);
    }

    void addUnlessEmpty(const QString &line)
    {
        if (!line.isEmpty())
            m_lines += line;
    }

    // An empty line between parts.
    void beginPart(const QString &heading)
    {
        m_lines += QString();
        m_lines += heading;
    }

    [[nodiscard]] QString subject() const
    {
        const QString id = QString::number(m_card.userId.value());
        const QString name =
            m_card.user ? visibleText(QString::fromUtf8(m_card.user->name)) : QString();
        if (!m_card.key)
            //: %1: a user's name, %2: the number of the user
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1 (user %2) has no API key."))
                .arg(name, id);
        const QString prefix = visibleText(QString::fromUtf8(m_card.key->prefix)) + u"..."_s;
        const QString number = QString::number(m_card.key->id.value());
        if (!m_card.user)
            //: %1: what the token begins with, %2: the number of the key, %3: the number of a user
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                         "API key %1 (number %2) of user %3, who no longer "
                                         "exists."))
                .arg(prefix, number, id);
        //: %1: what the token begins with, %2: the number of the key, %3: a user's name, %4: the
        //: number of the user
        return say(QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                     "API key %1 (number %2) of %3 (user %4)."))
            .arg(prefix, number, name, id);
    }

    void writeVerdict()
    {
        m_lines += subject();
        m_lines += verdictSentence(m_card, m_language);
        addUnlessEmpty(nearestRemedy(m_card, m_language));
    }

    void writeRoute(const AskedRoute &asked)
    {
        const Prediction &prediction = asked.prediction;
        if (prediction.status == 0)
            return; // The verdict has said that it cannot be told.
        //: %1: a path, for example "/api/v1/tickets", %2: a number, for example "403"
        beginPart(say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "On %1 the API would answer %2:"))
                      .arg(visibleText(asked.path), QString::number(prediction.status)));
        for (const ReasonStep &step : prediction.reasons)
            m_lines += bullet(sentenceFor(step, m_language));
        if (prediction.reasons.empty() ||
            prediction.reasons.back().reason != ApiReason::ScopeMissing)
            return;
        // Once is enough, where the verdict has said it.
        const QString remedy = remedyForScope(m_card, prediction.reasons.back().about, m_language);
        if (remedy != nearestRemedy(m_card, m_language) && !remedy.isEmpty())
            m_lines += bullet(remedy);
    }

    void writeUser()
    {
        QStringList lines;
        const char *const state = StateSentences[size_t(m_card.userState())];
        if (state != nullptr && m_card.user)
            lines += say(state);
        if (m_card.facts.bans) {
            for (const Ban &ban : *m_card.facts.bans)
                lines += banText(ban);
        }
        if (!m_card.groups.empty())
            lines += say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Groups of the user:"));
        for (const CardGroup &group : m_card.groups)
            lines += bullet(groupText(group));
        if (!lines.isEmpty())
            m_lines += QString();
        m_lines += lines;
    }

    [[nodiscard]] QString banText(const Ban &ban) const
    {
        QString text = banDates(ban);
        if (!ban.reason.isEmpty())
            text += u' ' + say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Reason: %1"))
                               .arg(visibleText(ban.reason));
        return text;
    }

    // 0 is no date.
    [[nodiscard]] QString banDates(const Ban &ban) const
    {
        if (ban.since == 0 && ban.until == 0)
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Banned for good."));
        if (ban.since == 0)
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Banned until %1."))
                .arg(dateText(ban.until));
        if (ban.until == 0)
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Banned since %1, for good."))
                .arg(dateText(ban.since));
        return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Banned from %1 to %2."))
            .arg(dateText(ban.since), dateText(ban.until));
    }

    [[nodiscard]] QString groupText(const CardGroup &group) const
    {
        const QString title = group.title.isEmpty() ? u'#' + QString::number(group.id.value())
                                                    : visibleText(group.title);
        if (group.kind == MembershipKind::Primary)
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1 (primary group)")).arg(title);
        if (group.because.empty())
            return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1 (secondary group)")).arg(title);
        QStringList changes;
        for (const QByteArray &change : group.because)
            changes += groupChangeText(change, m_language);
        //: %1: a group, %2: what gave it, for example "user upgrade 3 and promotion 5"
        return say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1 (secondary group, by %2)"))
            .arg(title, listed(changes, Conjunction::And, m_language));
    }

    void writeScopes()
    {
        if (m_card.scopes.empty())
            return;
        beginPart(m_card.key
                      ? say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Scopes of the key:"))
                      : say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "Scopes of a new key:")));
        for (const ScopeExplanation &scope : m_card.scopes)
            m_lines += bullet(say(scopeSentence(scope))
                                  .arg(visibleText(scope.scope), sentenceFor(scope, m_language)));
        if (m_card.drift)
            m_lines += driftCauseText(*m_card.drift, m_language);
    }

    // %1: the scope, %2: the rule's sentence about it.
    [[nodiscard]] const char *scopeSentence(const ScopeExplanation &scope) const
    {
        if (scope.isStored && !scope.isScopeActive)
            return QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                     "%1: stored, but the API ignores it. %2");
        if (scope.reason == ScopeReason::UserGone)
            return scope.isStored ? QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1: granted. %2")
                                  : QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1: not granted. %2");
        if (!m_card.key || scope.isStored == scope.isExpected)
            return QT_TRANSLATE_NOOP("Chatelaine::Answer", "%1: %2");
        return scope.isStored
                   ? QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                       "%1: granted, although the rule says otherwise; a "
                                       "recompute would take it away. By the rule: %2")
                   : QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                       "%1: not granted, although the rule says otherwise; a "
                                       "recompute would grant it. By the rule: %2");
    }

    void writeDates()
    {
        const ApiKey &key = *m_card.key;
        beginPart(key.created == 0
                      ? say(QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                              "When the key was created is not known."))
                      : say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "The key was created: %1."))
                            .arg(dateText(key.created)));
        // Rotating replaces the token and keeps the dates.
        m_lines += key.lastUsed == 0
                       ? say(QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                               "The API has never accepted it: it was never "
                                               "tried, or always refused."))
                       : say(QT_TRANSLATE_NOOP("Chatelaine::Answer",
                                               "The API accepted it last: %1. If the token was "
                                               "replaced since, that may have been the earlier "
                                               "one."))
                             .arg(dateText(key.lastUsed));
    }

    // After the dates of the key, or a part of its own.
    void writeTakenAt()
    {
        if (!m_card.key)
            m_lines += QString();
        m_lines += say(QT_TRANSLATE_NOOP("Chatelaine::Answer", "All this as of %1."))
                       .arg(dateText(m_card.takenAt));
    }

    const KeyCard &m_card;
    const Language &m_language;
    QStringList m_lines;
};

} // namespace

QString answerText(const KeyCard &card, const std::optional<AskedRoute> &asked,
                   const Language &language)
{
    return Answer(card, language).write(asked);
}

} // namespace Chatelaine
