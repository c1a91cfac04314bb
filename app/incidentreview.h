// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/incidents/reliability.h"

#include <QObject>

namespace app {

class Backend;

/// What the wiki's incidents, the outages and the alerts of the shown moment are joined from; nothing while
/// the metrics have not told of both.
std::optional<incidents::Witnesses> witnessesOf(const Backend &backend);

/// What they come to, joined away from the GUI thread.
class IncidentReview final : public QObject {
    Q_OBJECT

public:
    explicit IncidentReview(const Backend &backend, QObject *parent = nullptr);

    /// Nothing before everything was told.
    const std::optional<incidents::Review> &value() const { return m_value; }
    /// Joins again; the newest counts.
    void take();

Q_SIGNALS:
    void changed();

private:
    const Backend &m_backend;
    std::optional<incidents::Review> m_value;
    base::Pending<incidents::Review> m_joining;
};

} // namespace app
