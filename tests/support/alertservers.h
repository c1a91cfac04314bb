// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realserver.h"

#include <QTemporaryDir>

/// A real Prometheus that evaluates alerting rules and tells a real Alertmanager; and, when started, a real
/// VictoriaMetrics, alone or with a vmalert.
class AlertServers {
public:
    /// The program that is not installed; empty when nothing is missing.
    static QString missing();

    /// @param rules the groups of a rules file, YAML
    bool startPrometheus(const QByteArray &rules);
    bool startAlertmanager();
    bool startVictoria(const QStringList &arguments = {});
    /// Reads its metrics from the VictoriaMetrics, and writes what it finds there.
    bool startVmalert(const QByteArray &rules);

    /// Through the Alertmanager's own API; waits until the alert is quiet.
    bool silence(const QByteArray &alertName);
    /// Waits until the Alertmanager has that many alerts.
    bool waitForAlerts(int count) const;
    /// Waits until the body at that URL has the text.
    static bool waitForText(const QUrl &url, const QByteArray &text);

    RealServer prometheus;
    RealServer alertmanager;
    RealServer victoria;
    RealServer vmalert;

    QByteArray log() const;

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};
