// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoroute.h"

namespace app {

using namespace Qt::StringLiterals;
using demo::DemoStore;

namespace {

base::Result<quint16> notYet()
{
    return base::fail(base::Error::Kind::Unreachable, u"the demo's store is starting"_s);
}

} // namespace

DemoRoute::DemoRoute(const base::Clock &clock, QObject *parent)
    : Route(parent)
    , m_clock(clock)
    , m_port(notYet())
{
}

void DemoRoute::start()
{
    if (m_store && (m_port || !m_settled))
        return; // it stands or is starting
    make();
    m_store->start();
}

void DemoRoute::make()
{
    m_settled = false;
    m_port = notYet();
    m_store = std::make_unique<DemoStore>(
        demo::DemoOptions{.folder = DemoStore::defaultFolder(), .clock = m_clock});
    connect(m_store.get(), &DemoStore::ready, this, [this](const QUrl &url) {
        m_port = quint16(url.port());
        m_settled = true;
        Q_EMIT changed();
    });
    connect(m_store.get(), &DemoStore::failed, this, [this](const base::Error &error) {
        Q_EMIT noticed(error.detail);
        if (error.kind == base::Error::Kind::Rejected)
            return; // it stands, but takes no more samples
        m_port = std::unexpected(error);
        m_settled = true;
        Q_EMIT changed();
    });
    connect(m_store.get(), &DemoStore::complete, this, [this] {
        m_complete = true;
        Q_EMIT progressed(1);
        Q_EMIT changed();
    });
    connect(m_store.get(), &DemoStore::progressed, this, &Route::progressed);
    connect(m_store.get(), &DemoStore::noticed, this, &Route::noticed);
}

base::Result<quint16> DemoRoute::localPort() const
{
    return m_port;
}

bool DemoRoute::isSettled() const
{
    return m_settled;
}

} // namespace app
