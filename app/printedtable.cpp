// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printedtable.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 80;
constexpr qsizetype widestLast = 300;

QString csvField(QString text)
{
    const bool special =
        std::ranges::any_of(text, [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
    return special ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvLine(const QStringList &row)
{
    QStringList fields;
    for (const QString &text : row)
        fields.append(csvField(text));
    return fields.join(u',') + u"\r\n"_s;
}

/// On one line, and without what a terminal would obey.
QString cell(const QString &text, qsizetype widest)
{
    QString plain = text.left(4 * widest).simplified();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return plain.size() > widest ? plain.left(widest - 1) + u'…' : plain;
}

QStringList cells(const QStringList &row)
{
    QStringList plain;
    for (const QString &text : row)
        plain.append(cell(text, plain.size() + 1 == row.size() ? widestLast : widestCell));
    return plain;
}

} // namespace

QByteArray toCsv(const PrintedTable &table)
{
    QString text = csvLine(table.header);
    for (const QStringList &row : table.rows)
        text += csvLine(row);
    return text.toUtf8();
}

QByteArray toText(const PrintedTable &table)
{
    QList<QStringList> lines{cells(table.header)};
    for (const QStringList &row : table.rows)
        lines.append(cells(row));
    QList<qsizetype> widths(table.header.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        QString padded;
        for (qsizetype i = 0; i < line.size(); ++i)
            padded += line[i].leftJustified(widths[i] + 2);
        text += padded.trimmed() + u'\n';
    }
    return text.toUtf8();
}

} // namespace app
