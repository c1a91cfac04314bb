// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rpceditor.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

const QUrl base_(u"https://wiki.example/dokuwiki"_s);
const auto page = u"infra:machines"_s;

http::Response json(const QByteArray &result)
{
    return FakeClient::json(R"({"result":)" + result + R"(,"error":{"code":0,"message":"success"}})");
}

http::Response xml(const QByteArray &value)
{
    return {.status = 200,
            .contentType = "text/xml",
            .body = "<methodResponse><params><param><value>" + value
                + "</value></param></params></methodResponse>"};
}

http::Response refused(int status, int code)
{
    return {.status = status,
            .contentType = "application/json",
            .body = R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":"<b>secret</b>"}})"};
}

/// A row of a history as the newer API gives it.
QByteArray row(qint64 revision)
{
    return R"({"id":"infra:machines","revision":)" + QByteArray::number(revision)
        + R"(,"author":"bob","summary":"why","type":"E","sizechange":3})";
}

} // namespace

class TestRpcEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsAsTheWikiWantsIt();
    void refusals_data();
    void refusals();
    void aPageStandsAsTheWikiSays();
    void aPageThatIsNotThereStandsNowhere();
    void aWikiWithoutAHashIsNotBelieved();
    void aListWithoutThePageIsNoLock();
    void theHistoryIsReadToTheBase();
    void anOldWikiIsComparedByText();
    void anOldWikiTellsAMissingPageByItsText();
    void anOldWikiThatRefusesThePageIsAnError();
};

void TestRpcEditor::theQuestionIsAsTheWikiWantsIt()
{
    FakeClient client([](const http::Request &) { return json("true"); });
    wiki::JsonRpcEditor editor(client, base_);
    QVERIFY(awaited(editor.save(page, u"é \"x\"\n"_s, u"why"_s))->value());
    const http::Request asked = client.requests.first();
    QCOMPARE(asked.url, QUrl(u"https://wiki.example/dokuwiki/lib/exe/jsonrpc.php/core.savePage"_s));
    QCOMPARE(asked.contentType, "application/json"); // with a charset it would be refused
    QCOMPARE(QJsonDocument::fromJson(asked.body).array(), (QJsonArray{page, u"é \"x\"\n"_s, u"why"_s}));
}

void TestRpcEditor::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << 400 << 133 << Kind::Busy;
    QTest::newRow("empty new page") << 400 << 132 << Kind::Rejected;
    QTest::newRow("spam") << 400 << 134 << Kind::Rejected;
    QTest::newRow("no right") << 403 << -32604 << Kind::Unauthorized;
    QTest::newRow("wrong token") << 401 << -32603 << Kind::Unauthorized;
    QTest::newRow("API off") << 404 << -32605 << Kind::Rejected;
    QTest::newRow("fails") << 500 << 0 << Kind::Malformed;
    QTest::newRow("error 0 without a result") << 200 << 0 << Kind::Malformed;
}

void TestRpcEditor::refusals()
{
    QFETCH(int, status);
    QFETCH(int, code);
    FakeClient client([=](const http::Request &) { return refused(status, code); });
    wiki::JsonRpcEditor editor(client, base_);
    const auto saved = awaited(editor.save(page, u"text"_s, {}));
    QVERIFY(saved && !*saved);
    QTEST(saved->error().kind, "kind");
    QVERIFY2(!saved->error().detail.contains(u"secret"_s),
             "the words of the server may repeat what was sent");
}

void TestRpcEditor::aPageStandsAsTheWikiSays()
{
    const auto now = base::instantFromMs(1'795'459'200'000);
    FakeClient client([now](const http::Request &) {
        http::Response response =
            json(R"({"id":"infra:machines","revision":1700000000,"hash":")" + QByteArray(32, 'a') + R"("})");
        response.date = now;
        return response;
    });
    wiki::JsonRpcEditor editor(client, base_);
    const wiki::Standing expected{
        .exists = true, .revision = 1'700'000'000, .hash = QByteArray(32, 'a'), .now = now};
    QCOMPARE(awaited(editor.standing(page))->value(), expected);
}

void TestRpcEditor::aPageThatIsNotThereStandsNowhere()
{
    FakeClient client([](const http::Request &) { return refused(400, 121); });
    wiki::JsonRpcEditor editor(client, base_);
    QVERIFY(!awaited(editor.standing(page))->value().exists);
}

void TestRpcEditor::aWikiWithoutAHashIsNotBelieved()
{
    FakeClient client([](const http::Request &) { return json(R"({"revision":1700000000,"hash":""})"); });
    wiki::JsonRpcEditor editor(client, base_);
    QCOMPARE(awaited(editor.standing(page))->error().kind, Kind::Malformed);
}

void TestRpcEditor::aListWithoutThePageIsNoLock()
{
    QByteArray list = R"(["infra:machines"])";
    FakeClient client([&list](const http::Request &) { return json(list); });
    wiki::JsonRpcEditor editor(client, base_);
    QCOMPARE(awaited(editor.lock(page))->value(), true);
    list = "[]";
    QCOMPARE(awaited(editor.lock(page))->value(), false);
}

void TestRpcEditor::theHistoryIsReadToTheBase()
{
    FakeClient client([](const http::Request &request) { // two rows at a time, newest first
        const int first = QJsonDocument::fromJson(request.body)[1].toInt();
        return json("[" + row(109 - first) + "," + row(108 - first) + "]");
    });
    wiki::JsonRpcEditor editor(client, base_);
    const auto changes = awaited(editor.historySince(page, 105))->value();
    QCOMPARE(client.requests.size(), 3);
    QList<wiki::Revision> revisions;
    for (const wiki::PageChange &change : changes)
        revisions.append(change.revision);
    QCOMPARE(revisions, (QList<wiki::Revision>{109, 108, 107, 106, 105}));
    QCOMPARE(changes.first().author, u"bob"_s);
}

void TestRpcEditor::anOldWikiIsComparedByText()
{
    FakeClient client([](const http::Request &request) {
        return request.body.contains("getPageInfo")
            ? xml("<struct><member><name>version</name><value><int>1700000000</int></value></member></"
                  "struct>")
            : xml("<string>text</string>");
    });
    wiki::XmlRpcEditor editor(client, base_);
    const auto standing = awaited(editor.standing(page))->value();
    QCOMPARE(standing.revision, 1'700'000'000);
    QCOMPARE(standing.hash, wiki::textHash(u"text"_s));
}

void TestRpcEditor::anOldWikiTellsAMissingPageByItsText()
{
    FakeClient client([](const http::Request &request) {
        return request.body.contains("getPageInfo") ? xml("<struct></struct>") : xml("<string></string>");
    });
    wiki::XmlRpcEditor editor(client, base_);
    QVERIFY(!awaited(editor.standing(page))->value().exists);
}

void TestRpcEditor::anOldWikiThatRefusesThePageIsAnError()
{
    FakeClient client([](const http::Request &) { return xml("<struct></struct>"); });
    wiki::XmlRpcEditor editor(client, base_);
    QVERIFY(!awaited(editor.standing(page))->has_value());
}

QTEST_GUILESS_MAIN(TestRpcEditor)
#include "tst_rpceditor.moc"
