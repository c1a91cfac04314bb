// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/machineexporter.h"

#include "app/demo/storeprocess.h"
#include "models/base/boundprocess.h"
#include "models/base/wholefile.h"

#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int stopMs = 1000;

/// A host name is free text to YAML, so it goes between quotes, and what could end them is left out.
QByteArray scrapeConfiguration(quint16 port)
{
    QByteArray host = QSysInfo::machineHostName().toUtf8();
    host.removeIf([](char byte) { return byte == '"' || byte == '\\' || quint8(byte) < 0x20; });
    return "scrape_configs:\n"
           "  - job_name: node\n"
           "    scrape_interval: 15s\n"
           "    static_configs:\n"
           "      - targets: [\"127.0.0.1:"
        + QByteArray::number(port)
        + "\"]\n"
          "        labels:\n"
          "          instance: \""
        + host + ":9100\"\n";
}

} // namespace

MachineExporter::MachineExporter() = default;

MachineExporter::~MachineExporter()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopMs)) {
        m_process.kill();
        m_process.waitForFinished(stopMs);
    }
}

bool MachineExporter::start(const QString &scrapeFile)
{
    const QString program = QStandardPaths::findExecutable(u"prometheus-node-exporter"_s);
    const quint16 port = freeLoopbackPort();
    if (program.isEmpty() || port == 0)
        return false;
    if (!base::replaceFile(scrapeFile, scrapeConfiguration(port)))
        return false;
    base::bindToParent(m_process);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {u"--web.listen-address=127.0.0.1:%1"_s.arg(port), u"--log.level=error"_s});
    return m_process.waitForStarted();
}

} // namespace demo
