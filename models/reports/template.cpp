// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/template.h"

#include "models/reports/footnotes.h"
#include "models/wiki/folding.h"
#include "models/wiki/pageid.h"

#include <QRegularExpression>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTemplate = 256 * 1024;
constexpr qsizetype longestSlug = 48;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"(?<![\\w.@])@([A-Z]{2,24})@(?!\\w|@|\\.\\w)"_s);
    return pattern;
}

/// One line, its words filled in.
QString filledLine(const QString &line, int number, const Filling &filling, const QString &page,
                   QList<wiki::Diagnostic> &diagnostics)
{
    QString done;
    qsizetype from = 0;
    for (auto all = placeholder().globalMatch(line); all.hasNext();) {
        const auto match = all.next();
        const QString name = match.captured(1);
        done += QStringView(line).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto word = filling.words.constFind(name);
        if (word != filling.words.constEnd()) {
            done += withoutMarkup(*word);
            continue;
        }
        done += match.captured();
        const QString message = filling.lists.contains(name)
            ? u"this placeholder is a list: it must stand alone on its line"_s
            : u"nobody knows this placeholder; it was left as it stands"_s;
        diagnostics.append({.page = page, .line = number, .text = match.captured(), .message = message});
    }
    done += QStringView(line).sliced(from);
    return done;
}

} // namespace

Filled filled(const QString &text, const Filling &filling, const QString &page)
{
    Filled result;
    QStringList lines;
    int number = 0;
    for (const QString &line : text.left(longestTemplate).split(u'\n')) {
        ++number;
        const auto alone = placeholder().match(line.trimmed());
        const bool whole = alone.hasMatch() && alone.capturedLength() == line.trimmed().size();
        const auto list = filling.lists.constFind(whole ? alone.captured(1) : QString());
        if (list != filling.lists.constEnd())
            lines += *list;
        else
            lines += filledLine(line, number, filling, page, result.diagnostics);
    }
    result.text = lines.join(u'\n');
    return result;
}

QString pageOf(const QString &title, base::Instant began, const QStringList &places, const QTimeZone &zone)
{
    const auto space =
        std::ranges::find_if(places, [](const QString &place) { return place.endsWith(":*"_L1); });
    QString where = space != places.end() ? space->chopped(2) : places.value(0);
    where = wiki::cleanId(where.isEmpty() ? u"incidents"_s : where);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString slug = wiki::folded(title).replace(others, u"_"_s).left(longestSlug);
    while (slug.endsWith(u'_'))
        slug.chop(1);
    while (slug.startsWith(u'_'))
        slug.removeFirst();
    const QString day = base::toUtc(began).toTimeZone(zone).date().toString(Qt::ISODate);
    return u"%1:%2"_s.arg(where, slug.isEmpty() ? day : day + u'_' + slug);
}

} // namespace reports
