// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From what is wrong to the page in the wiki, here a folder.
#include "models/reports/digest.h"
#include "tests/support/fleetserver.h"
#include "tests/support/reportlife.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using reports::Draft;

namespace {

settings::Profile profileOf(const FleetServer &server, const QTemporaryDir &folder,
                            const QString &pageTemplate, bool wiki)
{
    settings::Profile profile{.name = u"test"_s, .metrics = settings::Endpoint{.url = server.url()}};
    if (wiki)
        profile.wiki = settings::WikiSpec{.endpoint = {},
                                          .folder = folder.filePath(u"wiki"_s),
                                          .pages = {},
                                          .incidentPages = {u"tech:pannes:*"_s},
                                          .incidentTemplate = pageTemplate};
    return profile;
}

struct Life : ReportLife {
    Life(const FleetServer &server, const QTemporaryDir &folder, const QString &pageTemplate = {},
         bool wiki = true)
        : ReportLife(profileOf(server, folder, pageTemplate, wiki), folder)
    {
    }
};

} // namespace

class TestReportKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void aReportBecomesAPageAndIsPublishedAgain();
    void somebodyElsesTextLeadsToTheOutbox();
    void aReportIsThereAtTheNextStart();
    void withoutAWikiItStaysAndSaysSo();
    void whatWasDiscardedComesBack();
    void theTeamsOwnTemplateIsTaken_data();
    void theTeamsOwnTemplateIsTaken();
    void aMissingTemplateIsSaid();
    void anOutageOfBeforeIsToldFromStartToEnd();

private:
    QString fileOf(const Draft &draft) const
    {
        return m_folder->filePath(u"wiki/"_s + QString(draft.page).replace(u':', u'/') + u".txt"_s);
    }
    void write(const QString &path, const QString &text) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<FleetServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportKeeper::init()
{
    m_server = std::make_unique<FleetServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    write(m_folder->filePath(u"wiki/start.txt"_s), u"====== Start ======\n"_s);
    write(m_folder->filePath(u"wiki/tech/modele.txt"_s), u"====== @TITLE@ ======\n\nOurs, at @PLACE@\n"_s);
}

