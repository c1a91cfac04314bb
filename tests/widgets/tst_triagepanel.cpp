// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/triage/causetree.h"
#include "widgets/triage/triagepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using situation::CausesModel;
using situation::SourceStatus;
using triage::TriagePanel;

/// What one does in an outage, by keyboard.
class TestTriagePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWorstStandsFirstAndInTheSentence();
    void aRowOpensAndClosesInPlace();
    void whatOpensComesIntoView();
    void enterOnWhatTheWikiSaysOpensItsPage();
    void enterDrillsDownToTheSignal();
    void ctrlCCopiesForTheChat();
    void whatIsOpenStaysOpenThroughARefresh();
    void anEmptyPanelSaysWhy_data();
    void anEmptyPanelSaysWhy();
    void hostileNamesStayPlain();
    void everythingInReachHasAName();

private:
    static situation::Situation situationOf(const health::Fleet &fleet,
                                            SourceStatus::State state = SourceStatus::State::Ok);

    std::unique_ptr<TriagePanel> m_panel;
    triage::CauseTree *m_tree = nullptr;
};

situation::Situation TestTriagePanel::situationOf(const health::Fleet &fleet, SourceStatus::State state)
{
    return {.moment = fixture::now(), .sources = {fixture::source(state)}, .fleet = fleet};
}

void TestTriagePanel::init()
{
    m_panel = std::make_unique<TriagePanel>(fixture::catalogue());
    m_panel->setLocale(QLocale(QLocale::English));
    m_panel->setZone(QTimeZone::utc());
    m_panel->setSituation(situationOf(fixture::fleet()));
    m_panel->resize(760, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_tree = m_panel->findChild<triage::CauseTree *>();
    m_panel->setFocus();
}

void TestTriagePanel::theWorstStandsFirstAndInTheSentence()
{
    const QModelIndex first = m_tree->model()->index(0, 0);
    QCOMPARE(first.data(CausesModel::SubjectRole).toString(), u"db01"_s);
    const auto labels = m_panel->findChildren<shared::PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible()
            && label->text().startsWith(u"db01, Disk use /var/lib/postgresql: 96% used"_s);
    }));
}

void TestTriagePanel::aRowOpensAndClosesInPlace()
{
    const QModelIndex first = m_tree->model()->index(0, 0);
    QTest::keyClick(m_tree, Qt::Key_Right);
    QVERIFY(m_tree->isExpanded(first));
    QVERIFY(m_tree->model()->rowCount(first) >= 2); // what it is, and what was measured
    QTest::keyClick(m_tree, Qt::Key_Left);
    QVERIFY(!m_tree->isExpanded(first));
}

void TestTriagePanel::whatOpensComesIntoView()
{
    m_panel->resize(760, 260);
    const QModelIndex last = m_tree->model()->index(m_tree->model()->rowCount() - 1, 0);
    m_tree->setCurrentIndex(last);
    QTest::keyClick(m_tree, Qt::Key_Right);
    QTRY_VERIFY(m_tree->viewport()->rect().contains(m_tree->visualRect(last)));
    QTRY_VERIFY(
        m_tree->viewport()->rect().intersects(m_tree->visualRect(m_tree->model()->index(0, 0, last))));
}

void TestTriagePanel::enterOnWhatTheWikiSaysOpensItsPage()
{
    const QString page = u"infra:machines"_s;
    inventory::Knowledge wiki;
    wiki.directory = inventory::Directory(
        {.subjects =
             {{.kind = inventory::Kind::Host,
               .name = u"db01"_s,
               .facts = {{.key = u"console"_s, .value = u"iDRAC"_s, .unit = {}, .page = page, .line = 7}},
               .notes = {},
               .page = page,
               .line = 7}},
         .conflicts = {},
         .diagnostics = {}});
    m_panel->setKnowledge(wiki);
    const QModelIndex first = m_tree->model()->index(0, 0);
    m_tree->setExpanded(first, true);
    const QModelIndexList found = m_tree->model()->match(m_tree->model()->index(0, 0, first),
                                                         CausesModel::PageRole, page, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QSignalSpy wanted(m_panel.get(), &TriagePanel::pageWanted);
    m_tree->setCurrentIndex(found.first());
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(wanted, QList<QVariantList>({{page, 7}}));
}

void TestTriagePanel::enterDrillsDownToTheSignal()
{
    QSignalSpy opened(m_panel.get(), &TriagePanel::drillDown);
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first(), (QVariantList{u"db01.example:9100"_s, u"disk"_s}));
}

