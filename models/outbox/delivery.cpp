// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/delivery.h"

#include <QTimer>

namespace outbox {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

constexpr int mostPauses = 6; // a wiki whose clock stands still

} // namespace

Delivery::Delivery(wiki::Editor &editor, Entry entry, Options options, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_entry(std::move(entry))
    , m_options(std::move(options))
{
}

Delivery::~Delivery() = default;

template <typename T, typename Next> void Delivery::ask(base::Pending<T> pending, Next next)
{
    const auto asking = std::make_shared<base::Pending<T>>(std::move(pending));
    m_asking = asking;
    asking->deliver(this, [this, next = std::move(next)](const base::Result<T> &answer) {
        answer ? next(*answer) : fail(answer.error());
    });
}

void Delivery::after(void (Delivery::*step)())
{
    ++m_pauses;
    QTimer::singleShot(m_options.pause, this, step);
}

void Delivery::start()
{
    m_entry.sent ? check() : lock();
}

void Delivery::lock()
{
    ask(m_editor.lock(m_entry.request.page), [this](bool ours) {
        m_locked = ours;
        if (ours)
            compare();
        else
            fail({.kind = Kind::Busy, .detail = u"somebody is editing the page"_s});
    });
}

void Delivery::compare()
{
    ask(m_editor.standing(m_entry.request.page), [this](const wiki::Standing &standing) { weigh(standing); });
}

void Delivery::weigh(const wiki::Standing &standing)
{
    m_evidence = {.standing = standing};
    switch (compared(m_entry.request, standing)) {
    case Before::AlreadyOurs:
        confirm(standing);
        break;
    case Before::Different:
        fetchTheirs();
        break;
    case Before::TooEarly:
        if (m_pauses < mostPauses)
            after(&Delivery::compare);
        else
            mark(standing);
        break;
    case Before::AsExpected:
        mark(standing);
        break;
    }
}

/// The page says it already, by whatever way: it is done once it can no longer be replaced without a trace.
void Delivery::confirm(const wiki::Standing &standing)
{
    if (!m_editor.keepsHistory())
        return end({.state = State::Done, .revision = standing.revision});
    if (isFresh(standing) && m_pauses < mostPauses)
        return after(&Delivery::compare);
    ask(m_editor.text(m_entry.request.page, standing.revision), [this, standing](const QString &kept) {
        // What was put there by hand is kept when the page is saved next.
        if (kept.isEmpty() || kept == m_entry.request.text)
            end({.state = State::Done, .revision = standing.revision});
        else // two saves of one second, interleaved: the page has ours, its history theirs
            conflict(Clash::Overwrote, kept, standing.revision, {});
    });
}

void Delivery::fetchTheirs()
{
    if (!m_evidence.standing.exists) {
        conflict(Clash::Changed, u""_s, 0, {}); // they deleted it
        return;
    }
    ask(m_editor.text(m_entry.request.page, 0), [this](const QString &theirs) {
        // Somebody may have been in the middle of saving: what was half a page is a whole one now.
        const bool same = theirs == m_entry.request.base || theirs == m_entry.request.text;
        if (same && m_pauses < mostPauses)
            after(&Delivery::compare);
        else
            conflict(Clash::Changed, theirs, m_evidence.standing.revision, {});
    });
}

void Delivery::mark(const wiki::Standing &standing)
{
    ask(m_options.markSent(standing.revision), [this, standing](bool ours) {
        if (!ours)
            return fail({.kind = Kind::Busy, .detail = u"another Vigie writes this page"_s});
        m_entry.request.baseRevision = standing.revision;
        m_entry.sent = true;
        save();
    });
}

void Delivery::save()
{
    const SaveRequest &request = m_entry.request;
    m_pauses = 0;
    m_saving = true;
    ask(m_editor.save(request.page, request.text, request.summary), [this](bool) {
        m_saving = false;
        m_saved = true;
        m_locked = false; // saving takes the lock off
        m_editor.keepsHistory() ? after(&Delivery::check) : check();
    });
}

void Delivery::check()
{
    ask(m_editor.standing(m_entry.request.page), [this](const wiki::Standing &standing) {
        m_evidence = {.standing = standing};
        ask(m_editor.historySince(m_entry.request.page, m_entry.request.baseRevision),
            [this](const QList<wiki::PageChange> &changes) {
                m_evidence.changes = changes;
                lookForOurs(0);
            });
    });
}

void Delivery::lookForOurs(qsizetype from)
{
    const QList<wiki::PageChange> &changes = m_evidence.changes;
    if (from >= changes.size() || changes.at(from).revision <= m_entry.request.baseRevision)
        return completeEvidence(); // it is not there
    ask(m_editor.text(m_entry.request.page, changes.at(from).revision), [this, from](const QString &text) {
        if (text != m_entry.request.text)
            return lookForOurs(from + 1);
        m_evidence.ours = from;
        completeEvidence();
    });
}

void Delivery::completeEvidence()
{
    const SaveRequest &request = m_entry.request;
    const auto &[standing, changes, ours, current, before] = m_evidence;
    const bool isOurs = ours <= 0 && compared(request, standing) == Before::AlreadyOurs;
    if (!current && !isOurs)
        return ask(m_editor.text(request.page, 0), [this](const QString &text) {
            m_evidence.current = text;
            completeEvidence();
        });
    const bool another =
        ours >= 0 && ours + 1 < changes.size() && changes.at(ours + 1).revision != request.baseRevision;
    if (another && !before)
        return ask(m_editor.text(request.page, changes.at(ours + 1).revision), [this](const QString &text) {
            m_evidence.before = text;
            completeEvidence();
        });
    conclude();
}

void Delivery::conclude()
{
    const SaveRequest &request = m_entry.request;
    const auto &[standing, changes, ours, current, before] = m_evidence;
    switch (judged(request, m_evidence)) {
    case After::Settled:
        return end(
            {.state = State::Done, .revision = ours < 0 ? standing.revision : changes.at(ours).revision});
    case After::TooEarly:
        if (m_pauses < mostPauses)
            return after(&Delivery::check);
        return fail({.kind = Kind::Malformed, .detail = u"the wiki's clock stands still"_s});
    case After::NotSaved:
        m_entry.sent = false;
        if (m_saved)
            return fail({.kind = Kind::Malformed, .detail = u"the wiki says that it saved, and did not"_s});
        return lock();
    case After::Overwrote:
        return reportOverwrite();
    case After::Overwritten:
        return conflict(Clash::Overwritten, current, standing.revision,
                        changes.isEmpty() ? QString() : changes.first().author);
    }
}

void Delivery::reportOverwrite()
{
    const auto &[standing, changes, ours, current, before] = m_evidence;
    const bool shared = ours < 0 || changes.at(ours + 1).revision == changes.at(ours).revision;
    if (shared) // both saves were of one second, and the wiki kept one text
        conflict(Clash::Overwrote, std::nullopt, 0, {});
    else
        conflict(Clash::Overwrote, before, changes.at(ours + 1).revision, changes.at(ours + 1).author);
}

void Delivery::conflict(Clash clash, std::optional<QString> theirs, wiki::Revision revision,
                        const QString &author)
{
    end({.state = State::Conflict,
         .sent = m_entry.sent,
         .conflict =
             Conflict{.clash = clash, .theirs = std::move(theirs), .revision = revision, .author = author}});
}

void Delivery::fail(const base::Error &error)
{
    using enum base::Error::Kind;
    // A save that is answered so has not happened. After any other failure, and while looking, nobody knows.
    const bool notSaved =
        m_saving && (error.kind == Rejected || error.kind == Unauthorized || error.kind == Busy);
    const bool unknown = m_entry.sent && !notSaved;
    const bool refused = !unknown && (error.kind == Rejected || error.kind == TooLarge);
    end({.state = refused ? State::Refused : State::Waiting, .sent = unknown, .error = error});
}

void Delivery::end(const Outcome &outcome)
{
    m_asking.reset();
    if (!std::exchange(m_locked, false)) {
        Q_EMIT finished(outcome);
        return;
    }
    // Whether that worked or not: a lock ends by itself after some minutes.
    const auto unlocking = std::make_shared<base::Pending<bool>>(m_editor.unlock(m_entry.request.page));
    m_asking = unlocking;
    unlocking->deliver(this, [this, outcome](const auto &) { Q_EMIT finished(outcome); });
}

} // namespace outbox
