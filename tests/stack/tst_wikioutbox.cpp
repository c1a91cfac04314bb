// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox as the program wires it: with the profile's wiki, its login, and what its source finds out.
#include "app/wikioutbox.h"
#include "tests/support/awaited.h"
#include "tests/support/dokuwikiserver.h"

using namespace Qt::StringLiterals;
using outbox::State;

namespace {

const auto page = u"infra:machines"_s;
const auto before = u"  * alice\n"_s;
const auto after = u"  * alice\n  * bob\n"_s;

settings::Profile profileFor(const DokuWikiServer &wiki)
{
    settings::Endpoint endpoint{.url = wiki.url(u"/doku.php"_s)};
    endpoint.authentication =
        settings::Authentication{.scheme = settings::Authentication::Scheme::Basic,
                                 .user = u"editor"_s,
                                 .secret = settings::EnvironmentSecret{u"VIGIE_TEST_WIKI"_s}};
    settings::Profile profile{.name = u"team"_s};
    profile.wiki = settings::WikiSpec{.endpoint = endpoint, .folder = {}, .pages = {}};
    return profile;
}

/// A run of the program.
struct Run {
    Run(const settings::Profile &profile, const QString &folder)
        : archive(folder + u"/cache.db"_s)
        , source(profile, &archive, clock)
        , box(source, folder + u"/state/drafts.db"_s, clock)
    {
        source.start(true);
    }

    void put()
    {
        box.store().enqueue({.page = page, .base = before, .text = after, .summary = u"why"_s}).drop();
    }
    State state()
    {
        const auto &entries = box.store().entries();
        return entries.isEmpty() ? State::Sending : entries.first().state;
    }
    QString shownText()
    {
        const auto &pages = source.store().held().snapshot;
        return pages && !pages->pages.isEmpty() ? pages->pages.first().text : QString();
    }

    base::SystemClock clock;
    archive::Archive archive;
    app::WikiSource source;
    app::WikiOutbox box;
};

} // namespace

class WikiOutboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsSavedIsThenShown_data();
    void whatIsSavedIsThenShown();
    void whatCouldNotBeSentIsSentByTheNextRun();
    void aWikiWithoutAnApiIsNotWrittenTo();
    void anotherWikiDoesNotGetIt();

private:
    std::unique_ptr<DokuWikiServer> m_wiki;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void WikiOutboxTest::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    qputenv("VIGIE_TEST_WIKI", DokuWikiServer::password(u"editor"_s).toUtf8());
}

void WikiOutboxTest::init()
{
    m_wiki = std::make_unique<DokuWikiServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_wiki->pages().write(page, {{1'700'000'000, before}}) && m_wiki->index());
    QVERIFY2(m_wiki->start(), m_wiki->log().constData());
}

void WikiOutboxTest::whatIsSavedIsThenShown_data()
{
    QTest::addColumn<bool>("older");
    QTest::newRow("since 2024") << false;
    QTest::newRow("before 2024") << true;
}

void WikiOutboxTest::whatIsSavedIsThenShown()
{
    QFETCH(bool, older);
    m_wiki->hideJsonRpc(older);
    Run run(profileFor(*m_wiki), m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(run.shownText(), before, 20'000);
    QCOMPARE(run.source.store().source().found().kind,
             older ? wiki::SourceKind::XmlRpc : wiki::SourceKind::JsonRpc);
    run.put();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(run.shownText(), after, 20'000);
    QCOMPARE(run.box.model().rowCount(), 1);
}

void WikiOutboxTest::whatCouldNotBeSentIsSentByTheNextRun()
{
    m_wiki->stop();
    {
        Run run(profileFor(*m_wiki), m_folder->path());
        run.put();
        QTRY_VERIFY_WITH_TIMEOUT(run.state() == State::Waiting && run.box.store().entries().first().error,
                                 20'000);
    }
    QVERIFY(m_wiki->start());
    Run run(profileFor(*m_wiki), m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Done, 20'000);
    QCOMPARE(m_wiki->pages().text(page), after);
}

void WikiOutboxTest::aWikiWithoutAnApiIsNotWrittenTo()
{
    m_wiki->switchApi(false);
    Run run(profileFor(*m_wiki), m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(run.source.store().source().found().kind == wiki::SourceKind::Raw, 20'000);
    run.put();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Refused, 20'000);
    QVERIFY(run.box.store().entries().first().error->detail.contains(u"remote"_s));
    QCOMPARE(m_wiki->pages().text(page), before);
}

void WikiOutboxTest::anotherWikiDoesNotGetIt()
{
    m_wiki->stop();
    {
        Run run(profileFor(*m_wiki), m_folder->path());
        run.put();
        QTRY_COMPARE_WITH_TIMEOUT(run.box.store().entries().size(), 1, 20'000);
    }
    DokuWikiServer another;
    QVERIFY(another.pages().write(page, {{1'700'000'000, before}}) && another.index() && another.start());
    Run run(profileFor(another), m_folder->path()); // the profile's address was changed
    QTRY_COMPARE_WITH_TIMEOUT(run.shownText(), before, 20'000);
    QVERIFY(run.box.store().entries().isEmpty());
    QVERIFY(!QTest::qWaitFor([&] { return another.pages().text(page) != before; }, 300));
}

QTEST_GUILESS_MAIN(WikiOutboxTest)
#include "tst_wikioutbox.moc"
