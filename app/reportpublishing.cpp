// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportkeeper.h"
#include "app/wikioutbox.h"
#include "app/wikisaving.h"
#include "models/base/errortext.h"
#include "models/outbox/outboxtext.h"

namespace app {

using namespace Qt::StringLiterals;
using outbox::Entry;
using reports::Draft;

// The way of a report to the wiki.

/// With a number behind it when there is such a page already.
QString ReportKeeper::freePage(const QString &wanted) const
{
    WikiSource *wiki = m_desk.backend().wiki();
    const auto pages = wiki ? wiki->store().held().snapshot : std::nullopt;
    QString name = wanted;
    for (int twin = 2; pages && pages->page(name); ++twin)
        name = wanted + u'-' + QString::number(twin);
    return name;
}

const Entry *ReportKeeper::entryOf(const Draft &draft) const
{
    return m_desk.outbox() && draft.entry ? m_desk.outbox()->store().entry(draft.entry) : nullptr;
}

QString ReportKeeper::obstacleOf(const Draft &draft) const
{
    if (const Entry *entry = entryOf(draft); entry && draft.state == Draft::State::Sent)
        return entry->conflict || entry->state == outbox::State::Refused
            ? tr("Its text waits for you in the outbox.")
            : tr("It is on its way already.");
    if (m_isSending)
        return tr("It is on its way already.");
    if (const QString obstacle = savingObstacle(m_desk); !obstacle.isEmpty())
        return obstacle;
    return draft.state == Draft::State::Published && draft.text == draft.publishedText
        ? tr("The wiki has this text already.")
        : QString();
}

void ReportKeeper::publish(qint64 id)
{
    const Draft *draft = m_store.draft(id);
    if (!draft)
        return;
    if (const QString obstacle = obstacleOf(*draft); !obstacle.isEmpty()) {
        m_panel.sayOutcome(obstacle, false);
        return;
    }
    const bool isNew = draft->publishedText.isEmpty();
    const QString page = isNew ? freePage(draft->page) : draft->page;
    if (page != draft->page)
        m_store.rename(id, draft->title, page);
    const outbox::SaveRequest request{.profile = {},
                                      .page = page,
                                      .baseRevision = draft->publishedRevision,
                                      .base = draft->publishedText,
                                      .text = draft->text,
                                      .summary = tr("Incident report: %1").arg(draft->title)};
    m_isSending = true;
    m_sending = m_desk.outbox()->store().enqueue(request);
    m_sending.deliver(this, [this, id](const base::Result<qint64> &entry) {
        m_isSending = false;
        if (entry) {
            m_store.setSent(id, *entry);
        } else {
            m_panel.sayOutcome(
                tr("It could not be kept, and was not sent: %1").arg(base::errorDetailText(entry.error())),
                false);
        }
        showPublishing();
    });
    showPublishing();
}

/// What became of those that were sent.
void ReportKeeper::follow()
{
    const QList<Draft> drafts = m_store.drafts(); // each step changes the list
    for (const Draft &draft : drafts) {
        if (draft.state != Draft::State::Sent)
            continue;
        const Entry *entry = entryOf(draft);
        if (entry)
            m_seen.insert(entry->id);
        if (entry && entry->state == outbox::State::Done)
            m_store.setPublished(draft.id, entry->revision, entry->request.text);
        else if (!entry && m_seen.contains(draft.entry))
            m_store.setSent(draft.id, 0); // somebody gave it up in the outbox
    }
    showPublishing();
}

/// Both texts of a conflict were brought together in the outbox: what they became is what one goes on writing
/// from, and on its way to the wiki in place of the report's own.
void ReportKeeper::goOnFrom(const Entry &conflict, qint64 by, const QString &text)
{
    const QList<Draft> drafts = m_store.drafts(); // each step changes the list
    for (const Draft &draft : drafts) {
        if (draft.state != Draft::State::Sent || draft.entry != conflict.id)
            continue;
        m_store.setSent(draft.id, by);
        if (draft.text == conflict.request.text)
            m_store.write(draft.id, text);
        else if (text != conflict.request.text)
            m_panel.say(
                tr("The wiki’s page also has somebody else’s text, which this report lacks: publish it again "
                   "only with that."));
    }
}

void ReportKeeper::showPublishing()
{
    const Draft *draft = m_panel.draft();
    if (!draft)
        return;
    reports::Publishing how{.obstacle = obstacleOf(*draft), .waiting = {}, .trouble = {}};
    const Entry *entry = draft->state == Draft::State::Sent ? entryOf(*draft) : nullptr;
    const bool decides =
        entry && (entry->state == outbox::State::Conflict || entry->state == outbox::State::Refused);
    if (entry)
        (decides ? how.trouble : how.waiting) =
            outbox::entryText(*entry, m_desk.backend().clock().now(), m_panel.locale());
    else if (draft->state == Draft::State::Open)
        how.waiting = savingObstacle(m_desk);
    m_panel.setPublishing(how);
}

} // namespace app
