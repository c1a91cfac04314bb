// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outboxstore.h"

#include "models/outbox/resolution.h"

#include <QRandomGenerator>

namespace outbox {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Kind = base::Error::Kind;

namespace {

constexpr base::Milliseconds lookAround{15'000}; // for what other programs put here or left behind
constexpr qsizetype largestPage = 2 * 1024 * 1024;

/// Why it is not even kept; nothing when it is.
std::optional<base::Error> objection(const SaveRequest &request)
{
    if (request.text.trimmed().isEmpty())
        return base::Error{.kind = Kind::Rejected, .detail = u"an empty text would delete the page"_s};
    if (request.text.toUtf8().size() > largestPage)
        return base::Error{.kind = Kind::TooLarge, .detail = u"the page has more than 2 MiB"_s};
    if (request.page.isEmpty())
        return base::Error{.kind = Kind::Rejected, .detail = u"the page has no name"_s};
    return std::nullopt;
}

} // namespace

OutboxStore::OutboxStore(Drafts &drafts, wiki::Editor &editor, Options options, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_editor(editor)
    , m_options(std::move(options))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        list();
        claim();
    });
    connect(&m_drafts, &Drafts::troubled, this, &OutboxStore::troubled);
    list();
    claim();
}

OutboxStore::~OutboxStore()
{
    for (const auto &[id, delivery] : m_deliveries)
        (void)m_drafts.release(id);
}

Pending<qint64> OutboxStore::enqueue(SaveRequest request)
{
    request.profile = m_options.profile;
    request.text = wiki::canonicalText(request.text);
    request.base = wiki::canonicalText(request.base);
    if (const auto why = objection(request))
        return Pending<qint64>::ready(std::unexpected(*why));
    const auto completer = std::make_shared<base::Completer<qint64>>();
    when(m_drafts.add(request, m_clock.now()), [this, completer](const Result<qint64> &id) {
        if (!id)
            Q_EMIT troubled(id.error().detail);
        list();
        claim();
        completer->finish(id);
    });
    return completer->pending();
}

const Entry *OutboxStore::entry(qint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void OutboxStore::retry(qint64 id)
{
    when(m_drafts.retry(id, m_clock.now()), [this](const Result<bool> &done) { told(done); });
}

Pending<qint64> OutboxStore::resolve(qint64 id, const QString &text, const QString &summary)
{
    const Entry *conflict = entry(id);
    if (!conflict || !isResolvable(*conflict))
        return Pending<qint64>::ready(
            base::fail(Kind::Rejected, u"the text is no longer in conflict with another one"_s));
    const auto completer = std::make_shared<base::Completer<qint64>>();
    when(enqueue(resolved(*conflict, text, summary)),
         [this, over = *conflict, text, completer](const Result<qint64> &kept) {
             if (kept) {
                 Q_EMIT resolvedAs(over, *kept, text);
                 discard(over.id);
             }
             completer->finish(kept);
         });
    return completer->pending();
}

void OutboxStore::keepSettling(qint64 id, const QString &text)
{
    when(m_drafts.keepSettling(id, text), [this](const Result<bool> &kept) {
        if (!kept)
            Q_EMIT troubled(kept.error().detail);
    });
}

Pending<QString> OutboxStore::settling(qint64 id)
{
    return m_drafts.settling(id);
}

void OutboxStore::discard(qint64 id)
{
    when(m_drafts.discard(id, m_clock.now()), [this](const Result<bool> &done) { told(done); });
}

void OutboxStore::wake()
{
    when(m_drafts.wake(m_options.profile, m_clock.now()), [this](const Result<bool> &done) { told(done); });
}

void OutboxStore::told(const Result<bool> &done)
{
    if (!done)
        Q_EMIT troubled(done.error().detail);
    list();
    claim();
}

void OutboxStore::list()
{
    when(m_drafts.list(m_options.profile), [this](const Result<QList<Entry>> &entries) {
        if (entries && std::exchange(m_entries, *entries) != *entries)
            Q_EMIT changed();
        arm();
    });
}

void OutboxStore::claim()
{
    // What came in while the question was on its way may have come too late for it.
    m_claimAgain = m_claiming;
    if (m_claiming || std::ssize(m_deliveries) >= m_options.atOnce)
        return;
    m_claiming = true;
    m_claimedAt = m_clock.now();
    when(m_drafts.claim(m_options.profile, m_claimedAt), [this](const Result<std::optional<Entry>> &entry) {
        m_claiming = false;
        const bool found = entry && *entry;
        if (found) {
            start(**entry);
            list();
        }
        if (found || m_claimAgain)
            claim();
    });
}

void OutboxStore::start(const Entry &entry)
{
    const qint64 id = entry.id;
    auto markSent = [this, id](wiki::Revision base) { return m_drafts.markSent(id, m_clock.now(), base); };
    auto delivery = std::make_unique<Delivery>(
        m_editor, entry, Delivery::Options{.markSent = std::move(markSent), .pause = m_options.pause});
    connect(delivery.get(), &Delivery::finished, this,
            [this, here = delivery.get()](const Outcome &outcome) { finish(here, outcome); });
    delivery->start();
    m_deliveries[id] = std::move(delivery);
}

void OutboxStore::finish(Delivery *delivery, const Outcome &outcome)
{
    const Entry entry = delivery->entry();
    const auto due = dueAfter(entry, outcome);
    when(m_drafts.settle(entry.id, m_clock.now(), outcome, due),
         [this, id = entry.id](const Result<bool> &settled) {
             if (const auto ended = m_deliveries.find(id); ended != m_deliveries.end()) {
                 ended->second.release()->deleteLater(); // it is what called
                 m_deliveries.erase(ended);
             }
             told(settled);
         });
}

std::optional<base::Instant> OutboxStore::dueAfter(const Entry &entry, const Outcome &outcome) const
{
    if (outcome.state != State::Waiting)
        return std::nullopt;
    const auto delay = refresh::nextDelay(m_options.policy, entry.attempts + 1, outcome.error,
                                          QRandomGenerator::global()->generateDouble());
    return delay ? std::optional(m_clock.now() + *delay) : std::nullopt;
}

void OutboxStore::arm()
{
    base::Milliseconds wait = lookAround;
    for (const Entry &entry : m_entries) {
        // One that was due already waits for another of its page, whose end is noticed.
        if (entry.state == State::Waiting && entry.due && *entry.due > m_claimedAt)
            wait = std::clamp<base::Milliseconds>(*entry.due - m_clock.now(), base::Milliseconds(1), wait);
    }
    m_timer.start(wait);
}

} // namespace outbox
