// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikioutbox.h"

#include "models/outbox/outboxtext.h"
#include "models/wiki/dokuwikieditor.h"
#include "models/wiki/foldereditor.h"
#include "models/wiki/folderreader.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Whose texts they are: the wiki's, by its address, so that a profile which names another one later does not
/// send it what was written for this one.
QString placeOf(const settings::WikiSpec &spec)
{
    return spec.endpoint ? spec.endpoint->url.toString() : spec.folder;
}

/// What the source has found out in this run, or else in an earlier one.
wiki::SourceKind kindOf(const wiki::WikiStore &store)
{
    const wiki::SourceKind now = store.source().found().kind;
    const auto &known = store.held().snapshot;
    return now == wiki::SourceKind::Unknown && known ? known->found.kind : now;
}

std::unique_ptr<wiki::Editor> editorOf(WikiSource &source)
{
    if (!source.connection())
        return std::make_unique<wiki::FolderEditor>(source.spec().folder);
    return std::make_unique<wiki::DokuWikiEditor>(*source.connection(), source.spec().endpoint->url,
                                                  [&source] { return kindOf(source.store()); });
}

} // namespace

WikiOutbox::WikiOutbox(WikiSource &wiki, const QString &drafts, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_wiki(wiki)
    , m_folderWritable(wiki.connection()
                       || QFileInfo(wiki::FolderReader::pagesOf(wiki.spec().folder).path()).isWritable())
    , m_drafts(drafts)
    , m_editor(editorOf(wiki))
    , m_store(m_drafts, *m_editor, {.profile = placeOf(wiki.spec()), .policy = {}}, clock)
{
    connect(&m_store, &outbox::OutboxStore::changed, this, &WikiOutbox::show);
    connect(&m_store, &outbox::OutboxStore::troubled, this, [this](const QString &detail) {
        Q_EMIT noticed(tr("Texts for the wiki cannot be kept as they should: %1").arg(detail));
    });
    connect(&wiki.store(), &wiki::WikiStore::refreshed, this, [this] {
        if (m_wiki.store().isConfirmed())
            m_store.wake();
    });
}

bool WikiOutbox::isFor(const settings::WikiSpec &spec)
{
    return spec.endpoint || !spec.folder.startsWith(u':'); // the demo's pages are a resource
}

bool WikiOutbox::isWritable() const
{
    return m_folderWritable && kindOf(m_wiki.store()) != wiki::SourceKind::Raw;
}

const outbox::Entry *WikiOutbox::unseen(const QString &page) const
{
    const auto &asOf = m_wiki.store().held().asOf;
    const auto found = std::ranges::find_if(m_store.entries(), [&](const outbox::Entry &entry) {
        return entry.request.page == page
            && (entry.state != outbox::State::Done || !asOf || entry.changed > *asOf);
    });
    return found == m_store.entries().end() ? nullptr : &*found;
}

QString WikiOutbox::draftsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts.db"_s;
}

void WikiOutbox::show()
{
    m_model.setEntries(m_store.entries());
    announce();
    bool news = false;
    for (const outbox::Entry &entry : m_store.entries()) {
        if (entry.state != outbox::State::Done || m_done.contains(entry.id))
            continue;
        m_done.insert(entry.id);
        const auto &asOf = m_wiki.store().held().asOf;
        if (!asOf || entry.changed <= *asOf)
            continue; // what was saved before is read already
        news = true;
        Q_EMIT noticed(tr("Saved to the wiki: %1").arg(entry.request.page));
    }
    if (news)
        m_wiki.retry(); // what was saved should be seen
}

/// What needs the user is said before what is merely on its way.
void WikiOutbox::announce()
{
    const QString attention = outbox::attentionText(m_store.entries());
    const QString sentence = attention.isEmpty() ? outbox::onTheirWayText(m_store.entries()) : attention;
    if (std::exchange(m_announced, sentence) != sentence)
        Q_EMIT waiting(sentence);
}

} // namespace app
