// SPDX-License-Identifier: MIT
#include "ui/dialogs/testview.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

using Stage = ConnectionTest::Stage;
using State = ConnectionTest::State;

namespace {

QString stateText(State state)
{
    switch (state) {
    case State::Waiting:
        return TestView::tr("waiting");
    case State::Running:
        return TestView::tr("running\u2026");
    case State::Passed:
        return TestView::tr("passed");
    case State::Failed:
        return TestView::tr("failed");
    case State::NotNeeded:
        return TestView::tr("not needed");
    }
    return {};
}

Mark stateMark(State state)
{
    switch (state) {
    case State::Waiting:
        return Mark::None;
    case State::Running:
        return Mark::Information;
    case State::Passed:
        return Mark::Active;
    case State::Failed:
        return Mark::Danger;
    case State::NotNeeded:
        return Mark::Disabled;
    }
    return Mark::None;
}

} // namespace

TestView::TestView(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel())
    , m_certificate(new QPushButton(tr("Show &certificate\u2026")))
{
    buildLayout();
    connect(m_certificate, &QPushButton::clicked, this, &TestView::certificateAsked);
    showMessage(tr("The test goes the whole way to the database and says of each stage how it "
                   "went. It changes nothing there."));
}

void TestView::buildLayout()
{
    m_summary->setObjectName(u"testSummary"_s);
    m_certificate->setObjectName(u"showCertificate"_s);
    m_certificate->setAutoDefault(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(Space::Field));
    grid->setVerticalSpacing(spacing(Space::Field));
    enum Column { MarkColumn, NameColumn, StateColumn, TextColumn };
    for (int stage = 0; stage < ConnectionTest::StageCount; ++stage) {
        const QString name = ConnectionTest::stageText(Stage(stage));
        Row row{new MarkLabel, plainLabel(name), plainLabel(), valueLabel()};
        row.name->setWordWrap(false);
        row.state->setWordWrap(false);
        row.state->setObjectName(u"testState%1"_s.arg(stage));
        row.text->setObjectName(u"testText%1"_s.arg(stage));
        grid->addWidget(row.mark, stage, MarkColumn, Qt::AlignTop);
        grid->addWidget(row.name, stage, NameColumn, Qt::AlignTop);
        grid->addWidget(row.state, stage, StateColumn, Qt::AlignTop);
        grid->addWidget(row.text, stage, TextColumn, Qt::AlignTop);
        m_rows[size_t(stage)] = row;
    }
    grid->setColumnStretch(TextColumn, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(Space::Group));
    layout->addWidget(m_summary);
    layout->addLayout(grid);
    layout->addWidget(m_certificate, 0, Qt::AlignLeft);
    layout->addStretch();
}

void TestView::setTest(ConnectionTest *test)
{
    if (m_test)
        m_test->disconnect(this);
    m_test = test;
    connect(test, &ConnectionTest::stepChanged, this, &TestView::showStage);
    connect(test, &ConnectionTest::finished, this, &TestView::showEnd);
    m_certificate->hide();
    m_summary->setText(tr("Testing\u2026"));
    for (int stage = 0; stage < ConnectionTest::StageCount; ++stage)
        showStage(Stage(stage));
    if (test->isFinished())
        showEnd();
}

void TestView::showMessage(const QString &text)
{
    m_certificate->hide();
    m_summary->setText(text);
    for (int stage = 0; stage < ConnectionTest::StageCount; ++stage)
        showStep(Stage(stage), {});
}

void TestView::showStage(Stage stage)
{
    if (!m_test)
        return;
    showStep(stage, m_test->step(stage));
    const std::optional<TlsReport> &report = m_test->tlsReport();
    m_certificate->setVisible(report && !report->chain.empty());
}

void TestView::showStep(Stage stage, const ConnectionTest::Step &step)
{
    const Row &row = m_rows[size_t(stage)];
    row.mark->setMark(stateMark(step.state));
    row.state->setText(stateText(step.state));
    row.text->setText(step.text);
    const bool isQuiet = step.state == State::Waiting || step.state == State::NotNeeded;
    for (QLabel *label : {row.name, row.state, row.text})
        label->setForegroundRole(isQuiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

void TestView::showEnd()
{
    if (!m_test)
        return;
    bool isGood = true;
    for (int stage = 0; stage < ConnectionTest::StageCount; ++stage)
        isGood = isGood && m_test->step(Stage(stage)).state != State::Failed;
    m_summary->setText(isGood ? tr("The connection works.")
                              : tr("The connection does not work yet. The stage that failed says "
                                   "what is wrong and what to do."));
    setAccessibleName(m_summary->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Chatelaine
