// SPDX-License-Identifier: MIT
// The stages of a connection test as they go: a mark, the name, what was found.
//
// GUI thread. Only shows: the test belongs to somebody else.
#pragma once

#include "models/session/connectiontest.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace Chatelaine {

class MarkLabel;

class TestView final : public QWidget
{
    Q_OBJECT

public:
    explicit TestView(QWidget *parent = nullptr);

    // Follows it until another one comes or it dies.
    void setTest(ConnectionTest *test);
    // Instead of a test: why there is none. Whole sentences, translated.
    void showMessage(const QString &text);

Q_SIGNALS:
    void certificateAsked();

private:
    struct Row
    {
        MarkLabel *mark;
        QLabel *name;
        QLabel *state; // In one word.
        QLabel *text;
    };
    void buildLayout();
    void showStep(ConnectionTest::Stage stage, const ConnectionTest::Step &step);
    void showStage(ConnectionTest::Stage stage);
    void showEnd();

    QPointer<ConnectionTest> m_test;
    std::array<Row, ConnectionTest::StageCount> m_rows;
    QLabel *m_summary;
    QPushButton *m_certificate;
};

} // namespace Chatelaine
