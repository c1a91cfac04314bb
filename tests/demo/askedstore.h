// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QUrl>

/// What the store answers to an instant query: the "result" array; empty when it does not answer.
QJsonArray instantQuery(const QUrl &store, const QString &promql);

/// The single value of an instant query; NaN when there is none or more than one.
double singleValue(const QUrl &store, const QString &promql);

/// The timestamps in ms of the stored samples of the one series that matches, ascending.
QList<qint64> storedInstants(const QUrl &store, const QString &selector);
