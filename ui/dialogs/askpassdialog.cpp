// SPDX-License-Identifier: MIT
#include "ui/dialogs/askpassdialog.h"

#include "models/domain/token.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

using Kind = AskpassQuestion::Kind;

constexpr int Columns = 80; // Letters in a line

QString titleFor(Kind kind)
{
    switch (kind) {
    case Kind::Secret:
        return AskpassDialog::tr("SSH asks for a secret");
    case Kind::HostKey:
        return AskpassDialog::tr("Unknown SSH host");
    case Kind::Confirm:
        return AskpassDialog::tr("SSH asks for permission");
    case Kind::Notice:
        return AskpassDialog::tr("SSH waits for you");
    }
    return {};
}

QString explanationFor(Kind kind)
{
    switch (kind) {
    case Kind::Secret:
        return AskpassDialog::tr("The answer goes to ssh and is not stored.");
    case Kind::HostKey:
        return AskpassDialog::tr(
            "Compare the fingerprint with what the server\u2019s administrator gave you.");
    case Kind::Confirm:
        return AskpassDialog::tr("Allow it only if you have just asked for it.");
    case Kind::Notice:
        return AskpassDialog::tr("The connection goes on as soon as it is done.");
    }
    return {};
}

// Empty = there is nothing to say yes to.
QString verbFor(Kind kind)
{
    switch (kind) {
    case Kind::Secret:
        return AskpassDialog::tr("&Unlock");
    case Kind::HostKey:
        return AskpassDialog::tr("&Trust this host");
    case Kind::Confirm:
        return AskpassDialog::tr("&Allow");
    case Kind::Notice:
        break;
    }
    return {};
}

} // namespace

AskpassDialog::AskpassDialog(const AskpassQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(u"askpassDialog"_s);
    setWindowTitle(titleFor(question.kind));
    setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QDialog::accepted, this, &AskpassDialog::give);
    connect(this, &QDialog::rejected, this, &AskpassDialog::refuse);
    buildLayout();
}

void AskpassDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Group);
    layout->setSpacing(spacing(Space::Field));
    addQuestion(layout);
    layout->addStretch();
    addButtons(layout);
    const int width = fontMetrics().averageCharWidth() * Columns;
    resize(width, layout->totalHeightForWidth(width));
}

void AskpassDialog::addQuestion(QVBoxLayout *layout)
{
    QLabel *text = m_question.kind == Kind::HostKey ? fixedLabel(m_question.text)
                                                    : valueLabel(m_question.text);
    text->setObjectName(u"askpassText"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus);
    // A server that writes a word without an end must not push the buttons off the screen.
    text->setSizePolicy(QSizePolicy::Ignored, text->sizePolicy().verticalPolicy());
    layout->addWidget(text);
    if (m_question.kind == Kind::Secret) {
        m_secret = new QLineEdit;
        m_secret->setObjectName(u"askpassSecret"_s);
        m_secret->setAccessibleName(m_question.text);
        m_secret->setEchoMode(QLineEdit::Password);
        m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                      Qt::ImhNoPredictiveText);
        layout->addWidget(m_secret);
    }
    layout->addWidget(secondaryLabel(explanationFor(m_question.kind)));
}

void AskpassDialog::addButtons(QVBoxLayout *layout)
{
    const bool isSecret = m_question.kind == Kind::Secret;
    const bool isNotice = m_question.kind == Kind::Notice;
    auto *buttons = new QDialogButtonBox;
    QPushButton *no = isSecret   ? buttons->addButton(QDialogButtonBox::Cancel)
                      : isNotice ? buttons->addButton(QDialogButtonBox::Close)
                                 : buttons->addButton(tr("&Refuse"), QDialogButtonBox::RejectRole);
    no->setObjectName(u"askpassNo"_s);
    QPushButton *safe = no;
    if (!isNotice) {
        QPushButton *yes =
            buttons->addButton(verbFor(m_question.kind), QDialogButtonBox::AcceptRole);
        yes->setObjectName(u"askpassYes"_s);
        yes->setAutoDefault(isSecret);
        safe = isSecret ? yes : no;
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    safe->setDefault(true); // Only now does the dialog hear of it.
    if (m_secret)
        m_secret->setFocus();
    else
        safe->setFocus();
}

void AskpassDialog::give()
{
    QByteArray answer = m_secret ? m_secret->text().toUtf8() : QByteArrayLiteral("yes");
    if (m_secret)
        m_secret->clear();
    Q_EMIT answered(answer);
    wipe(answer);
}

void AskpassDialog::refuse()
{
    if (m_secret)
        m_secret->clear();
    Q_EMIT answered(std::nullopt);
}

} // namespace Chatelaine
