// SPDX-License-Identifier: MIT
#include "ui/commands/copykeys.h"

#include "models/tables/clipboardtext.h"
#include "ui/commands/commandcontext.h"
#include "ui/widgets/messagebanner.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace Chatelaine {

namespace {

constexpr size_t MostKeys = 100'000; // More than a clipboard is good for.

void copy(CommandContext &context, ClipboardFormat format)
{
    const KeySelection selection = context.selectedKeys();
    if (selection.rows.empty())
        return;
    if (selection.rows.size() > MostKeys) {
        context.banner.showMessage(
            MessageBanner::Kind::Warning,
            QCoreApplication::translate("Chatelaine::CopyKeys",
                                        "At most %Ln keys can be copied at once. Nothing was "
                                        "copied.",
                                        nullptr, int(MostKeys)));
        return;
    }
    QGuiApplication::clipboard()->setText(
        clipboardText(*selection.snapshot, selection.rows, selection.columns, format));
}

} // namespace

void copyKeysAsText(CommandContext &context) { copy(context, ClipboardFormat::Tsv); }

void copyKeysAsCsv(CommandContext &context) { copy(context, ClipboardFormat::Csv); }

void copyKeysAsJson(CommandContext &context) { copy(context, ClipboardFormat::Json); }

void copyKeysAsMarkdown(CommandContext &context) { copy(context, ClipboardFormat::Markdown); }

} // namespace Chatelaine
