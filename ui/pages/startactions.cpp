// SPDX-License-Identifier: MIT
#include "ui/pages/startactions.h"

#include "ui/style/icons.h"
#include "ui/style/labels.h"

#include <QAction>
#include <QWidget>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Spec
{
    const char *text;
    const char *explanation;
    const char16_t *icon;
    const char *shortcuts; // Portable, separated by "; "; null = none.
    int least;             // Connections that have to be selected,
    int most;              // and that may be.
};

constexpr int Any = 1'000'000;

constexpr std::array<Spec, int(StartAction::Separator)> Specs{{
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "&Open"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions", "Opens the selected connection."), u"database",
     "Return; Enter", 1, 1},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "&New\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions", "Describes a new connection."), u"add", "Ctrl+N",
     0, Any},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "Ed&it\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions", "Changes the selected connection."), u"edit",
     "F2; Ctrl+Return; Ctrl+Enter", 1, 1},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "D&uplicate\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions",
                       "Describes a new connection like the selected one."),
     u"copy", "Ctrl+D", 1, 1},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "&Delete\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions",
                       "Deletes the selected connections and their passwords."),
     u"delete", "Del", 1, Any},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "&Import\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions", "Adds connections from a file."), u"import",
     "Ctrl+I", 0, Any},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "E&xport selected\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions",
                       "Writes the selected connections to a file, without passwords."),
     u"export", "Ctrl+E", 1, Any},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "Export &all\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions",
                       "Writes every connection to a file, without passwords."),
     u"export", "Ctrl+Shift+E", 0, Any},
    {QT_TRANSLATE_NOOP("Chatelaine::StartActions", "From &XenForo's config.php\u2026"),
     QT_TRANSLATE_NOOP("Chatelaine::StartActions",
                       "Reads where the forum's database is out of its own configuration."),
     u"file", nullptr, 0, Any},
}};

const Spec &specOf(int action) { return Specs[size_t(action)]; }

QList<QKeySequence> shortcutsOf(const Spec &spec)
{
    return spec.shortcuts ? QKeySequence::listFromString(QString::fromLatin1(spec.shortcuts),
                                                         QKeySequence::PortableText)
                          : QList<QKeySequence>();
}

} // namespace

StartActions::StartActions(QObject *parent)
    : QObject(parent)
{
    for (int i = 0; i < int(m_actions.size()); ++i) {
        const Spec &spec = specOf(i);
        auto *action = new QAction(icon(spec.icon), tr(spec.text), this);
        action->setShortcuts(shortcutsOf(spec));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString explanation = tr(spec.explanation);
        action->setToolTip(
            plainToolTip(keys.isEmpty() ? explanation : tr("%1 (%2)").arg(explanation, keys)));
        action->setShortcutContext(spec.least > 0 ? Qt::WidgetShortcut
                                                  : Qt::WidgetWithChildrenShortcut);
        m_actions[size_t(i)] = action;
    }
}

QAction *StartActions::action(StartAction action) const { return m_actions[size_t(action)]; }

void StartActions::fill(QWidget *widget, std::initializer_list<StartAction> actions) const
{
    for (const StartAction wanted : actions) {
        if (wanted != StartAction::Separator) {
            widget->addAction(action(wanted));
            continue;
        }
        auto *separator = new QAction(widget);
        separator->setSeparator(true);
        widget->addAction(separator);
    }
}

void StartActions::addShortcuts(QWidget *page, QWidget *list) const
{
    for (int i = 0; i < int(m_actions.size()); ++i)
        (specOf(i).least > 0 ? list : page)->addAction(m_actions[size_t(i)]);
}

void StartActions::showCounts(int selected, int all)
{
    for (int i = 0; i < int(m_actions.size()); ++i)
        m_actions[size_t(i)]->setEnabled(selected >= specOf(i).least && selected <= specOf(i).most);
    action(StartAction::ExportAll)->setEnabled(all > 0);
}

} // namespace Chatelaine
