// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filesystemreader.h"

#include "models/storage/told.h"

#include <QMap>

#include <limits>
#include <tuple>

namespace storage {

using namespace Qt::StringLiterals;
using base::State;
using metrics::Labels;
using metrics::Sample;

namespace {

constexpr double warningRatio = 0.85;
constexpr double criticalRatio = 0.95;
constexpr double warningDays = 14;
constexpr double criticalDays = 3;

/// What makes one of it, whichever mark tells.
Labels identity(const Labels &labels)
{
    return labels.only({u"instance"_s, u"device"_s, u"mountpoint"_s, u"id"_s});
}

struct Figures {
    std::optional<double> size;
    std::optional<double> available;
    std::optional<double> used; ///< of a storage
    bool readOnly = false;
    bool failing = false;

    bool areWhole() const { return failing || (size && *size > 0 && (available || used)); }
};

QMap<Labels, Figures> figuresOf(const Marked &marked)
{
    QMap<Labels, Figures> found;
    const auto each = [&marked, &found](const QString &mark, auto take) {
        for (const Sample *sample : marked.value(mark))
            take(found[identity(sample->labels)], sample->value);
    };
    each(u"size"_s, [](Figures &one, double value) { one.size = value; });
    each(u"storagesize"_s, [](Figures &one, double value) { one.size = value; });
    each(u"available"_s, [](Figures &one, double value) { one.available = value; });
    each(u"storageused"_s, [](Figures &one, double value) { one.used = value; });
    each(u"readonly"_s, [](Figures &one, double value) { one.readOnly = value > 0; });
    each(u"failing"_s, [](Figures &one, double value) { one.failing = value > 0; });
    return found;
}

/// "storage/alice/local-lvm" is called "local-lvm" on the node alice.
QString nameOf(const Labels &labels)
{
    const QString id = labels.value(u"id");
    return id.isEmpty() ? labels.value(u"mountpoint") : id.section(u'/', 2);
}

class Reader {
public:
    explicit Reader(const survey::Input &input)
        : m_input(input)
        , m_source(input, u"filesystems")
    {
        for (const metrics::Series &series : input.answers.series(u"history"))
            m_history.insert(identity(series.labels), &series);
    }

    QList<Filesystem> read()
    {
        const auto now = figuresOf(m_source.now());
        const auto before = figuresOf(m_source.before());
        for (auto one = now.begin(); one != now.end(); ++one)
            if (one->areWhole())
                add(one.key(), *one, true);
        for (auto one = before.begin(); one != before.end(); ++one)
            if (one->areWhole() && !now.value(one.key()).areWhole())
                add(one.key(), *one, false);
        addUntold();
        return m_found;
    }

private:
    void add(const Labels &labels, const Figures &figures, bool isNow)
    {
        Filesystem one;
        static_cast<Told &>(one) = m_source.told(labels.value(u"instance"), nameOf(labels), isNow);
        if (const QString id = labels.value(u"id"); !id.isEmpty())
            takeNode(one, id);
        one.isStorage = !labels.value(u"id").isEmpty();
        one.device = one.isStorage ? labels.value(u"id") : labels.value(u"device");
        one.size = figures.size.value_or(0);
        one.available = figures.available.value_or(one.size - figures.used.value_or(one.size));
        one.readOnly = figures.readOnly;
        one.failing = figures.failing;
        foretell(one, m_history.value(labels));
        one.state = isNow ? stateOf(one) : State::Unknown;
        m_found.append(one);
    }

    /// A storage belongs to the node it is named after, not to the exporter that tells of it.
    void takeNode(Filesystem &one, const QString &id) const
    {
        const QString node = id.section(u'/', 1, 1);
        const survey::Machine *machine = m_input.machines.named(node);
        one.machine = machine ? machine->name : node;
        if (machine)
            one.instance = machine->instance;
    }

    void foretell(Filesystem &one, const metrics::Series *series) const
    {
        if (!series || one.failing)
            return;
        one.forecast =
            forecastFrom(dailyLevels(series->times, series->values, m_input.moment, learningDays), one.size);
        one.noForecast = one.forecast      ? NoForecast::None
            : one.silence == Silence::None ? NoForecast::TooShort
                                           : NoForecast::Silent;
        if (!one.forecast)
            return;
        one.full = one.forecast->fullIn(one.size);
        one.past = pastErrorOf(series->times, series->values, m_input.moment, one.size, *one.forecast);
    }

    static State stateOf(const Filesystem &one)
    {
        if (one.failing)
            return State::Critical;
        const double days = one.full.middle.value_or(std::numeric_limits<double>::infinity());
        if (one.usedRatio() >= criticalRatio || one.readOnly || days <= criticalDays)
            return State::Critical;
        return one.usedRatio() >= warningRatio || days <= warningDays ? State::Warning : State::Ok;
    }

    void addUntold()
    {
        for (const survey::Machine &machine : m_input.machines.all()) {
            const bool told = std::ranges::any_of(m_found, [&machine](const Filesystem &one) {
                return !one.isStorage && one.instance == machine.instance;
            });
            if (told || machine.instance.isEmpty())
                continue;
            Filesystem one;
            static_cast<Told &>(one) = m_source.told(machine.instance, {}, false);
            one.silence = one.silence == Silence::Gone ? Silence::Untold : one.silence;
            m_found.append(one);
        }
    }

    const survey::Input &m_input;
    Source m_source;
    QMap<Labels, const metrics::Series *> m_history;
    QList<Filesystem> m_found;
};

} // namespace

QList<Filesystem> readFilesystems(const survey::Input &input)
{
    QList<Filesystem> found = Reader(input).read();
    const auto rank = [](const Filesystem &one) {
        return std::tuple(-int(one.state), one.full.middle.value_or(horizonDays * 2), -one.usedRatio(),
                          one.machine, one.name);
    };
    std::ranges::sort(found, {}, rank);
    return found;
}

} // namespace storage
