// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filesystemrecords.h"

#include "models/base/quantitytext.h"
#include "models/storage/filesystemtext.h"
#include "models/storage/storagequestions.h"
#include "models/storage/storagetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace storage {

using namespace Qt::StringLiterals;
using base::State;
using base::Unit;
using records::Cell;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr double never = 1e9; ///< days: sorted behind every date
constexpr double monthsAway = 60; ///< days
constexpr double leastGrowth = 1024.0 * 1024; ///< bytes a week: less stands still

/// Makes the cells of one filesystem.
class Row {
public:
    Row(const Filesystem &one, base::Instant moment, const QLocale &locale)
        : m_one(one)
        , m_moment(moment)
        , m_locale(locale)
    {
    }

    QList<Cell> cells() const
    {
        return {cellOf(m_one, m_one.machine, m_one.machine),
                cellOf(m_one, m_one.name.isEmpty() ? base::notMeasuredText() : m_one.name, m_one.name),
                stateCell(m_one, whyText(), m_moment, m_locale),
                used(),
                full(),
                free(),
                growth(),
                missed(),
                gained()};
    }

private:
    bool hasFigures() const { return !m_one.name.isEmpty() && !m_one.failing; }
    Cell nothing() const { return cellOf(m_one, base::notMeasuredText(), {}); }
    QString bytes(double value) const { return base::quantityText(value, Unit::Bytes, m_locale); }
    QString days(double value) const
    {
        return value > horizonDays
            ? Words::tr("over a year")
            : base::quantityText(std::max(0.0, value) * 86'400, Unit::Seconds, m_locale);
    }

    /// What makes it bad, in a few words.
    QString whyText() const
    {
        if (m_one.failing)
            return Words::tr("does not answer");
        if (m_one.readOnly)
            return Words::tr("cannot be written");
        if (m_one.state == State::Ok || m_one.state == State::Unknown)
            return {};
        return m_one.full.middle && *m_one.full.middle <= 14 ? Words::tr("soon full")
                                                             : Words::tr("nearly full");
    }

    Cell used() const
    {
        return hasFigures()
            ? cellOf(m_one, base::quantityText(m_one.usedRatio(), Unit::Ratio, m_locale), m_one.usedRatio())
            : nothing();
    }

    Cell free() const
    {
        return hasFigures() ? cellOf(m_one, bytes(m_one.available), m_one.available) : nothing();
    }

    Cell growth() const
    {
        if (!m_one.forecast)
            return nothing();
        const double perWeek = m_one.forecast->bytesPerDay() * 7;
        if (std::abs(perWeek) < leastGrowth)
            return cellOf(m_one, Words::tr("none"), perWeek);
        return cellOf(m_one, (perWeek > 0 ? u"+"_s : QString()) + bytes(perWeek), perWeek);
    }

    Cell full() const
    {
        if (!m_one.forecast)
            return cellOf(m_one,
                          m_one.noForecast == NoForecast::TooShort ? Words::tr("seen too briefly")
                                                                   : base::notMeasuredText(),
                          {});
        const FullIn &in = m_one.full;
        const auto day = [this](double ahead) { return dayText(m_moment, ahead, m_locale); };
        if (!in.middle)
            return cellOf(m_one, Words::tr("not within a year"), never, State::NotApplicable,
                          in.earliest ? Words::tr("at the earliest %1").arg(day(*in.earliest)) : QString());
        const QString earliest = end(in.earliest.value_or(*in.middle));
        const QString latest = in.latest ? end(*in.latest) : Words::tr("never");
        const State state = *in.middle <= 3 ? State::Critical
            : *in.middle <= 14              ? State::Warning
                                            : State::NotApplicable;
        return cellOf(m_one, day(*in.middle), *in.middle, state,
                      earliest == latest ? earliest : Words::tr("%1 to %2").arg(earliest, latest));
    }

    /// An end of an interval: of one that is months away the month says enough.
    QString end(double ahead) const
    {
        if (ahead <= monthsAway)
            return dayText(m_moment, ahead, m_locale);
        const auto later = m_moment + base::Milliseconds(qint64(ahead * 86'400'000));
        return m_locale.toString(base::toUtc(later).date(), u"MMM yyyy"_s);
    }

    Cell missed() const
    {
        if (m_one.past.counted == 0)
            return nothing();
        const QString text = m_one.past.missedDays && *m_one.past.missedDays <= horizonDays
            ? Words::tr("by %1").arg(days(*m_one.past.missedDays))
            : Words::tr("by %1").arg(bytes(m_one.past.missedBytes));
        return cellOf(m_one, text, m_one.past.missedBytes);
    }

    Cell gained() const
    {
        const auto gained = m_one.forecast ? m_one.forecast->gainedBy(addedBytes) : std::nullopt;
        if (!gained || m_one.forecast->bytesPerDay() * 7 < leastGrowth)
            return nothing();
        return cellOf(m_one, u"+"_s + days(gained->middle), gained->middle);
    }

    const Filesystem &m_one;
    base::Instant m_moment;
    const QLocale &m_locale;
};

/// The full stop of an abbreviated month is that of the sentence, too.
QString unstopped(QString day)
{
    if (day.endsWith(u'.'))
        day.chop(1);
    return day;
}

QString aboutText(const Filesystem &one)
{
    if (one.name.isEmpty())
        return Words::tr("Nobody tells how full this machine is: see whether its node-exporter runs.");
    if (one.isStorage)
        return Words::tr(
            "A storage of Proxmox, where guests and their backups lie. When it is full, "
            "guests on thin volumes stop with I/O errors: delete old snapshots and backups, or enlarge it, "
            "before.");
    return Words::tr(
        "When it is full, databases stop and mails are lost. Look for what grew with du or ncdu; clean "
        "up, or enlarge it, before the early end of the interval.");
}

records::Chart chartOf(const Filesystem &one)
{
    return {.title = one.isStorage ? Words::tr("Used of the storage") : Words::tr("Used of the filesystem"),
            .subject = one.machine + u' ' + one.name,
            .instance = one.instance,
            .promql = usedQuery(labelsOf(one), one.isStorage),
            .unit = Unit::Bytes,
            .parts = {u"line"_s}};
}

} // namespace

