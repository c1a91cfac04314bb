// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/drafts.h"

#include "models/outbox/draftsschema.h"
#include "models/outbox/presence.h"

namespace outbox {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

struct Drafts::Here {
    DraftsFile file;
    const Presence &presence;

    Claim claimAt(base::Instant now) const { return {.owner = presence.name(), .now = now}; }
};

Drafts::Drafts(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_presence(std::make_shared<std::unique_ptr<Presence>>())
    , m_thread(m_file, draftsSchema(), [this](const QString &note) { Q_EMIT troubled(note); })
{
    m_thread.run([presence = m_presence, near = m_file] { *presence = std::make_unique<Presence>(near); });
}

Drafts::~Drafts()
{
    m_thread.run([presence = m_presence] { presence->reset(); });
    m_thread.end();
}

template <typename T, typename Work> Pending<T> Drafts::onThread(Work work)
{
    return m_thread.ask<T>(
        [file = m_file, presence = m_presence, work = std::move(work)](const QSqlDatabase &database) {
            return work(Here{.file = DraftsFile(database, file), .presence = **presence});
        });
}

Pending<qint64> Drafts::add(const SaveRequest &request, base::Instant now)
{
    return onThread<qint64>([request, now](const Here &here) { return here.file.add(request, now); });
}

Pending<QList<Entry>> Drafts::list(const QString &profile)
{
    return onThread<QList<Entry>>([profile](const Here &here) { return here.file.list(profile); });
}

Pending<std::optional<Entry>> Drafts::claim(const QString &profile, base::Instant now)
{
    return onThread<std::optional<Entry>>(
        [profile, now](const Here &here) { return here.file.claim(profile, here.claimAt(now)); });
}

Pending<bool> Drafts::markSent(qint64 id, base::Instant now, wiki::Revision base)
{
    return onThread<bool>(
        [id, now, base](const Here &here) { return here.file.markSent(id, here.claimAt(now), base); });
}

Pending<bool> Drafts::settle(qint64 id, base::Instant now, const Outcome &outcome,
                             std::optional<base::Instant> due)
{
    return onThread<bool>([id, now, outcome, due](const Here &here) {
        return here.file.settle(id, here.claimAt(now), outcome, due);
    });
}

Pending<bool> Drafts::retry(qint64 id, base::Instant now)
{
    return onThread<bool>([id, now](const Here &here) { return here.file.retry(id, now); });
}

Pending<bool> Drafts::discard(qint64 id, base::Instant now)
{
    return onThread<bool>([id, now](const Here &here) { return here.file.discard(id, now); });
}

Pending<bool> Drafts::wake(const QString &profile, base::Instant now)
{
    return onThread<bool>([profile, now](const Here &here) { return here.file.wake(profile, now); });
}

Pending<bool> Drafts::release(qint64 id)
{
    return onThread<bool>([id](const Here &here) { return here.file.release(id, here.claimAt({})); });
}

Pending<bool> Drafts::keepSettling(qint64 id, const QString &text)
{
    return onThread<bool>([id, text](const Here &here) { return here.file.keepSettling(id, text); });
}

Pending<QString> Drafts::settling(qint64 id)
{
    return onThread<QString>([id](const Here &here) { return here.file.settling(id); });
}

Pending<QStringList> Drafts::revisions(const QString &profile, const QString &page)
{
    return onThread<QStringList>(
        [profile, page](const Here &here) { return here.file.revisions(profile, page); });
}

} // namespace outbox
