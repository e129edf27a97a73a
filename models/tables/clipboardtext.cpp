// SPDX-License-Identifier: MIT
#include "models/tables/clipboardtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// OWASP's rule: these begin a formula, or hide one behind white space.
QString guarded(const QString &cell)
{
    constexpr QStringView Dangerous = u"=+-@\t\r\n";
    const bool isDangerous = !cell.isEmpty() && Dangerous.contains(cell.front());
    return isDangerous ? QString(u'\'' % cell) : cell;
}

QString tsvCell(const QString &cell)
{
    QString flat = guarded(cell);
    for (const QChar separator : {u'\t', u'\r', u'\n'})
        flat.replace(separator, u' ');
    return flat;
}

QString csvCell(const QString &cell)
{
    QString quoted = guarded(cell);
    const bool needsQuotes = quoted.contains(u',') || quoted.contains(u'"') ||
                             quoted.contains(u'\r') || quoted.contains(u'\n');
    if (!needsQuotes)
        return quoted;
    return QString(u'"' % quoted.replace(u'"', u"\"\""_s) % u'"');
}

QString markdownCell(const QString &cell)
{
    // Otherwise a name could end the cell, or become a link or HTML where it is pasted.
    QString escaped;
    for (const QChar character : cell) {
        if (u"\\`*_[]<>|~#"_s.contains(character))
            escaped += u'\\';
        escaped += character == u'\n' || character == u'\r' ? u' ' : character;
    }
    return escaped;
}

using Escape = QString (*)(const QString &);

QString line(const QStringList &cells, Escape escape, const QString &separator)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped += escape(cell);
    return escaped.join(separator);
}

QStringList cellsOf(const KeySnapshot &snapshot, Row row, std::span<const KeyColumn> columns)
{
    QStringList cells;
    for (const KeyColumn column : columns)
        cells += keyColumnSpec(column).text(snapshot, row);
    return cells;
}

QJsonValue jsonValue(const KeyColumnSpec &spec, const KeySnapshot &snapshot, Row row)
{
    switch (spec.cell) {
    case KeyCell::Chips:
        return QJsonArray::fromStringList(spec.chips(snapshot, row));
    case KeyCell::Number:
        return spec.number(snapshot, row);
    case KeyCell::Date:
        if (spec.number(snapshot, row) == 0)
            return QJsonValue::Null;
        break;
    case KeyCell::Text:
    case KeyCell::FixedWidth:
    case KeyCell::Marked:
        break;
    }
    return spec.text(snapshot, row);
}

QString json(const KeySnapshot &snapshot, std::span<const Row> rows,
             std::span<const KeyColumn> columns)
{
    QJsonArray array;
    for (const Row row : rows) {
        QJsonObject object;
        for (const KeyColumn column : columns)
            object.insert(KeyColumnNames[size_t(column)],
                          jsonValue(keyColumnSpec(column), snapshot, row));
        array += object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString markdownHeader(std::span<const KeyColumn> columns)
{
    QStringList titles;
    QStringList rules;
    for (const KeyColumn column : columns) {
        titles += keyColumnTitle(column);
        rules += keyColumnSpec(column).cell == KeyCell::Number ? u"---:"_s : u"---"_s;
    }
    return QString(u"| "_s % titles.join(u" | "_s) % u" |\n| "_s % rules.join(u" | "_s) %
                   u" |\n"_s);
}

QString csvHeader(std::span<const KeyColumn> columns)
{
    QStringList names;
    for (const KeyColumn column : columns)
        names += KeyColumnNames[size_t(column)];
    return QString(names.join(u',') % u"\r\n"_s);
}

} // namespace

QString clipboardText(const KeySnapshot &snapshot, std::span<const Row> rows,
                      std::span<const KeyColumn> columns, ClipboardFormat format)
{
    if (format == ClipboardFormat::Json)
        return json(snapshot, rows, columns);
    QString text;
    if (format == ClipboardFormat::Csv)
        text = csvHeader(columns);
    else if (format == ClipboardFormat::Markdown)
        text = markdownHeader(columns);
    for (const Row row : rows) {
        const QStringList cells = cellsOf(snapshot, row, columns);
        if (format == ClipboardFormat::Markdown)
            text += u"| "_s % line(cells, markdownCell, u" | "_s) % u" |\n"_s;
        else if (format == ClipboardFormat::Csv)
            text += line(cells, csvCell, u","_s) % u"\r\n"_s;
        else
            text += line(cells, tsvCell, u"\t"_s) % u'\n';
    }
    return text;
}

} // namespace Chatelaine
