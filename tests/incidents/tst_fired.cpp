// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/fired.h"
#include "models/incidents/sighting.h"
#include "models/incidents/uptime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using incidents::Fired;
using metrics::Labels;
using survey::Answer;
using survey::Input;

namespace {

const base::Instant moment = base::instantFromMs(1'793'491'200'000); // a whole hour

metrics::Series seriesAt(const Labels &labels, const QList<base::Milliseconds> &ago, double value = 1)
{
    metrics::Series series{.labels = labels, .times = {}, .values = {}};
    for (const base::Milliseconds one : ago) {
        series.times.append(base::toMs(moment - one));
        series.values.append(value);
    }
    return series;
}

Answer answer(const QString &id, const QList<metrics::Series> &series)
{
    return {.id = id, .query = {}, .samples = {}, .series = series, .at = moment, .error = {}};
}

/// Every question is answered, with nothing unless it is said.
Input input(const QList<Answer> &said)
{
    QList<Answer> all = said;
    for (const survey::Question &question : incidents::firedQuestions())
        if (std::ranges::find(said, question.id, &Answer::id) == said.end())
            all.append(answer(question.id, {}));
    health::Host host;
    host.name = u"alice"_s;
    host.instance = u"alice:9100"_s;
    const inventory::Subject pad{.kind = inventory::Kind::Service,
                                 .name = u"Pad"_s,
                                 .facts = {{.key = u"fqdn"_s, .value = u"pad.example"_s}}};
    return {.answers = survey::Answers(all),
            .machines = survey::Machines({.hosts = {host}}),
            .directory = inventory::Directory({.subjects = {pad}}),
            .error = {},
            .moment = moment};
}

Labels labels(const Labels::Pair &who)
{
    return {{u"alertname"_s, u"Down"_s}, {u"severity"_s, u"critical"_s}, who};
}

} // namespace

class TestFired : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertThatFiredTwiceIsTwoEpisodes();
    void anOlderWeekIsMovedBackToWhereItWas();
    void whatAnOldAnswerSawLastStillGoesOn();
    void anAlertIsAboutWhomPeopleCallSo_data();
    void anAlertIsAboutWhomPeopleCallSo();
    void evaluationIsKnownByTheHour_data();
    void evaluationIsKnownByTheHour();
    void oneAnswerThatIsMissingIsEnoughNotToKnow();
    void theQuestionsFitAServer();
    void daysThatAreNotOverDoNotCount();
};

void TestFired::anAlertThatFiredTwiceIsTwoEpisodes()
{
    const Fired fired = incidents::readFired(input(
        {answer(u"firing"_s,
                {seriesAt(labels({u"instance"_s, u"alice:9100"_s}), {60min, 59min, 57min, 20min, 19min})})}));
    QCOMPARE(fired.list.size(), 2); // one look that is missing does not part them
    QCOMPARE(fired.list.first().from, moment - 60min);
    QCOMPARE(fired.list.first().to, moment - 56min);
    QCOMPARE(fired.list.first().name, u"Down"_s);
    QCOMPARE(fired.list.first().severity, u"critical"_s);
    QVERIFY(fired.list.first().query.startsWith(u"ALERTS{"_s));
    QVERIFY(fired.list.first().query.contains(u"alertstate=\"firing\""_s));
    QVERIFY(fired.known);
}

void TestFired::anOlderWeekIsMovedBackToWhereItWas()
{
    const Labels who = labels({u"instance"_s, u"alice:9100"_s});
    const Fired fired =
        incidents::readFired(input({answer(u"firing, 14 d ago"_s, {seriesAt(who, {3h, 3h - 1min})}),
                                    answer(u"firing, 28 d ago"_s, {seriesAt(who, {50h})})}));
    QCOMPARE(fired.list.size(), 1); // the other one is longer ago than is looked up
    QCOMPARE(fired.list.first().from, moment - 24h * 14 - 3h);
    QCOMPARE(fired.list.first().to, moment - 24h * 14 - 3h + 2min);
}

void TestFired::whatAnOldAnswerSawLastStillGoesOn()
{
    Input old = input({});
    QList<Answer> all = old.answers.all();
    Answer &firing = *std::ranges::find(all, u"firing"_s, &Answer::id);
    firing.at = moment - 4min;
    firing.series = {seriesAt(labels({u"instance"_s, u"alice:9100"_s}), {5min, 4min})};
    old.answers = survey::Answers(all);
    QVERIFY(!incidents::readFired(old).list.first().to);
}

