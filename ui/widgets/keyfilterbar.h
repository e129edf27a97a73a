// SPDX-License-Identifier: MIT
// The search field of the keys with its chips: the field holds the whole filter as text, a chip
// puts its term in or takes it out. Of a token that is pasted here, only the prefix is searched
// for.
//
// GUI thread.
#pragma once

#include "models/snapshot/keyfilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Chatelaine {

class FilterChip;

class KeyFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFilterBar(QWidget *parent = nullptr);

    // Of the last text that was understood.
    [[nodiscard]] const KeyFilter &filter() const { return m_filter; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void focusSearch();

    // What the chips stand for, in their order; the first is "All".
    [[nodiscard]] std::vector<KeyFilter> chipFilters() const;
    // One number per chip.
    void showCounts(const QList<quint32> &keys);

Q_SIGNALS:
    // Only for texts that are understood.
    void filterChanged();
    // Down or Return in the search field.
    void listAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void addChip(int position);
    void read(const QString &text);
    void showProblem(const QString &problem);
    void showChips();

    KeyFilter m_filter;
    QLineEdit *m_search;
    QLabel *m_problem;
    QWidget *m_problemLine;
    QList<FilterChip *> m_chips;
};

} // namespace Chatelaine
