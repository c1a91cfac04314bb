// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixturesamples.h"
#include "tests/support/realserver.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QNetworkAccessManager;

/// A real metrics store that holds what a fixture tells of, and nothing else.
class FixtureStore {
public:
    enum class Kind { VictoriaMetrics, Prometheus };
    /// By the labels without the name, as PromQL writes them.
    using Vector = QMap<QString, double>;

    explicit FixtureStore(Kind kind);
    FixtureStore(const FixtureStore &) = delete;
    FixtureStore &operator=(const FixtureStore &) = delete;
    ~FixtureStore();

    /// The program that is not installed; empty when nothing is missing.
    static QString missing();

    /// Starts it and waits until it can be asked for the samples.
    /// @param moment the instant of every question, seconds since the epoch
    bool start(const QList<FixtureSample> &samples, qint64 moment);

    /// VictoriaMetrics only: takes more, which can be asked for at once, and forgets what it answered before.
    void add(const QList<FixtureSample> &samples);

    /// Nothing when the store refuses the expression.
    std::optional<Vector> ask(const QString &promql) const;
    QUrl url() const { return m_store.url(QStringLiteral("/")); }
    void stop() { m_store.stop(); }
    QByteArray log() const { return m_store.log(); }

private:
    QByteArray answerTo(const QString &promql) const;
    bool startVictoriaMetrics(const QList<FixtureSample> &samples);
    bool startPrometheus(const QList<FixtureSample> &samples);

    Kind m_kind;
    qint64 m_moment = 0;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QTemporaryDir m_folder;
    RealServer m_store;
};
