// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/wikistore.h"

namespace wiki {

using base::Result;

WikiStore::WikiStore(Source &source, Options options, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_known(m_options.past ? KnownPages() : m_options.known)
{
}

WikiStore::~WikiStore() = default;

void WikiStore::remember()
{
    const auto known = memory();
    if (!known)
        return;
    m_recalling = true;
    m_remembering = known->recall(this);
    m_remembering.deliver(this, [this](const Result<std::optional<Recalled>> &recalled) {
        if (recalled && *recalled && !m_held.snapshot) {
            m_held.snapshot = (*recalled)->pages;
            m_held.asOf = (*recalled)->asOf;
            m_held.fromArchive = true;
            m_known = (*recalled)->known;
            Q_EMIT changed();
        }
        m_recalling = false;
        if (std::exchange(m_waiting, false))
            startRound();
    });
}

/// What is remembered need not be read again, so it is waited for: the disk is quicker than any wiki.
void WikiStore::refresh()
{
    m_waiting = m_recalling;
    if (!m_waiting)
        startRound();
}

void WikiStore::startRound()
{
    m_askedAt = m_options.past.value_or(m_clock.now());
    if (m_options.past)
        start(std::make_unique<PastRound>(m_source, m_options.scope, *m_options.past, m_options.known,
                                          m_clock));
    else
        start(std::make_unique<ReadingRound>(m_source, m_options.scope, m_known, m_clock));
}

template <typename Round> void WikiStore::start(std::unique_ptr<Round> round)
{
    Round *started = round.get();
    m_round = std::move(round);
    connect(started, &Round::progressed, this, &WikiStore::progressed);
    connect(started, &Round::ended, this, &WikiStore::accept);
    started->start();
}

void WikiStore::accept(const Result<PageSet> &pages)
{
    m_round->setParent(this);
    m_round.release()->deleteLater(); // it is what calls
    if (pages) {
        m_held.accept(*pages, m_askedAt);
        if (const auto kept = memory())
            kept->keep(*pages, m_known, m_askedAt);
    } else {
        m_held.refuse(pages.error());
        using enum base::Error::Kind;
        if (pages.error().kind == Rejected || pages.error().kind == Malformed)
            m_source.forget(); // another server may stand there now, or its API be off
    }
    Q_EMIT changed();
    Q_EMIT refreshed();
}

std::optional<PageMemory> WikiStore::memory() const
{
    if (!m_options.archive || m_options.past)
        return std::nullopt;
    return PageMemory(*m_options.archive, m_options.profile, m_options.place);
}

} // namespace wiki
