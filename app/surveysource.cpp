// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveysource.h"

#include "models/inventory/declared.h"

namespace app {

using refresh::RefreshSchedule;
using survey::SurveyStore;

namespace {

/// Without what changes at every refresh.
QList<survey::Machine> timeless(QList<survey::Machine> machines)
{
    for (survey::Machine &machine : machines)
        machine.sampledAt.reset();
    return machines;
}

} // namespace

SurveySource::SurveySource(QList<survey::Question> questions, const SurveyWay &way, QObject *parent)
    : Source(parent)
    , m_questions(std::move(questions))
    , m_way(way)
    , m_live(metrics::PrometheusClient(way.metrics.connection(), way.profile.metrics->url), m_questions,
             {.archive = way.archive,
              .profile = way.profile.name,
              .settleTime = way.profile.settleTime,
              .past = {}},
             way.clock)
{
    watch(m_live);
    connect(&way.metrics.schedule(), &RefreshSchedule::due, this, [this] {
        if (m_wanted)
            m_live.refreshWhenDue();
    });
    connect(&way.metrics, &MetricsSource::changed, this, &SurveySource::takeFleet);
    connect(&way.metrics, &MetricsSource::attemptEnded, this, [this] {
        m_fleetEnded = true;
        takeFleet();
        readAgain();
    });
    connect(&way.metrics, &MetricsSource::progressed, this, &SurveySource::historyGrew);
    connect(&way.files, &ConfigFiles::changed, this, &SurveySource::readAgain);
    if (!way.wiki)
        return;
    connect(way.wiki, &WikiSource::changed, this, &SurveySource::takeWiki);
    connect(way.wiki, &WikiSource::attemptEnded, this, [this] {
        m_wikiEnded = true;
        readAgain();
    });
}

void SurveySource::setQuestions(const QList<survey::Question> &questions)
{
    m_questions = questions;
    for (SurveyStore *store : {&m_live, m_past.get()})
        if (store)
            store->setQuestions(questions);
    if (!m_wanted)
        return;
    readAgain();
    if (!m_way.metrics.isAsked())
        return;
    m_live.refreshWhenDue();
    if (m_past)
        m_past->refreshWhenDue();
}

void SurveySource::watch(SurveyStore &store)
{
    connect(&store, &SurveyStore::refreshed, this, [this, &store] { storeEnded(&store); });
    connect(&store, &SurveyStore::changed, this, &SurveySource::readAgain);
}

void SurveySource::want()
{
    if (std::exchange(m_wanted, true))
        return;
    m_way.files.refresh();
    m_live.recall();
    if (!m_way.metrics.isAsked())
        return;
    m_live.refreshWhenDue();
    askPast();
}

void SurveySource::start(bool)
{
}

/// What was asked of half a history is asked again of the whole.
void SurveySource::historyGrew(double ratio)
{
    if (!m_wanted || ratio < 1)
        return;
    m_settled = m_past != nullptr;
    m_live.refresh();
}

void SurveySource::retry()
{
    if (m_wanted)
        m_live.refresh();
}

void SurveySource::setMoment(const base::Moment &moment)
{
    m_moment = moment.past;
    m_past.reset();
    m_answered = false;
    m_settled = false;
    m_fleetEnded = false;
    m_machines = {};
    forget();
    if (moment.past) {
        m_past = std::make_unique<SurveyStore>(
            metrics::PrometheusClient(m_way.metrics.connection(), m_way.profile.metrics->url), m_questions,
            SurveyStore::Options{.archive = nullptr,
                                 .profile = m_way.profile.name,
                                 .settleTime = m_way.profile.settleTime,
                                 .past = moment.past},
            m_way.clock);
        watch(*m_past);
    } else if (m_live.held().asOf) {
        m_fleetEnded = true;
        QMetaObject::invokeMethod(
            this, [this] { storeEnded(&m_live); }, Qt::QueuedConnection); // once all are live
    }
}

void SurveySource::askPast()
{
    if (m_past && m_wanted)
        m_past->refresh();
}

void SurveySource::storeEnded(const SurveyStore *store)
{
    if (store != &shown())
        return;
    m_answered = true;
    readAgain();
}

void SurveySource::takeFleet()
{
    survey::Machines machines(m_way.metrics.health().fleet());
    if (timeless(machines.all()) == timeless(m_machines.all()))
        return;
    m_machines = std::move(machines);
    readAgain();
}

void SurveySource::takeWiki()
{
    const auto written = m_way.wiki->inventory().held().asOf;
    if (std::exchange(m_written, written) != written)
        readAgain();
}

/// What the archive remembers is read, too, while the first answer is on its way.
void SurveySource::readAgain()
{
    const auto &held = shown().held();
    const bool joined = m_fleetEnded && m_way.files.isRead() && (m_wikiEnded || !m_way.wiki);
    if (!m_wanted || !joined || (!m_answered && !held.snapshot))
        return;
    survey::Input input{.answers = held.snapshot.value_or(survey::Answers()),
                        .machines = survey::Machines(m_way.metrics.health().fleet()),
                        .directory = {},
                        .error = held.error,
                        .moment = m_moment.value_or(m_way.clock.now())};
    inventory::Inventory written;
    if (m_way.wiki)
        if (const auto &reading = m_way.wiki->inventory().held().snapshot)
            written = reading->knowledge.directory.inventory();
    input.directory = inventory::Directory(inventory::withDeclared(written, m_way.files.folders()));
    read(input);
}

void SurveySource::taken()
{
    m_settled = m_answered;
    Q_EMIT changed();
    if (m_settled)
        Q_EMIT attemptEnded(this);
}

} // namespace app
