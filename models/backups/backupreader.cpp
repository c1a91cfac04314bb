// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupreader.h"

#include "models/backups/backupquestions.h"
#include "models/backups/holdings.h"
#include "models/metrics/promql.h"

#include <algorithm>
#include <cmath>

namespace backups {

using namespace Qt::StringLiterals;
using inventory::Kind;
using metrics::Labels;

namespace {

constexpr double milliseconds = 1e11; // a greater number is no date in seconds: the year 5138

/// A date of a backup; nothing for 0, which a text file says of "never".
std::optional<base::Instant> dated(double value)
{
    if (!(value > 1e8) || value > 1e14)
        return std::nullopt;
    return base::instantFromMs(std::llround(value > milliseconds ? value : value * 1000));
}

QString placeOf(const Labels &labels)
{
    for (const QString &label : {u"datastore"_s, u"repository"_s, u"repo"_s, u"storage"_s, u"destination"_s,
                                 u"location"_s, u"remote"_s, u"place"_s, u"site"_s})
        if (const QString place = labels.value(label); !place.isEmpty())
            return place;
    return {};
}

QString selectorOf(const Labels &labels)
{
    const QString family = labels.value(u"__name__");
    return family + labels.without({u"__name__"_s, markLabel.toString()}).toString();
}

bool isSize(const Labels &labels)
{
    return labels.value(markLabel) == sizeMark;
}

class Reader {
public:
    explicit Reader(const survey::Input &input)
        : m_input(input)
        , m_holdings(input)
    {
    }

    Backups finished()
    {
        takeJobs();
        const survey::Answer &now = m_input.answers.of(nowQuestion);
        for (const metrics::Sample &sample : now.samples)
            if (sample.labels.value(markLabel).isEmpty() || isSize(sample.labels))
                take(sample.labels, sample.value, true, now.at);
        for (const metrics::Series &line : m_input.answers.series(pastQuestion))
            if (!line.times.isEmpty())
                takePast(line);
        placeDates();
        inherit();
        return sorted();
    }

private:
    void take(const Labels &labels, double value, bool current, std::optional<base::Instant> at)
    {
        Backup *backup = m_holdings.of(labels);
        if (!backup)
            return;
        if (isSize(labels))
            takeSize(*backup, labels, value);
        else if (const auto date = dated(value))
            takeDate(*backup, labels,
                     {.last = date, .current = current, .query = selectorOf(labels), .at = at});
    }

    void takeDate(Backup &backup, const Labels &labels, Copy copy)
    {
        copy.place = placeOf(labels);
        copy.site = m_holdings.siteOfPlace(copy.place);
        backup.coverage = Backup::Coverage::Dated;
        const auto same = std::ranges::find_if(
            backup.copies, [&copy](const Copy &one) { return one.last && one.place == copy.place; });
        if (same == backup.copies.end())
            backup.copies.append(copy);
        else if (std::pair(copy.current, *copy.last) > std::pair(same->current, *same->last))
            *same = copy;
    }

    static void takeSize(Backup &backup, const Labels &labels, double value)
    {
        if (backup.size && *backup.size >= value)
            return;
        backup.size = value;
        backup.sizeQuery = selectorOf(labels);
    }

    /// What is no longer told is remembered; what grew is a straight line from its first point to its last.
    void takePast(const metrics::Series &line)
    {
        const Labels &labels = line.labels;
        if (!isSize(labels)) {
            take(labels, line.values.last(), false, base::instantFromMs(line.times.last()));
            return;
        }
        Backup *backup = m_holdings.of(labels);
        constexpr double day = 86'400'000;
        const double length = double(line.times.last() - line.times.first()) / day;
        if (backup && backup->sizeQuery == selectorOf(labels) && length >= 2)
            backup->growth = (line.values.last() - line.values.first()) / length;
    }

