// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikioutbox.h"

#include "models/wiki/dokuwikieditor.h"
#include "models/wiki/foldereditor.h"

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
    , m_drafts(drafts)
    , m_editor(editorOf(wiki))
    , m_store(m_drafts, *m_editor, {.profile = placeOf(wiki.spec()), .policy = {}}, clock)
{
    connect(&m_store, &outbox::OutboxStore::changed, this, &WikiOutbox::show);
    connect(&m_store, &outbox::OutboxStore::troubled, this, &WikiOutbox::noticed);
    connect(&wiki.store(), &wiki::WikiStore::refreshed, this, [this] {
        if (m_wiki.store().isConfirmed())
            m_store.wake();
    });
}

QString WikiOutbox::draftsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts.db"_s;
}

void WikiOutbox::show()
{
    m_model.setEntries(m_store.entries());
    bool news = false;
    for (const outbox::Entry &entry : m_store.entries()) {
        if (entry.state != outbox::State::Done || m_done.contains(entry.id))
            continue;
        m_done.insert(entry.id);
        const auto &asOf = m_wiki.store().held().asOf;
        news = news || (asOf && entry.changed > *asOf); // what was saved before is read already
    }
    if (news)
        m_wiki.retry(); // what was saved should be seen
}

} // namespace app
