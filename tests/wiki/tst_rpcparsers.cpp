// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/jsonrpcparser.h"
#include "models/wiki/rpcvalues.h"
#include "models/wiki/xmlrpcparser.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;
using wiki::RpcFault;
using Cause = wiki::RpcFault::Cause;

Q_DECLARE_METATYPE(wiki::RpcFault::Cause)
Q_DECLARE_METATYPE(base::Error::Kind)

namespace {

const QByteArray loginPage =
    "<!DOCTYPE html>\n<html lang=\"fr\"><body><form id=\"dw__login\"></form></body></html>";
const QByteArray phpFault = "<br />\n<b>Fatal error</b>:  Uncaught TypeError in <b>ApiCore.php</b>";

http::Response json(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {.status = status, .contentType = type, .body = body, .retryAfter = {}, .date = {}};
}

http::Response xml(int status, const QByteArray &value)
{
    return {.status = status,
            .contentType = "text/xml",
            .body = "<?xml version=\"1.0\"?>\n<methodResponse>\n  <params>\n<param><value>" + value
                + "</value></param></params></methodResponse>",
            .retryAfter = {},
            .date = {}};
}

QByteArray xmlFault(int code)
{
    return "<?xml "
           "version=\"1.0\"?><methodResponse><fault><value><struct><member><name>faultCode</name><value><int>"
        + QByteArray::number(code)
        + "</int></value></member><member><name>faultString</name><value><string>server error. "
          "no</string></value>"
          "</member></struct></value></fault></methodResponse>";
}

QByteArray member(const QByteArray &name, const QByteArray &value)
{
    return "<member><name>" + name + "</name><value>" + value + "</value></member>\n";
}

} // namespace

/// What DokuWiki really answers, in both protocols.
class TestRpcParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJsonResultIsAnAnswer_data();
    void aJsonResultIsAnAnswer();
    void whatIsNoJsonAnswerIsToldApart_data();
    void whatIsNoJsonAnswerIsToldApart();
    void anXmlValueIsAnAnswer_data();
    void anXmlValueIsAnAnswer();
    void whatIsNoXmlAnswerIsToldApart_data();
    void whatIsNoXmlAnswerIsToldApart();
    void noFaultRepeatsWhatTheServerSaid();
    void anXmlQuestionIsEscaped();
    void bothApisTellTheSameOfAPage();
    void bothApisTellTheSameOfAChange();
    void anIdThatNoWikiWouldGiveIsLeftOut();
    void aMissingPageIsAnEmptyText();
    void listsAreJoined();
};

void TestRpcParsers::aJsonResultIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("result");
    QTest::newRow("by the name of the method")
        << QByteArray(R"({"result":"é","error":{"code":0,"message":"success"}})") << QJsonValue(u"é"_s);
    QTest::newRow("JSON-RPC 2.0") << QByteArray(R"({"id":"1","jsonrpc":"2.0","result":12})")
                                  << QJsonValue(12);
    QTest::newRow("JSON-RPC 1.x") << QByteArray(R"({"result":false,"error":null})") << QJsonValue(false);
    QTest::newRow("a page that is missing")
        << QByteArray(R"({"result":"","error":{"code":0}})") << QJsonValue(u""_s);
    QTest::newRow("nothing as a result")
        << QByteArray(R"({"result":null,"error":{"code":0}})") << QJsonValue(QJsonValue::Null);
}

void TestRpcParsers::aJsonResultIsAnAnswer()
{
    QFETCH(QByteArray, body);
    const auto answer = wiki::parseJsonRpc(json(200, body));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().error.detail));
    QTEST(*answer, "result");
}

