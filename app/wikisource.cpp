// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikisource.h"

#include "app/endpointstatus.h"
#include "app/tunnelroute.h"
#include "models/wiki/dokuwiki.h"
#include "models/wiki/foldersource.h"
#include "models/wiki/wikitext.h"

namespace app {

using namespace Qt::StringLiterals;
using refresh::RefreshSchedule;
using wiki::WikiStore;
using State = situation::SourceStatus::State;

namespace {

constexpr qint64 largestAnswer = 8LL * 1024 * 1024;
constexpr int pagesAtOnce = 20; ///< between two reports of progress

} // namespace

WikiSource::WikiSource(const settings::Profile &profile, archive::Archive *archive, const base::Clock &clock,
                       QObject *parent)
    : Source(parent)
    , m_spec(*profile.wiki)
    , m_clock(clock)
    , m_server(makeServer())
    , m_source(makeSource())
    , m_inventory({.pages = m_spec.inventoryPages, .synonyms = m_spec.fields})
    , m_schedule(clock, {.every = m_spec.refreshEvery})
{
    m_store = std::make_unique<WikiStore>(
        *m_source,
        WikiStore::Options{.scope = wiki::Scope(m_spec.pages),
                           .archive = archive,
                           .profile = profile.name,
                           .place = m_spec.endpoint ? m_spec.endpoint->url.toString() : m_spec.folder,
                           .past = {}},
        clock);
    connect(m_store.get(), &WikiStore::changed, this, &WikiSource::readShown);
    connect(m_store.get(), &WikiStore::changed, this, &WikiSource::changed);
    connect(m_store.get(), &WikiStore::progressed, this, &WikiSource::showProgress);
    connect(&m_schedule, &RefreshSchedule::changed, this, &WikiSource::changed);
    connect(&m_schedule, &RefreshSchedule::due, m_store.get(), &WikiStore::refresh);
    connect(m_store.get(), &WikiStore::refreshed, this, [this] {
        m_total = 0;
        m_schedule.finished(m_store->held().error);
    });
    connect(m_store.get(), &WikiStore::refreshed, this, [this] { storeRefreshed(m_store.get()); });
    connect(&m_inventory, &inventory::InventoryStore::changed, this, &WikiSource::changed);
    connect(&m_inventory, &inventory::InventoryStore::refreshed, this, [this] {
        if (const QObject *store = std::exchange(m_unread, nullptr))
            Q_EMIT attemptEnded(store);
    });
}

WikiSource::~WikiSource() = default;

std::unique_ptr<WikiSource::Server> WikiSource::makeServer()
{
    if (!m_spec.endpoint)
        return nullptr;
    const bool routed = m_spec.endpoint->tunnel.has_value();
    const auto way = routed ? http::Connection::Way::LocalPort : http::Connection::Way::Direct;
    std::unique_ptr<Server> server(new Server{
        .connection{*m_spec.endpoint, way, http::Limits{.bytes = largestAnswer}}, .route = nullptr});
    if (routed) {
        server->route = std::make_unique<TunnelRoute>(*m_spec.endpoint);
        connect(server->route.get(), &Route::changed, this, &WikiSource::routeChanged);
    }
    return server;
}

std::unique_ptr<wiki::Source> WikiSource::makeSource()
{
    const wiki::Scope scope(m_spec.pages);
    if (!m_server)
        return std::make_unique<wiki::FolderSource>(m_spec.folder, scope);
    const settings::Endpoint &endpoint = *m_spec.endpoint;
    return std::make_unique<wiki::DokuWiki>(
        m_server->connection,
        wiki::RpcClient::Options{
            .base = endpoint.url, .scope = scope, .expectsLogin = endpoint.authentication.has_value()});
}

void WikiSource::setMoment(const base::Moment &moment)
{
    m_past.reset();
    if (!moment.past) {
        readShown();
        return;
    }
    m_past = std::make_unique<WikiStore>(*m_source,
                                         WikiStore::Options{.scope = wiki::Scope(m_spec.pages),
                                                            .profile = {},
                                                            .place = {},
                                                            .past = moment.past,
                                                            .known = m_store->known()},
                                         m_clock);
    connect(m_past.get(), &WikiStore::changed, this, &WikiSource::readShown);
    connect(m_past.get(), &WikiStore::changed, this, &WikiSource::changed);
    connect(m_past.get(), &WikiStore::refreshed, this, [this] { storeRefreshed(m_past.get()); });
    readShown();
}

void WikiSource::readShown()
{
    m_inventory.take(shown().held());
}

/// Whoever waits for the wiki waits for what stands in it.
void WikiSource::storeRefreshed(const QObject *store)
{
    readShown();
    if (m_inventory.isReading() && store == &shown())
        m_unread = store;
    else
        Q_EMIT attemptEnded(store);
}

void WikiSource::askPast()
{
    if (m_past && m_asked)
        m_past->refresh();
}

void WikiSource::start(bool live)
{
    m_store->remember();
    m_live = live;
    if (m_server && m_server->route)
        m_server->route->start();
    else
        ask();
}

void WikiSource::ask()
{
    m_asked = true;
    if (m_live)
        m_schedule.start();
    askPast();
}

/// Not with each page: whoever hears it draws everything anew.
void WikiSource::showProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    if (done % pagesAtOnce == 0)
        Q_EMIT changed();
}

