// SPDX-License-Identifier: MIT
// Sentences below each other, numbered where their order matters.
//
// GUI thread.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace Chatelaine {

class SentenceList final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Numbered, Bulleted };
    explicit SentenceList(Kind kind, QWidget *parent = nullptr);

    // Safe to look at.
    void setSentences(const QStringList &sentences);
    // "1. First sentence." and so on.
    [[nodiscard]] QStringList lines() const;

private:
    struct Line
    {
        QLabel *sign;
        QLabel *text;
    };

    Kind m_kind;
    std::vector<Line> m_lines; // The first ones are shown; a grid never forgets a row.
    QGridLayout *m_grid;
};

} // namespace Chatelaine