void TestTriagePanel::ctrlCCopiesForTheChat()
{
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"[Critical] db01, "_s), qPrintable(text));
    QVERIFY(text.count(u'\n') <= 1);
}

void TestTriagePanel::whatIsOpenStaysOpenThroughARefresh()
{
    QTest::keyClick(m_tree, Qt::Key_Right);
    const QPersistentModelIndex opened(m_tree->currentIndex());
    health::Fleet next = fixture::fleet();
    const auto alice = std::ranges::find(next.hosts, u"alice"_s, &health::Host::name);
    alice->findings[0].state = base::State::Critical; // a new cause, worse than what was the worst
    alice->findings[0].reason.code = signals::Reason::Code::TargetDown;
    alice->findings[0].since = fixture::now();
    m_panel->setSituation(situationOf(next));
    QVERIFY(opened.isValid());
    QVERIFY(m_tree->isExpanded(opened));
    QCOMPARE(m_tree->currentIndex(), QModelIndex(opened));
}

void TestTriagePanel::anEmptyPanelSaysWhy_data()
{
    QTest::addColumn<situation::Situation>("situation");
    QTest::addColumn<QString>("sentence");
    health::Fleet well = fixture::fleet();
    well.hosts.removeIf([](const health::Host &host) { return host.state != base::State::Ok; });
    QTest::newRow("all is well") << situationOf(well) << u"All is well. 11 of 11 measured OK."_s;
    QTest::newRow("nobody is known") << situationOf({}) << u"Nothing is known yet."_s;
    situation::Situation alone = situationOf({});
    alone.checks = {.mode = situation::OwnChecks::Mode::On, .tried = 1};
    alone.checks.witnesses = {{.subject = u"wiki"_s,
                               .witness = {.verdict = probe::Witness::Verdict::AloneUp,
                                           .state = base::State::Ok,
                                           .sight = probe::Sight{.reached = probe::Stage::Http}}}};
    QTest::newRow("only this desktop looks")
        << alone << u"No machine is known. 1 of 1 addresses answer from here."_s;
    QTest::newRow("no source") << situation::Situation{} << u"No metrics are configured."_s;
}

void TestTriagePanel::anEmptyPanelSaysWhy()
{
    QFETCH(situation::Situation, situation);
    QFETCH(QString, sentence);
    m_panel->setSituation(situation);
    QVERIFY(m_panel->isEmptyShown());
    const auto labels = m_panel->findChildren<shared::PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel *l) { return l->isVisible() && l->text() == sentence; }));
}

void TestTriagePanel::hostileNamesStayPlain()
{
    health::Fleet fleet = fixture::fleet();
    fleet.hosts[0].name = u"<table><tr><td>"_s.repeated(16);
    fleet.hosts[1].name = QString(100'000, u'x');
    fleet.hosts[2].findings[4].parts = {{u"mountpoint"_s, u"<img src='/dev/zero'>"_s.repeated(10'000)}};
    m_panel->setSituation(situationOf(fleet));
    m_tree->expandAll();
    m_panel->grab(); // a rich-text renderer would need longer than the test may take
    for (const auto *label : m_panel->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestTriagePanel::everythingInReachHasAName()
{
    QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
}

QTEST_MAIN(TestTriagePanel)
#include "tst_triagepanel.moc"
