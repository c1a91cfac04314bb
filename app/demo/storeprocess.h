// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofolder.h"
#include "app/demo/importclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace demo {

/// The victoria-metrics binary as a child on a loopback port of its own. It ends with this object, and with
/// this program however that ends. Must live in a thread that lasts, such as the main one (see
/// base::bindToParent).
class StoreProcess : public QObject {
    Q_OBJECT

public:
    enum class Scrape { No, Yes };

    explicit StoreProcess(const DemoFolder &folder, QObject *parent = nullptr);
    ~StoreProcess() override;

    /// Starts the binary and waits for it to answer, on another port when someone took the first in between.
    void start(const QString &program, Scrape scrape);

    /// Asks it to end, waits up to 3 s, then kills it. True when it ended by itself, with everything on disk.
    bool stop();

    QUrl url() const;

Q_SIGNALS:
    void answered(const QUrl &url);
    void brokeAtStart(const QString &lastWords); ///< it cannot read its folder
    void failed(const base::Error &error); ///< it cannot be started, or ended while it was needed

private:
    void launch();
    void poll();
    void takeFlags(const base::Result<QByteArray> &flags);
    void noteEnd();
    QString lastWords() const;

    const DemoFolder &m_folder;
    QString m_program;
    Scrape m_scrape = Scrape::No;
    QProcess m_process;
    std::unique_ptr<ImportClient> m_client; ///< of the present attempt
    base::Pending<QByteArray> m_flags;
    QTimer m_pollTimer;
    QElapsedTimer m_sinceLaunch;
    QUrl m_url;
    int m_attempts = 0;
    bool m_answered = false;
    bool m_stopping = false;
};

/// A TCP port of 127.0.0.1 that nobody listens on at this moment; 0 when there is none.
quint16 freeLoopbackPort();

} // namespace demo
