// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printedtable.h"

#include "models/records/csv.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 80;
constexpr qsizetype widestLast = 300;

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
    return records::toCsv(table.header, table.rows);
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
