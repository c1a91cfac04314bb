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

/// One reading of a wiki as it is now: the list of pages, then those whose revision is not known yet, a few
/// at a time; then the list again, until nothing changed while it was read. A page that ails costs itself; a
/// source that fails ends the reading, and what was read until then need not be read again.
class ReadingRound final : public QObject {
    Q_OBJECT

public:
    /// @param known is added to, page by page
    ReadingRound(Source &source, const Scope &scope, KnownPages &known, const base::Clock &clock);

    void start();

Q_SIGNALS:
    void progressed(int done, int total); ///< pages that are asked for
    void ended(const base::Result<PageSet> &pages);

private:
    void askForList();
    void accept(const PageList &list);
    void askForMore();
    void accept(const PageInfo &info, const base::Result<ReadPage> &answer);
    bool isDue(const PageInfo &info) const;
    void finish();
    void end(const base::Result<PageSet> &pages);

    Source &m_source;
    const Scope &m_scope;
    KnownPages &m_known;
    const base::Clock &m_clock;
    PageList m_list;
    int m_passes = 0;
    QList<PageInfo> m_due;
    int m_total = 0;
    int m_done = 0;
    base::Pending<PageList> m_listing;
    std::map<QString, base::Pending<ReadPage>> m_asking; ///< by id
    bool m_ended = false;
};

/// Puts together what was read: in order, with what the list says and what was wanted and is not there.
PageSet assembled(const PageList &list, const KnownPages &known, const Scope &scope,
                  const SourceFound &found);

} // namespace wiki
