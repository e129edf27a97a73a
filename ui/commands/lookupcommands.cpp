// SPDX-License-Identifier: MIT
#include "ui/commands/lookupcommands.h"

#include "models/base/language.h"
#include "ui/commands/commandcontext.h"
#include "ui/widgets/messagebanner.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::LookupCommands)
};

void copy(CommandContext &context, const Language &language)
{
    const QString answer = context.answer(language);
    if (answer.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(answer);
    context.banner.showMessage(MessageBanner::Kind::Success,
                               Texts::tr("The answer is in the clipboard: paste it into the "
                                         "ticket. It holds no secret."));
}

void withFirstKey(CommandContext &context, const std::function<void(KeyId)> &show)
{
    const KeySelection selection = context.selectedKeys();
    if (!selection.rows.empty())
        show(selection.snapshot->keyId(selection.rows.front()));
}

} // namespace

void copyAnswer(CommandContext &context) { copy(context, Language::ofInterface()); }

void copyAnswerInEnglish(CommandContext &context) { copy(context, Language::english()); }

void showInList(CommandContext &context) { withFirstKey(context, context.showInList); }

void showCard(CommandContext &context) { withFirstKey(context, context.showCard); }

} // namespace Chatelaine