QStringList filesystemHeadings()
{
    return {Words::tr("Machine"), Words::tr("Filesystem"), Words::tr("State"),
            Words::tr("Used"),    Words::tr("Full on"),    Words::tr("Free"),
            Words::tr("A week"),  Words::tr("Missed"),     Words::tr("100 GB more buy")};
}

QList<records::Record> filesystemRecords(const QList<Filesystem> &filesystems, base::Instant moment,
                                         const QLocale &locale)
{
    QList<records::Record> list;
    for (const Filesystem &one : filesystems) {
        records::Record record{.key = one.key() + u' ' + one.device,
                               .cells = Row(one, moment, locale).cells(),
                               .about = aboutText(one),
                               .proofs = filesystemProofs(one, moment, locale)};
        if (!one.name.isEmpty())
            record.chart = chartOf(one);
        list.append(record);
    }
    return list;
}

QString filesystemSummary(const QList<Filesystem> &filesystems, base::Instant moment, const QLocale &locale)
{
    const auto place = [](const Filesystem &one) { return Words::tr("%1 on %2").arg(one.name, one.machine); };
    QStringList sentences{standText(filesystems)};
    const Filesystem *first = nullptr;
    const Filesystem *fastest = nullptr;
    int counted = 0;
    int within = 0;
    for (const Filesystem &one : filesystems) {
        counted += one.past.counted;
        within += one.past.within;
        if (!one.forecast || one.silence != Silence::None)
            continue;
        if (one.full.middle && (!first || *one.full.middle < *first->full.middle))
            first = &one;
        if (!fastest || one.forecast->bytesPerDay() > fastest->forecast->bytesPerDay())
            fastest = &one;
    }
    if (first)
        sentences.append(Words::tr("Full first: %1, %2.")
                             .arg(place(*first), unstopped(dayText(moment, *first->full.middle, locale))));
    if (fastest && fastest->forecast->bytesPerDay() * 7 >= leastGrowth)
        sentences.append(
            Words::tr("Grows fastest: %1, %2 a week.")
                .arg(place(*fastest),
                     base::quantityText(fastest->forecast->bytesPerDay() * 7, Unit::Bytes, locale)));
    if (counted > 0)
        sentences.append(
            Words::tr("Of %1 forecasts of the last four weeks %2 came true within their interval.")
                .arg(locale.toString(counted), locale.toString(within)));
    return sentences.join(u' ');
}

} // namespace storage
