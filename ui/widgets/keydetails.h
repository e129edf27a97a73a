// SPDX-License-Identifier: MIT
// Everything that is known of one key, and why it may do what it may do.
//
// GUI thread.
#pragma once

#include "models/snapshot/keysnapshot.h"

#include <QWidget>

class QLabel;

namespace Chatelaine {

class ExplanationList;
class MarkLabel;

class KeyDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyDetails(QWidget *parent = nullptr);

    // now: seconds since 1970 UTC. REQUIRES: row is one of the snapshot's.
    void showKey(const KeySnapshot &snapshot, Row row, qint64 now);

private:
    void buildLayout();
    QWidget *buildDrift();
    void showDates(const KeySnapshot &snapshot, Row row, qint64 now);
    void showDrift(const KeySnapshot &snapshot, Row row);

    QLabel *m_owner;
    MarkLabel *m_statusMark;
    QLabel *m_status;
    QLabel *m_prefix;
    QLabel *m_ids;
    MarkLabel *m_userMark;
    QLabel *m_user;
    QLabel *m_created;
    QLabel *m_lastUsed;
    QLabel *m_lastUsedMeaning;
    QLabel *m_groups;
    QLabel *m_drift;
    QWidget *m_driftLine;
    ExplanationList *m_scopes;
};

} // namespace Chatelaine
