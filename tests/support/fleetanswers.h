// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QUrl>

/// What a Prometheus with a few plain machines answers to the joint questions of a refresh, as JSON. For
/// tests of what is built on them; whether a real server takes the questions is for the stack tests to say.
struct FleetAnswers {
    QStringList machines{QStringLiteral("db01"), QStringLiteral("alice"), QStringLiteral("bob")};
    QString ailing; ///< the machine whose disk is nearly full; empty: none
    QStringList gone; ///< selectors of families that have no sample now
    QHash<QString, double> values; ///< besides or instead of the usual ones, by signal
    double now = 0; ///< seconds since the epoch; samples are five seconds old
    bool victoriaMetrics = true; ///< counts the series it fetched

    /// The answer to an instant query.
    QByteArray vector(const QString &promql) const;
    /// The answer to a question for label values of a family.
    QByteArray names(const QString &selector) const;

    /// The match[] of a question for label values; empty when it is none.
    static QString matcherOf(const QUrl &question);

private:
    bool has(const QString &selector) const;
};
