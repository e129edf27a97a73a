// SPDX-License-Identifier: MIT
#include "ui/dialogs/apiform.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int RouteLines = 6;

QVBoxLayout *withMeaning(QWidget *field, const QString &meaning)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing(Space::Tight));
    column->addWidget(field);
    column->addWidget(secondaryLabel(meaning));
    return column;
}

} // namespace

ApiForm::ApiForm(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_routes(new QPlainTextEdit)
{
    buildLayout();
    connect(m_address, &QLineEdit::textChanged, this, &ApiForm::changed);
    connect(m_routes, &QPlainTextEdit::textChanged, this, &ApiForm::changed);
}

void ApiForm::buildLayout()
{
    m_address->setObjectName(u"apiAddress"_s);
    m_address->setPlaceholderText(u"https://api.example.org"_s);
    m_routes->setObjectName(u"apiRoutes"_s);
    m_routes->setTabChangesFocus(true);
    m_routes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_routes->setPlaceholderText(u"/api/v1/events/{id} read:events"_s);
    m_routes->setFixedHeight(RouteLines * fontMetrics().lineSpacing() + spacing(Space::Group));

    auto *addressLabel = new QLabel(tr("&Address"));
    addressLabel->setBuddy(m_address);
    auto *routesLabel = new QLabel(tr("More &routes"));
    routesLabel->setBuddy(m_routes);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(spacing(Space::Page));
    form->addRow(
        addressLabel,
        withMeaning(m_address, tr("Where \"Ask the API\" sends its one request. Without an "
                                  "address answers are predicted only. Nothing is ever sent by "
                                  "itself.")));
    QVBoxLayout *routes = withMeaning(
        m_routes, tr("One per line: the path, a blank, and the scope it asks for. A part "
                     "in braces stands for anything. They are added to those that "
                     "Chatelaine knows, and take the place of those with the same "
                     "path."));
    routes->addStretch(); // The last row gets the height that is left.
    form->addRow(routesLabel, routes);
}

void ApiForm::showProfile(const Profile &profile)
{
    m_address->setText(profile.apiBaseUrl);
    m_routes->setPlainText(routesToText(profile.routes));
}

void ApiForm::fill(Profile &profile) const
{
    profile.apiBaseUrl = m_address->text().trimmed();
    if (const auto routes = routesFromText(m_routes->toPlainText()))
        profile.routes = *routes;
}

Result<void> ApiForm::validity() const
{
    const auto routes = routesFromText(m_routes->toPlainText());
    return routes ? Result<void>() : routes.error();
}

} // namespace Chatelaine
