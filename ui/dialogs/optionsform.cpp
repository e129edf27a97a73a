// SPDX-License-Identifier: MIT
#include "ui/dialogs/optionsform.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReplicaLines = 4;
constexpr int RefreshChoices[]{0, 30, 300}; // Seconds; 0 = never by itself.

QString refreshText(int seconds)
{
    constexpr int Minute = 60; // Seconds.
    if (seconds == 0)
        return OptionsForm::tr("Only when asked");
    return seconds % Minute == 0 ? OptionsForm::tr("Every %n minute(s)", nullptr, seconds / Minute)
                                 : OptionsForm::tr("Every %n second(s)", nullptr, seconds);
}

HostAndPort replicaFrom(const QString &line)
{
    // "host", "host:port", "[address]", "[address]:port"
    static const QRegularExpression pattern(
        u"\\A(?|\\[([^\\[\\]]*)\\]|([^:\\[\\]]*))(?::([0-9]{1,5}))?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    const bool isPort = match.hasCaptured(2);
    const uint port = isPort ? match.captured(2).toUInt() : HostAndPort().port;
    const bool isUnderstood = match.hasMatch() && port > 0 && port <= 65535;
    // Anything else is a bare IPv6 address, or refused for what it is.
    return isUnderstood ? HostAndPort{match.captured(1), quint16(port)}
                        : HostAndPort{line, HostAndPort().port};
}

} // namespace

std::vector<HostAndPort> replicasFromText(const QString &text)
{
    std::vector<HostAndPort> replicas;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            replicas.push_back(replicaFrom(line.trimmed()));
    }
    return replicas;
}

QString replicasToText(const std::vector<HostAndPort> &replicas)
{
    QStringList lines;
    for (const HostAndPort &replica : replicas) {
        const bool isAddress = replica.host.contains(u':');
        const QString host = isAddress ? QString(u'[' % replica.host % u']') : replica.host;
        lines += QString(host % u':' % QString::number(replica.port));
    }
    return lines.join(u'\n');
}

OptionsForm::OptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_readOnly(new QCheckBox(tr("&Read-only: nothing can be changed through this connection")))
    , m_support(new QCheckBox(tr("For the s&upport desk: read-only, opens with the lookup, without "
                                 "the actions that change something")))
    , m_refresh(new QComboBox)
    , m_replicas(new QPlainTextEdit)
{
    buildLayout();
    connect(m_readOnly, &QCheckBox::toggled, this, &OptionsForm::changed);
    connect(m_support, &QCheckBox::toggled, this, [this](bool isSupport) {
        m_readOnly->setEnabled(!isSupport);
        Q_EMIT changed();
    });
    connect(m_refresh, &QComboBox::currentIndexChanged, this, &OptionsForm::changed);
    connect(m_replicas, &QPlainTextEdit::textChanged, this, &OptionsForm::changed);
}

void OptionsForm::buildLayout()
{
    m_readOnly->setObjectName(u"readOnly"_s);
    m_support->setObjectName(u"support"_s);
    m_refresh->setObjectName(u"refresh"_s);
    for (const int seconds : RefreshChoices)
        m_refresh->addItem(refreshText(seconds), seconds);
    m_replicas->setObjectName(u"replicas"_s);
    m_replicas->setTabChangesFocus(true);
    m_replicas->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_replicas->setPlaceholderText(u"replica1.example.org:3306"_s);
    m_replicas->setFixedHeight(ReplicaLines * fontMetrics().lineSpacing() + spacing(Space::Group));

    auto *refreshLine = new QHBoxLayout;
    refreshLine->addWidget(m_refresh);
    refreshLine->addStretch();
    auto *refreshLabel = new QLabel(tr("Read &again"));
    refreshLabel->setBuddy(m_refresh);
    auto *replicaLabel = new QLabel(tr("Repli&cas"));
    replicaLabel->setBuddy(m_replicas);
    auto *replicaColumn = new QVBoxLayout;
    replicaColumn->setSpacing(spacing(Space::Tight));
    replicaColumn->addWidget(m_replicas);
    replicaColumn->addWidget(
        secondaryLabel(tr("One per line, as host:port. They are asked in this order when the "
                          "server does not answer, and are only ever read from.")));
    replicaColumn->addStretch();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(spacing(Space::Page));
    form->addRow(m_readOnly);
    form->addRow(m_support);
    form->addRow(refreshLabel, refreshLine);
    form->addRow(replicaLabel, replicaColumn);
}

void OptionsForm::showProfile(const Profile &profile)
{
    m_readOnly->setChecked(profile.isReadOnly);
    m_support->setChecked(profile.isSupport);
    if (m_refresh->findData(profile.refreshSeconds) < 0) // From a file: any time is allowed there.
        m_refresh->addItem(refreshText(profile.refreshSeconds), profile.refreshSeconds);
    m_refresh->setCurrentIndex(m_refresh->findData(profile.refreshSeconds));
    m_replicas->setPlainText(replicasToText(profile.replicas));
}

void OptionsForm::fill(Profile &profile) const
{
    profile.isReadOnly = m_readOnly->isChecked();
    profile.isSupport = m_support->isChecked();
    profile.refreshSeconds = m_refresh->currentData().toInt();
    profile.replicas = replicasFromText(m_replicas->toPlainText());
}

} // namespace Chatelaine
