// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/answerreader.h"
#include "models/console/completionstore.h"
#include "models/console/consolestore.h"
#include "models/console/consoletext.h"
#include "models/console/queryhistory.h"
#include "models/console/resultmodel.h"
#include "models/console/tracemodel.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using console::Answer;

namespace {

const QByteArray vectorBody =
    R"({"status":"success","data":{"resultType":"vector","result":[)"
    R"({"metric":{"__name__":"up","job":"b","instance":"x"},"value":[1795719970,"1"]},)"
    R"({"metric":{"__name__":"up","job":"a","zone":"z"},"value":[1795719970,"NaN"]}]},)"
    R"("stats":{"seriesFetched":"7","executionTimeMsec":4},"trace":{"duration_msec":4.2,"message":"all",)"
    R"("children":[{"duration_msec":3.1,"message":"fetch","children":[{"duration_msec":1,"message":"index"}]},)"
    R"({"duration_msec":0.5,"message":"sum"}]}})";

http::Response told(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "application/json", .body = body};
}

base::Result<Answer> readBody(const QByteArray &body, int status = 200)
{
    const base::Instant now = base::instantFromMs(1'795'719'970'000);
    return console::readAnswer(told(status, body), {.promql = u"sum("_s, .overTime = false},
                               {.from = now, .to = now});
}

} // namespace

class TestAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItCostsIsRead();
    void aRefusalIsAnAnswer();
    void whoDoesNotAnswerIsAnError_data();
    void whoDoesNotAnswerIsAnError();
    void jsonKeepsEveryToken_data();
    void jsonKeepsEveryToken();
    void rowsHaveAColumnForEachLabel();
    void seriesAreSummedUp();
    void theTraceIsATree();
    void onlyTheNewestQuestionCounts();
    void theLastAnswerOutlivesAFailure();
    void namesAreAskedOnceAMinute();
    void aSilentServerStillLeavesFunctions();
    void historyIsKept();
    void historyOfTwoProgramsIsJoined();
    void aDamagedLineCostsThatLine();
    void aHistoryThatCannotBeReadIsNotWrittenOver();
};

void TestAnswer::whatItCostsIsRead()
{
    const auto answer = readBody(vectorBody);
    QVERIFY(answer);
    QCOMPARE(answer->cost.series, 2);
    QCOMPARE(answer->cost.seriesRead, 7);
    QCOMPARE(answer->cost.serverMs, 4.0);
    const auto other =
        readBody(R"({"status":"success","data":{"resultType":"vector","result":[],"stats":{"timings":)"
                 R"({"execTotalTime":0.0125},"samples":{"totalQueryableSamples":1798,"peakSamples":91}}}})");
    QVERIFY(other);
    QCOMPARE(other->cost.samplesRead, 1798);
    QCOMPARE(other->cost.serverMs, 12.5);
    QVERIFY(!other->cost.seriesRead && !other->trace);
    QCOMPARE(console::costText(*other, QLocale(QLocale::English)),
             u"0 series · 1,798 samples read · 13\u00a0ms at the server, 0\u00a0ms in all"_s);
}

void TestAnswer::aRefusalIsAnAnswer()
{
    const QByteArray body =
        R"({"status":"error","errorType":"bad_data","error":"invalid parameter \"query\": 1:5: parse error: unclosed left parenthesis"})";
    const auto answer = readBody(body, 400);
    QVERIFY(answer && answer->refusal);
    QCOMPARE(answer->refusal->words, u"unclosed left parenthesis"_s);
    QVERIFY(answer->refusal->place);
    QVERIFY(answer->json.contains("unclosed"_L1));
}

void TestAnswer::whoDoesNotAnswerIsAnError_data()
{
    using Kind = base::Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("login page") << 200 << "<html>"_ba << Kind::Malformed;
    QTest::newRow("wrong password") << 401 << R"({"status":"error","error":"no"})"_ba << Kind::Unauthorized;
    QTest::newRow("busy") << 429 << R"({"status":"error","error":"no"})"_ba << Kind::Busy;
    QTest::newRow("gateway") << 502 << "<html>"_ba << Kind::Malformed;
    QTest::newRow("unknown path") << 404 << "404 page not found"_ba << Kind::Rejected;
}

