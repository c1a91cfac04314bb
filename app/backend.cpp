// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "app/userfiles.h"

namespace app {

using namespace Qt::StringLiterals;

Backend::Backend(const std::optional<Selection> &selection, Memory memory, const base::Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_catalogue(signals::loadCatalogue(signalsFolder()))
    , m_selection(selection)
{
    if (!selection || !selection->profile.hasSources())
        return;
    if (memory == Memory::Archive) {
        m_archive = std::make_unique<archive::Archive>(cacheFile());
        connect(m_archive.get(), &archive::Archive::troubled, this, &Backend::noticed);
    }
    makeSources();
}

Backend::~Backend() = default;

void Backend::makeSources()
{
    const settings::Profile &profile = m_selection->profile;
    if (profile.metrics)
        m_metrics =
            std::make_unique<MetricsSource>(*m_selection, m_catalogue.ofMachines(), m_archive.get(), m_clock);
    if (profile.wiki)
        m_wiki = std::make_unique<WikiSource>(profile, m_archive.get(), m_clock);
    if (m_wiki)
        m_incidents = std::make_unique<IncidentSource>(
            *m_wiki, incidents::ReadOptions{.pages = profile.wiki->incidentPages, .zone = profile.zone});
    if (profile.metrics || profile.alerts)
        m_alerts = std::make_unique<AlertsSource>(profile, m_metrics.get(), m_archive.get(), m_clock);
    m_files = std::make_unique<ConfigFiles>(profile.folders);
    m_probe = ProbeSource::of(profile, m_wiki.get(), m_clock);
    for (Source *source : {static_cast<Source *>(m_metrics.get()), static_cast<Source *>(m_alerts.get()),
                           static_cast<Source *>(m_wiki.get()), static_cast<Source *>(m_probe.get())})
        lead(source);
    if (!m_metrics)
        return;
    const SurveyWay way{.profile = profile,
                        .metrics = *m_metrics,
                        .wiki = m_wiki.get(),
                        .files = *m_files,
                        .archive = m_archive.get(),
                        .clock = m_clock};
    m_surveys = std::make_unique<Surveys>(way, m_catalogue, [this](SurveySource *survey) {
        survey->setMoment(m_moment);
        lead(survey);
    });
    await(m_surveys->probes());
    connect(m_metrics.get(), &MetricsSource::progressed, this, &Backend::progressed);
    connect(m_metrics.get(), &MetricsSource::pastDue, this, &Backend::askPast);
    if (m_wiki)
        connect(m_wiki.get(), &WikiSource::changed, this, &Backend::tellHealth);
}

/// From here on it goes with all others. Null: there is none.
void Backend::lead(Source *source)
{
    if (!source)
        return;
    m_sources.prepend(source); // who builds on others forgets a moment before they tell of the next
    if (const QObject *who = source->awaited(true))
        m_awaited.insert(who);
    connect(source, &Source::changed, this, &Backend::changed);
    connect(source, &Source::noticed, this, &Backend::noticed);
    connect(source, &Source::attemptEnded, this, &Backend::attemptEnded);
}

void Backend::compareWithWiki()
{
    if (!m_metrics || m_drift)
        return;
    m_drift =
        std::make_unique<DriftSource>(m_selection->profile, *m_metrics, m_wiki.get(), *m_files, m_clock);
    m_drift->setMoment(m_moment);
    lead(m_drift.get());
}

void Backend::await(SurveySource &survey)
{
    survey.want();
    m_awaited.insert(&survey);
}

/// Whoever waits for the first answers waits for what they mean beside the inventory.
void Backend::tellHealth()
{
    const auto &reading = m_wiki->inventory().held().snapshot;
    if (!reading || !m_metrics->setInventory(reading->knowledge.directory.inventory()) || m_settled)
        return;
    const QObject *read = &m_wiki->inventory();
    m_awaited.insert(read);
    connect(
        &m_metrics->health(), &health::HealthStore::changed, this, [this, read] { attemptEnded(read); },
        Qt::SingleShotConnection);
}

void Backend::tellTroubles(const QList<signals::Diagnostic> &troubles)
{
    for (const signals::Diagnostic &one : troubles)
        Q_EMIT noticed(u"%1:%2: %3"_s.arg(one.file).arg(one.line).arg(one.message));
}

/// What was wrong before was told before.
void Backend::reloadCatalogue()
{
    const signals::Catalogue before = std::exchange(m_catalogue, signals::loadCatalogue(signalsFolder()));
    const bool numbers = m_surveys && m_surveys->reloadQuantities();
    if (m_catalogue == before && !numbers)
        return;
    QList<signals::Diagnostic> fresh = m_catalogue.diagnostics;
    fresh.removeIf([&before](const signals::Diagnostic &one) { return before.diagnostics.contains(one); });
    tellTroubles(fresh);
    if (m_surveys)
        m_surveys->catalogueChanged();
    Q_EMIT catalogueChanged();
    if (m_metrics && m_catalogue.entries != before.entries)
        m_metrics->setEntries(m_catalogue.ofMachines());
}

void Backend::start()
{
    tellTroubles(m_catalogue.diagnostics);
    if (m_awaited.isEmpty()) {
        attemptEnded(nullptr);
        return;
    }
    for (Source *source : std::as_const(m_sources))
        source->start(!m_onlyPast);
    if (!m_metrics)
        askPast();
}

/// Most of the past is in the metrics, whose way there may have to be opened first.
void Backend::askPast()
{
    if (m_metrics && !m_metrics->isAsked())
        return;
    for (Source *source : std::as_const(m_sources))
        source->askPast();
}

void Backend::setMoment(const base::Moment &moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    for (Source *source : std::as_const(m_sources))
        source->setMoment(moment);
    askPast();
    Q_EMIT momentChanged();
    Q_EMIT changed();
}

void Backend::askOnlyAbout(base::Instant past)
{
    m_onlyPast = true;
    setMoment({past});
    m_awaited.clear(); // the live stores are not asked, so nobody waits for them
    for (const Source *source : std::as_const(m_sources))
        if (const QObject *who = source->awaited(false))
            m_awaited.insert(who);
}

void Backend::attemptEnded(const QObject *store)
{
    m_awaited.remove(store);
    if (m_awaited.isEmpty() && !std::exchange(m_settled, true))
        Q_EMIT settled();
}

void Backend::retry(const QString &sourceId)
{
    const QHash<QString, Source *> byId{
        {u"metrics"_s, m_metrics.get()}, {u"wiki"_s, m_wiki.get()}, {u"alerts"_s, m_alerts.get()}};
    if (Source *source = byId.value(sourceId))
        source->retry();
}

void Backend::retryAll()
{
    for (Source *source : std::as_const(m_sources))
        source->retry();
}

void Backend::setPaused(bool paused)
{
    m_paused = paused;
    applyPause();
}

void Backend::setHeld(bool held)
{
    m_held = held;
    applyPause();
}

void Backend::applyPause()
{
    for (Source *source : std::as_const(m_sources))
        source->setPaused(m_paused || m_held);
}

situation::Situation Backend::situation() const
{
    situation::Situation situation{.moment = shownInstant(), .live = m_moment.isLive()};
    if (m_metrics) {
        situation.sources.append(m_metrics->shownStatus());
        situation.fleet = health()->fleet();
        // Judged a moment ago, and true of then: asked about again, that instant gives the same.
        if (situation.live && health()->held().asOf && !health()->held().error)
            situation.moment = situation.fleet.moment;
        if (const auto &probed = m_surveys->probes().value())
            situation.services = probed->all;
    }
    if (m_wiki) {
        situation.sources.append(m_wiki->shownStatus());
        if (const auto &reading = m_wiki->inventory().held().snapshot)
            situation.directory = reading->knowledge.directory;
    }
    if (m_alerts) {
        situation.alerts = m_alerts->view(situation.fleet);
        if (m_alerts->isOwn())
            situation.sources.append(situation.alerts->status);
    }
    if (m_probe)
        situation.checks = m_probe->checks(situation.fleet, situation.sources, !situation.live);
    return situation;
}

QList<situation::SourceStatus> Backend::sourcesNow() const
{
    QList<situation::SourceStatus> sources;
    if (m_metrics)
        sources.append(m_metrics->status());
    if (m_wiki)
        sources.append(m_wiki->status());
    if (m_alerts && m_alerts->isOwn())
        sources.append(m_alerts->status());
    return sources;
}

const health::HealthStore *Backend::health() const
{
    return m_metrics ? &m_metrics->health() : nullptr;
}

bool Backend::isHistoryComplete() const
{
    return !m_metrics || m_metrics->isHistoryComplete();
}

} // namespace app