void TestRpcParsers::whatIsNoJsonAnswerIsToldApart_data()
{
    QTest::addColumn<http::Response>("response");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    const auto error = [](int code) {
        return "{\"error\":{\"code\":" + QByteArray::number(code) + ",\"message\":\"server error. secret\"}}";
    };
    QTest::newRow("a charset behind the type") << json(415, error(-32606)) << Cause::Other << Rejected;
    QTest::newRow("not logged in") << json(401, error(-32603)) << Cause::NoLogin << Unauthorized;
    QTest::newRow("no right") << json(403, error(-32604)) << Cause::NoRight << Unauthorized;
    QTest::newRow("API off") << json(404, error(-32605)) << Cause::ApiOff << Rejected;
    QTest::newRow("no such page") << json(400, error(121)) << Cause::NoSuchPage << Rejected;
    QTest::newRow("no right to the page") << json(400, error(111)) << Cause::NoRight << Unauthorized;
    QTest::newRow("no changes") << json(400, error(321)) << Cause::Nothing << Rejected;
    QTest::newRow("a wrong argument") << json(400, error(-32602)) << Cause::Other << Rejected;
    QTest::newRow("an error with status 200") << json(200, error(131)) << Cause::Other << Rejected;
    QTest::newRow("success without a result")
        << json(200, R"({"error":{"code":0,"message":"success"}})") << Cause::Other << Malformed;
    QTest::newRow("a result beside an error")
        << json(200, R"({"result":"a","error":{"code":5}})") << Cause::Other << Rejected;
    QTest::newRow("a result with status 500") << json(500, R"({"result":"a"})") << Cause::Other << Malformed;
    QTest::newRow("no such file") << json(404, "<html><h1>Not Found</h1></html>", "text/html")
                                  << Cause::ApiAbsent << Rejected;
    QTest::newRow("a login page") << json(200, loginPage, "text/html") << Cause::ApiAbsent << Malformed;
    QTest::newRow("a fault of PHP that says it is JSON")
        << json(200, phpFault) << Cause::ApiAbsent << Malformed;
    QTest::newRow("truncated") << json(200, R"({"result":"half a pa)") << Cause::Other << Malformed;
    QTest::newRow("empty") << json(200, "") << Cause::Other << Malformed;
    QTest::newRow("a list") << json(200, R"(["result"])") << Cause::Other << Malformed;
    QTest::newRow("too deep") << json(200, "{\"result\":" + QByteArray(100, '[') + QByteArray(100, ']') + '}')
                              << Cause::Other << Malformed;
    QTest::newRow("busy") << json(429, "") << Cause::Other << Busy;
}

void TestRpcParsers::whatIsNoJsonAnswerIsToldApart()
{
    QFETCH(http::Response, response);
    const auto answer = wiki::parseJsonRpc(response);
    QVERIFY(!answer);
    QTEST(answer.error().cause, "cause");
    QTEST(answer.error().error.kind, "kind");
    QVERIFY(!answer.error().error.detail.isEmpty());
}

void TestRpcParsers::anXmlValueIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QJsonValue>("result");
    QTest::newRow("text") << QByteArray("<string>a &amp; b &lt;c&gt; é</string>")
                          << QJsonValue(u"a & b <c> é"_s);
    QTest::newRow("text without a type") << QByteArray("bare") << QJsonValue(u"bare"_s);
    QTest::newRow("text of blanks") << QByteArray("<string>  * a\n</string>") << QJsonValue(u"  * a\n"_s);
    QTest::newRow("an empty text") << QByteArray("\n <string></string>\n ") << QJsonValue(u""_s);
    QTest::newRow("a number") << QByteArray("<int>1700000000</int>") << QJsonValue(1700000000);
    QTest::newRow("the same, otherwise") << QByteArray("<i4>-1</i4>") << QJsonValue(-1);
    QTest::newRow("yes") << QByteArray("<boolean>1</boolean>") << QJsonValue(true);
    QTest::newRow("a date") << QByteArray("<dateTime.iso8601>2023-11-14T22:13:20+00:00</dateTime.iso8601>")
                            << QJsonValue(1700000000);
    QTest::newRow("a date of old wikis")
        << QByteArray("<dateTime.iso8601>20231114T22:13:20</dateTime.iso8601>") << QJsonValue(1700000000);
    QTest::newRow("base64") << QByteArray("<base64>w6k=</base64>") << QJsonValue(u"é"_s);
    QTest::newRow("an array") << QByteArray(
        "<array><data><value><int>1</int></value><value>b</value></data></array>")
                              << QJsonValue(QJsonArray{1, u"b"_s});
    QTest::newRow("an empty array") << QByteArray("<array><data></data></array>") << QJsonValue(QJsonArray());
    QTest::newRow("a struct") << QByteArray("<struct>" + member("id", "<string>a:b</string>")
                                            + member("rev", "<int>7</int>") + "</struct>")
                              << QJsonValue(QJsonObject{{u"id"_s, u"a:b"_s}, {u"rev"_s, 7}});
}

