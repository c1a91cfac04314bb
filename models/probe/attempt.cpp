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

/// Greater tells more of the place itself.
int weight(Fault fault)
{
    return fault == Fault::Refused ? 2 : fault == Fault::TimedOut ? 1 : 0;
}

Fault faultOfConnecting(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        return Fault::Refused;
    return error == QAbstractSocket::SocketTimeoutError ? Fault::TimedOut : Fault::NoRoute;
}

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
    , m_tls(tls)
    , m_sight{.target = target, .at = clock.now()}
    , m_path(target.path.isEmpty() ? u"/"_s : target.path)
{
    m_stageTimer.setSingleShot(true);
    m_wholeTimer.setSingleShot(true);
    connect(&m_stageTimer, &QTimer::timeout, this, &Attempt::late);
    connect(&m_wholeTimer, &QTimer::timeout, this, [this] {
        m_doors.clear();
        late();
    });
}

Attempt::~Attempt()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Attempt::start()
{
    m_wholeTimer.start(m_limits.whole);
    begin(Stage::Dns, m_limits.stage);
    if (const QHostAddress address(m_sight.target.host); !address.isNull()) {
        QHostInfo known;
        known.setAddresses({address});
        QMetaObject::invokeMethod(this, [this, known] { resolved(known); }, Qt::QueuedConnection);
        return;
    }
    m_network.lookUp(m_sight.target.host, this, [this](const QHostInfo &info) { resolved(info); });
}

void Attempt::begin(Stage stage, base::Milliseconds limit)
{
    m_stage = stage;
    m_since.start();
    m_stageTimer.start(limit);
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
    m_doors = doorsOf(m_sight.target, addresses);
    m_perDoor = m_limits.stage / m_doors.size();
    knock();
}

void Attempt::knock()
{
    if (m_done || m_doors.isEmpty())
        return;
    letGo();
    m_door = m_doors.takeFirst();
    begin(Stage::Tcp, m_perDoor);
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy); // a witness looks with its own eyes
    m_socket->setSslConfiguration(m_tls);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setPeerVerifyName(m_sight.target.host);
    m_socket->setReadBufferSize(largestHead);
    connect(m_socket.get(), &QSslSocket::connected, this, &Attempt::opened);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Attempt::encrypt);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &Attempt::failed);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Attempt::read);
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    m_socket->connectToHost(m_door->address.toString(), m_door->port);
}

void Attempt::opened()
{
    passed();
    if (m_sight.target.kind == Target::Kind::Https) {
        begin(Stage::Tls, m_limits.stage);
        m_socket->startClientEncryption();
    } else if (m_sight.target.kind == Target::Kind::Http) {
        ask();
    } else {
        finish(Fault::None);
    }
}

void Attempt::shut(Fault why)
{
    if (why == Fault::Refused && m_sight.target.kind == Target::Kind::Machine) {
        passed();
        finish(Fault::None); // somebody is at home to say no
        return;
    }
    spend();
    m_doorFault = weight(why) > weight(m_doorFault) ? why : m_doorFault;
    if (m_doors.isEmpty())
        finish(m_doorFault);
    else
        knock();
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
    begin(Stage::Http, m_limits.stage);
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
        m_doors = QList<Door>{*m_door};
        letGo();
        QMetaObject::invokeMethod(this, &Attempt::knock, Qt::QueuedConnection);
    }
    return redirect.to == Elsewhere || redirect.to == Within;
}

void Attempt::failed(QAbstractSocket::SocketError error)
{
    if (m_done)
        return;
    if (m_stage == Stage::Tcp) {
        // Not from within the socket's own signal, which would not survive its end.
        QMetaObject::invokeMethod(
            this,
            [this, door = m_socket.get(), why = faultOfConnecting(error)] {
                if (!m_done && door == m_socket.get())
                    shut(why);
            },
            Qt::QueuedConnection);
        return;
    }
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
        shut(Fault::TimedOut);
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
    if (m_sight.reached != m_stage && m_stage != Stage::Tcp) // that one counts by the door
        spend();
    m_sight.fault = fault;
    letGo();
    QMetaObject::invokeMethod(this, &Attempt::finished, Qt::QueuedConnection);
}

} // namespace probe
