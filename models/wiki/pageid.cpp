// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pageid.h"

#include <QRegularExpression>
#include <QUrl>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = ".txt"_L1;

bool standsInIds(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

} // namespace

QString cleanId(const QString &name)
{
    static const QRegularExpression colons(u":+"_s);
    static const QRegularExpression outer(u"(^|:)[._-]+|[._-]+(?=:|$)"_s);
    static const QRegularExpression repeated(u"__+"_s);
    QString id = name.trimmed().toLower();
    id.replace(u';', u':').replace(u'/', u':');
    for (QChar &c : id)
        if (!standsInIds(c) && !c.isSurrogate()) // letters beyond the first plane are two units
            c = u'_';
    id.replace(repeated, u"_"_s);
    id.replace(colons, u":"_s);
    id.replace(outer, u"\\1"_s);
    id.replace(colons, u":"_s);
    if (id.startsWith(u':'))
        id.removeFirst();
    if (id.endsWith(u':'))
        id.chop(1);
    return id;
}

QString idOfPath(const QString &path)
{
    if (!path.endsWith(ending))
        return {};
    return cleanId(QUrl::fromPercentEncoding(path.chopped(ending.size()).toUtf8()));
}

QString namespaceOf(const QString &id)
{
    const qsizetype last = id.lastIndexOf(u':');
    return last < 0 ? QString() : id.first(last);
}

} // namespace wiki
