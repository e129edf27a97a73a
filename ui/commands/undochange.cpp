// SPDX-License-Identifier: MIT
#include "ui/commands/undochange.h"

#include "models/base/async.h"
#include "models/session/session.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/review.h"
#include "ui/widgets/messagebanner.h"

namespace Chatelaine {

void undoChange(CommandContext &context)
{
    whenDone(
        context.session.undo(), context.guard,
        [&context, before = context.session.snapshot()](const Result<KeyChangeReport> &undone) {
            if (!undone) {
                context.banner.showError(undone.error());
                return;
            }
            const QString exceptions = exceptionsText(*undone, *before);
            context.banner.showMessage(exceptions.isEmpty() ? MessageBanner::Kind::Success
                                                            : MessageBanner::Kind::Warning,
                                       outcomeText(*undone), exceptions);
        });
}

void refresh(CommandContext &context) { context.session.refresh(); }

} // namespace Chatelaine
