// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/dokuwiki.h"
#include "models/wiki/wikistore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using wiki::SourceKind;
using wiki::WikiStore;

namespace {

http::Response answer(int status, const QByteArray &type, const QByteArray &body)
{
    return {.status = status, .contentType = type, .body = body, .retryAfter = {}, .date = {}};
}

http::Response xml(const QByteArray &value)
{
    return answer(200, "text/xml",
                  "<?xml version=\"1.0\"?><methodResponse><params><param><value>" + value
                      + "</value></param></params></methodResponse>");
}

http::Response notFound()
{
    return answer(404, "text/html", "<!DOCTYPE html><html><h1>Not Found</h1></html>");
}

const QByteArray oldError = "<struct></struct>";

/// A wiki of 2022: no JSON, legacy names, and an empty struct for every error. Any test may change what it
/// has.
struct OldWiki {
    QByteArray pages =
        "<array><data><value><struct><member><name>id</name><value><string>start</string></value></member>"
        "<member><name>rev</name><value><int>100</int></value></member></struct></value></data></array>";
    QByteArray text = "<string>welcome</string>";

    http::Response operator()(const http::Request &request) const
    {
        if (!request.url.path().endsWith("/lib/exe/xmlrpc.php"_L1))
            return notFound();
        if (request.body.contains("<methodName>dokuwiki.getXMLRPCAPIVersion<"))
            return xml("<int>11</int>");
        if (request.body.contains("<methodName>dokuwiki.getPagelist<"))
            return xml(pages);
        if (request.body.contains("<methodName>wiki.getPage<"))
            return xml(text);
        return xml(oldError);
    }
};

/// A wiki of 2024 that says who we are.
http::Response newWiki(const http::Request &request)
{
    const QString path = request.url.path();
    if (path.endsWith("core.getAPIVersion"_L1))
        return FakeClient::json(R"({"result":14})");
    if (path.endsWith("core.whoAmI"_L1))
        return FakeClient::json(R"({"result":{"login":"lookout"}})");
    if (path.endsWith("core.listPages"_L1))
        return FakeClient::json(R"({"result":[{"id":"start","revision":100}]})");
    if (path.endsWith("core.getPage"_L1))
        return FakeClient::json(R"({"result":"welcome"})");
    return notFound();
}

struct World {
    FakeClient http;
    ManualClock clock;
    wiki::DokuWiki source;
    WikiStore store;

    explicit World(const FakeClient::Answer &server, bool login = false,
                   const QString &url = u"https://wiki.example/doku/"_s)
        : http(server)
        , source(http, {.base = QUrl(url), .scope = {}, .expectsLogin = login})
        , store(source, {.profile = {}, .place = {}, .past = {}}, clock)
    {
    }

    QStringList paths() const
    {
        QStringList paths;
        for (const http::Request &request : http.requests)
            paths.append(request.url.path());
        return paths;
    }
};

} // namespace

class TestDokuWikiClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressOfAWikiLeadsToItsFolder_data();
    void everyAddressOfAWikiLeadsToItsFolder();
    void aQuestionHasExactlyTheTypeThatIsTaken();
    void whoWeAreIsAskedOnlyWhenWeSayIt();
    void anOldWikiIsReadByItsOldNames();
    void anOldWikiThatRefusesTheListIsUnauthorized();
    void anOldWikiThatRefusesAPageCostsThatPage();
    void anOldWikiWithoutChangesHasAPast();
    void aWikiThatBecomesAnotherIsRecognisedAgain();
    void troubleOnTheWayIsNotAnotherWiki();
};

void TestDokuWikiClients::everyAddressOfAWikiLeadsToItsFolder_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("the folder") << u"https://wiki.example/doku/"_s;
    QTest::newRow("without the slash") << u"https://wiki.example/doku"_s;
    QTest::newRow("a page") << u"https://wiki.example/doku/doku.php"_s;
    QTest::newRow("the API") << u"https://wiki.example/doku/lib/exe/xmlrpc.php"_s;
}