void TestReportKeeper::aReportBecomesAPageAndIsPublishedAgain()
{
    Life life(*m_server, *m_folder);
    QVERIFY(life.begin());
    QVERIFY(life.panel->draft()->page.startsWith("tech:pannes:2"_L1));
    QVERIFY2(life.publish().isEnabled(), qPrintable(life.publish().toolTip()));
    life.publish().click();
    QTRY_COMPARE_WITH_TIMEOUT(life.panel->draft()->state, Draft::State::Published, 15'000);
    QTRY_COMPARE(read(fileOf(*life.panel->draft())), life.panel->draft()->text);
    QTRY_VERIFY(!life.publish().isEnabled()); // the wiki has it
    QTest::keyClicks(&life.source(), u"More. "_s);
    QTRY_VERIFY_WITH_TIMEOUT(life.publish().isEnabled(), 15'000);
    const QString page = life.panel->draft()->page;
    life.publish().click();
    QTRY_VERIFY_WITH_TIMEOUT(read(fileOf(*life.panel->draft())).startsWith("More. "_L1), 15'000);
    QCOMPARE(life.panel->draft()->page, page);
}

void TestReportKeeper::somebodyElsesTextLeadsToTheOutbox()
{
    Life life(*m_server, *m_folder);
    QVERIFY(life.begin());
    QSignalSpy wanted(&life.desk, &app::Desk::panelWanted);
    write(fileOf(*life.panel->draft()), u"theirs\n"_s); // not read here yet
    life.publish().click();
    QTRY_VERIFY_WITH_TIMEOUT(life.panel->notice(), 15'000);
    QVERIFY(!life.publish().isEnabled());
    QCOMPARE(read(fileOf(*life.panel->draft())), u"theirs\n"_s);
    Q_EMIT life.panel->noticeActionTriggered();
    QCOMPARE(wanted.last().first().toString(), u"outbox"_s);
    life.desk.outbox()->store().discard(life.panel->draft()->entry);
    QTRY_VERIFY(!life.panel->notice()); // given up: it can be written on
    QCOMPARE(life.panel->draft()->state, Draft::State::Open);
}

void TestReportKeeper::aReportIsThereAtTheNextStart()
{
    QString text;
    {
        Life life(*m_server, *m_folder);
        QVERIFY(life.begin());
        QTest::keyClicks(&life.source(), u"typed at the last moment "_s);
        text = life.panel->draft()->text;
    }
    Life life(*m_server, *m_folder);
    QTRY_VERIFY(life.panel->draft());
    QVERIFY(text.startsWith("typed at the last moment "_L1));
    QCOMPARE(life.source().text(), text);
}

void TestReportKeeper::withoutAWikiItStaysAndSaysSo()
{
    Life life(*m_server, *m_folder, {}, false);
    QVERIFY(life.begin());
    QVERIFY(!life.publish().isEnabled());
    QVERIFY(life.publish().toolTip().contains(u"There is no wiki"_s));
    QVERIFY(life.panel->findChild<QLabel *>(u"state"_s)->text().contains(u"There is no wiki"_s));
}

void TestReportKeeper::whatWasDiscardedComesBack()
{
    Life life(*m_server, *m_folder);
    QVERIFY(life.begin());
    const QString text = life.panel->draft()->text;
    Q_EMIT life.panel->discardWanted(life.panel->chosen());
    QTRY_VERIFY(life.panel->isEmptyShown());
    QTRY_VERIFY(life.panel->notice());
    Q_EMIT life.panel->noticeActionTriggered();
    QTRY_VERIFY(life.panel->draft());
    QCOMPARE(life.panel->draft()->text, text);
}

void TestReportKeeper::theTeamsOwnTemplateIsTaken_data()
{
    QTest::addColumn<bool>("file");
    QTest::newRow("a page of the wiki") << false;
    QTest::newRow("a file") << true;
}

void TestReportKeeper::theTeamsOwnTemplateIsTaken()
{
    QFETCH(bool, file);
    Life life(*m_server, *m_folder, file ? m_folder->filePath(u"wiki/tech/modele.txt"_s) : u"tech:modele"_s);
    QVERIFY(life.begin());
    QVERIFY2(life.panel->draft()->text.contains(u"Ours, at @PLACE@"_s),
             qPrintable(life.panel->draft()->text));
    QVERIFY(life.panel->notice());
    QVERIFY2(life.panel->notice()->text.contains(u"Line 3"_s), qPrintable(life.panel->notice()->text));
}

void TestReportKeeper::aMissingTemplateIsSaid()
{
    Life life(*m_server, *m_folder, u"tech:none"_s);
    QVERIFY(life.begin());
    QVERIFY(life.panel->draft()->text.contains(u"===== Chronology ====="_s));
    QVERIFY(life.panel->notice());
    QVERIFY(life.panel->notice()->text.contains(u"tech:none"_s));
}

void TestReportKeeper::anOutageOfBeforeIsToldFromStartToEnd()
{
    Life life(*m_server, *m_folder);
    QVERIFY(life.begin());
    const base::Instant end = life.clock.now() - std::chrono::hours(2);
    Q_EMIT life.desk.outageReportWanted({.root = {.subject = u"bob"_s,
                                                  .instance = u"bob:9100"_s,
                                                  .from = end - std::chrono::hours(1),
                                                  .to = end,
                                                  .query = u"up == 0"_s}});
    QTRY_COMPARE(life.panel->draft()->title, u"bob did not answer"_s);
    QVERIFY(life.panel->draft()->text.contains(u"  * bob did not answer from "_s));
}

QTEST_MAIN(TestReportKeeper)
#include "tst_reportkeeper.moc"
