// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QString>

namespace app {

/// What has to stand before a source can be asked, when the way to it is a port of this machine: an SSH
/// tunnel, or the demo's own store.
class Route : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

    /// The port, or why there is none (yet).
    virtual base::Result<quint16> localPort() const = 0;

    /// Nothing more will happen by itself: it stands, or it has failed.
    virtual bool isSettled() const = 0;

Q_SIGNALS:
    void changed(); ///< localPort() or isSettled() did
    void noticed(const QString &sentence); ///< for the user
    void progressed(double ratio); ///< of what is being prepared, 0 to 1
};

} // namespace app
