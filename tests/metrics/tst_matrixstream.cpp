// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/streamedlines.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray matrixOf(const QByteArray &elements)
{
    return R"({"status":"success","data":{"resultType":"matrix","result":[)" + elements + "]}}";
}

QByteArray lineOf(const QByteArray &points)
{
    return matrixOf(R"({"metric":{"__name__":"up","instance":"a"},"values":[)" + points + "]}");
}

QByteArray pointOf(const QByteArray &value, int later = 0)
{
    return '[' + QByteArray::number(1'795'459'200 + later) + ",\"" + value + "\"]";
}

http::Response json(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/json", .body = body};
}

/// Enough points on both sides that the quick way takes the one in the middle.
QByteArray amongOthers(const QByteArray &point, int at)
{
    QByteArrayList points;
    for (int i = 0; i < 40; ++i)
        points.append(i == at ? point : "[" + QByteArray::number(1'795'459'000 + 10 * i) + ",\"7\"]");
    return lineOf(points.join(','));
}

} // namespace

class TestMatrixStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheWholeReaderReads_data();
    void readsWhatTheWholeReaderReads();
    void readsRecordedAnswers_data();
    void readsRecordedAnswers();
    void readsValuesToTheLastBit();
    void refusesEveryPrefix();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void timesAreCountedUpAsTheyAreWritten_data();
    void timesAreCountedUpAsTheyAreWritten();
    void pointsStandOnTheGridOfTheRange();
    void aShortLineCostsLittle();
};

void TestMatrixStream::readsWhatTheWholeReaderReads_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray element = R"({"metric":{"a":"b"},"values":[[1,"1"],[2,"2"]]})";
    QTest::newRow("nothing") << matrixOf({});
    QTest::newRow("two lines") << matrixOf(element + "," + element);
    QTest::newRow("data before status")
        << QByteArray(R"({"data":{"result":[)" + element + R"(],"resultType":"matrix"},"status":"success"})");
    QTest::newRow("values before metric") << matrixOf(R"({"values":[[1,"1"]],"metric":{"b":"2","a":"1"}})");
    QTest::newRow("spaces everywhere")
        << QByteArray(" { \"status\" : \"success\" ,\n\"data\" :\t{ \"resultType\" : \"matrix\" , \"result\" "
                      ": [ { \"metric\" : "
                      "{ } , \"values\" : [ [ 1 , \"1\" ] , [ 2 , \"2\" ] ] } ] } }\r\n ");
    QTest::newRow("unknown keys") << QByteArray(
        R"({"trace":{"a":[1,{"b":null}],"c":"]}"},"status":"success","data":{"x":[[]],"resultType":"matrix","y":1e5,"result":[{"metric":{},"z":true,"values":[[1,"1"]],"histograms":[[1,{"count":"3"}]]}]},"isPartial":true,"stats":{"seriesFetched":"12","more":[1]},"warnings":["w"],"infos":["i"]})");
    QTest::newRow("escapes") << matrixOf(
        R"({"metric":{"a\"\\/\b\f\n\r\t":"\u00e9\u20ac\ud83d\ude00\u0000","é€😀":"b"},"values":[[1,"1"]]})");
    QTest::newRow("an escaped value") << lineOf(R"([1,"1\u0035"])");
    QTest::newRow("escaped keys") << QByteArray(
        R"({"st\u0061tus":"success","data":{"resultType":"matrix","r\u0065sult":[]}})");
    QTest::newRow("an escaped resultType")
        << QByteArray(R"({"status":"success","data":{"result\u0054ype":"matrix","result":[]}})");
    QByteArray points = pointOf("1");
    for (const int later : {30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180, 195, 210})
        points += ',' + pointOf("2", later);
    QTest::newRow("times that are those of a grid that was left") << lineOf(points);
    QTest::newRow("half a pair") << matrixOf(R"({"metric":{"a":"\ud83d"},"values":[[1,"1"]]})");
    QTest::newRow("the other half") << matrixOf(R"({"metric":{"a":"\ude00"},"values":[[1,"1"]]})");
    QTest::newRow("no escape") << matrixOf(R"({"metric":{"a":"\x"},"values":[[1,"1"]]})");
    QTest::newRow("too few digits") << matrixOf(R"({"metric":{"a":"\u12"},"values":[[1,"1"]]})");
    QTest::newRow("not UTF-8") << matrixOf("{\"metric\":{\"a\":\"\xff\"},\"values\":[[1,\"1\"]]}");
    QTest::newRow("a control character") << matrixOf("{\"metric\":{\"a\":\"\n\"},\"values\":[[1,\"1\"]]}");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + matrixOf(element);
    QTest::newRow("half a byte order mark") << "\xef\xbb" + matrixOf(element);
    QTest::newRow("metric twice") << matrixOf(
        R"({"metric":{"a":"1","b":"2"},"metric":{"a":"3"},"values":[[1,"1"]]})");
    for (const char *refused : {R"({"metric":{}})",
                                R"({"metric":{},"value":[1,"1"],"values":[]})",
                                R"({"values":[],"values":[]})",
                                R"({"metric":{"a":1},"values":[]})",
                                R"({"metric":[],"values":[]})",
                                R"({"values":{}})",
                                R"({"values":[1]})",
                                R"({"values":[[1]]})",
                                R"({"values":[[1,"1",2]]})",
                                R"({"values":[["1","1"]]})",
                                R"({"values":[[1,1]]})",
                                R"({"values":[[1,"x"]]})",
                                R"({"values":[[1,""]]})",
                                R"({"values":[[1e300,"1"]]})",
                                R"({"values":[[2,"1"],[1,"1"]]})",
                                R"({"values":[[2,"1"],[2,"1"]]})",
                                R"({"values":[[1,NaN]]})",
                                R"([])",
                                R"(1)",
                                R"("x")",
                                R"({"value":[1,"1"]})",
                                R"({"value":[1]})"})
        QTest::addRow("element %s", refused) << matrixOf(refused);
    for (const char *type : {"vector", "scalar", "string", "none"})
        for (const char *result :
             {"[]", R"([1,"7"])", R"([1,"text"])", R"([{"values":[[1,"1"]]}])",
              R"([{"values":[[2,"1"],[1,"1"]]}])", R"([{"value":[1,"1"]}])", "null", "{}"}) {
            const QByteArray typed = R"("resultType":")" + QByteArray(type) + '"';
            const QByteArray resulted = R"("result":)" + QByteArray(result);
            QTest::addRow("%s %s", type, result)
                << R"({"status":"success","data":{)" + typed + "," + resulted + "}}";
            QTest::addRow("%s behind %s", type, result)
                << R"({"status":"success","data":{)" + resulted + "," + typed + "}}";
        }
    for (const char *body :
         {"",
          " ",
          "{}",
          "[]",
          "1",
          "null",
          R"({"status":"success"})",
          R"({"status":"error"})",
          R"({"status":"error","error":"bad \"query\""})",
          R"({"status":1})",
          R"({"title":"Grafana"})",
          R"({"status":"success","data":[]})",
          R"({"status":"success","data":["a"]})",
          R"({"status":"success","data":[1]})",
          R"({"status":"success","data":null})",
          R"({"status":"success","data":{"resultType":"matrix"}})",
          R"({"status":"success","data":{"result":[]}})",
          R"({"status":"success","data":{"resultType":"matrix","resultType":"string","result":[1]}})",
          R"({"status":"success","data":{"resultType":1,"resultType":"string","result":[1]}})",
          R"({"status":"success","data":{"resultType":"matrix","result":[],"result":[]}})",
          R"({"status":"success","data":[],"data":[]})",
          R"({"status":"success","warnings":null,"data":[]})",
          R"({"status":"success","warnings":[1],"data":[]})",
          R"({"status":"success","isPartial":1,"data":[]})",
          R"({"status":"success","stats":1,"data":[]})",
          R"({"status":"success","stats":{"seriesFetched":1},"data":[]})",
          R"({"status":"success","stats":{"seriesFetched":"x"},"data":[]})",
          "<html>",
          " <html>"})
        QTest::addRow("document %s", body) << QByteArray(body);
    QTest::newRow("trailing bytes") << matrixOf({}) + "{}";
    QTest::newRow("deep and allowed") << QByteArray(R"({"status":"success","data":[],"x":)")
            + QByteArray(20, '[') + QByteArray(20, ']') + "}";
    QTest::newRow("a long word") << lineOf(pointOf(QByteArray(5000, '1')));
    QTest::newRow("a long label") << matrixOf("{\"metric\":{\"a\":\"" + QByteArray(5000, 'x')
                                              + "\"},\"values\":[[1,\"1\"]]}");
    for (const char *time : {"0",
                             "-5",
                             "1.5",
                             "1795459200.781",
                             "1795459200.7812",
                             "1795459200781",
                             "8999999999999.5",
                             "9e12",
                             "-9e12",
                             "1e3",
                             "1E+3",
                             "1.5e-3",
                             "0.0005",
                             "0.00049",
                             "1e-400",
                             "1e400",
                             "01",
                             "1.",
                             ".5",
                             "+1",
                             "-",
                             "99999999999",
                             "9999999999.999",
                             "12345678901234567890123"}) {
        QTest::addRow("time %s", time) << lineOf("[" + QByteArray(time) + ",\"1\"]");
        QTest::addRow("time %s among others", time) << amongOthers("[" + QByteArray(time) + ",\"1\"]", 0);
    }
    for (const char *value : {"0",
                              "-0",
                              "1.5",
                              "NaN",
                              "+Inf",
                              "-Inf",
                              "Inf",
                              "inf",
                              "nan",
                              "infinity",
                              "1e5",
                              "1e+09",
                              "-2.5E-7",
                              "1e400",
                              "1e-400",
                              "4.9e-324",
                              "1.7976931348623157e308",
                              "0.000000000000003031649005909761",
                              "0.0000000000000030316490059097612345",
                              "123456789012345678901234567890",
                              "9007199254740993",
                              "18446744073709551616",
                              "00012",
                              ".5",
                              "5.",
                              "1.5x",
                              " 1",
                              "1 ",
                              "+1",
                              "--1",
                              "-",
                              ".",
                              "0x10",
                              "1,5",
                              "1_0",
                              "0.50000000000000000",
                              "0.49999999999999994",
                              "9007199254740992.5",
                              "9007199254740993.0000000000000000000"}) {
        QTest::addRow("value %s", value) << lineOf(pointOf(value));
        QTest::addRow("value %s among others", value)
            << amongOthers("[1795459200,\"" + QByteArray(value) + "\"]", 20);
    }
}

