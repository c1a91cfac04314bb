// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wikisource.h"
#include "models/outbox/outboxmodel.h"
#include "models/outbox/outboxstore.h"

#include <QSet>

namespace app {

/// What is on its way to the profile's wiki, wired: the drafts on disk, the way that the wiki's source has
/// found out, and another attempt when the wiki has answered. Only for the window: a verb of the command line
/// sends nothing.
class WikiOutbox final : public QObject {
    Q_OBJECT

public:
    /// @param wiki outlives this
    /// @param drafts the database; see draftsFile()
    WikiOutbox(WikiSource &wiki, const QString &drafts, const base::Clock &clock, QObject *parent = nullptr);

    /// Whether this wiki can be written to at all: what is part of the program cannot.
    static bool isFor(const settings::WikiSpec &spec);
    /// Whether it can as far as is known: the folder may be written to, the server's interface is not off.
    bool isWritable() const;
    /// A text of this page is on its way, waits for the user, or is saved but not read again yet.
    const outbox::Entry *unseen(const QString &page) const;

    /// Where drafts are kept, for all profiles.
    static QString draftsFile();

    outbox::OutboxStore &store() { return m_store; }
    outbox::OutboxModel &model() { return m_model; } ///< what the store holds; ages are the caller's to set

Q_SIGNALS:
    void noticed(const QString &sentence); ///< for the user, once
    void waiting(const QString &sentence); ///< how many are on their way, or need the user; empty: none

private:
    void show();
    void announce();

    WikiSource &m_wiki;
    bool m_folderWritable; ///< or there is no folder
    outbox::Drafts m_drafts;
    std::unique_ptr<wiki::Editor> m_editor;
    outbox::OutboxStore m_store;
    outbox::OutboxModel m_model;
    QString m_announced;
    QSet<qint64> m_done; ///< entries that are known to be in the wiki
};

} // namespace app
