// SPDX-License-Identifier: MIT
#include "ui/mainwindow/aboutdialogs.h"

#include "ui/actions/actionregistry.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::HelpTexts)
};

void openWithClose(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    setMargins(layout, Space::Group);
    layout->setSpacing(spacing(Space::Page));
    layout->addWidget(buttons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void openAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"about"_s);
    dialog->setWindowTitle(HelpTexts::tr("About Chatelaine"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(iconSize(IconSize::Rail) * 3));
    auto *words = new QVBoxLayout;
    words->addWidget(titleLabel(u"Chatelaine %1"_s.arg(QStringLiteral(CHATELAINE_VERSION))));
    QLabel *text = plainLabel(HelpTexts::tr("The console for the API keys of a XenForo community.\n"
                                            "Free software under the MIT licence. Made with Qt %1.")
                                  .arg(QString::fromLatin1(qVersion())));
    text->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 50);
    words->addWidget(text);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(Space::Group));
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(dialog);
    layout->addLayout(head);
    openWithClose(dialog, layout);
}

void openShortcuts(const ActionRegistry &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setWindowTitle(HelpTexts::tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(dialog->windowTitle());
    table->setHorizontalHeaderLabels({HelpTexts::tr("Action"), HelpTexts::tr("Shortcut")});
    setUpTable(table);
    for (int i = 0; i < ActionCount; ++i) {
        const QAction *action = actions.action(ActionId(i));
        if (action->shortcuts().isEmpty())
            continue;
        QString text = action->text();
        text.remove(u'&').remove(u'\u2026');
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(text));
        table->setItem(row, 1,
                       new QTableWidgetItem(QKeySequence::listToString(action->shortcuts(),
                                                                       QKeySequence::NativeText)));
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnToContents(0);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 70,
                   dialog->fontMetrics().height() * 30);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    openWithClose(dialog, layout);
}

} // namespace Chatelaine