void TestFired::anAlertIsAboutWhomPeopleCallSo_data()
{
    QTest::addColumn<Labels>("who");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a machine's exporter") << labels({u"instance"_s, u"alice:9100"_s}) << u"alice"_s;
    QTest::newRow("another exporter on it") << labels({u"instance"_s, u"alice:9256"_s}) << u"alice"_s;
    QTest::newRow("a probe") << labels({u"instance"_s, u"https://pad.example/x"_s}) << u"Pad"_s;
    QTest::newRow("a probe of nobody's")
        << labels({u"instance"_s, u"https://else.example"_s}) << u"else.example"_s;
    QTest::newRow("a service") << labels({u"service"_s, u"pad"_s}) << u"Pad"_s;
    QTest::newRow("a name nobody knows") << labels({u"host"_s, u"switch"_s}) << u"switch"_s;
    QTest::newRow("nobody") << labels({u"team"_s, u"tech"_s}) << QString();
}

void TestFired::anAlertIsAboutWhomPeopleCallSo()
{
    QFETCH(const Labels, who);
    const Fired fired = incidents::readFired(input({answer(u"firing"_s, {seriesAt(who, {60min})})}));
    QTEST(fired.list.first().subject, "subject");
}

void TestFired::evaluationIsKnownByTheHour_data()
{
    QTest::addColumn<base::Milliseconds>("from"); // ago
    QTest::addColumn<base::Milliseconds>("to");
    QTest::addColumn<bool>("evaluated");
    QTest::newRow("between two hours") << base::Milliseconds(290min) << base::Milliseconds(250min) << true;
    QTest::newRow("over several") << base::Milliseconds(6h) << base::Milliseconds(4h) << true;
    QTest::newRow("not behind it") << base::Milliseconds(230min) << base::Milliseconds(190min) << false;
    QTest::newRow("not before it") << base::Milliseconds(390min) << base::Milliseconds(370min) << false;
    QTest::newRow("until now") << base::Milliseconds(20min) << base::Milliseconds(0) << true;
}

void TestFired::evaluationIsKnownByTheHour()
{
    QFETCH(const base::Milliseconds, from);
    QFETCH(const base::Milliseconds, to);
    const Fired fired =
        incidents::readFired(input({answer(u"evaluated"_s, {seriesAt({}, {6h, 5h, 4h, 2h, 1h, 0h, -1h})})}));
    QTEST(fired.isEvaluated(moment - from, moment - to), "evaluated");
}

void TestFired::oneAnswerThatIsMissingIsEnoughNotToKnow()
{
    const Input whole = input({});
    QVERIFY(incidents::readFired(whole).known);
    for (qsizetype i = 0; i < whole.answers.all().size(); ++i) {
        QList<Answer> some = whole.answers.all();
        some.removeAt(i);
        Input half = whole;
        half.answers = survey::Answers(some);
        QVERIFY(!incidents::readFired(half).known);
    }
}

void TestFired::theQuestionsFitAServer()
{
    QSet<QString> ids;
    for (const survey::Question &one : incidents::firedQuestions() + incidents::uptimeQuestions()) {
        QVERIFY2(!one.promql.contains(u'%'), qPrintable(one.promql));
        ids.insert(one.id);
        if (one.isRange())
            QVERIFY(one.length / one.step < 10'990); // or else its step would be another one
    }
    QCOMPARE(ids.size(), incidents::firedQuestions().size() + incidents::uptimeQuestions().size());
}

void TestFired::daysThatAreNotOverDoNotCount()
{
    const Labels alice{{u"instance"_s, u"alice:9100"_s}};
    Input days = input({});
    days.answers = survey::Answers({answer(u"machines up"_s, {seriesAt(alice, {24h, 0h, -24h}, 6)}),
                                    answer(u"machines looked at"_s, {seriesAt(alice, {24h, 0h, -24h}, 12)})});
    const incidents::Uptimes read = incidents::readUptimes(days);
    QCOMPARE(read.list.size(), 1);
    QCOMPARE(read.list.first().subject, u"alice"_s);
    QCOMPARE(read.list.first().days.size(), 2);
    QCOMPARE(read.list.first().days.first().up, 6.0);
}

QTEST_GUILESS_MAIN(TestFired)

#include "tst_fired.moc"
