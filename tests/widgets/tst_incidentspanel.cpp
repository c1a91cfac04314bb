// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "widgets/incidents/incidentspanel.h"
#include "widgets/shared/recordsview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using incidents::Incident;
using incidents::IncidentsPanel;

namespace {

const QTimeZone paris("Europe/Paris");

Incident incident(const QString &when, const QString &title)
{
    const auto dates = incidents::datesAtStart(when);
    Incident one{
        .id = u"incidents#"_s + when, .start = (*dates)->start, .end = (*dates)->end, .title = title};
    one.text = when + u" : "_s + title;
    one.page = u"incidents"_s;
    one.line = 3;
    return one;
}

/// An alert saw the newer one of World's incidents.
incidents::Review review()
{
    incidents::Detection old{.incident = u"incidents#juin 2016"_s};
    old.doubt = incidents::Doubt::Outside;
    incidents::Detection late{.incident = u"incidents#2020-11-11 14:32 – 16:10"_s,
                              .verdict = incidents::Verdict::Late};
    late.delay = std::chrono::minutes(5);
    late.alert =
        incidents::AlertEpisode{.name = u"HostDown"_s, .subject = u"alice"_s, .query = u"ALERTS{}"_s};
    incidents::Review both;
    both.detections.told = {old, late};
    both.detections.wikiRead = true;
    return both;
}

struct World {
    World()
    {
        panel.resize(900, 500);
        panel.setHistory({.incidents = {incident(u"juin 2016"_s, u"Disque plein"_s),
                                        incident(u"2020-11-11 14:32 – 16:10"_s, u"Alice tombe"_s)},
                          .diagnostics = {}},
                         paris);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    QTableView &table()
    {
        const auto tables = panel.findChildren<QTableView *>();
        return **std::ranges::find_if(tables, &QWidget::isVisible);
    }

    IncidentsPanel panel;
};

} // namespace

class TestIncidentsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirst();
    void enterShowsThatMoment();
    void whatWasMeasuredHasItsOwnList();
    void whatTheAlertsSawHasItsOwnList();
    void anIncidentOpensToWhatTheAlertsSaw();
    void semestersHaveTheirOwnList();
    void untilTheMetricsAnswerItSaysSo();
    void aMeasuredOutageCanBeWrittenDown();
    void withoutIncidentsItSaysWhatToDo();
    void everythingTheKeyboardReachesHasAName();
};

void TestIncidentsPanel::theNewestStandsFirst()
{
    World world;
    QCOMPARE(world.table().model()->index(0, 1).data().toString(), u"Alice tombe"_s);
    QCOMPARE(world.table().model()->rowCount(), 2);
}

void TestIncidentsPanel::enterShowsThatMoment()
{
    World world;
    QSignalSpy moments(&world.panel, &IncidentsPanel::momentWanted);
    world.table().setFocus();
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(moments.size(), 1);
    const auto from = moments.first().at(0).value<base::Instant>();
    const auto to = moments.first().at(1).value<base::Instant>();
    QCOMPARE(base::toUtc(from).toString(Qt::ISODate), u"2020-11-11T13:32:00Z"_s);
    QCOMPARE(base::toUtc(to).toString(Qt::ISODate), u"2020-11-11T15:11:00Z"_s);
}

void TestIncidentsPanel::whatWasMeasuredHasItsOwnList()
{
    World world;
    const base::Instant now = base::instantFromMs(1'793'491'200'000);
    incidents::Outage outage;
    outage.root.subject = u"bob"_s;
    outage.root.instance = u"bob:9100"_s;
    outage.root.from = now - std::chrono::hours(3);
    outage.root.to = now - std::chrono::hours(2);
    world.panel.setOutages({.list = {outage}, .step = std::chrono::minutes(1), .moment = now});
    world.panel.findChild<QTabWidget *>()->setCurrentIndex(1);
    QCOMPARE(world.table().model()->rowCount(), 1);
    QCOMPARE(world.table().model()->index(0, 1).data().toString(), u"bob was down"_s);
    QSignalSpy moments(&world.panel, &IncidentsPanel::momentWanted);
    world.table().setFocus();
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(moments.first().at(1).value<base::Instant>(), now - std::chrono::hours(2));
}