void WikiSource::routeChanged()
{
    const base::Result<quint16> port = m_server->route->localPort();
    m_server->connection.setLocalPort(port);
    const bool opensOrCloses = std::exchange(m_server->wayOpen, port.has_value()) != port.has_value();
    if (!m_asked && m_server->route->isSettled()) {
        ask();
    } else if (m_asked && opensOrCloses) { // what is shown should not wait for the next turn to follow
        if (m_live)
            m_schedule.refreshNow();
        askPast();
    }
    Q_EMIT changed();
}

void WikiSource::retry()
{
    if (m_server && m_server->route && !m_server->route->localPort())
        m_server->route->start();
    const auto &error = m_store->held().error;
    if (m_server && error && error->kind == base::Error::Kind::Unauthorized)
        m_server->connection.renew();
    m_schedule.refreshNow();
}

void WikiSource::setPaused(bool paused)
{
    m_schedule.setPaused(paused);
}

situation::SourceStatus WikiSource::placeStatus() const
{
    if (m_spec.endpoint)
        return endpointStatus(u"wiki"_s, *m_spec.endpoint);
    return {.id = u"wiki"_s, .place = m_spec.folder};
}

situation::SourceStatus WikiSource::status() const
{
    const auto &held = m_store->held();
    situation::SourceStatus status = placeStatus();
    wiki::SourceFound found = m_source->found();
    if (found.kind == wiki::SourceKind::Unknown && held.snapshot)
        found = held.snapshot->found;
    status.kind = wiki::kindName(found.kind);
    status.found = wiki::foundText(found);
    status.asOf = held.asOf;
    status.error = held.error;
    status.nextAttempt = m_schedule.nextAttempt();
    status.refreshing = m_schedule.isRunning();
    status.done = status.refreshing ? m_done : 0;
    status.total = status.refreshing ? m_total : 0;
    status.state = held.error                    ? State::Down
        : m_store->isConfirmed() && !isOverdue() ? State::Ok
                                                 : State::Stale;
    return status;
}

situation::SourceStatus WikiSource::shownStatus() const
{
    situation::SourceStatus status = this->status();
    if (!m_past)
        return status;
    const auto &held = m_past->held();
    status.asOf = held.asOf;
    status.error = held.error;
    status.refreshing = !held.asOf && !held.error;
    status.state = held.error ? State::Down : held.snapshot ? State::Ok : State::Stale;
    return status;
}

bool WikiSource::isOverdue() const
{
    const auto &asOf = m_store->held().asOf;
    return !asOf || m_clock.now() - *asOf > 2 * m_spec.refreshEvery;
}

} // namespace app
