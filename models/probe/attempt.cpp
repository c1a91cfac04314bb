// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/attempt.h"

#include "models/probe/headparser.h"
#include "models/probe/redirect.h"
#include "models/probe/tlsfault.h"

#include <QNetworkProxy>

#include <utility>

namespace probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr int mostRedirects = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Attempt::Attempt(const Target &target, Network &network, const Limits &limits, const QSslConfiguration &tls,
                 const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_limits(limits)
    , m_sight{.target = target, .at = clock.now()}
    , m_path(target.path.isEmpty() ? u"/"_s : target.path)
    , m_dialler(tls, target.host)
{
    m_stageTimer.setSingleShot(true);
    m_wholeTimer.setSingleShot(true);
    connect(&m_stageTimer, &QTimer::timeout, this, &Attempt::late);
    connect(&m_wholeTimer, &QTimer::timeout, this, &Attempt::late);
    connect(&m_dialler, &Dialler::opened, this, &Attempt::opened);
    connect(&m_dialler, &Dialler::failed, this, &Attempt::shut);
}

Attempt::~Attempt()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Attempt::start()
{
    m_wholeTimer.start(m_limits.whole);
    begin(Stage::Dns);
    if (const QHostAddress address(m_sight.target.host); !address.isNull()) {
        QHostInfo known;
        known.setAddresses({address});
        QMetaObject::invokeMethod(this, [this, known] { resolved(known); }, Qt::QueuedConnection);
        return;
    }
    m_network.lookUp(m_sight.target.host, this, [this](const QHostInfo &info) { resolved(info); });
}

void Attempt::begin(Stage stage)
{
    m_stage = stage;
    m_since.start();
    if (stage == Stage::Tcp)
        m_stageTimer.stop(); // each door has its own share
    else
        m_stageTimer.start(m_limits.stage);
}

void Attempt::spend()
{
    auto &took = m_sight.took.at(size_t(m_stage));
    took = took.value_or(base::Milliseconds(0)) + base::Milliseconds(m_since.restart());
}

void Attempt::passed()
{
    spend();
    m_sight.reached = m_stage;
}

void Attempt::resolved(const QHostInfo &info)
{
    if (m_done)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        finish(info.error() == QHostInfo::UnknownError ? Fault::NoResolver : Fault::NameUnknown);
        return;
    }
    passed();
    const auto addresses = info.addresses();
    m_sight.isPrivate = std::ranges::all_of(addresses, isPrivate);
    dial(doorsOf(m_sight.target, addresses));
}

void Attempt::dial(const QList<Door> &doors)
{
    begin(Stage::Tcp);
    m_dialler.dial(doors, m_limits.stage, m_sight.target.kind == Target::Kind::Machine);
}

void Attempt::opened()
{
    passed();
    m_socket = m_dialler.takeSocket();
    m_socket->setReadBufferSize(largestHead);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Attempt::encrypt);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &Attempt::failed);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Attempt::read);
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    if (m_sight.target.kind == Target::Kind::Https) {
        begin(Stage::Tls);
        m_socket->startClientEncryption();
    } else if (m_sight.target.kind == Target::Kind::Http) {
        ask();
    } else {
        finish(Fault::None);
    }
}

void Attempt::shut(Fault why)
{
    const bool atHome = why == Fault::Refused && m_sight.target.kind == Target::Kind::Machine;
    if (atHome)
        passed(); // somebody is there to say no
    finish(atHome ? Fault::None : why);
}

void Attempt::encrypt()
{
    noteCertificate();
    passed();
    ask();
}

void Attempt::noteCertificate()
{
    m_sight.certificate = certificateOf(m_socket->peerCertificate());
}

void Attempt::ask()
{
    begin(Stage::Http);
    m_received.clear();
    m_socket->write("GET " + m_path.toLatin1() + " HTTP/1.1\r\nHost: " + m_sight.target.place().toLatin1()
                    + "\r\nUser-Agent: Vigie\r\nAccept: */*\r\nConnection: close\r\n\r\n");
}

void Attempt::read()
{
    if (m_done || m_stage != Stage::Http)
        return;
    m_received += m_socket->read(largestHead - m_received.size());
    qsizetype end = m_received.indexOf("\r\n\r\n");
    while (end > 0 && m_received.startsWith("HTTP/1.1 1")) { // interim answers come before the one
        m_received.remove(0, end + 4);
        end = m_received.indexOf("\r\n\r\n");
    }
    const QByteArray begins("HTTP/1.");
    if (!begins.startsWith(m_received.first(std::min(begins.size(), m_received.size())))
        || (end < 0 && m_received.size() >= largestHead))
        finish(Fault::NotHttp);
    else if (end > 0)
        judge(m_received.first(end));
}

void Attempt::judge(const QByteArray &bytes)
{
    const auto head = parseHead(bytes);
    if (!head) {
        finish(Fault::NotHttp);
        return;
    }
    passed();
    m_sight.status = head->status;
    if (isRedirect(head->status) && follow(head->location))
        return;
    finish(head->status >= 500                              ? Fault::ServerError
               : head->status == 404 || head->status == 410 ? Fault::Missing
                                                            : Fault::None);
}

bool Attempt::follow(const QString &location)
{
    using enum Redirect::To;
    const Redirect redirect = redirectOf(m_sight.target, location);
    if (redirect.to == Elsewhere) {
        m_sight.redirectedTo = redirect.url;
        finish(Fault::Elsewhere);
    } else if (redirect.to == Within && ++m_redirects > mostRedirects) {
        finish(Fault::Circle);
    } else if (redirect.to == Within) {
        m_path = redirect.path;
        letGo();
        dial({m_dialler.door()});
    }
    return redirect.to == Elsewhere || redirect.to == Within;
}

void Attempt::failed(QAbstractSocket::SocketError error)
{
    if (m_done)
        return;
    if (m_stage == Stage::Tls && error != QAbstractSocket::RemoteHostClosedError) {
        noteCertificate();
        finish(faultOf(m_tlsErrors));
        return;
    }
    if (m_stage == Stage::Http && m_socket->bytesAvailable() > 0)
        read();
    if (!m_done)
        finish(m_received.isEmpty() ? Fault::Closed : Fault::NotHttp);
}

void Attempt::late()
{
    if (m_done)
        return;
    if (m_stage == Stage::Tcp)
        m_dialler.giveUp();
    else
        finish(m_stage == Stage::Dns ? Fault::NoResolver : Fault::TimedOut);
}

void Attempt::letGo()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void Attempt::finish(Fault fault)
{
    if (std::exchange(m_done, true))
        return;
    m_stageTimer.stop();
    m_wholeTimer.stop();
    if (m_sight.reached != m_stage)
        spend();
    m_sight.fault = fault;
    letGo();
    QMetaObject::invokeMethod(this, &Attempt::finished, Qt::QueuedConnection);
}

} // namespace probe
