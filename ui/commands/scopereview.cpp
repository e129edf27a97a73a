// SPDX-License-Identifier: MIT
#include "ui/commands/scopereview.h"

#include "models/base/visibletext.h"
#include "models/snapshot/impact.h"
#include "models/tables/keycolumns.h"

#include <QCoreApplication>

namespace Chatelaine {

namespace {

constexpr quint32 MostNames = 1'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ScopeReview)
};

// Those who are hit hardest come first.
QStringList namesOf(const KeySnapshot &snapshot, const Impact &impact)
{
    QStringList names;
    for (const Row row : impact.leftWithNone.first(MostNames))
        names += Texts::tr("%1 \u2013 left with no scope").arg(ownerText(snapshot, row));
    const RowSet rest = impact.losses - impact.leftWithNone;
    for (const Row row : rest.first(MostNames - quint32(names.size())))
        names += ownerText(snapshot, row);
    if (const qint64 losses = impact.revoked(); losses > MostNames)
        names += Texts::tr("and %Ln more", nullptr, int(losses - MostNames));
    return names;
}

} // namespace

Question deletionReview(const KeySnapshot &snapshot, const ScopeEdit &edit)
{
    const Impact impact = impactOf(snapshot, edit);
    const QString name = visibleText(edit.base.name);
    const int losses = int(impact.revoked());
    const int left = int(impact.leftWithNone.count());
    Question question;
    question.tone = Question::Tone::Destructive;
    question.title = Texts::tr("Delete scope %1?").arg(name);
    question.lines = namesOf(snapshot, impact);
    if (losses == 0) {
        question.text = Texts::tr("No key has this scope: nobody loses anything.");
        question.confirmVerb = Texts::tr("Delete scope");
        return question;
    }
    question.text = Texts::tr("%Ln key(s) lose it at once, and the API answers 403 where it is "
                              "required.",
                              nullptr, losses);
    if (left > 0) {
        question.text += u' ';
        question.text += Texts::tr("%Ln key(s) left with no scope at all: the API will treat them "
                                   "as invalid (401).",
                                   nullptr, left);
    }
    question.confirmVerb = Texts::tr("Delete scope, %Ln key(s) lose it", nullptr, losses);
    return question;
}

} // namespace Chatelaine
