// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace demo {

/// Writes into the demo's own VictoriaMetrics on loopback. Apart from the http floor on purpose: that one
/// only reads, and knows credentials and redirects that have no place here.
class ImportClient {
public:
    explicit ImportClient(QUrl store);

    /// Sends JSON lines. Errors: Unreachable, TimedOut, Rejected (the store answered no, as a full disk makes
    /// it).
    base::Pending<QByteArray> import(const QByteArray &lines);

    /// Makes what was sent visible to queries at once, and forgets answers computed before it came.
    base::Pending<QByteArray> flush();

    /// The store's own view of its flags.
    base::Pending<QByteArray> flags();

private:
    enum class Verb { Get, Post };
    base::Pending<QByteArray> ask(Verb verb, const QString &path, const QByteArray &body = {});

    QUrl m_store;
    QNetworkAccessManager m_network;
};

} // namespace demo
