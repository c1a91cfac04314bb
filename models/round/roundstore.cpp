// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/roundstore.h"

#include <QUuid>

#include <algorithm>

namespace rounds {

using base::Pending;
using base::Result;

RoundStore::RoundStore(const QString &file, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

RoundStore::~RoundStore()
{
    m_thread.waitForDone();
    if (!m_waiting.isEmpty())
        (void)m_file.append(m_waiting); // nobody is left to be told
}

template <typename T, typename Work> Pending<T> RoundStore::onThread(Work work)
{
    const auto completer = std::make_shared<base::Completer<T>>();
    auto pending = completer->pending(); // without a guard: a write is never given up
    m_thread.start([completer, file = m_file, work = std::move(work)] { completer->finish(work(file)); });
    return pending;
}

void RoundStore::reload()
{
    m_again = m_writing.isRunning() || m_reading.isRunning();
    if (m_again)
        return;
    m_reading = onThread<Log>([](const RoundFile &file) { return file.read(); });
    m_reading.deliver(this, [this](const Result<Log> &log) { take(log); });
}

void RoundStore::take(const Result<Log> &log)
{
    m_read = true;
    if (!log) {
        m_troubled = true;
        Q_EMIT troubled(log.error().detail);
        return;
    }
    if (log->events != m_kept || m_rounds.isEmpty()) {
        m_kept = log->events;
        addUp();
    }
    if (std::exchange(m_again, false))
        reload();
}

void RoundStore::addUp()
{
    m_rounds = roundsOf(m_kept + m_going + m_waiting);
    Q_EMIT changed();
}

const Round *RoundStore::find(const QString &id) const
{
    const auto found = std::ranges::find(m_rounds, id, &Round::id);
    return found == m_rounds.end() ? nullptr : &*found;
}

const Round *RoundStore::open() const
{
    const auto found = std::ranges::find_if(m_rounds, &Round::isOpen);
    return found == m_rounds.end() ? nullptr : &*found;
}

QString RoundStore::start(const QString &who, const QList<Title> &titles)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    add({.kind = Event::Kind::Start, .round = id, .who = who, .titles = titles});
    return id;
}

void RoundStore::tick(const QString &round, const QString &step, const QString &who)
{
    add({.kind = Event::Kind::Tick, .round = round, .step = step, .who = who});
}

void RoundStore::untick(const QString &round, const QString &step, const QString &who)
{
    add({.kind = Event::Kind::Untick, .round = round, .step = step, .who = who});
}

void RoundStore::note(const QString &round, const QString &step, const QString &who, const QString &text)
{
    // Of what is typed only the newest matters while the disk is slower than the fingers.
    if (!m_waiting.isEmpty()) {
        const Event &last = m_waiting.last();
        if (last.kind == Event::Kind::Note && last.round == round && last.step == step)
            m_waiting.removeLast();
    }
    add({.kind = Event::Kind::Note, .round = round, .step = step, .who = who, .text = text});
}

void RoundStore::finish(const QString &round, const QString &who, const QHash<QString, QString> &proofs)
{
    for (const auto &[step, sentence] : proofs.asKeyValueRange())
        add({.kind = Event::Kind::Prove, .round = round, .step = step, .text = sentence});
    add({.kind = Event::Kind::Finish, .round = round, .who = who});
}

void RoundStore::add(Event event)
{
    event.at = m_clock.now();
    m_waiting.append(event);
    addUp();
    write();
}

void RoundStore::write()
{
    if (m_writing.isRunning() || m_waiting.isEmpty())
        return;
    m_going = std::exchange(m_waiting, {});
    m_writing = onThread<bool>([events = m_going](const RoundFile &file) { return file.append(events); });
    m_writing.deliver(this, [this](const Result<bool> &outcome) { written(outcome); });
}

void RoundStore::written(const Result<bool> &outcome)
{
    if (!outcome) {
        m_waiting = std::exchange(m_going, {}) + m_waiting;
        m_troubled = true;
        Q_EMIT troubled(outcome.error().detail);
        return;
    }
    m_kept += std::exchange(m_going, {});
    if (std::exchange(m_troubled, false))
        Q_EMIT troubled({});
    write();
    if (!m_writing.isRunning() && std::exchange(m_again, false))
        reload();
}

} // namespace rounds
