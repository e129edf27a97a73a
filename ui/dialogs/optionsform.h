// SPDX-License-Identifier: MIT
// How a connection is used once it is there: read-only, by whom, replicas, reading again by itself.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace Chatelaine {

class OptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);
    // Writes replicas, isReadOnly, isSupport and refreshSeconds. A line that is no "host:port"
    // becomes a host that validateProfile() refuses.
    void fill(Profile &profile) const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();

    QCheckBox *m_readOnly;
    QCheckBox *m_support;
    QComboBox *m_refresh;
    QPlainTextEdit *m_replicas;
};

// One per line: "host", "host:port", "[IPv6]:port"; empty lines are skipped.
[[nodiscard]] std::vector<HostAndPort> replicasFromText(const QString &text);
[[nodiscard]] QString replicasToText(const std::vector<HostAndPort> &replicas);

} // namespace Chatelaine
