// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposurestore.h"

namespace exposure {

using namespace Qt::StringLiterals;

ExposureStore::ExposureStore(probe::Prober prober, archive::Archive *archive, QString profile,
                             QObject *parent)
    : QObject(parent)
    , m_prober(std::move(prober))
    , m_archive(archive)
    , m_key{.profile = std::move(profile), .request = u"exposure"_s}
{
}

void ExposureStore::recall()
{
    if (!m_archive)
        return;
    m_recalling = m_archive->read(m_key);
    m_recalling.deliver(this, [this](const base::Result<std::optional<archive::Entry>> &entry) {
        if (!entry || !*entry)
            return;
        Findings kept = findingsFrom((*entry)->body);
        kept.take(m_findings.all); // what was found in the meantime is newer
        m_findings = kept;
        Q_EMIT changed();
    });
}

void ExposureStore::look(const QList<Place> &confirmed)
{
    m_looking.drop();
    m_places = confirmed;
    m_seen.clear();
    m_done = 0;
    m_wanted = int(confirmed.size());
    m_offline.reset();
    goOn();
}

void ExposureStore::stop()
{
    m_looking.drop();
    m_places.clear();
    m_wanted = m_done;
    finish();
}

/// One place after the other: a host that hides behind a firewall costs its own time, and can be stopped at.
void ExposureStore::goOn()
{
    if (m_places.isEmpty()) {
        m_looking.drop();
        finish();
        return;
    }
    const Place place = m_places.takeFirst();
    m_looking = m_prober.look(targetsOf(place));
    m_looking.deliver(this, [this, place](const base::Result<probe::Round> &round) {
        if (round)
            take(place, *round);
        goOn();
    });
    Q_EMIT changed();
}

void ExposureStore::take(const Place &place, const probe::Round &round)
{
    ++m_done;
    m_seen.append({place, round});
    settle();
}

/// Whether this desktop is offline is told by all that was seen, so each place may change what the ones
/// before mean.
void ExposureStore::settle()
{
    QList<probe::Sight> sights;
    m_offline.reset();
    for (const auto &[place, round] : std::as_const(m_seen)) {
        sights += round.sights;
        if (round.offline == probe::Offline::NoNetwork)
            m_offline = round.offline;
    }
    if (!m_offline)
        m_offline = probe::offlineFrom(sights);
}

void ExposureStore::finish()
{
    for (const auto &[place, round] : std::as_const(m_seen)) {
        QList<Finding> fresh;
        for (const probe::Sight &sight : round.sights)
            if (const Finding one = findingOf(place, sight, m_offline); one.answer != Answer::Unknown)
                fresh.append(one);
        if (!fresh.isEmpty()) // a desktop that could not look leaves what was known
            m_findings.take(fresh);
    }
    const bool found = !m_seen.isEmpty();
    m_seen.clear();
    if (found)
        keep();
    Q_EMIT changed();
}

void ExposureStore::keep()
{
    if (!m_archive || m_findings.all.isEmpty())
        return;
    const auto newest = std::ranges::max(m_findings.all, {}, &Finding::at).at;
    m_archive->write(m_key, {.body = toBytes(m_findings), .asOf = newest});
}

} // namespace exposure
