// SPDX-License-Identifier: MIT
#include "ui/widgets/lookupfield.h"

#include "models/domain/tokentext.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// By which alone the action of Qt's menu is known; translated by Qt.
constexpr const char *QtPasteText = "&Paste";

} // namespace

LookupField::LookupField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"lookupField"_s);
    setAccessibleName(tr("Look up"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"), QLineEdit::LeadingPosition);
    setEmails(Emails::Hidden);
    connect(this, &QLineEdit::textChanged, this, &LookupField::showChanged);
}

void LookupField::setEmails(Emails emails)
{
    setPlaceholderText(emails == Emails::Readable
                           ? tr("Name, user id, e-mail, prefix, key id, or paste a token")
                           : tr("Name, user id, prefix, key id, or paste a token"));
}

void LookupField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(QClipboard::Clipboard);
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void LookupField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        paste(QClipboard::Selection);
    else
        QLineEdit::mouseReleaseEvent(event);
}

void LookupField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (action->text().section(u'\t', 0, 0) != QLineEdit::tr(QtPasteText))
            continue;
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] { paste(QClipboard::Clipboard); });
    }
    menu->popup(event->globalPos());
}

void LookupField::dropEvent(QDropEvent *event)
{
    if (event->source() == this) {
        QLineEdit::dropEvent(event); // Moves a part of what it shows anyway.
        return;
    }
    QString text = event->mimeData()->text();
    insertGiven(text);
    event->acceptProposedAction();
}

void LookupField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!takeToken(event->commitString()))
        QLineEdit::inputMethodEvent(event);
}

void LookupField::paste(QClipboard::Mode mode)
{
    QString text = QGuiApplication::clipboard()->text(mode);
    insertGiven(text);
}

void LookupField::insertGiven(QString &text)
{
    if (!takeToken(text))
        insert(withoutSecrets(text));
    wipe(text);
}

bool LookupField::takeToken(QStringView text)
{
    std::optional<Token> token = tokenIn(text);
    if (!token)
        return false;
    const auto shared = std::make_shared<const Token>(*std::move(token));
    {
        const QScopedValueRollback isTaking(m_isTaking, true);
        setText(shownToken(*shared)); // Forgets what could be undone.
    }
    Q_EMIT tokenGiven(shared);
    return true;
}

void LookupField::showChanged(const QString &text)
{
    if (!m_isTaking && !takeToken(text))
        Q_EMIT clueChanged(text);
}

} // namespace Chatelaine