void TestAnswer::whoDoesNotAnswerIsAnError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto answer = readBody(body, status);
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
}

void TestAnswer::jsonKeepsEveryToken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("answer") << vectorBody;
    QTest::newRow("brackets in texts") << R"({"a":"}]{[\"","b":[1,[2,"\\"]],"c":{}})"_ba;
    QTest::newRow("cut") << R"({"a":[{"b":"c\)"_ba;
    QTest::newRow("too many ends") << "]]]}"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void TestAnswer::jsonKeepsEveryToken()
{
    QFETCH(QByteArray, json);
    const auto bare = [](QByteArray text) { return text.replace('\n', "").replace(' ', ""); };
    QCOMPARE(bare(console::spreadJson(json)), bare(json));
}

void TestAnswer::rowsHaveAColumnForEachLabel()
{
    console::ResultModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(*readBody(vectorBody));
    QCOMPARE(model.headings(), (QStringList{u"Metric"_s, u"instance"_s, u"job"_s, u"zone"_s, u"Value"_s}));
    QCOMPARE(model.index(0, 4).data().toString(), u"1"_s);
    QCOMPARE(model.index(1, 4).data().toString(), u"—"_s);
    QVERIFY(!model.index(1, 4).data(console::ResultModel::OrderRole).isValid()); // NaN comes last
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    model.setAnswer({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAnswer::seriesAreSummedUp()
{
    const auto answer =
        readBody(R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"job":"a"},)"
                 R"("values":[[1795719900,"3"],[1795719910,"NaN"],[1795719930,"1"],[1795719940,"2"]]}]}})");
    QVERIFY(answer);
    console::ResultModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(*answer);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    QCOMPARE(cells, (QStringList{u"a"_s, u"2"_s, u"1"_s, u"3"_s, u"3"_s}));
    QCOMPARE(answer->range.from, base::instantFromMs(1'795'719'900'000)); // nobody asked for a step
    QCOMPARE(answer->range.step, 10s);
}

void TestAnswer::theTraceIsATree()
{
    console::TraceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLocale(QLocale(QLocale::English));
    model.setTrace(readBody(vectorBody)->trace);
    const QModelIndex whole = model.index(0, 0);
    QCOMPARE(model.rowCount(whole), 2);
    const QModelIndex fetch = model.index(0, 0, whole);
    QCOMPARE(fetch.data().toString(), u"fetch"_s);
    QCOMPARE(fetch.siblingAtColumn(console::TraceModel::Duration).data().toString(), u"3.1\u00a0ms"_s);
    QCOMPARE(fetch.siblingAtColumn(console::TraceModel::Share).data().toString(), u"74%"_s);
    QCOMPARE(model.index(0, 0, fetch).data().toString(), u"index"_s);
    QCOMPARE(model.parent(model.index(0, 0, fetch)), fetch);
    model.setTrace({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAnswer::onlyTheNewestQuestionCounts()
{
    const ManualClock clock;
    FakeClient client([](const http::Request &) { return told(200, vectorBody); });
    console::ConsoleStore store({client, QUrl(u"http://x"_s)}, {}, clock);
    QSignalSpy answered(&store, &console::ConsoleStore::answered);
    store.ask({.promql = u"first"_s, .overTime = false});
    store.ask({.promql = u"second"_s, .overTime = false, .traced = true});
    QVERIFY(store.isRunning());
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(store.answer().snapshot->question.promql, u"second"_s);
    QVERIFY(!store.isRunning());
    QVERIFY(client.requests.last().body.contains("trace=1"));
    store.ask({.promql = u"third"_s, .overTime = false});
    store.cancel();
    QVERIFY(!store.isRunning());
    QVERIFY(!QTest::qWaitFor([&] { return answered.count() > 1; }, 100));
}

void TestAnswer::theLastAnswerOutlivesAFailure()
{
    const ManualClock clock;
    FakeClient client([](const http::Request &) { return told(200, vectorBody); });
    console::ConsoleStore store({client, QUrl(u"http://x"_s)}, {}, clock);
    store.ask({.promql = u"first"_s, .overTime = false});
    QTRY_VERIFY(store.answer().snapshot);
    client.breakDown(base::Error::Kind::TimedOut);
    store.ask({.promql = u"second"_s, .overTime = false});
    QTRY_VERIFY(store.answer().error);
    QCOMPARE(store.answer().snapshot->question.promql, u"first"_s);
}

void TestAnswer::namesAreAskedOnceAMinute()
{
    ManualClock clock;
    FakeClient client(
        [](const http::Request &) { return told(200, R"({"status":"success","data":["node","nut"]})"); });
    console::CompletionStore store({client, QUrl(u"http://x"_s)}, clock);
    QSignalSpy known(&store, &console::CompletionStore::known);
    const QString query = u"up{job=\"n"_s;
    const console::Place place = console::placeAt(query, query.size());
    QVERIFY(store.candidates(place).isEmpty());
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(store.candidates(place).size(), 2);
    QCOMPARE(client.requests.size(), 1);
    QVERIFY(client.requests.first().url.path().endsWith("label/job/values"_L1));
    QVERIFY(client.requests.first().url.query(QUrl::FullyDecoded).contains("match[]=up"_L1));
    clock.advance(61s);
    QCOMPARE(store.candidates(place).size(), 2); // those of before, until there are new ones
    QCOMPARE(client.requests.size(), 2);
}

void TestAnswer::aSilentServerStillLeavesFunctions()
{
    ManualClock clock;
    FakeClient client({});
    client.breakDown(base::Error::Kind::Unreachable);
    console::CompletionStore store({client, QUrl(u"http://x"_s)}, clock);
    const console::Place place = console::placeAt(u"rat"_s, 3);
    QCOMPARE(store.candidates(place).first().text, u"rate"_s);
    const auto asksAgain = [&] { return store.candidates(place).isEmpty() || client.requests.size() > 1; };
    QVERIFY(!QTest::qWaitFor(asksAgain, 100)); // not at every letter
    clock.advance(11s);
    (void)store.candidates(place);
    QCOMPARE(client.requests.size(), 2);
}

void TestAnswer::historyIsKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/queries.jsonl"_s);
    {
        console::QueryHistory history(file);
        history.keep(u"up"_s);
        history.keep(u"a\n\"b\""_s);
        history.keep(u" up "_s);
        QCOMPARE(history.all(), (QStringList{u"up"_s, u"a\n\"b\""_s}));
        QTRY_VERIFY(QFile::exists(file));
        QTRY_COMPARE(QFileInfo(file).size(), 16);
    }
    console::QueryHistory later(file);
    QTRY_COMPARE(later.all(), (QStringList{u"up"_s, u"a\n\"b\""_s}));
    for (int i = 0; i < 300; ++i)
        later.keep(u"q%1"_s.arg(i));
    QCOMPARE(later.all().size(), console::QueryHistory::most);
}

void TestAnswer::historyOfTwoProgramsIsJoined()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"queries.jsonl"_s);
    console::QueryHistory one(file);
    console::QueryHistory two(file);
    one.keep(u"of one"_s);
    QTRY_VERIFY(QFile::exists(file));
    two.keep(u"of two"_s);
    QTRY_COMPARE(two.all(), (QStringList{u"of two"_s, u"of one"_s}));
}

void TestAnswer::aDamagedLineCostsThatLine()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"queries.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\"up\"\n{broken\n17\n\"down\"\n");
    file.close();
    const console::QueryHistory history(file.fileName());
    QTRY_COMPARE(history.all(), (QStringList{u"up"_s, u"down"_s}));
}

/// Root reads everything, so the file is one that cannot be ours.
void TestAnswer::aHistoryThatCannotBeReadIsNotWrittenOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"queries.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(5'000'000));
    file.close();
    console::QueryHistory history(file.fileName());
    QSignalSpy troubled(&history, &console::QueryHistory::troubled);
    QTRY_COMPARE(troubled.count(), 1);
    history.keep(u"up"_s);
    QCOMPARE(history.all(), QStringList{u"up"_s}); // as long as the program runs
    QVERIFY(file.rename(folder.filePath(u"aside"_s)));
    QTRY_VERIFY((history.retry(), troubled.last().first().toString().isEmpty())); // that is over
    QCOMPARE(QFileInfo(folder.filePath(u"aside"_s)).size(), 5'000'000);
    QTRY_COMPARE(QFileInfo(folder.filePath(u"queries.jsonl"_s)).size(), 5);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
