// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/survey/surveystore.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using survey::Question;
using survey::SurveyStore;

namespace {

constexpr auto one = R"({"status":"success","data":{"resultType":"vector","result":[
    {"metric":{"instance":"a:9100"},"value":[1793491200,"3"]}]}})";
constexpr auto line = R"({"status":"success","data":{"resultType":"matrix","result":[
    {"metric":{"instance":"a:9100"},"values":[[1793487600,"1"],[1793491200,"3"]]}]}})";
constexpr auto nothing = R"({"status":"success","data":{"resultType":"vector","result":[]}})";

/// A store that knows `pending` now and over time, and refuses what is called `broken`.
FakeClient::Answer store()
{
    return [](const http::Request &request) -> base::Result<http::Response> {
        const QString query = FakeClient::queryOf(request);
        if (query.contains(u"broken"_s))
            return base::fail(Error::Kind::Rejected, u"parse error"_s);
        if (!query.contains(u"pending"_s))
            return FakeClient::json(nothing);
        return FakeClient::json(request.url.path().endsWith("query_range"_L1) ? line : one);
    };
}

const QList<Question> questions{
    {.id = u"now"_s, .promql = u"pending"_s},
    {.id = u"month"_s, .promql = u"sum(pending)"_s, .length = 24h * 30, .step = 1h, .every = 1h},
    {.id = u"wrong"_s, .promql = u"broken("_s},
};

struct World {
    explicit World(const SurveyStore::Options &options = {})
        : store(metrics::PrometheusClient(http, QUrl(u"http://m.example"_s)), questions, options, clock)
    {
    }

    bool refreshed()
    {
        QSignalSpy ended(&store, &SurveyStore::refreshed);
        store.refresh();
        return QTest::qWaitFor([&ended] { return !ended.isEmpty(); });
    }

    qsizetype asked(const QString &promql) const
    {
        return std::ranges::count_if(http.requests, [&promql](const http::Request &request) {
            return FakeClient::queryOf(request) == promql;
        });
    }

    ManualClock clock;
    FakeClient http{::store()};
    SurveyStore store;
};

} // namespace

class TestSurveyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasItsAnswer();
    void aRefusedQuestionCostsItself();
    void seldomOnesKeepTheirAnswer();
    void aDeadServerKeepsWhatWasKnown();
    void thePastIsAskedOfThePast();
    void whatCameAfterIsAskedAsFarAsItIsPast_data();
    void whatCameAfterIsAskedAsFarAsItIsPast();
    void aNewStartShowsWhatWasKnownBefore();
    void otherQuestionsKeepWhatIsKnownOfTheOld();
    void whatAChangeInterruptsIsAskedAgain();
};

void TestSurveyStore::otherQuestionsKeepWhatIsKnownOfTheOld()
{
    World world;
    QVERIFY(world.refreshed());
    const QList<Question> others{{.id = u"more"_s, .promql = u"pending + 1"_s}, questions.first()};
    world.store.setQuestions(others);
    QCOMPARE(world.store.held().snapshot->samples(u"now").size(), 1);
    QVERIFY(!world.store.held().snapshot->of(u"more").isKnown());
    QCOMPARE(world.store.held().snapshot->all().size(), 2);
    QSignalSpy ended(&world.store, &SurveyStore::refreshed);
    world.store.refreshWhenDue();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.store.held().snapshot->samples(u"more").size(), 1);
    QCOMPARE(world.asked(u"pending"_s), 1); // what is known is not due
}

void TestSurveyStore::whatAChangeInterruptsIsAskedAgain()
{
    World world;
    QVERIFY(world.refreshed());
    QSignalSpy ended(&world.store, &SurveyStore::refreshed);
    world.store.refresh();
    world.store.setQuestions({questions.first()});
    QVERIFY(!world.store.isRunning());
    world.store.refreshWhenDue();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.store.held().snapshot->samples(u"now").size(), 1);
}

void TestSurveyStore::everyQuestionHasItsAnswer()
{
    World world;
    QVERIFY(world.refreshed());
    const survey::Answers &answers = *world.store.held().snapshot;
    QCOMPARE(answers.samples(u"now").size(), 1);
    QCOMPARE(answers.samples(u"now").first().value, 3);
    QCOMPARE(answers.series(u"month").first().values, (QList<double>{1, 3}));
    QCOMPARE(answers.of(u"now").query, u"pending"_s);
    QVERIFY(!answers.of(u"nobody asked this").isKnown());
}

