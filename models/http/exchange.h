// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/access.h"
#include "models/http/client.h"
#include "models/http/feeder.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>

namespace http {

/// One request on its way: follows redirects within the origin, watches both deadlines and the size, hands
/// the body on or collects it, then completes its Pending and deletes itself. Deleting it earlier aborts the
/// request and is silent.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(std::shared_ptr<QNetworkAccessManager> manager, const Access &access, const Limits &limits,
             Request request, std::shared_ptr<ByteSink> sink);
    ~Exchange() override;

    base::Pending<Response> start(std::shared_ptr<void> guard);

Q_SIGNALS:
    void deadlinePassed();

private:
    void ask();
    void watch();
    QNetworkRequest prepared() const;
    void letGo();
    void collect();
    void read();
    void begin();
    void judge();
    void deliver(Response response);
    void follow(int status);
    void finish(base::Result<Response> result);
    void fail(base::Error::Kind kind, const QString &detail);
    void timeOut(const QString &detail);

    std::shared_ptr<QNetworkAccessManager> m_manager;
    Access m_access;
    Limits m_limits;
    Request m_request;
    base::Completer<Response> m_completer;
    QNetworkReply *m_reply = nullptr;
    QByteArrayList
        m_pieces; ///< of the body; one array that grows would be copied and leave holes of its size
    qint64 m_size = 0; ///< of the body so far
    std::shared_ptr<ByteSink> m_sink; ///< null: the body is collected
    std::unique_ptr<Feeder> m_feeder; ///< once it is known that the sink takes the body as it arrives
    QStringList m_tlsErrors;
    QTimer m_idle;
    QTimer m_total;
    int m_redirects = 0;
};

} // namespace http