void TestRpcParsers::anXmlValueIsAnAnswer()
{
    QFETCH(QByteArray, value);
    const auto answer = wiki::parseXmlRpc(xml(200, value));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().error.detail));
    QTEST(*answer, "result");
}

void TestRpcParsers::whatIsNoXmlAnswerIsToldApart_data()
{
    QTest::addColumn<http::Response>("response");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    const auto fault = [](int status, int code) { return json(status, xmlFault(code), "text/xml"); };
    QByteArray deep = "<string>x</string>";
    for (int i = 0; i < 100; ++i)
        deep = "<array><data><value>" + deep + "</value></data></array>";
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + QByteArray(5000, 'x')
        + "\"><!ENTITY c "
          "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]><methodResponse><params><param><value>&c;&c;&c;</value></param>"
          "</params></methodResponse>";
    QTest::newRow("an old wiki's error") << xml(200, "<struct></struct>") << Cause::Unsaid << Unauthorized;
    QTest::newRow("API off") << fault(200, -32605) << Cause::ApiOff << Rejected;
    QTest::newRow("not logged in") << fault(401, -32603) << Cause::NoLogin << Unauthorized;
    QTest::newRow("no right") << fault(403, -32604) << Cause::NoRight << Unauthorized;
    QTest::newRow("no such page") << fault(400, 121) << Cause::NoSuchPage << Rejected;
    QTest::newRow("no changes") << fault(400, 321) << Cause::Nothing << Rejected;
    QTest::newRow("no such method") << fault(200, -32601) << Cause::Other << Rejected;
    QTest::newRow("no such file") << json(404, loginPage, "text/html") << Cause::ApiAbsent << Rejected;
    QTest::newRow("a login page") << json(200, loginPage, "text/html") << Cause::ApiAbsent << Malformed;
    QTest::newRow("truncated") << json(
        200, "<?xml version=\"1.0\"?><methodResponse><params><param><value><str", "text/xml")
                               << Cause::Other << Malformed;
    QTest::newRow("followed by something")
        << json(200, xml(200, "a").body + "<more/>", "text/xml") << Cause::Other << Malformed;
    QTest::newRow("too deep") << xml(200, deep) << Cause::Other << Malformed;
    QTest::newRow("entities that swell") << json(200, bomb, "text/xml") << Cause::Other << Malformed;
    QTest::newRow("a number that is none") << xml(200, "<int>seven</int>") << Cause::Other << Malformed;
    QTest::newRow("a type that is none") << xml(200, "<script>x</script>") << Cause::Other << Malformed;
    QTest::newRow("another document")
        << json(200, "<?xml version=\"1.0\"?><feed/>", "text/xml") << Cause::Other << Malformed;
    QTest::newRow("a failing wiki") << json(500, "", "text/xml") << Cause::Other << Malformed;
}

void TestRpcParsers::whatIsNoXmlAnswerIsToldApart()
{
    QFETCH(http::Response, response);
    const auto answer = wiki::parseXmlRpc(response);
    QVERIFY(!answer);
    QTEST(answer.error().cause, "cause");
    QTEST(answer.error().error.kind, "kind");
    QVERIFY(!answer.error().error.detail.isEmpty());
}

void TestRpcParsers::noFaultRepeatsWhatTheServerSaid()
{
    const QByteArray said = R"({"error":{"code":131,"message":"invalid id canary"}})";
    QVERIFY(!wiki::parseJsonRpc(json(400, said)).error().error.detail.contains(u"canary"_s));
    QVERIFY(!wiki::parseXmlRpc(json(400, xmlFault(131), "text/xml"))
                 .error()
                 .error.detail.contains(u"server error"_s));
}

void TestRpcParsers::anXmlQuestionIsEscaped()
{
    const QByteArray body =
        wiki::xmlRpcCall(u"dokuwiki.getPagelist"_s, {u"a<b>&\"é"_s, QJsonObject{{u"depth"_s, 0}}, true});
    QCOMPARE(body,
             "<?xml version=\"1.0\" "
             "encoding=\"UTF-8\"?><methodCall><methodName>dokuwiki.getPagelist</methodName><params>"
             "<param><value><string>a&lt;b&gt;&amp;&quot;é</string></value></param>"
             "<param><value><struct><member><name>depth</name><value><int>0</int></value></member></struct></"
             "value></param>"
             "<param><value><boolean>1</boolean></value></param></params></methodCall>\n");
}

