// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/wiki/pageset.h"
#include "models/wiki/scope.h"
#include "models/wiki/source.h"

#include <QObject>

#include <map>

namespace wiki {

/// One reading of a wiki as it was: each page at its newest revision of then. A page that was made later is
/// left out, one that was deleted since is there as far as the wiki still tells of its deletion, and one
/// whose past nobody recorded is a diagnostic.
class PastRound final : public QObject {
    Q_OBJECT

public:
    /// @param known pages as they are now, which need not be read again when they have not changed since
    PastRound(Source &source, const Scope &scope, base::Instant moment, const KnownPages &known,
              const base::Clock &clock);

    void start();

Q_SIGNALS:
    void progressed(int done, int total);
    void ended(const base::Result<PageSet> &pages);

private:
    void accept(const PageList &list);
    void accept(const QList<PageChange> &changes);
    void askForMore();
    void askForHistory(const QString &id);
    void acceptHistory(const QString &id, const QList<PageChange> &history);
    void askForPage(const QString &id, Revision revision, bool past);
    void accept(const QString &id, Revision revision, const ReadPage &read);
    void oneDone();
    void missing(const QString &id);
    void fail(const base::Error &error);

    Source &m_source;
    const Scope &m_scope;
    Revision m_moment; ///< the newest one that counts
    KnownPages m_known;
    const base::Clock &m_clock;
    PageList m_list;
    QList<PageInfo> m_due;
    int m_total = 0;
    KnownPages m_read;
    base::Pending<PageList> m_listing;
    base::Pending<QList<PageChange>> m_changes;
    std::map<QString, base::Pending<QList<PageChange>>> m_histories; ///< by id
    std::map<QString, base::Pending<ReadPage>> m_pages; ///< by id
    bool m_ended = false;
};

} // namespace wiki
