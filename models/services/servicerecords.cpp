// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicerecords.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/services/servicestext.h"
#include "models/signals/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using records::Cell;
using records::Proof;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(services)
};

constexpr qsizetype numbersInCell = 3;

Cell unmeasured(const QString &tip)
{
    return {.text = base::notMeasuredText(), .order = {}, .tip = tip};
}

/// One service as a row.
class Row {
public:
    Row(const Service &service, const Services &services, const Quantities &quantities, const QLocale &locale)
        : m_service(service)
        , m_moment(services.moment)
        , m_quantities(quantities)
        , m_locale(locale)
    {
    }

    Record record() const
    {
        Record record{.key = m_service.key};
        record.cells = {name(), state()};
        for (const base::Milliseconds span : {24h, 7 * 24h, 30 * 24h})
            record.cells.append(availability(span));
        record.cells += {latency(), certificate(), container(), numbers()};
        record.about = about();
        record.proofs = proofs();
        record.chart = chart();
        record.page = m_service.page;
        record.line = m_service.line;
        return record;
    }

private:
    Cell name() const
    {
        return {.text = m_service.name,
                .order = m_service.name.toCaseFolded(),
                .detail = m_service.machine.compare(m_service.name, Qt::CaseInsensitive) == 0
                    ? QString()
                    : m_service.machine,
                .tip = m_service.url};
    }

    Cell state() const
    {
        const QString ground = groundText(m_service, m_moment, m_locale);
        return {.text = base::stateText(m_service.state),
                .order = -int(m_service.state),
                .state = m_service.state,
                .detail = m_service.state > State::Ok ? ground : QString(), // what is well needs no words
                .tip = ground};
    }

    Cell availability(base::Milliseconds span) const
    {
        const auto one = m_service.availability(span);
        if (!one || !one->ratio)
            return unmeasured(Words::tr("No probe looked in this time."));
        const QString coverage = coverageText(one, m_locale);
        return {.text = availabilityText(one, m_locale),
                .order = *one->ratio,
                .detail = coverage.isEmpty() ? QString() : u"~"_s,
                .tip = coverage};
    }

    Cell latency() const
    {
        const Probe *probe = m_service.worstProbe();
        if (!probe || !probe->latency || !probe->latency->value)
            return unmeasured(Words::tr("No probe tells it."));
        const signals::Finding &found = *probe->latency;
        return {.text = base::quantityText(*found.value, found.unit, m_locale),
                .order = *found.value,
                .state = found.state == State::Ok ? State::NotApplicable : found.state,
                .stale = found.state == State::Unknown,
                .tip = signals::reasonText(found, m_locale)};
    }

    Cell certificate() const
    {
        const auto end = m_service.certificateEnd();
        if (!end)
            return unmeasured(Words::tr("No probe saw one."));
        return {.text = certificateText(*end, m_moment, m_locale),
                .order = base::toMs(*end),
                .tip = base::instantText(*end, QTimeZone::systemTimeZone(), m_locale)};
    }

    Cell container() const
    {
        if (m_service.containers.isEmpty())
            return unmeasured(Words::tr("No cAdvisor tells of a container of its name or image."));
        const auto gone = std::ranges::find(m_service.containers, false, &Container::running);
        const bool well = gone == m_service.containers.end();
        const Container &shown = well ? m_service.containers.first() : *gone;
        return {.text = well ? Words::tr("running") : Words::tr("gone"),
                .order = well ? 1 : 0,
                .state = well ? State::Ok : State::Warning,
                .detail = shown.name,
                .tip = shown.image};
    }

    Cell numbers() const
    {
        QStringList texts;
        QStringList all;
        bool known = true;
        for (const Number &number : m_service.numbers) {
            const QString change = changeText(number, m_quantities, m_locale);
            const QString text = numberText(number, m_quantities, m_locale)
                + (change.isEmpty() ? QString() : u" ("_s + change + u')');
            all.append(text);
            if (texts.size() < numbersInCell)
                texts.append(text);
            known = known && number.isKnownNow;
        }
        if (all.isEmpty())
            return unmeasured(Words::tr("It tells no number that is declared."));
        return {
            .text = texts.join(u" · "_s), .order = all.join(u' '), .stale = !known, .tip = all.join(u'\n')};
    }

