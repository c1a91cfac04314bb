// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rawparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Error;

namespace {

http::Response answer(int status, const QByteArray &type, const QByteArray &body)
{
    return {.status = status, .contentType = type, .body = body, .retryAfter = {}, .date = {}};
}

http::Response page(const QByteArray &classes, const QByteArray &body = {}, int status = 200)
{
    return answer(status, "text/html",
                  "<!DOCTYPE html><html><body class=\"" + classes + "\">" + body + "</body></html>");
}

const QByteArray loginForm = "<form id=\"dw__login\" method=\"post\"></form>";

} // namespace

/// What doku.php and feed.php really answer when the API is off.
class TestRawParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsThePage();
    void aWebPageIsLookedAt_data();
    void aWebPageIsLookedAt();
    void aLoginPageIsNotAPage();
    void aFeedListsPages_data();
    void aFeedListsPages();
    void whatIsNoFeedIsAnError();
};

void TestRawParser::plainTextIsThePage()
{
    const auto read = wiki::parseRaw(answer(200, "text/plain", "<html>\r\nen texte"), u"a"_s, 7, true);
    QCOMPARE((*read).page->text, u"<html>\nen texte"_s);
    QCOMPARE((*read).page->revision, 7);
}

void TestRawParser::aWebPageIsLookedAt_data()
{
    QTest::addColumn<http::Response>("response");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("missing") << page("dokuwiki mode_show tpl_dokuwiki notFound") << u"missing"_s;
    QTest::newRow("missing, with send404") << page("dokuwiki mode_show notFound", {}, 404) << u"missing"_s;
    QTest::newRow("denied") << page("dokuwiki mode_denied loggedIn") << u"denied"_s;
    QTest::newRow("denied to a guest") << page("dokuwiki mode_denied", loginForm) << u"denied"_s;
    QTest::newRow("no wiki") << page("nginx", "404 Not Found", 404) << u"rejected"_s;
    QTest::newRow("another page") << page("portal", "welcome to our network") << u"malformed"_s;
    QTest::newRow("the wiki asks for a password itself") << page("", {}, 401) << u"unauthorized"_s;
    QTest::newRow("a file") << answer(200, "image/png", "\x89PNG") << u"malformed"_s;
}

void TestRawParser::aWebPageIsLookedAt()
{
    QFETCH(http::Response, response);
    const auto read = wiki::parseRaw(response, u"a"_s, 0, false);
    const QString outcome = !read     ? QString(base::kindName(read.error().kind))
        : read->page                  ? u"page"_s
        : read->diagnostics.isEmpty() ? u"missing"_s
                                      : u"denied"_s;
    QTEST(outcome, "outcome");
}

void TestRawParser::aLoginPageIsNotAPage()
{
    const auto read = wiki::parseRaw(page("dokuwiki mode_denied", loginForm), u"a"_s, 0, true);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Unauthorized);
}

void TestRawParser::aFeedListsPages_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("id");
    QTest::newRow("as a query")
        << u"https://wiki.example/w/doku.php?id=infra:machines&amp;rev=17&amp;do=revisions"_s
        << u"infra:machines"_s;
    QTest::newRow("as a path") << u"https://wiki.example/w/infra:machines?rev=17&amp;do=revisions"_s
                               << u"infra:machines"_s;
    QTest::newRow("as a path with slashes")
        << u"https://wiki.example/w/doku.php/infra/machines?rev=17"_s << u"infra:machines"_s;
    QTest::newRow("encoded") << u"https://wiki.example/w/doku.php?id=compi%C3%A8gne&amp;rev=17"_s
                             << u"compiègne"_s;
}

void TestRawParser::aFeedListsPages()
{
    QFETCH(QString, link);
    const QByteArray body =
        "<?xml version=\"1.0\"?><rdf:RDF xmlns=\"http://purl.org/rss/1.0/\" "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel rdf:about=\"x\"/>"
        "<item rdf:about=\""
        + link.toUtf8() + "\"><title>Machines</title></item></rdf:RDF>";
    const auto pages = wiki::parsePageFeed(answer(200, "text/xml", body), QUrl(u"https://wiki.example/w/"_s));
    QVERIFY(pages);
    QCOMPARE(pages->size(), 1);
    QTEST(pages->first().id, "id");
    QCOMPARE(pages->first().revision, 17);
}

void TestRawParser::whatIsNoFeedIsAnError()
{
    const QUrl base(u"https://wiki.example/"_s);
    QVERIFY(!wiki::parsePageFeed(page("dokuwiki"), base));
    QVERIFY(!wiki::parsePageFeed(answer(200, "text/xml", "<rdf:RDF xmlns:rdf=\"x\"><item rdf:abo"), base));
    QVERIFY(!wiki::parsePageFeed(answer(404, "text/xml", "<a/>"), base));
}

QTEST_GUILESS_MAIN(TestRawParser)
#include "tst_rawparser.moc"
