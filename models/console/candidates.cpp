// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/candidates.h"

#include "models/console/words.h"
#include "models/metrics/promql.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QList<Candidate> namesAs(Candidate::Kind kind, const QStringList &names)
{
    QList<Candidate> all;
    all.reserve(names.size());
    for (const QString &name : names)
        all.append({.kind = kind, .text = name, .about = {}});
    return all;
}

QList<Candidate> callable(bool extended)
{
    QList<Candidate> all;
    for (const Function &function : functions()) {
        if (function.everywhere || extended)
            all.append({.kind = Candidate::Kind::Function,
                        .text = QString::fromLatin1(function.name),
                        .about = functionText(function)});
    }
    return all;
}

QList<Candidate> allFor(const Place &place, const QStringList &names, bool extended)
{
    static const QStringList durations{u"1m"_s, u"5m"_s, u"15m"_s, u"30m"_s, u"1h"_s,
                                       u"6h"_s, u"1d"_s, u"7d"_s,  u"30d"_s, u"1y"_s};
    switch (place.kind) {
    case Place::Kind::Expression:
        return callable(extended) + namesAs(Candidate::Kind::Metric, names);
    case Place::Kind::LabelName: {
        QStringList labels = names;
        labels.removeAll(u"__name__"_s);
        return namesAs(Candidate::Kind::Label, labels);
    }
    case Place::Kind::LabelValue:
        return namesAs(Candidate::Kind::Value, names);
    case Place::Kind::Duration:
        return namesAs(Candidate::Kind::Duration, durations);
    case Place::Kind::Keyword:
        return namesAs(Candidate::Kind::Keyword, keywords());
    case Place::Kind::None:
        break;
    }
    return {};
}

/// What the rest of the query begins with, behind what is replaced.
QChar following(const Place &place, const QString &query)
{
    qsizetype at = place.from + place.length;
    while (at < query.size() && query[at].isSpace())
        ++at;
    return at < query.size() ? query[at] : QChar();
}

/// A name of MetricsQL may hold signs that have a meaning; they take a backslash.
QString escapedName(const QString &name)
{
    QString text;
    for (const QChar letter : name) {
        const bool plain = letter.isLetterOrNumber() || letter == u'_' || letter == u':' || letter == u'.';
        text += plain ? QString(letter) : u'\\' + QString(letter);
    }
    return text;
}

QString escapedValue(const QString &value, const Place &place)
{
    const QString text = place.pattern ? metrics::regexQuoted(value) : value;
    if (place.quote == u'`')
        return text;
    QString inner = metrics::quoted(text);
    inner = inner.sliced(1, inner.size() - 2);
    if (place.quote == u'\'')
        inner.replace(u"\\\""_s, u"\""_s).replace(u"'"_s, u"\\'"_s);
    return inner;
}

} // namespace

QList<Candidate> candidatesFor(const Place &place, const QStringList &names, bool extended)
{
    QList<Candidate> begin;
    QList<Candidate> contain;
    for (Candidate &one : allFor(place, names, extended)) {
        const qsizetype at = one.text.indexOf(place.word, 0, Qt::CaseInsensitive);
        if (at == 0 && begin.size() < mostCandidates)
            begin.append(std::move(one));
        else if (at > 0 && contain.size() < mostCandidates)
            contain.append(std::move(one));
    }
    QList<Candidate> both = begin + contain;
    return both.first(std::min(both.size(), mostCandidates));
}

Insertion insertionOf(const Candidate &candidate, const Place &place, const QString &query)
{
    Insertion result{.from = place.from, .length = place.length, .text = candidate.text};
    const QChar next = following(place, query);
    qsizetype back = 0; // of the cursor, from the end of what is inserted
    if (candidate.kind == Candidate::Kind::Function && next != u'(') {
        result.text += u'(';
    } else if (candidate.kind == Candidate::Kind::Metric) {
        result.text = escapedName(candidate.text);
    } else if (candidate.kind == Candidate::Kind::Label && place.inBraces && next != u'=' && next != u'!') {
        result.text += u"=\"\""_s;
        back = 1;
    } else if (candidate.kind == Candidate::Kind::Value) {
        const QString quote = place.quote.isNull() ? u"\""_s : QString(place.quote);
        result.text = (place.quote.isNull() ? quote : QString()) + escapedValue(candidate.text, place)
            + (place.closed ? QString() : quote);
        result.cursor = place.closed ? 1 : 0; // behind the quote that is there
    }
    result.cursor += result.from + result.text.size() - back;
    return result;
}

} // namespace console
