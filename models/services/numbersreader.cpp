// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/numbersreader.h"

#include "models/metrics/promql.h"
#include "models/services/servicequestions.h"
#include "models/services/stitching.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Owner = Recognition::Owner;

namespace {

constexpr base::Milliseconds freshFor = 15min; ///< a scrape may be missed, and a textfile is written seldom
constexpr base::Milliseconds leastPast = 24h; ///< a change over less says nothing

/// A series, now or over the month, that tells a number.
struct Told {
    const Software *software;
    const Quantity *quantity;
    int generation;
    metrics::Labels labels;
    Owner owner;
    std::optional<double> value; ///< of now
    base::Instant at;
    metrics::Series past; ///< of the month
};

class NumbersReader {
public:
    NumbersReader(const survey::Input &input, const Quantities &quantities, const Recognition &recognition)
        : m_input(input)
        , m_quantities(quantities)
        , m_recognition(recognition)
    {
    }

    QMap<QString, OwnedNumbers> read()
    {
        for (const QString &id : numberQuestions(m_quantities)) {
            takeDates(m_input.answers.of(id));
            takeNow(m_input.answers.of(id));
            takePast(m_input.answers.of(u"month/"_s + id));
        }
        adopt();
        return grouped();
    }

private:
    /// "etherpad/pads/0"; nothing for what no program declares any more.
    std::optional<Told> told(const QString &mark, const metrics::Labels &labels) const
    {
        const QStringList parts = mark.split(u'/');
        const Software *software = parts.size() == 3 ? m_quantities.find(parts.first()) : nullptr;
        const Quantity *quantity = software ? software->find(parts.at(1)) : nullptr;
        const int generation = parts.value(2).toInt();
        if (!quantity || generation >= quantity->aliases.size())
            return std::nullopt;
        const metrics::Labels named = labels.without({markLabel.toString()});
        return Told{.software = software,
                    .quantity = quantity,
                    .generation = generation,
                    .labels = named,
                    .owner = m_recognition.ofLabels(named, *software)};
    }

    void takeDates(const survey::Answer &answer)
    {
        for (const metrics::Sample &sample : answer.samples)
            if (const QString mark = sample.labels.value(markLabel); mark.startsWith(u'@'))
                m_dates.insert(sample.labels.toString().replace(mark, mark.sliced(1)), sample.value);
    }

    void takeNow(const survey::Answer &answer)
    {
        for (const metrics::Sample &sample : answer.samples) {
            auto one = told(sample.labels.value(markLabel), sample.labels);
            if (!one || !std::isfinite(sample.value) || !answer.at)
                continue;
            const auto date = m_dates.constFind(sample.labels.toString());
            one->value = sample.value;
            one->at = date == m_dates.cend() ? *answer.at : base::instantFromMs(std::llround(*date * 1000));
            m_told.append(*one);
        }
    }

    void takePast(const survey::Answer &answer)
    {
        for (const metrics::Series &series : answer.series)
            if (auto one = told(series.labels.value(markLabel), series.labels)) {
                one->past = series;
                m_told.append(*one);
            }
    }

    /// An older name that tells of nobody we know belongs to the only service of its program.
    void adopt()
    {
        for (const Software &software : m_quantities.all) {
            QList<Owner> owners;
            for (const Told &one : std::as_const(m_told))
                if (one.software == &software && one.owner.isWritten)
                    owners.append(one.owner);
            const Owner only = Recognition::onlyOne(owners);
            for (Told &one : m_told)
                if (one.software == &software && !one.owner.isWritten && one.generation > 0
                    && !only.key.isEmpty())
                    one.owner = only;
        }
    }

    QMap<QString, OwnedNumbers> grouped() const
    {
        QMap<QString, std::map<std::pair<QString, int>, QList<Told>>> byOwner;
        QHash<QString, Owner> owners;
        for (const Told &one : m_told) {
            if (one.owner.key.isEmpty())
                continue;
            owners.insert(one.owner.key, one.owner);
            byOwner[one.owner.key][{one.software->id, one.quantity->line}].append(one);
        }
        QMap<QString, OwnedNumbers> all;
        for (const auto &[key, quantities] : byOwner.asKeyValueRange()) {
            OwnedNumbers owned{.owner = owners.value(key), .numbers = {}, .software = {}};
            owned.software = quantities.begin()->first.first;
            for (const auto &[quantity, several] : quantities)
                owned.numbers.append(numberOf(several));
            all.insert(key, owned);
        }
        return all;
    }

    /// @param several all that tells one number of one service, under all its names
    Number numberOf(const QList<Told> &several) const
    {
        const StitchedLine line = stitched(generationsOf(several), monthStep);
        const Told *now = newest(several);
        const Told &any = now ? *now : several.first();
        Number number{.software = any.software->id, .quantity = any.quantity->id};
        if (now) {
            number.value = now->value;
            number.isKnownNow = !m_input.error && m_input.moment - now->at <= freshFor;
            number.at = now->at;
            number.generation = now->generation;
        } else if (!line.isEmpty()) {
            number.value = line.values.last();
            number.at = std::min(*line.last(), m_input.moment);
            number.generation = line.generations.last();
        }
        number.query = queryOf(several, number.generation);
        takeChange(number, line);
        return number;
    }

    static const Told *newest(const QList<Told> &several)
    {
        const Told *best = nullptr;
        for (const Told &one : several) {
            const auto rank = [](const Told &told) {
                return std::tuple(-told.generation, told.at, told.value.value_or(0));
            };
            if (one.value && (!best || rank(one) > rank(*best)))
                best = &one;
        }
        return best;
    }

    static QList<Generation> generationsOf(const QList<Told> &several)
    {
        QList<Generation> generations;
        for (const QString &alias : several.first().quantity->aliases)
            generations.append({.name = aliasName(alias), .series = {}});
        for (const Told &one : several)
            if (!one.past.times.isEmpty())
                generations[one.generation].series.append(one.past);
        return generations;
    }

    void takeChange(Number &number, const StitchedLine &line) const
    {
        if (!number.value || !number.at || line.isEmpty())
            return;
        const base::Instant ago = m_input.moment - month;
        const auto before = line.valueAt(ago, 2 * monthStep);
        const base::Instant from = before ? ago : *line.first();
        if (*number.at - from < leastPast)
            return;
        number.change = *number.value - before.value_or(line.values.first());
        number.changeOver = *number.at - from;
    }

    static QString queryOf(const QList<Told> &several, int generation)
    {
        const auto teller = std::ranges::find(several, generation, &Told::generation);
        const Told &told = teller == several.end() ? several.first() : *teller;
        QString only;
        for (const auto &[label, value] : told.labels)
            only += label + u'=' + metrics::quoted(value) + u',';
        return aliasQuery(*told.software, told.quantity->aliases.at(generation), only);
    }

    const survey::Input &m_input;
    const Quantities &m_quantities;
    const Recognition &m_recognition;
    QHash<QString, double> m_dates; ///< seconds since the epoch, by labels
    QList<Told> m_told;
};

} // namespace

QMap<QString, OwnedNumbers> readNumbers(const survey::Input &input, const Quantities &quantities,
                                        const Recognition &recognition)
{
    return NumbersReader(input, quantities, recognition).read();
}

} // namespace services
