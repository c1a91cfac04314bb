// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/network.h"

#include <QHash>
#include <QHostAddress>
#include <QMetaObject>

/// A network in which every name leads to this machine, unless a test says otherwise.
class FakeNetwork final : public probe::Network {
public:
    bool up = true;
    QHash<QString, QList<QHostAddress>> addresses; ///< by name; others are on loopback
    QHash<QString, QHostInfo::HostInfoError> errors; ///< by name
    bool silent = false; ///< the name server answers nothing
    QStringList asked; ///< names, in their order

    bool isUp() const override { return up; }

    void lookUp(const QString &name, QObject *context, Receive receive) override
    {
        asked.append(name);
        if (silent)
            return;
        QHostInfo info;
        info.setError(errors.value(name, QHostInfo::NoError));
        info.setAddresses(addresses.value(name, {QHostAddress(QHostAddress::LocalHost)}));
        QMetaObject::invokeMethod(context, [info, receive] { receive(info); }, Qt::QueuedConnection);
    }
};
