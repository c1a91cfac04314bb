// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realserver.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <deque>

/// A real metrics store that scrapes real node-exporters on this machine every second.
class RealServers {
public:
    enum class Kind { VictoriaMetrics, Prometheus };

    explicit RealServers(Kind kind)
        : m_kind(kind)
    {
    }

    /// The program that is not installed; empty when nothing is missing.
    static QString missing();

    /// VictoriaMetrics only: what the store wants to hear from whoever asks; before startStore().
    void setLogin(const QByteArray &user, const QByteArray &password);
    /// One more; before startStore().
    /// @param options besides the usual ones, such as its collectors
    bool startExporter(const QStringList &options = {});
    /// On the data of before, if any.
    /// @param job under which the exporters are scraped; empty: nothing is scraped
    bool startStore(const QString &job);
    /// Both, and waits until every signal can have a value.
    bool startAll(const QString &job);

    void killExporter(size_t which = 0);
    void stopStore();
    void killStore();

    QUrl url() const; ///< of the store
    QString exporterAddress(size_t which = 0) const; ///< the instance under which the machine is known
    /// Waits until the expression has a sample.
    bool waitFor(const QString &promql) const;
    bool hasSample(const QString &promql) const;
    /// The samples of an instant query, as the server tells them: {metric, value}.
    QJsonArray ask(const QString &promql) const;
    /// VictoriaMetrics only: takes samples in the text format, and waits until they can be asked for.
    /// @param labels that all of them get, as the query of the request: "extra_label=job=node"
    bool import(const QByteArray &lines, const QString &promql, const QString &labels = {});
    QByteArray log() const;

private:
    QByteArray answerTo(const QString &promql) const;
    bool writeScrapeFile(const QString &job) const;
    QStringList arguments() const;

    Kind m_kind;
    QTemporaryDir m_folder;
    QByteArray m_user;
    QByteArray m_password;
    std::deque<RealServer> m_exporters; // which cannot be moved
    RealServer m_store;
};
