// SPDX-License-Identifier: MIT
#include "ui/widgets/routebox.h"

#include "models/domain/tokentext.h"
#include "ui/delegates/routedelegate.h"
#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int VisibleRoutes = 20;
constexpr int LongestPath = 500; // Characters.

} // namespace

RouteBox::RouteBox(const ApiRoutes &routes, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"routeBox"_s);
    setAccessibleName(tr("Route of the API"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(VisibleRoutes);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setFocusPolicy(Qt::StrongFocus);
    for (const ApiRoute &route : routes.all())
        addItem(route.path, route.scope);
    view()->setItemDelegate(new RouteDelegate(view()));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + spacing(Space::Section));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setPlaceholderText(tr("Choose a route, or type a path"));
    lineEdit()->setMaxLength(LongestPath);
    buildCompleter();
    setCurrentIndex(-1);
    connect(this, &QComboBox::editTextChanged, this, &RouteBox::dropToken);
}

void RouteBox::dropToken(const QString &text)
{
    const bool hasToken = std::ranges::any_of(TokenBrands, [&](QByteArrayView brand) {
        const qsizetype start = text.indexOf(QLatin1StringView(brand));
        return start >= 0 && text.size() - start > brand.size() + PrefixCharacters;
    });
    if (!hasToken && !mayHoldBareSecret(text))
        return;
    setEditText({}); // Forgets what could be undone, too.
    completer()->setCompletionPrefix({});
}

void RouteBox::buildCompleter()
{
    auto *words = new QCompleter(model(), this);
    words->setFilterMode(Qt::MatchContains);
    words->setCaseSensitivity(Qt::CaseInsensitive);
    words->setMaxVisibleItems(VisibleRoutes);
    setCompleter(words);
    words->popup()->setItemDelegate(new RouteDelegate(words->popup()));
}

void RouteBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace Chatelaine
