// SPDX-License-Identifier: MIT
#include "ui/dialogs/filefield.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

QWidget *withBrowseButton(QLineEdit *field, const QString &title, const QString &filter)
{
    auto *line = new QWidget;
    auto *browse =
        new QPushButton(QCoreApplication::translate("Chatelaine::FileField", "Browse\u2026"));
    browse->setAutoDefault(false);
    browse->setAccessibleName(title);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(field, 1);
    layout->addWidget(browse);
    line->setFocusPolicy(field->focusPolicy()); // Or its label's letter does not reach it.
    line->setFocusProxy(field);
    QObject::connect(browse, &QPushButton::clicked, field, [field, title, filter] {
        const QString folder = QFileInfo(field->text()).path();
        auto *dialog = new QFileDialog(field->window(), title, folder, filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        dialog->open();
    });
    return line;
}

} // namespace Chatelaine