void TestRpcParsers::bothApisTellTheSameOfAPage()
{
    const auto newer = wiki::parseJsonRpc(json(
        200,
        R"({"result":[{"id":"a:b","revision":1700,"size":6,"title":"x","hash":"","author":"bob","score":"1"}]})"));
    const auto older =
        wiki::parseXmlRpc(xml(200,
                              "<array><data><value><struct>" + member("id", "<string>a:b</string>")
                                  + member("perms", "<int>1</int>") + member("size", "<int>6</int>")
                                  + member("rev", "<int>1700</int>") + member("mtime", "<int>1700</int>")
                                  + "</struct></value></data></array>"));
    const auto page = wiki::pagesOf(*newer)->first();
    QCOMPARE(page,
             (wiki::PageInfo{.id = u"a:b"_s, .revision = 1700, .bytes = 6, .author = u"bob"_s, .hash = {}}));
    QCOMPARE(wiki::pagesOf(*older)->first(),
             (wiki::PageInfo{.id = u"a:b"_s, .revision = 1700, .bytes = 6, .author = {}, .hash = {}}));
}

void TestRpcParsers::bothApisTellTheSameOfAChange()
{
    const auto newer = wiki::parseJsonRpc(
        json(200,
             R"({"result":[{"id":"a","revision":1,"author":"bob","summary":"s","type":"C","sizechange":7},)"
             R"({"id":"a","revision":2,"author":"bob","summary":"s","type":"D","sizechange":null}]})"));
    const auto older = wiki::parseXmlRpc(
        xml(200,
            "<array><data><value><struct>" + member("user", "<string>bob</string>")
                + member("type", "<string>D</string>") + member("sum", "<string>s</string>")
                + member("modified", "<dateTime.iso8601>19700101T00:00:02</dateTime.iso8601>")
                + member("version", "<int>2</int>") + "</struct></value></data></array>"));
    const wiki::PageChange deleted{.id = u"a"_s,
                                   .revision = 2,
                                   .type = wiki::PageChange::Type::Delete,
                                   .author = u"bob"_s,
                                   .summary = u"s"_s,
                                   .growth = {}};
    const auto changes = wiki::changesOf(*newer);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->first(), deleted); // the newest first
    QCOMPARE(changes->last().type, wiki::PageChange::Type::Create);
    QCOMPARE(changes->last().growth, 7);
    QCOMPARE(wiki::changesOf(*older, u"a"_s)->first(), deleted);
}

void TestRpcParsers::anIdThatNoWikiWouldGiveIsLeftOut()
{
    const QJsonArray rows{QJsonObject{{u"id"_s, u"../etc/passwd"_s}}, QJsonObject{{u"id"_s, u"a\nb"_s}},
                          QJsonObject{{u"revision"_s, 7}}, QJsonObject{{u"id"_s, u"good"_s}}, u"text"_s};
    QCOMPARE(wiki::pagesOf(rows)->size(), 1);
    QCOMPARE(*wiki::idsOf(rows), QStringList{u"good"_s});
    QCOMPARE(wiki::pagesOf(QJsonValue(u"no list"_s)).error().kind, Error::Kind::Malformed);
}

void TestRpcParsers::aMissingPageIsAnEmptyText()
{
    QVERIFY(!wiki::pageTextOf(QJsonValue(u""_s)));
    QVERIFY(!wiki::pageTextOf(QJsonValue(false)));
    QCOMPARE(wiki::pageTextOf(QJsonValue(u"a"_s)), u"a"_s);
}

void TestRpcParsers::listsAreJoined()
{
    const QList<wiki::PageInfo> one{{.id = u"b:c"_s, .revision = 2}, {.id = u"a"_s, .revision = 1}};
    const QList<wiki::PageInfo> two{{.id = u"a"_s}, {.id = u"other"_s}};
    const auto list = wiki::joined({one, two}, wiki::Scope({u"a"_s, u"b:*"_s}));
    QCOMPARE(list.pages,
             (QList<wiki::PageInfo>{{.id = u"a"_s, .revision = 1}, {.id = u"b:c"_s, .revision = 2}}));
}

QTEST_GUILESS_MAIN(TestRpcParsers)
#include "tst_rpcparsers.moc"