    QString about() const
    {
        if (m_service.ground == Ground::NotProbed && m_service.isWritten())
            return Words::tr(
                "The wiki knows this service and nobody looks at it from outside, so nobody knows "
                "whether it can be used. Let a blackbox exporter look at its address.");
        if (!m_service.isWritten() && !m_service.probes.isEmpty())
            return Words::tr("A probe looks at this address, and the wiki knows no service of it.");
        return {};
    }

    QList<Proof> proofs() const
    {
        QList<Proof> all;
        if (m_service.ground == Ground::Watched) // what makes the state comes first
            addWatched(all);
        for (const Probe &probe : m_service.probes)
            addProbe(all, probe);
        if (m_service.ground != Ground::Watched)
            addWatched(all);
        for (const Container &one : m_service.containers)
            all.append(
                {.sentence = Words::tr("Container %1 on %2, image %3").arg(one.name, one.machine, one.image),
                 .query = one.query,
                 .at = one.seen});
        for (const Number &number : m_service.numbers)
            all.append({.sentence = numberText(number, m_quantities, m_locale)
                            + (number.isKnownNow ? QString() : Words::tr(", no longer told")),
                        .query = number.query,
                        .at = number.at});
        if (const auto &fact = m_service.written)
            all.append({.sentence = Words::tr("The wiki says where it is"),
                        .query = {},
                        .at = {},
                        .page = fact->page,
                        .line = fact->line,
                        .text = fact->text});
        return all;
    }

    void addWatched(QList<Proof> &all) const
    {
        for (const Watched &one : m_service.watched)
            all.append({.sentence = u"%1: %2"_s.arg(one.target, watchedText(one.finding, m_locale)),
                        .query = one.finding.query,
                        .at = one.finding.at});
    }

    void addProbe(QList<Proof> &all, const Probe &probe) const
    {
        const auto add = [&](const signals::Finding &found) {
            all.append({.sentence = u"%1: %2"_s.arg(probe.target, signals::reasonText(found, m_locale)),
                        .query = found.query,
                        .at = found.at});
        };
        add(probe.answers);
        if (probe.latency)
            add(*probe.latency);
        if (probe.status)
            add(*probe.status);
        for (const Availability &one : probe.availability)
            if (one.ratio)
                all.append(
                    {.sentence = Words::tr("%1 of %2, looked at for %3")
                                     .arg(availabilityText(one, m_locale), base::ageText(one.span, m_locale),
                                          base::quantityText(one.covered, base::Unit::Ratio, m_locale)),
                     .query = one.query,
                     .at = {}});
    }

    std::optional<records::Chart> chart() const
    {
        const Probe *probe = m_service.worstProbe();
        if (m_service.ground == Ground::Watched)
            return watchedChart(*m_service.worst());
        if (!probe || !probe->latency)
            return std::nullopt;
        return records::Chart{.title = Words::tr("Time to answer"),
                              .subject = m_service.name,
                              .instance = probe->target,
                              .signal = probe->latency->signal,
                              .promql = probe->latency->query,
                              .unit = base::Unit::Seconds};
    }

    /// By its query, which names the service: the catalogue's own is narrowed by the instance alone.
    records::Chart watchedChart(const signals::Finding &finding) const
    {
        return {.title = finding.title.in(m_locale.name()),
                .subject = m_service.name,
                .instance = m_service.machine,
                .promql = finding.query,
                .unit = finding.unit};
    }

    const Service &m_service;
    base::Instant m_moment;
    const Quantities &m_quantities;
    const QLocale &m_locale;
};

} // namespace

QStringList serviceHeadings()
{
    return {Words::tr("Service"),     Words::tr("State"),     Words::tr("24 h"),
            Words::tr("7 d"),         Words::tr("30 d"),      Words::tr("Answers in"),
            Words::tr("Certificate"), Words::tr("Container"), Words::tr("Its own numbers")};
}

QList<Record> serviceRecords(const Services &services, const Quantities &quantities, const QLocale &locale)
{
    QList<Record> all;
    for (const Service &service : services.all)
        all.append(Row(service, services, quantities, locale).record());
    return all;
}

} // namespace services
