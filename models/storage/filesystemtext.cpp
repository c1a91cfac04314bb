// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filesystemtext.h"

#include "models/base/quantitytext.h"
#include "models/storage/filesystemrecords.h"
#include "models/storage/storagequestions.h"
#include "models/storage/storagetext.h"

#include <QCoreApplication>

namespace storage {

using namespace Qt::StringLiterals;
using base::Unit;
using records::Proof;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Writes the proofs of one filesystem.
class Proofs {
public:
    Proofs(const Filesystem &one, base::Instant moment, const QLocale &locale)
        : m_one(one)
        , m_moment(moment)
        , m_locale(locale)
    {
    }

    QList<Proof> all()
    {
        if (const QString silence = silenceText(m_one, m_moment, m_locale); !silence.isEmpty())
            add(Words::tr("Not known now: %1.").arg(silence));
        if (m_one.name.isEmpty())
            return m_proofs;
        addUse();
        if (m_one.forecast) {
            addGrowth(*m_one.forecast);
            addFull();
            for (const PastForecast &past : m_one.past.forecasts)
                addPast(past);
            addGained(*m_one.forecast, addedBytes, Words::tr("100 GB more"));
            addGained(*m_one.forecast, m_one.size, Words::tr("A disk of twice the size"));
        } else if (m_one.noForecast == NoForecast::TooShort) {
            add(Words::tr("No forecast: it takes samples of at least six days within the last 30."));
        }
        return m_proofs;
    }

private:
    void add(const QString &sentence, const QString &query = {}, std::optional<base::Instant> at = {})
    {
        m_proofs.append({.sentence = sentence, .query = query, .at = at});
    }

    QString bytes(double value) const { return base::quantityText(value, Unit::Bytes, m_locale); }
    QString day(double ahead) const { return dayText(m_moment, ahead, m_locale); }
    QString days(double count) const
    {
        return base::quantityText(std::max(0.0, count) * 86'400, Unit::Seconds, m_locale);
    }

    void addUse()
    {
        if (m_one.failing) {
            add(Words::tr("The machine cannot ask it for its size."), proofQuery(u"failing", labelsOf(m_one)),
                m_one.at);
            return;
        }
        add(Words::tr("%1 of %2 used, %3 free for ordinary users")
                .arg(bytes(m_one.used()), bytes(m_one.size), bytes(m_one.available)),
            proofQuery(m_one.isStorage ? u"storageused" : u"available", labelsOf(m_one)), m_one.at);
        if (m_one.readOnly)
            add(Words::tr("It refuses to be written."), proofQuery(u"readonly", labelsOf(m_one)), m_one.at);
    }

    void addGrowth(const Forecast &forecast)
    {
        add(Words::tr("Grows by %1 a week: the median of all slopes over the last %n days", nullptr,
                      forecast.daysLearned())
                .arg(bytes(forecast.bytesPerDay() * 7)),
            proofQuery(m_one.isStorage ? u"storage" : u"used", labelsOf(m_one)));
        for (const Step &step : forecast.steps())
            add((step.bytes < 0 ? Words::tr("About %2 a clean-up freed %1; it counts as no negative growth.")
                                : Words::tr("About %2, %1 came at once; they count as no growth."))
                    .arg(bytes(std::abs(step.bytes)), day(step.day)));
    }

    void addFull()
    {
        const FullIn &in = m_one.full;
        const QString share = base::quantityText(intervalShare, Unit::Ratio, m_locale);
        if (in.middle)
            add(Words::tr("Full on %1; with %2 between %3 and %4")
                    .arg(day(*in.middle), share, day(in.earliest.value_or(*in.middle)),
                         in.latest ? day(*in.latest) : Words::tr("never within a year")));
        else if (in.earliest)
            add(Words::tr("Not full within a year; with %1 not before %2").arg(share, day(*in.earliest)));
        else
            add(Words::tr("Not full within a year, with %1").arg(share));
    }

    void addPast(const PastForecast &past)
    {
        const QString told =
            Words::tr("%n days ago %1 were foretold for today (%2 to %3); it is %4.", nullptr, past.daysAgo)
                .arg(bytes(past.foretold), bytes(past.lowest), bytes(past.highest), bytes(past.actual));
        const double perDay = m_one.forecast->bytesPerDay();
        const QString missed = past.interrupted
            ? Words::tr("A clean-up or a copy lies between; it does not count.")
            : perDay > 0 && std::abs(past.missedBytes()) / perDay <= horizonDays
            ? Words::tr("Missed by %1, %2 of growth.")
                  .arg(bytes(std::abs(past.missedBytes())), days(std::abs(past.missedBytes()) / perDay))
            : Words::tr("Missed by %1.").arg(bytes(std::abs(past.missedBytes())));
        const QString within = past.interrupted ? QString()
            : past.isWithin()                   ? u' ' + Words::tr("Within the interval.")
                                                : u' ' + Words::tr("Outside of the interval.");
        add(told + u' ' + missed + within);
    }

    void addGained(const Forecast &forecast, double more, const QString &what)
    {
        const auto gained = forecast.gainedBy(more);
        if (!gained || gained->middle > 20 * horizonDays)
            return;
        add(Words::tr("%1 would last %2 longer at this growth (%3 to %4).")
                .arg(what, days(gained->middle), days(gained->fewest),
                     gained->most && *gained->most <= 20 * horizonDays ? days(*gained->most)
                                                                       : Words::tr("for ever")));
    }

    const Filesystem &m_one;
    base::Instant m_moment;
    const QLocale &m_locale;
    QList<Proof> m_proofs;
};

} // namespace

metrics::Labels labelsOf(const Filesystem &one)
{
    metrics::Labels labels{{u"instance"_s, one.target}};
    labels.insert(one.isStorage ? u"id"_s : u"device"_s, one.device);
    if (!one.isStorage)
        labels.insert(u"mountpoint"_s, one.name);
    return labels;
}

QList<Proof> filesystemProofs(const Filesystem &one, base::Instant moment, const QLocale &locale)
{
    return Proofs(one, moment, locale).all();
}

} // namespace storage
