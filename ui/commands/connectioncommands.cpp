// SPDX-License-Identifier: MIT
#include "ui/commands/connectioncommands.h"

#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "ui/commands/commandcontext.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QPointer>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ConnectionCommands)
};

} // namespace

void unlockWriting(CommandContext &context)
{
    constexpr int Minutes = int(WriteLock::UnlockTime.count());
    Question question;
    question.title = Texts::tr("Unlock production");
    question.text =
        Texts::tr("\"%1\" is a production database. For %Ln minute(s) what you change is changed "
                  "for the running site; after that it locks itself again.",
                  nullptr, Minutes)
            .arg(visibleText(context.session.profile().name));
    question.confirmVerb = Texts::tr("Unlock for %Ln minute(s)", nullptr, Minutes);
    context.prompts.ask(question, [session = QPointer(&context.session)](const Answer &answer) {
        if (answer.isConfirmed && session)
            session->writeLock().unlock();
    });
}

void lockWriting(CommandContext &context) { context.session.writeLock().lock(); }

void reconnectNow(CommandContext &context) { context.session.connection().tryNow(); }

} // namespace Chatelaine
