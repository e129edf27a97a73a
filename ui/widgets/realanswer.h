// SPDX-License-Identifier: MIT
// What the API really answered, whether that was expected, and what a difference may come from.
//
// GUI thread.
#pragma once

#include "models/base/result.h"
#include "models/network/apiprobe.h"

#include <QWidget>

class QLabel;

namespace Chatelaine {

class MarkLabel;
class SentenceList;

class RealAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit RealAnswer(QWidget *parent = nullptr);

    void clear();
    // predicted: a status of HTTP.
    void showAnswer(const Result<ApiAnswer> &answer, int predicted);

private:
    void buildLayout();
    void showFailure(const Error &error);

    MarkLabel *m_mark;
    QLabel *m_answered;
    QLabel *m_comparison;
    SentenceList *m_causes;
    QLabel *m_said;
};

} // namespace Chatelaine