void TestSurveyStore::aRefusedQuestionCostsItself()
{
    World world;
    QVERIFY(world.refreshed());
    QVERIFY(!world.store.held().error);
    const survey::Answer &wrong = world.store.held().snapshot->of(u"wrong");
    QVERIFY(!wrong.isKnown());
    QCOMPARE(wrong.error->kind, Error::Kind::Rejected);
}

void TestSurveyStore::seldomOnesKeepTheirAnswer()
{
    World world;
    QVERIFY(world.refreshed());
    world.clock.advance(6min);
    QSignalSpy ended(&world.store, &SurveyStore::refreshed);
    world.store.refreshWhenDue();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.asked(u"pending"_s), 2);
    QCOMPARE(world.asked(u"sum(pending)"_s), 1);
    QCOMPARE(world.store.held().snapshot->series(u"month").size(), 1);
}

void TestSurveyStore::aDeadServerKeepsWhatWasKnown()
{
    World world;
    QVERIFY(world.refreshed());
    const auto asOf = world.store.held().asOf;
    world.clock.advance(10min);
    world.http.breakDown(Error::Kind::Unreachable);
    QVERIFY(world.refreshed());
    QCOMPARE(world.store.held().error->kind, Error::Kind::Unreachable);
    QCOMPARE(world.store.held().asOf, asOf);
    QCOMPARE(world.store.held().snapshot->samples(u"now").size(), 1);
}

void TestSurveyStore::thePastIsAskedOfThePast()
{
    World world({.past = base::instantFromMs(1'600'000'000'000)});
    QVERIFY(world.refreshed());
    for (const http::Request &request : std::as_const(world.http.requests))
        QVERIFY(request.body.contains("160000"));
}

void TestSurveyStore::whatCameAfterIsAskedAsFarAsItIsPast_data()
{
    QTest::addColumn<base::Milliseconds>("ago");
    QTest::addColumn<base::Milliseconds>("until");
    QTest::newRow("long ago: all of it") << base::Milliseconds(5h) << base::Milliseconds(1h);
    QTest::newRow("just now: up to now") << base::Milliseconds(20min) << base::Milliseconds(20min);
    QTest::newRow("now: nothing") << base::Milliseconds(0) << base::Milliseconds(0);
}

void TestSurveyStore::whatCameAfterIsAskedAsFarAsItIsPast()
{
    QFETCH(const base::Milliseconds, ago);
    QFETCH(const base::Milliseconds, until);
    const ManualClock clock;
    FakeClient http{::store()};
    const base::Instant moment = clock.now() - ago;
    SurveyStore store(
        metrics::PrometheusClient(http, QUrl(u"http://m.example"_s)),
        {{.id = u"around"_s, .promql = u"pending"_s, .length = 24h, .beyond = 1h, .step = 1min}},
        {.past = ago > 0ms ? std::optional(moment) : std::nullopt}, clock);
    QSignalSpy ended(&store, &SurveyStore::refreshed);
    store.refresh();
    QTRY_VERIFY(!ended.isEmpty());
    const survey::Answer &answer = store.held().snapshot->of(u"around");
    QCOMPARE(answer.at, moment);
    QCOMPARE(answer.until, moment + until);
}

void TestSurveyStore::aNewStartShowsWhatWasKnownBefore()
{
    const QTemporaryDir folder;
    archive::Archive kept(folder.filePath(u"cache.db"_s));
    {
        World world({.archive = &kept, .profile = u"team"_s});
        QVERIFY(world.refreshed());
    }
    World world({.archive = &kept, .profile = u"team"_s});
    world.http.breakDown(Error::Kind::Unreachable);
    world.store.recall();
    QTRY_VERIFY(world.store.held().snapshot);
    QVERIFY(world.store.held().fromArchive);
    QCOMPARE(world.store.held().snapshot->samples(u"now").first().value, 3);
    QCOMPARE(world.store.held().snapshot->series(u"month").first().values, (QList<double>{1, 3}));
}

QTEST_GUILESS_MAIN(TestSurveyStore)

#include "tst_surveystore.moc"
