// SPDX-License-Identifier: MIT
#include "ui/widgets/pathfields.h"

#include "models/base/visibletext.h"
#include "models/domain/tokentext.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestValue = 200; // Characters.

} // namespace

PathFields::PathFields(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    setNoMargins(m_rows);
    m_rows->setHorizontalSpacing(spacing(Space::Page));
    m_rows->setVerticalSpacing(spacing(Space::Tight));
    hide();
}

void PathFields::showParts(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_fields.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const QString &name : names) {
        auto *field = new QLineEdit;
        field->setObjectName(QString(u"part_"_s % name));
        field->setMaxLength(LongestValue);
        field->setAccessibleName(visibleText(name));
        connect(field, &QLineEdit::textChanged, this, [this, field](const QString &text) {
            if (holdsSecret(text) || mayHoldBareSecret(text))
                field->setText({}); // Forgets what could be undone, too.
            else
                Q_EMIT valuesChanged();
        });
        m_rows->addRow(secondaryLabel(visibleText(name)), field);
        m_fields.push_back(field);
    }
    setVisible(!names.isEmpty());
}

PathValues PathFields::values() const
{
    PathValues values;
    for (size_t i = 0; i < m_fields.size(); ++i)
        values.insert(m_names[qsizetype(i)], m_fields[i]->text().trimmed());
    return values;
}

} // namespace Chatelaine