    void takeJobs()
    {
        QHash<QString, base::Instant> asked;
        const QList<metrics::Sample> &samples = m_input.answers.samples(nowQuestion);
        for (const metrics::Sample &one : samples)
            if (one.labels.value(markLabel) == "jobs"_L1)
                asked.insert(one.labels.value(u"instance"), dated(one.value).value_or(m_input.moment));
        for (const metrics::Sample &one : samples)
            if (one.labels.value(markLabel) == "guest"_L1 && asked.contains(one.labels.value(u"instance")))
                plan(one.labels, asked.value(one.labels.value(u"instance")), false);
        for (const metrics::Sample &one : samples)
            if (one.labels.value(markLabel) == "jobless"_L1 && one.value > 0)
                plan(one.labels, asked.value(one.labels.value(u"instance"), m_input.moment), true);
    }

    void plan(const Labels &labels, base::Instant at, bool jobless)
    {
        Backup *backup = m_holdings.guest(labels);
        if (!backup)
            return;
        backup->coverage = jobless ? Backup::Coverage::None : Backup::Coverage::Planned;
        backup->jobAt = at;
        backup->jobQuery = (jobless ? u"pve_not_backed_up_info"_s : u"pve_not_backed_up_total"_s)
            + labels.only(jobless ? QStringList{u"instance"_s, u"id"_s} : QStringList{u"instance"_s})
                  .toString();
    }

    /// One date without a place and one place without a date are the same copy; of more nobody can tell.
    void placeDates()
    {
        for (Backup &backup : m_holdings.all()) {
            const auto unplaced = [](const Copy &one) { return one.last && one.place.isEmpty(); };
            const auto undated = [](const Copy &one) { return !one.last; };
            if (std::ranges::count_if(backup.copies, unplaced) != 1
                || std::ranges::count_if(backup.copies, undated) != 1 || backup.copies.size() != 2)
                continue;
            Copy copy = *std::ranges::find_if(backup.copies, unplaced);
            const Copy written = *std::ranges::find_if(backup.copies, undated);
            copy.place = written.place;
            copy.site = written.site;
            copy.page = written.page;
            copy.line = written.line;
            copy.text = written.text;
            backup.copies = {copy};
        }
    }

    /// A service without backups of its own is in those of its machine.
    void inherit()
    {
        QHash<QString, Backup> machines;
        for (const Backup &one : std::as_const(m_holdings.all()))
            if (one.kind != Kind::Service)
                machines.insert(one.name.toCaseFolded(), one);
        for (Backup &one : m_holdings.all()) {
            if (one.kind != Kind::Service || one.newest() || one.coverage == Backup::Coverage::None)
                continue;
            const auto machine = machines.constFind(one.parent.toCaseFolded());
            if (machine == machines.cend())
                continue;
            one.via = machine->name;
            one.copies += machine->copies;
            one.coverage = machine->coverage;
            one.jobQuery = machine->jobQuery;
            one.jobAt = machine->jobAt;
        }
    }

    Backups sorted()
    {
        Backups found{.moment = m_input.moment};
        for (Backup &one : m_holdings.all()) {
            if (!one.copies.isEmpty() && one.coverage == Backup::Coverage::Unknown)
                one.coverage = Backup::Coverage::Written;
            // A hypervisor is built anew; only one of which somebody tells is listed.
            if (one.kind == Kind::Hypervisor && one.coverage == Backup::Coverage::Unknown)
                continue;
            one.state = judged(one, m_input.moment);
            found.all.append(one);
            if (!one.site.isEmpty() && !found.sites.contains(one.site))
                found.sites.append(one.site);
        }
        found.sites.sort(Qt::CaseInsensitive);
        std::ranges::stable_sort(found.all, {}, [](const Backup &one) {
            return std::tuple(-int(one.state), int(one.kind), one.name.toCaseFolded());
        });
        return found;
    }

    const survey::Input &m_input;
    Holdings m_holdings;
};

} // namespace

Backups read(const survey::Input &input)
{
    return Reader(input).finished();
}

} // namespace backups