void TestDokuWikiClients::everyAddressOfAWikiLeadsToItsFolder()
{
    QFETCH(QString, address);
    QCOMPARE(wiki::folderOf(QUrl(address)), QUrl(u"https://wiki.example/doku/"_s));
    World world(newWiki, false, address);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.paths().first(), u"/doku/lib/exe/jsonrpc.php/core.getAPIVersion"_s);
}

void TestDokuWikiClients::aQuestionHasExactlyTheTypeThatIsTaken()
{
    World world(newWiki);
    QVERIFY(refreshed(world.store));
    QVERIFY(world.store.isConfirmed());
    for (const http::Request &request : std::as_const(world.http.requests))
        QCOMPARE(request.contentType, "application/json"); // with a charset: 415
    QCOMPARE(world.http.requests.at(2).body, R"(["start"])");
}

void TestDokuWikiClients::whoWeAreIsAskedOnlyWhenWeSayIt()
{
    World guest(newWiki);
    QVERIFY(refreshed(guest.store));
    QCOMPARE(guest.paths().filter(u"whoAmI"_s).size(), 0);
    World member(newWiki, true);
    QVERIFY(refreshed(member.store));
    QVERIFY(member.store.isConfirmed());
    QCOMPARE(member.paths().filter(u"whoAmI"_s).size(), 2); // before each list
}

void TestDokuWikiClients::anOldWikiIsReadByItsOldNames()
{
    World world((OldWiki()));
    QVERIFY(refreshed(world.store));
    QVERIFY(world.store.isConfirmed());
    QCOMPARE(world.store.held().snapshot->found,
             (wiki::SourceFound{
                 .kind = SourceKind::XmlRpc, .why = wiki::SourceFound::Why::ApiAnswers, .apiVersion = 11}));
    QCOMPARE(world.store.held().snapshot->pages,
             (QList<wiki::Page>{{.id = u"start"_s, .revision = 100, .text = u"welcome"_s}}));
}

void TestDokuWikiClients::anOldWikiThatRefusesTheListIsUnauthorized()
{
    World world(OldWiki{.pages = oldError});
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.store.held().error->kind, Error::Kind::Unauthorized);
    QVERIFY(world.store.held().error->detail.contains(u"without saying why"_s));
}

void TestDokuWikiClients::anOldWikiThatRefusesAPageCostsThatPage()
{
    World world(OldWiki{.text = oldError});
    QVERIFY(refreshed(world.store));
    QVERIFY(world.store.isConfirmed());
    QVERIFY(world.store.held().snapshot->pages.isEmpty());
    QCOMPARE(world.store.held().snapshot->diagnostics.size(), 1);
    QCOMPARE(world.store.held().snapshot->diagnostics.first().page, u"start"_s);
}

void TestDokuWikiClients::anOldWikiWithoutChangesHasAPast()
{
    World world((OldWiki()));
    WikiStore past(world.source, {.profile = {}, .place = {}, .past = base::instantFromMs(150'000)},
                   world.clock);
    QVERIFY(refreshed(past));
    QVERIFY(past.isConfirmed());
    QCOMPARE(past.held().snapshot->pages.size(), 1);
}

void TestDokuWikiClients::aWikiThatBecomesAnotherIsRecognisedAgain()
{
    World world((OldWiki()));
    QVERIFY(refreshed(world.store));
    world.http.answer = newWiki; // upgraded
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.store.held().error->kind, Error::Kind::Rejected);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.store.held().snapshot->found.kind, SourceKind::JsonRpc);
    QVERIFY(world.store.isConfirmed());
}

void TestDokuWikiClients::troubleOnTheWayIsNotAnotherWiki()
{
    World world((OldWiki()));
    QVERIFY(refreshed(world.store));
    world.http.breakDown(Error::Kind::Unreachable);
    QVERIFY(refreshed(world.store));
    QCOMPARE(world.source.found().kind, SourceKind::XmlRpc);
}

QTEST_GUILESS_MAIN(TestDokuWikiClients)
#include "tst_dokuwikiclients.moc"
