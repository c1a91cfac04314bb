// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/changes/change.h"

#include <QMap>
#include <QObject>

namespace app {

class Desk;

/// Commits of the profile's folders and edits of its wiki around the shown moment, asked when somebody looks
/// at them: what no metric remembers.
class WrittenChanges final : public QObject {
    Q_OBJECT

public:
    explicit WrittenChanges(Desk &desk, QObject *parent = nullptr);

    /// Asks, unless that was just done for this moment.
    void want();

    QList<changes::Change> all() const; ///< without subjects
    /// Why some of them may be missing, each as a sentence; empty: none is.
    const QStringList &troubles() const { return m_troubles; }

Q_SIGNALS:
    void changed();

private:
    void forget();
    void ask();

    Desk &m_desk;
    QMap<QString, QList<changes::Change>> m_known; ///< the last good answers, by place
    QStringList m_troubles;
    std::optional<base::Instant> m_askedAt;
    base::Pending<std::vector<base::Result<QList<changes::Change>>>> m_asking;
};

} // namespace app
