// SPDX-License-Identifier: MIT
#include "ui/pages/startaside.h"

#include "models/base/visibletext.h"
#include "models/settings/settings.h"
#include "ui/delegates/celldelegate.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QPushButton *wideButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    button->setIconSize(iconSize(IconSize::ToolBar));
    return button;
}

bool isOfProfile(const DatabaseUrl &url, const std::vector<Profile> &profiles)
{
    return std::any_of(profiles.begin(), profiles.end(), [&url](const Profile &profile) {
        return profile.database.toString() == url.toString();
    });
}

} // namespace

StartAside::StartAside(QWidget *parent)
    : QWidget(parent)
    , m_recentTitle(headingLabel(tr("Opened before")))
    , m_recent(new QListWidget)
{
    setObjectName(u"startAside"_s);
    buildLayout();
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const Result<DatabaseUrl> url = parseDatabaseUrl(item->data(Qt::UserRole).toString());
        if (url)
            Q_EMIT urlAsked(*url);
    });
}

void StartAside::buildLayout()
{
    QPushButton *demo = wideButton(u"demo"_s, tr("Explore the &demo"), u"exploreDemo"_s);
    connect(demo, &QPushButton::clicked, this, &StartAside::demoAsked);
    QPushButton *other = wideButton(u"database"_s, tr("Open a file or &URL\u2026"), u"openOther"_s);
    connect(other, &QPushButton::clicked, this, &StartAside::otherAsked);
    m_recent->setObjectName(u"recentDatabases"_s);
    m_recent->setAccessibleName(tr("Databases opened before"));
    m_recent->setUniformItemSizes(true);
    m_recent->setItemDelegate(new CellDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(headingLabel(tr("Without a saved connection")));
    layout->addWidget(demo);
    layout->addWidget(secondaryLabel(tr("A made-up forum with every case worth seeing. Nothing in "
                                        "it is real, so nothing can go wrong.")));
    layout->addWidget(other);
    layout->addSpacing(spacing(Space::Field));
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    layout->addStretch();
}

void StartAside::showRecent(const Settings &settings, const std::vector<Profile> &profiles)
{
    m_recent->clear();
    for (const QString &text : settings.get(KnownSettings::RecentDatabases)) {
        const Result<DatabaseUrl> url = parseDatabaseUrl(text);
        if (!url || isOfProfile(*url, profiles))
            continue;
        auto *item = new QListWidgetItem(profileFor(*url).name, m_recent);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        item->setData(Qt::UserRole, text);
        item->setToolTip(plainToolTip(visibleText(text)));
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
    m_recent->setFixedHeight(m_recent->count() * rowHeight(m_recent->fontMetrics()) +
                             2 * m_recent->frameWidth());
}

} // namespace Chatelaine
