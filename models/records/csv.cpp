// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/csv.h"

#include <algorithm>

namespace records {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows)
{
    QString text = csvLine(header);
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text.toUtf8();
}

} // namespace records