void TestMatrixStream::readsWhatTheWholeReaderReads()
{
    QFETCH(QByteArray, body);
    QRandomGenerator random(1);
    const http::Response response = json(body);
    QCOMPARE(streamed::difference(response, [&](qsizetype) { return body.size(); }), QString());
    QCOMPARE(streamed::difference(response, [](qsizetype) { return 1; }), QString());
    for (int round = 0; round < 20; ++round)
        QCOMPARE(streamed::difference(response, [&random](qsizetype) { return random.bounded(1, 400); }),
                 QString());
}

void TestMatrixStream::readsRecordedAnswers_data()
{
    QTest::addColumn<QString>("path");
    QDir folder(QFINDTESTDATA("../fuzz/response"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
}

void TestMatrixStream::readsRecordedAnswers()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    http::Response response = json(file.readAll());
    QCOMPARE(streamed::difference(response, [](qsizetype) { return 7; }), QString());
    QCOMPARE(streamed::difference(response, [&](qsizetype) { return response.body.size(); }), QString());
    for (const int status : {204, 400, 401, 422, 429, 503}) {
        response.status = status;
        QCOMPARE(streamed::difference(response, [](qsizetype) { return 7; }), QString());
    }
}

/// Values of all sizes, in the spellings of both servers: the shortest, as plain decimals, with exponents.
void TestMatrixStream::readsValuesToTheLastBit()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArrayList points;
        for (int i = 0; i < 100; ++i) {
            const double value = std::ldexp(double(random.generate64() >> 11), random.bounded(-140, 20));
            const char format = "ffge"[random.bounded(4)];
            const int digits = random.bounded(2) == 0 ? random.bounded(1, 18) : 17;
            points.append("[" + QByteArray::number(1'795'459'200 + i) + ",\"" + (i % 3 == 0 ? "-" : "")
                          + QByteArray::number(value, format, digits) + "\"]");
        }
        const http::Response response = json(lineOf(points.join(',')));
        QCOMPARE(streamed::difference(response, [](qsizetype) { return 1024; }), QString());
    }
}

