// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A report on its way from the panel to a real DokuWiki, what becomes of it there, and how it is seen among
// the changes afterwards.
#include "models/changes/wikiedits.h"
#include "tests/support/awaited.h"
#include "tests/support/dokuwikiserver.h"
#include "tests/support/fleetserver.h"
#include "tests/support/reportlife.h"
#include "tests/support/wikiwriter.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using reports::Draft;

namespace {

constexpr int patienceMs = 30'000;
const auto start = u"start"_s;

settings::Profile profileOf(const FleetServer &server, const DokuWikiServer &wiki)
{
    settings::Endpoint endpoint{.url = wiki.url(u"/doku.php"_s)};
    endpoint.authentication =
        settings::Authentication{.scheme = settings::Authentication::Scheme::Basic,
                                 .user = u"editor"_s,
                                 .secret = settings::EnvironmentSecret{u"VIGIE_TEST_WIKI"_s}};
    settings::Profile profile{.name = u"test"_s, .metrics = settings::Endpoint{.url = server.url()}};
    profile.wiki = settings::WikiSpec{.endpoint = endpoint,
                                      .folder = {},
                                      .pages = {},
                                      .incidentPages = {u"tech:pannes:*"_s},
                                      .incidentTemplate = {}};
    return profile;
}

/// With a login to the wiki.
struct Life : ReportLife {
    Life(const FleetServer &server, const DokuWikiServer &wiki, const QTemporaryDir &folder)
        : ReportLife(profileOf(server, wiki), folder)
    {
    }

    /// Once it may.
    bool publish()
    {
        QToolButton &button = ReportLife::publish();
        if (!QTest::qWaitFor([&button] { return button.isEnabled(); }, patienceMs))
            return false;
        button.click();
        return true;
    }

    bool isPublished(const QString &text)
    {
        return panel->draft()->state == Draft::State::Published && panel->draft()->publishedText == text;
    }
};

} // namespace

class TestReportOnWiki final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itBecomesAPageAndIsPublishedAgain();
    void aPageOfThatNameWrittenMeanwhileIsNotOverwritten();
    void itGoesOnFromWhatAConflictWasSettledTo();
    void itIsAmongTheChanges();

private:
    std::unique_ptr<FleetServer> m_server;
    std::unique_ptr<DokuWikiServer> m_wiki;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportOnWiki::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QStandardPaths::setTestModeEnabled(true);
    qputenv("VIGIE_TEST_WIKI", DokuWikiServer::password(u"editor"_s).toUtf8());
}

void TestReportOnWiki::init()
{
    m_server = std::make_unique<FleetServer>();
    m_wiki = std::make_unique<DokuWikiServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_wiki->pages().write(start, {{1'700'000'000, u"====== Start ======\n"_s}}) && m_wiki->index());
    QVERIFY2(m_wiki->start(), m_wiki->log().constData());
}

void TestReportOnWiki::itBecomesAPageAndIsPublishedAgain()
{
    Life life(*m_server, *m_wiki, *m_folder);
    QVERIFY(life.begin());
    const QString page = life.panel->draft()->page;
    QVERIFY(page.startsWith("tech:pannes:2"_L1));
    const QString first = life.panel->draft()->text;
    QVERIFY(life.publish());
    QTRY_VERIFY_WITH_TIMEOUT(life.isPublished(first), patienceMs);
    QCOMPARE(m_wiki->pages().text(page), first);
    QTest::keyClicks(&life.source(), u"More. "_s);
    QVERIFY(life.publish());
    QTRY_VERIFY_WITH_TIMEOUT(life.isPublished(u"More. "_s + first), patienceMs);
    QCOMPARE(m_wiki->pages().text(page), u"More. "_s + first);
    QVERIFY(m_wiki->pages().pastTexts(page).contains(first));
}

void TestReportOnWiki::aPageOfThatNameWrittenMeanwhileIsNotOverwritten()
{
    Life life(*m_server, *m_wiki, *m_folder);
    QVERIFY(life.begin());
    const QString page = life.panel->draft()->page;
    WikiWriter other(*m_wiki, m_folder->filePath(u"other.db"_s), DokuWikiServer::basicLogin(u"other"_s));
    other.store.enqueue({.page = page, .text = u"theirs\n"_s, .summary = u"first"_s}).drop();
    QTRY_COMPARE_WITH_TIMEOUT(m_wiki->pages().text(page), u"theirs\n"_s, patienceMs);
    QVERIFY(life.publish());
    QTRY_VERIFY_WITH_TIMEOUT(life.panel->notice(), patienceMs);
    QCOMPARE(m_wiki->pages().text(page), u"theirs\n"_s);
    QCOMPARE(life.panel->draft()->state, Draft::State::Sent); // and its text waits in the outbox
    QCOMPARE(life.desk.outbox()->store().entries().first().request.text, life.panel->draft()->text);
}

void TestReportOnWiki::itGoesOnFromWhatAConflictWasSettledTo()
{
    Life life(*m_server, *m_wiki, *m_folder);
    QVERIFY(life.begin());
    const QString page = life.panel->draft()->page;
    const QString ours = life.panel->draft()->text;
    const QString both = ours + u"\n===== Theirs =====\n"_s;
    WikiWriter other(*m_wiki, m_folder->filePath(u"other.db"_s), DokuWikiServer::basicLogin(u"other"_s));
    other.store.enqueue({.page = page, .text = u"===== Theirs =====\n"_s, .summary = u"first"_s}).drop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_wiki->pages().text(page).isEmpty(), patienceMs);
    QVERIFY(life.publish());
    QTRY_VERIFY_WITH_TIMEOUT(life.panel->notice(), patienceMs);
    life.desk.outbox()->store().resolve(life.panel->draft()->entry, both, u"both"_s).drop();
    QTRY_VERIFY_WITH_TIMEOUT(life.isPublished(both), patienceMs);
    QCOMPARE(life.source().text(), both);
    QTest::keyClicks(&life.source(), u"More. "_s);
    QVERIFY(life.publish()); // the same page, without a question
    QTRY_VERIFY_WITH_TIMEOUT(life.isPublished(u"More. "_s + both), patienceMs);
    QCOMPARE(m_wiki->pages().text(page), u"More. "_s + both);
}

void TestReportOnWiki::itIsAmongTheChanges()
{
    Life life(*m_server, *m_wiki, *m_folder);
    QVERIFY(life.begin());
    const QString page = life.panel->draft()->page;
    const base::Instant before = life.clock.now() - std::chrono::minutes(1);
    QVERIFY(life.publish());
    QTRY_VERIFY_WITH_TIMEOUT(life.panel->draft()->state == Draft::State::Published, patienceMs);
    const auto answer =
        awaited(changes::editsOf(this, life.backend.wiki()->store().source(), before, life.clock.now()));
    QVERIFY(answer);
    QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().detail));
    const QList<changes::Change> &edits = **answer;
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().kind, changes::Change::Kind::WikiEdit);
    QCOMPARE(edits.first().page, page);
    QCOMPARE(edits.first().author, u"editor"_s);
    QCOMPARE(edits.first().what, u"Incident report: "_s + life.panel->draft()->title);
    QCOMPARE(edits.first().revision, life.panel->draft()->publishedRevision);
}

QTEST_MAIN(TestReportOnWiki)
#include "tst_reportonwiki.moc"
