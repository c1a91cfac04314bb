// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace demo {

/// This very machine's node-exporter as a child on a loopback port. The demo goes on without it.
class MachineExporter {
public:
    MachineExporter();
    ~MachineExporter();
    MachineExporter(const MachineExporter &) = delete;
    MachineExporter &operator=(const MachineExporter &) = delete;

    /// Starts it when it is installed, and writes the scrape configuration that finds it. False when there is
    /// nothing to scrape.
    bool start(const QString &scrapeFile);

    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace demo
