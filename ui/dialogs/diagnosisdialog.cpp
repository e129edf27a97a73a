// SPDX-License-Identifier: MIT
#include "ui/dialogs/diagnosisdialog.h"

#include "models/base/async.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum Column { VerdictColumn, TopicColumn, TextColumn, ColumnCount };

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Mark::Active;
    case Verdict::Attention:
        return Mark::Attention;
    case Verdict::Missing:
        return Mark::Danger;
    }
    return Mark::None;
}

} // namespace

DiagnosisDialog::DiagnosisDialog(const QFuture<Result<DiagnosisLines>> &lines, QWidget *parent)
    : QDialog(parent)
    , m_state(plainLabel(tr("Looking at this machine…")))
    , m_table(new QTableWidget(0, ColumnCount))
{
    setObjectName(u"diagnosisDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    whenDone(lines, this, [this](const Result<DiagnosisLines> &found) {
        if (found)
            showLines(*found);
        else
            m_state->setText(found.error().message());
    });
}

void DiagnosisDialog::buildLayout()
{
    m_state->setObjectName(u"state"_s);
    m_table->setObjectName(u"lines"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Verdict"), tr("Topic"), tr("What was found")});
    setUpTable(m_table);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setToolTip(plainToolTip(tr("As plain text, without passwords and names of members.")));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Group);
    layout->setSpacing(spacing(Space::Page));
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void DiagnosisDialog::showLines(const DiagnosisLines &lines)
{
    m_lines = lines;
    const auto open = int(std::ranges::count_if(
        lines, [](const DiagnosisLine &line) { return line.verdict != Verdict::Ok; }));
    m_state->setText(open == 0 ? tr("Everything that Chatelaine needs is there.")
                               : tr("%n point(s) need attention.", nullptr, open));
    for (const DiagnosisLine &line : lines)
        addRow(line);
    m_table->resizeColumnToContents(VerdictColumn);
    m_table->resizeColumnToContents(TopicColumn);
    m_copy->setEnabled(true);
}

void DiagnosisDialog::addRow(const DiagnosisLine &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(
        row, VerdictColumn,
        new QTableWidgetItem(markIcon(markOf(line.verdict)), verdictText(line.verdict)));
    m_table->setItem(row, TopicColumn, new QTableWidgetItem(topicText(line.topic)));
    m_table->setItem(row, TextColumn, new QTableWidgetItem(line.text));
}

void DiagnosisDialog::copy() { QGuiApplication::clipboard()->setText(diagnosisText(m_lines)); }

} // namespace Chatelaine
