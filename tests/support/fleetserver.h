// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <ranges>

/// Answers as a Prometheus with a few machines would: instant questions by the metric that they name, range
/// questions with a flat line. Listens on loopback; its questions can be read, and it can be made to fail.
class FleetServer : public QTcpServer {
    Q_OBJECT

public:
    explicit FleetServer(QObject *parent = nullptr);

    /// A machine, as nodename; its instance is NAME:9100. The first one has a full disk.
    void setMachines(const QStringList &names);
    /// From now on every answer is an HTML page, as from a proxy whose server is gone.
    void setFailing(bool failing);

    QUrl url() const;

    /// The PromQL of every range question, in order.
    const QStringList &rangeQuestions() const { return m_ranges; }
    /// Those of a chart: about one signal, while the other ones are joint and mark what they ask for.
    QStringList chartQuestions() const
    {
        return m_ranges
            | std::views::filter([](const QString &one) { return !one.contains(u"label_replace"); })
            | std::ranges::to<QStringList>();
    }
    qsizetype instantQuestions() const { return m_instants; }

private:
    void serve(class QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &request);
    QByteArray vectorFor(const QString &promql) const;

    QStringList m_machines{QStringLiteral("db01"), QStringLiteral("alice"), QStringLiteral("bob")};
    QStringList m_ranges;
    qsizetype m_instants = 0;
    bool m_failing = false;
};
