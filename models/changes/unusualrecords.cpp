// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/unusualrecords.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace changes {

using namespace Qt::StringLiterals;
using records::Cell;
using records::Record;
using signals::Signal;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(UnusualRecords)
};

/// Makes the row of one signal.
class Row {
public:
    Row(const Deviation &one, const QList<Signal> &entries, const QLocale &locale)
        : m_one(one)
        , m_locale(locale)
    {
        const auto entry = std::ranges::find(entries, one.signal, &Signal::id);
        m_title = entry == entries.end() ? one.signal : entry->title.in(locale.name());
    }

    Record record() const
    {
        Record record{.key = u"unusual %1 %2 %3"_s.arg(m_one.signal, m_one.instance, m_one.part),
                      .title = u"%1 · %2"_s.arg(m_one.subject, m_title)};
        record.cells = {{.text = m_one.subject, .order = m_one.subject},
                        {.text = m_title, .order = m_title, .detail = m_one.part},
                        {.text = quantity(m_one.now), .order = m_one.now},
                        usual(),
                        spread(),
                        off()};
        record.about = about();
        record.proofs.append({.sentence = Words::tr("The last hour: %1").arg(quantity(m_one.now)),
                              .query = m_one.queries.value(0)});
        for (const auto &[week, mean] : m_one.weeks.asKeyValueRange())
            record.proofs.append(
                {.sentence = Words::tr("The same hour %n week(s) ago: %1", nullptr, week).arg(quantity(mean)),
                 .query = m_one.queries.value(week)});
        record.chart = records::Chart{.title = m_title,
                                      .subject = m_one.subject,
                                      .instance = m_one.instance,
                                      .signal = m_one.signal,
                                      .promql = m_one.queries.value(0),
                                      .unit = m_one.unit};
        return record;
    }

private:
    QString quantity(double value) const { return base::quantityText(value, m_one.unit, m_locale); }

    Cell usual() const
    {
        if (m_one.weeks.isEmpty())
            return {.text = base::notMeasuredText()};
        return {.text = quantity(m_one.usual), .order = m_one.usual};
    }

    Cell spread() const
    {
        if (!m_one.spreads)
            return {.text = base::notMeasuredText()};
        return {.text = Words::tr("± %1").arg(quantity(m_one.spread)), .order = m_one.spread};
    }

    Cell off() const
    {
        if (!m_one.spreads)
            return {.text = Words::tr("not known"),
                    .state = base::State::Unknown,
                    .tip = Words::tr("Fewer than two weeks are known")};
        const double off = *m_one.spreads;
        const QString count = m_locale.toString(std::abs(off), 'f', 1);
        return {.text = off < 0 ? Words::tr("%1 spreads below").arg(count)
                                : Words::tr("%1 spreads above").arg(count),
                .order = std::abs(off),
                .state = base::State::NotApplicable};
    }

    QString about() const
    {
        if (!m_one.spreads)
            return Words::tr("Fewer than two of the last four weeks are known at this hour: nobody can tell "
                             "what is usual.");
        return Words::tr("The mean of the last hour, beside that of the same hour in the last four weeks "
                         "(%n known): their median, and how far they lie around it.",
                         nullptr, int(m_one.weeks.size()))
            + u' ' + Words::tr("Unusual is not bad: it is a place to look.");
    }

    const Deviation &m_one;
    const QLocale &m_locale;
    QString m_title;
};

} // namespace

QStringList unusualHeadings()
{
    return {Words::tr("Whom"),    Words::tr("Signal"), Words::tr("Last hour"),
            Words::tr("Usually"), Words::tr("Spread"), Words::tr("How far off")};
}

QList<Record> unusualRecords(const Unusual &unusual, const QList<Signal> &entries, const QLocale &locale)
{
    QList<Record> rows;
    for (const Deviation &one : unusual.list)
        rows.append(Row(one, entries, locale).record());
    return rows;
}

qsizetype strikingCount(const Unusual &unusual)
{
    return std::ranges::count_if(unusual.list, [](const Deviation &one) {
        return one.spreads && std::abs(*one.spreads) >= strikingSpreads;
    });
}

QString unusualSummary(const Unusual &unusual)
{
    const auto unknown =
        std::ranges::count_if(unusual.list, [](const Deviation &one) { return !one.spreads.has_value(); });
    const int known = int(unusual.list.size() - unknown);
    QStringList sentences;
    if (known > 0)
        sentences.append(
            Words::tr("%1 of %n signal(s) are 3 spreads or more off the same hour of the last weeks.",
                      nullptr, known)
                .arg(strikingCount(unusual)));
    if (unknown > 0)
        sentences.append(Words::tr("Of %n, fewer than two weeks are known.", nullptr, int(unknown)));
    if (!unusual.refused.isEmpty())
        sentences.append(Words::tr("%n question(s) went unanswered.", nullptr, int(unusual.refused.size())));
    return sentences.isEmpty() ? Words::tr("Nothing is measured that could be compared.")
                               : sentences.join(u' ');
}

} // namespace changes
