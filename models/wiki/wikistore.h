// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/held.h"
#include "models/base/moment.h"
#include "models/wiki/pagememory.h"
#include "models/wiki/pastround.h"
#include "models/wiki/readinground.h"

#include <QObject>

#include <memory>

namespace wiki {

/// The pages of one wiki, and the latest reading of them. A page whose revision stays is not read again. A
/// past moment is asked for the revisions of then, and never reaches the archive.
class WikiStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        Scope scope; ///< the source's
        archive::Archive *archive = nullptr; ///< where pages are kept; null: nowhere
        QString profile; ///< whose they are
        QString place; ///< where the wiki is, as the profile says
        std::optional<base::Instant> past; ///< the moment that is shown instead of now; nothing is kept of it
        KnownPages known = {}; ///< what another store of the same source has read
    };

    /// @param source outlives this
    WikiStore(Source &source, Options options, const base::Clock &clock, QObject *parent = nullptr);
    ~WikiStore() override;

    /// Shows what the archive remembers until the first reading of this run.
    void remember();

    /// Asks; an attempt still running is dropped. Ends with refreshed().
    void refresh();

    const base::Held<PageSet> &held() const { return m_held; }
    const KnownPages &known() const { return m_known; }
    Source &source() const { return m_source; }
    /// What is shown was read in this run, and the newest attempt did not fail.
    bool isConfirmed() const { return m_held.snapshot && !m_held.error && !m_held.fromArchive; }

Q_SIGNALS:
    void refreshed(); ///< an attempt ended; held().error says how
    void changed(); ///< held() did
    void progressed(int done, int total); ///< pages of the attempt that runs

private:
    void startRound();
    template <typename Round> void start(std::unique_ptr<Round> round);
    void accept(const base::Result<PageSet> &pages);
    std::optional<PageMemory> memory() const;

    Source &m_source;
    Options m_options;
    const base::Clock &m_clock;
    base::Held<PageSet> m_held;
    KnownPages m_known;
    base::Instant m_askedAt;
    std::unique_ptr<QObject> m_round;
    bool m_recalling = false; ///< until m_remembering was delivered
    bool m_waiting = false; ///< an attempt waits for what the archive remembers
    base::Pending<std::optional<Recalled>> m_remembering;
};

} // namespace wiki