void TestIncidentsPanel::whatTheAlertsSawHasItsOwnList()
{
    World world;
    world.panel.setReview(review());
    world.panel.findChild<QTabWidget *>()->setCurrentIndex(2);
    QCOMPARE(world.table().model()->rowCount(), 1); // the other one is of no time that is looked up
    QCOMPARE(world.table().model()->index(0, 2).data().toString(), u"5\u00A0min after"_s);
    QSignalSpy moments(&world.panel, &IncidentsPanel::momentWanted);
    world.table().setFocus();
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(moments.size(), 1);
    QCOMPARE(base::toUtc(moments.first().at(0).value<base::Instant>()).toString(Qt::ISODate),
             u"2020-11-11T13:32:00Z"_s);
}

void TestIncidentsPanel::anIncidentOpensToWhatTheAlertsSaw()
{
    World world;
    world.panel.setReview(review());
    const auto views = world.panel.findChildren<shared::RecordsView *>();
    const auto told = std::ranges::find_if(views, &QWidget::isVisible);
    const QList<records::Proof> &proofs = (*told)->model().record(0)->proofs;
    QVERIFY(std::ranges::any_of(proofs, [](const records::Proof &one) {
        return one.query == "ALERTS{}"_L1 && one.sentence.contains("HostDown"_L1);
    }));
}

void TestIncidentsPanel::semestersHaveTheirOwnList()
{
    World world;
    incidents::Review both = review();
    both.reliability = {{.semester = {.year = 2020, .half = 2},
                         .subject = u"Alice"_s,
                         .told = 2,
                         .repair = {.cases = 1, .mean = std::chrono::minutes(98)}}};
    both.reliability.first().repair.median = std::chrono::minutes(98);
    world.panel.setReview(both);
    world.panel.findChild<QTabWidget *>()->setCurrentIndex(3);
    QCOMPARE(world.table().model()->rowCount(), 1);
    QCOMPARE(world.table().model()->index(0, 2).data().toString(), u"2"_s);
    QVERIFY(world.table().model()->index(0, 3).data().toString().isEmpty()); // nobody looked
}

void TestIncidentsPanel::untilTheMetricsAnswerItSaysSo()
{
    World world;
    world.panel.setReviewReason(u"Waiting for the answer."_s);
    world.panel.findChild<QTabWidget *>()->setCurrentIndex(2);
    const auto labels = world.panel.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *one) {
        return one->isVisible() && one->text() == "Waiting for the answer."_L1;
    }));
}

void TestIncidentsPanel::aMeasuredOutageCanBeWrittenDown()
{
    World world;
    incidents::Outage outage;
    outage.root.subject = u"bob"_s;
    outage.root.instance = u"bob:9100"_s;
    world.panel.setOutages({.list = {outage}, .step = std::chrono::minutes(1), .moment = {}});
    world.panel.findChild<QTabWidget *>()->setCurrentIndex(1);
    world.table().selectRow(0);
    QSignalSpy wanted(&world.panel, &IncidentsPanel::reportWanted);
    const auto buttons = world.panel.findChildren<QToolButton *>();
    (*std::ranges::find(buttons, u"Write it down"_s, &QToolButton::text))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<incidents::Outage>(), outage);
}

void TestIncidentsPanel::withoutIncidentsItSaysWhatToDo()
{
    IncidentsPanel panel;
    panel.setEmptyReason({.icon = u"info"_s, .sentence = u"None."_s, .hint = u"Write one."_s});
    panel.show();
    QVERIFY(panel.isEmptyShown());
}

void TestIncidentsPanel::everythingTheKeyboardReachesHasAName()
{
    World world;
    QCOMPARE(accessible::nameless(world.panel).join(u' '), QString());
}

QTEST_MAIN(TestIncidentsPanel)

#include "tst_incidentspanel.moc"
