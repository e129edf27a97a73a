// SPDX-License-Identifier: MIT
// Searches and sorts in the background; only the newest question is answered.
//
// GUI thread; the work runs on a pool thread.
#pragma once

#include "models/snapshot/keyquery.h"

#include <QObject>

namespace Chatelaine {

template<typename Question, typename Answer>
class NewestOnly;

class SearchRunner final : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        KeySnapshotPtr snapshot; // The one that was searched.
        KeyFilter filter;
        KeyOrder order;
        RowList rows;
    };

    explicit SearchRunner(QObject *parent = nullptr);
    ~SearchRunner() override;

    // Asks anew; an older question that is still unanswered is dropped. now: seconds since 1970
    // UTC, for the ages in the filter.
    void search(const KeySnapshotPtr &snapshot, const KeyFilter &filter, KeyOrder order,
                qint64 now);

Q_SIGNALS:
    void answered(const Chatelaine::SearchRunner::Answer &answer);

private:
    struct Question;

    std::shared_ptr<KeyIndex> m_index; // Of the snapshot searched last; keeps its sorted rows.
    std::unique_ptr<NewestOnly<Question, Answer>> m_newest;
};

} // namespace Chatelaine