void TestMatrixStream::refusesEveryPrefix()
{
    const QByteArray whole = amongOthers("[1795459200,\"1.5\"]", 20);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto cut = streamed::lines(json(whole.first(length)), [](qsizetype) { return 50; });
        QVERIFY2(!cut, whole.first(length).constData());
        QCOMPARE(cut.error().kind, base::Error::Kind::Malformed);
    }
}

/// The whole reader does not look at what it skips. This one has to, to know where it ends.
void TestMatrixStream::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("skipped");
    for (const char *skipped :
         {"tru", "nul", "truefalse", "01", "1.", "-", "[1 2]", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}",
          "{\"a\":1,}", "{1:2}", "[}", "{]", "\"\\x\"", "'a'", "NaN"})
        QTest::addRow("%s", skipped) << QByteArray(skipped);
    QTest::newRow("too deep") << QByteArray(40, '[') + QByteArray(40, ']');
}

void TestMatrixStream::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, skipped);
    const QByteArray body =
        R"({"status":"success","x":)" + skipped + R"(,"data":{"resultType":"matrix","result":[]}})";
    const auto lines = streamed::lines(json(body), [](qsizetype) { return 3; });
    QVERIFY(!lines);
    QVERIFY(lines.error().detail.startsWith("not a whole answer"_L1));
}

