// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/drafts.h"

#include "models/outbox/presence.h"

#include <QUuid>

namespace outbox {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

struct Drafts::Here {
    QString connection = QUuid::createUuid().toString();
    QString file;
    bool usable = false;
    std::unique_ptr<Presence> presence;

    DraftsFile drafts() const { return {connection, file}; }
    Claim claimAt(base::Instant now) const { return {.owner = presence->name(), .now = now}; }
};

Drafts::Drafts(QString file, QObject *parent)
    : QObject(parent)
    , m_here(std::make_shared<Here>(Here{.file = std::move(file)}))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_thread.start([this, here = m_here] {
        const QString note = DraftsFile::open(here->connection, here->file, &here->usable);
        here->presence = std::make_unique<Presence>(here->file);
        if (!note.isEmpty())
            Q_EMIT troubled(note);
    });
}

Drafts::~Drafts()
{
    m_thread.start([here = m_here] {
        DraftsFile::close(here->connection);
        here->presence.reset();
    });
    m_thread.waitForDone();
}

template <typename T, typename Work> Pending<T> Drafts::onThread(Work work)
{
    const auto completer = std::make_shared<base::Completer<T>>();
    auto pending = completer->pending(); // without a guard: what is asked for here is done
    m_thread.start([here = m_here, completer, work = std::move(work)] {
        completer->finish(here->usable ? work(*here)
                                       : Result<T>(base::fail(base::Error::Kind::Rejected,
                                                              u"%1 cannot be used"_s.arg(here->file))));
    });
    return pending;
}

Pending<qint64> Drafts::add(const SaveRequest &request, base::Instant now)
{
    return onThread<qint64>([request, now](const Here &here) { return here.drafts().add(request, now); });
}

Pending<QList<Entry>> Drafts::list(const QString &profile)
{
    return onThread<QList<Entry>>([profile](const Here &here) { return here.drafts().list(profile); });
}

Pending<std::optional<Entry>> Drafts::claim(const QString &profile, base::Instant now)
{
    return onThread<std::optional<Entry>>(
        [profile, now](const Here &here) { return here.drafts().claim(profile, here.claimAt(now)); });
}

Pending<bool> Drafts::markSent(qint64 id, base::Instant now, wiki::Revision base)
{
    return onThread<bool>(
        [id, now, base](const Here &here) { return here.drafts().markSent(id, here.claimAt(now), base); });
}

Pending<bool> Drafts::settle(qint64 id, base::Instant now, const Outcome &outcome,
                             std::optional<base::Instant> due)
{
    return onThread<bool>([id, now, outcome, due](const Here &here) {
        return here.drafts().settle(id, here.claimAt(now), outcome, due);
    });
}

Pending<bool> Drafts::retry(qint64 id, base::Instant now)
{
    return onThread<bool>([id, now](const Here &here) { return here.drafts().retry(id, now); });
}

Pending<bool> Drafts::discard(qint64 id, base::Instant now)
{
    return onThread<bool>([id, now](const Here &here) { return here.drafts().discard(id, now); });
}

Pending<bool> Drafts::wake(const QString &profile, base::Instant now)
{
    return onThread<bool>([profile, now](const Here &here) { return here.drafts().wake(profile, now); });
}

Pending<bool> Drafts::release(qint64 id)
{
    return onThread<bool>([id](const Here &here) { return here.drafts().release(id, here.claimAt({})); });
}

Pending<bool> Drafts::keepSettling(qint64 id, const QString &text)
{
    return onThread<bool>([id, text](const Here &here) { return here.drafts().keepSettling(id, text); });
}

Pending<QString> Drafts::settling(qint64 id)
{
    return onThread<QString>([id](const Here &here) { return here.drafts().settling(id); });
}

Pending<QStringList> Drafts::revisions(const QString &profile, const QString &page)
{
    return onThread<QStringList>(
        [profile, page](const Here &here) { return here.drafts().revisions(profile, page); });
}

} // namespace outbox
