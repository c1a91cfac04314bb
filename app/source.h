// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/moment.h"

#include <QObject>

namespace app {

/// Somebody who is asked beside the machines' metrics: for alerts, pages, a comparison, or by this desktop
/// itself. The backend leads all of them through the life of the program in the same way.
class Source : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows what was known at the end of the last run, without waiting for the network; then asks, now and
    /// in the future, unless only the past is wanted.
    virtual void start(bool live) = 0;
    /// The user wants it now.
    virtual void retry() { }
    virtual void setPaused(bool) { }
    /// What is shown from now on, while live goes on. Nothing of the past is asked before askPast().
    virtual void setMoment(const base::Moment &) { }
    virtual void askPast() { }
    /// Whose first attempt is waited for at the start, as attemptEnded() will name it; null: nobody's.
    virtual const QObject *awaited(bool live) const = 0;

Q_SIGNALS:
    void changed(); ///< what it knows, or how it stands, did
    void attemptEnded(const QObject *who); ///< of the live one, or of the past one
    void noticed(const QString &sentence); ///< for the user, once
};

} // namespace app