void TestMatrixStream::timesAreCountedUpAsTheyAreWritten_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("step");
    QTest::newRow("the last digits carry") << 1'795'459'200LL << 15LL;
    QTest::newRow("all digits carry") << 1'799'999'000LL << 1LL;
    QTest::newRow("into the digits in front") << 1'799'990'000LL << 3600LL;
    QTest::newRow("days") << 1'795'459'200LL << 86'400LL;
    QTest::newRow("years") << 1'000'000'000LL << 99'999'999LL;
    QTest::newRow("before 2001") << 999'990'000LL << 60LL;
    QTest::newRow("to the last of ten digits") << 9'999'990'000LL << 60LL;
}

void TestMatrixStream::timesAreCountedUpAsTheyAreWritten()
{
    QFETCH(qint64, start);
    QFETCH(qint64, step);
    for (const qint64 hole : {-1, 100}) { // at which a step is left out
        QByteArrayList points;
        qint64 time = start;
        for (int i = 0; i < 2000; ++i, time += step * (i == hole ? 2 : 1))
            points.append("[" + QByteArray::number(time) + ",\"1\"]");
        const http::Response response = json(lineOf(points.join(',')));
        QCOMPARE(streamed::difference(response, [](qsizetype) { return 9000; }), QString());
        QCOMPARE(streamed::difference(response, [](qsizetype) { return 9000; },
                                      {.step = std::chrono::seconds(step)}),
                 QString());
    }
}

void TestMatrixStream::pointsStandOnTheGridOfTheRange()
{
    const base::TimeRange range{
        .from = base::instantFromMs(60'000), .to = base::instantFromMs(200'000), .step = 10s};
    const auto read = [&](const QByteArray &points) {
        return streamed::lines(
                   json(lineOf(points)), [](qsizetype) { return 1024; }, range)
            ->lines.first()
            .samples;
    };
    const series::Samples even = read(R"([70,"1"],[80,"NaN"],[100,"3"],[150,"4"])");
    QVERIFY(even.isOnGrid());
    QCOMPARE(even.size(), 9);
    QCOMPARE(even.timeAt(0), 70'000);
    QCOMPARE(even.runStarts().size(), 3u); // NaN was given, and five steps are a gap
    QVERIFY(!read(R"([70,"1"],[81,"2"])").isOnGrid());
}

/// Thousands of lines of one sample in a range of thousands of points must not have room for all points.
void TestMatrixStream::aShortLineCostsLittle()
{
    const base::TimeRange range{
        .from = base::instantFromMs(0), .to = base::instantFromMs(100'000'000), .step = 10s};
    const auto lines = streamed::lines(json(lineOf(R"([70,"1"])")), [](qsizetype) { return 1024; }, range);
    QVERIFY(lines->lines.first().samples.bytes() < 1000);
}

QTEST_APPLESS_MAIN(TestMatrixStream)
#include "tst_matrixstream.moc"
