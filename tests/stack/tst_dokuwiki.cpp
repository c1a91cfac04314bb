// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What our tests believe of DokuWiki, asked of a real one: if it should behave otherwise one day, this says
// so first.
#include "tests/support/dokuwikiserver.h"
#include "tests/support/processes.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = 0;
    QJsonObject json;
    QByteArray type;
};

Answer ask(const DokuWikiServer &wiki, const QString &method, const QByteArray &arguments,
           const QByteArray &login)
{
    QNetworkAccessManager network;
    QNetworkRequest request(wiki.url(u"/lib/exe/jsonrpc.php/"_s + method));
    request.setTransferTimeout(10'000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!login.isEmpty())
        request.setRawHeader("Authorization", login);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, arguments));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()};
}

} // namespace

class DokuWikiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsItsVersion();
    void letsInWhoMay_data();
    void letsInWhoMay();
    void knowsPagesWithTheirPast();
    void savesUnlessSomebodyElseHasTheLock();
    void comesBackOnTheSamePort();
    void endsWithItsWorkers();

private:
    std::unique_ptr<DokuWikiServer> m_wiki;
};

void DokuWikiTest::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
}

void DokuWikiTest::init()
{
    m_wiki = std::make_unique<DokuWikiServer>();
    QVERIFY2(m_wiki->start(), m_wiki->log().constData());
}

void DokuWikiTest::tellsItsVersion()
{
    const Answer answer = ask(*m_wiki, u"core.getAPIVersion"_s, "{}", {});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json["result"_L1].toInt() >= 12);
}

void DokuWikiTest::letsInWhoMay_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("status");
    QTest::newRow("password") << DokuWikiServer::basicLogin(u"editor"_s) << u""_s << 200;
    QTest::newRow("token") << QByteArray("Bearer") << u""_s << 200;
    QTest::newRow("revoked token") << QByteArray("Revoked") << u""_s << 401;
    QTest::newRow("nobody") << QByteArray() << u""_s << 401;
    QTest::newRow("wrong password") << QByteArray("Basic ZWRpdG9yOndyb25n") << u""_s << 401;
    QTest::newRow("not for the API") << DokuWikiServer::basicLogin(u"outsider"_s) << u""_s << 403;
    QTest::newRow("API off") << DokuWikiServer::basicLogin(u"editor"_s) << u"off"_s << 404;
    QTest::newRow("no such API") << DokuWikiServer::basicLogin(u"editor"_s) << u"hidden"_s << 404;
}

void DokuWikiTest::letsInWhoMay()
{
    QFETCH(QByteArray, login);
    QFETCH(QString, setting);
    QVERIFY(m_wiki->pages().write(u"infra:alice"_s, {{1'700'000'000, u"====== Alice ======\n"_s}}));
    if (login == "Bearer" || login == "Revoked") {
        const QByteArray token = m_wiki->token(u"editor"_s).toLatin1();
        QVERIFY(token.size() > 100);
        if (login == "Revoked")
            m_wiki->revokeTokens();
        login = "Bearer " + token;
    }
    m_wiki->switchApi(setting != "off"_L1);
    m_wiki->hideJsonRpc(setting == "hidden"_L1);
    const Answer answer = ask(*m_wiki, u"core.getPage"_s, R"({"page":"infra:alice"})", login);
    QTEST(answer.status, "status");
    QCOMPARE(answer.json.isEmpty(), setting == "hidden"_L1);
    QCOMPARE(answer.json["result"_L1].toString(),
             answer.status == 200 ? u"====== Alice ======\n"_s : QString());
}

void DokuWikiTest::knowsPagesWithTheirPast()
{
    QVERIFY(m_wiki->pages().write(
        u"infra:bob"_s,
        {{1'700'000'000, u"old"_s, u"other"_s}, {1'700'000'100, u"new"_s, u"editor"_s, u"why"_s}}));
    QVERIFY(m_wiki->index());
    const QByteArray login = DokuWikiServer::basicLogin(u"editor"_s);
    const QJsonArray history =
        ask(*m_wiki, u"core.getPageHistory"_s, R"({"page":"infra:bob"})", login).json["result"_L1].toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0]["revision"_L1].toInteger(), 1'700'000'100);
    QCOMPARE(history[0]["summary"_L1].toString(), u"why"_s);
    QCOMPARE(
        ask(*m_wiki, u"core.getPage"_s, R"({"page":"infra:bob","rev":1700000000})", login).json["result"_L1],
        u"old"_s);
    const QJsonArray pages =
        ask(*m_wiki, u"core.listPages"_s, R"({"namespace":"","depth":0})", login).json["result"_L1].toArray();
    QCOMPARE(pages.size(), 1);
}

void DokuWikiTest::savesUnlessSomebodyElseHasTheLock()
{
    const QByteArray save = R"({"page":"infra:carol","text":"hello","summary":"first"})";
    const QByteArray login = DokuWikiServer::basicLogin(u"editor"_s);
    m_wiki->pages().lock(u"infra:carol"_s, u"other"_s);
    const Answer refused = ask(*m_wiki, u"core.savePage"_s, save, login);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json["error"_L1]["code"_L1].toInt(), 133);
    m_wiki->pages().unlock(u"infra:carol"_s);
    QCOMPARE(ask(*m_wiki, u"core.savePage"_s, save, login).json["result"_L1].toBool(), true);
    QCOMPARE(m_wiki->pages().text(u"infra:carol"_s), u"hello"_s);
    QCOMPARE(m_wiki->pages().pastTexts(u"infra:carol"_s), QStringList{u"hello"_s});
}

void DokuWikiTest::comesBackOnTheSamePort()
{
    const QUrl before = m_wiki->url();
    m_wiki->stop();
    QCOMPARE(ask(*m_wiki, u"core.getAPIVersion"_s, "{}", {}).status, 0);
    QVERIFY(m_wiki->start());
    QCOMPARE(m_wiki->url(), before);
    QCOMPARE(ask(*m_wiki, u"core.getAPIVersion"_s, "{}", {}).status, 200);
}

void DokuWikiTest::endsWithItsWorkers()
{
    QTRY_VERIFY(m_wiki->processes().size() > 1); // it answers before it has forked them all
    const QList<qint64> all = m_wiki->processes();
    m_wiki.reset();
    for (const qint64 pid : all)
        QTRY_VERIFY(!isAlive(pid));
}

QTEST_GUILESS_MAIN(DokuWikiTest)
#include "tst_dokuwiki.moc"
