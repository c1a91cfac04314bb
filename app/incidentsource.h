// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wikisource.h"
#include "models/base/pending.h"
#include "models/incidents/incidentreader.h"

namespace app {

/// The incidents that the wiki tells of at the shown moment, read away from the GUI thread.
class IncidentSource final : public QObject {
    Q_OBJECT

public:
    IncidentSource(WikiSource &wiki, incidents::ReadOptions options, QObject *parent = nullptr);

    /// Nothing before the wiki was read.
    const std::optional<incidents::History> &history() const { return m_history; }
    const QTimeZone &zone() const { return m_options.zone; }

Q_SIGNALS:
    void changed();

private:
    void take();

    WikiSource &m_wiki;
    incidents::ReadOptions m_options;
    std::optional<base::Instant> m_taken; ///< as of when the pages are that were read
    std::optional<incidents::History> m_history;
    base::Pending<incidents::History> m_reading;
};

} // namespace app
