// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/documentreader.h"
#include "models/metrics/responseparser.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using base::Error;
using http::Response;
using metrics::parseMatrix;
using metrics::parseVector;

namespace {

Response json(const QByteArray &body, int status = 200)
{
    return {.status = status, .contentType = "application/json", .body = body};
}

QByteArray vectorOf(const QByteArray &result)
{
    return R"({"status":"success","data":{"resultType":"vector","result":[)" + result + "]}}";
}

} // namespace

class TestResponseParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVectorOfVictoriaMetrics();
    void aVectorOfPrometheusWithWarnings();
    void keysMayComeInAnyOrder();
    void aScalarIsOneSample();
    void aStringGivesNoSamples();
    void textsThatAllDifferAreEachThemselves();
    void anEmptyAnswerIsAnAnswer();
    void aMatrixKeepsItsPoints();
    void labelsAreUnescaped();
    void aClusterMayBePartial();
    void sampleValues_data();
    void sampleValues();
    void errors_data();
    void errors();
    void malformedDocuments_data();
    void malformedDocuments();
    void everyPrefixOfAnAnswerIsMalformed();
    void serverWordsAreCutShort();
    void retryAfterStaysWithTheError();
};

void TestResponseParser::aVectorOfVictoriaMetrics()
{
    const auto vector = parseVector(json(
        R"({"status":"success","isPartial":false,"data":{"resultType":"vector","result":[{"metric":{"__name__":"up","instance":"a:9100","job":"node"},"value":[1795459200,"1"]}]},"stats":{"seriesFetched": "1","executionTimeMsec":0}})"));
    QVERIFY(vector);
    QCOMPARE(vector->samples.size(), 1);
    const metrics::Sample &sample = vector->samples.first();
    QCOMPARE(sample.labels.value(u"instance"), u"a:9100"_s);
    QCOMPARE(sample.at, base::instantFromMs(1'795'459'200'000));
    QCOMPARE(sample.value, 1.0);
    QCOMPARE(vector->seriesFetched, 1);
    QVERIFY(vector->warnings.isEmpty());
}

void TestResponseParser::aVectorOfPrometheusWithWarnings()
{
    const auto vector = parseVector(json(
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1795459200.123,"0.5"]}]},"warnings":["PromQL info: metric might not be a counter"],"infos":["one more"]})"));
    QVERIFY(vector);
    QCOMPARE(vector->samples.first().at, base::instantFromMs(1'795'459'200'123));
    QCOMPARE(vector->warnings, (QStringList{u"PromQL info: metric might not be a counter"_s, u"one more"_s}));
    QVERIFY(!vector->seriesFetched);
}

void TestResponseParser::keysMayComeInAnyOrder()
{
    const auto vector = parseVector(json(
        R"({"stats":{"other":{"deep":[1]}},"data":{"result":[{"value":[1,"2"],"metric":{"b":"2","a":"1"}}],"resultType":"vector"},"new":[[]],"status":"success"})"));
    QVERIFY2(vector, vector ? "" : qPrintable(vector.error().detail));
    QCOMPARE(vector->samples.first().labels.toString(), u"{a=\"1\",b=\"2\"}"_s);
}

void TestResponseParser::aScalarIsOneSample()
{
    const auto vector =
        parseVector(json(R"({"status":"success","data":{"resultType":"scalar","result":[1795459200,"2"]}})"));
    QVERIFY(vector);
    QCOMPARE(vector->samples.size(), 1);
    QCOMPARE(vector->samples.first().value, 2.0);
}

/// Names and values are held once a document; what is held moves while it grows.
void TestResponseParser::textsThatAllDifferAreEachThemselves()
{
    constexpr int count = 2'000;
    QByteArrayList samples;
    for (int i = 0; i < count; ++i)
        samples.append(
            R"({"metric":{"name%":"value%"},"value":[1,"1"]})"_ba.replace('%', QByteArray::number(i)));
    const auto vector =
        metrics::parseVector({.status = 200,
                              .contentType = "application/json"_ba,
                              .body = R"({"status":"success","data":{"resultType":"vector","result":[)"
                                  + samples.join(',') + "]}}"});
    QVERIFY(vector);
    QCOMPARE(vector->samples.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(vector->samples.at(i).labels.value(u"name%1"_s.arg(i)), u"value%1"_s.arg(i));
}

void TestResponseParser::aStringGivesNoSamples()
{
    const auto vector = parseVector(
        json(R"({"status":"success","data":{"resultType":"string","result":[1795459200,"foo"]}})"));
    QVERIFY(vector);
    QVERIFY(vector->samples.isEmpty());
}

void TestResponseParser::anEmptyAnswerIsAnAnswer()
{
    QVERIFY(parseVector(json(vectorOf({}))));
    QVERIFY(parseMatrix(json(R"({"status":"success","data":{"resultType":"matrix","result":[]}})")));
}

void TestResponseParser::aMatrixKeepsItsPoints()
{
    const auto matrix = parseMatrix(json(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"instance":"a"},"values":[[60,"1"],[120,"NaN"],[240.5,"+Inf"]]},{"metric":{"instance":"b"},"values":[]}]}})"));
    QVERIFY(matrix);
    QCOMPARE(matrix->series.size(), 2);
    const metrics::Series &first = matrix->series.first();
    QCOMPARE(first.times, (QList<qint64>{60'000, 120'000, 240'500}));
    QCOMPARE(first.values.at(0), 1.0);
    QVERIFY(std::isnan(first.values.at(1)));
    QVERIFY(std::isinf(first.values.at(2)));
    QVERIFY(matrix->series.last().times.isEmpty());
}

void TestResponseParser::labelsAreUnescaped()
{
    const auto vector =
        parseVector(json(vectorOf(R"({"metric":{"path":"C:\\a \"b\" \u00e9\n"},"value":[1,"1"]})")));
    QVERIFY(vector);
    QCOMPARE(vector->samples.first().labels.value(u"path"), u"C:\\a \"b\" é\n"_s);
}

void TestResponseParser::aClusterMayBePartial()
{
    const auto vector = parseVector(
        json(R"({"status":"success","isPartial":true,"data":{"resultType":"vector","result":[]}})"));
    QVERIFY(vector);
    QVERIFY(vector->partial);
}

void TestResponseParser::sampleValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<double>("value");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("integer") << QByteArray("42") << true << 42.0;
    QTest::newRow("negative") << QByteArray("-0.25") << true << -0.25;
    QTest::newRow("exponent") << QByteArray("1.5e-07") << true << 1.5e-07;
    QTest::newRow("17 digits") << QByteArray("0.12345678901234567") << true << 0.12345678901234567;
    QTest::newRow("tiny, written out by VictoriaMetrics")
        << QByteArray("0.000000000000003031649005909761") << true << 3.031649005909761e-15;
    QTest::newRow("+Inf") << QByteArray("+Inf") << true << infinity;
    QTest::newRow("Inf") << QByteArray("Inf") << true << infinity;
    QTest::newRow("-Inf") << QByteArray("-Inf") << true << -infinity;
    QTest::newRow("out of range is not a value") << QByteArray("1e400") << false << 0.0;
    QTest::newRow("empty") << QByteArray() << false << 0.0;
    QTest::newRow("trailing words") << QByteArray("1 GB") << false << 0.0;
    QTest::newRow("hexadecimal") << QByteArray("0x10") << false << 0.0;
    QTest::newRow("inf by another name") << QByteArray("infinity") << false << 0.0;
}

void TestResponseParser::sampleValues()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isValue);
    QFETCH(double, value);
    const auto parsed = metrics::parseSampleValue({text.constData(), size_t(text.size())});
    QCOMPARE(parsed.has_value(), isValue);
    if (isValue)
        QCOMPARE(*parsed, value);
    const auto vector = parseVector(json(vectorOf(R"({"metric":{},"value":[1,")" + text + R"("]})")));
    QCOMPARE(vector.has_value(), isValue);
}

void TestResponseParser::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray html = "text/html";
    const QByteArray plain = "text/plain";
    const QByteArray data = "application/json";

    using enum Error::Kind;
    QTest::newRow("login page with 200")
        << 200 << html << QByteArray("<!DOCTYPE html><html>") << Malformed << u"web page"_s;
    QTest::newRow("HTML that says it is JSON")
        << 200 << data << QByteArray("\n <html>") << Malformed << u"web page"_s;
    QTest::newRow("empty body") << 200 << data << QByteArray() << Malformed << QString();
    QTest::newRow("another document")
        << 200 << data << QByteArray(R"({"title":"Grafana"})") << Malformed << u"success"_s;
    QTest::newRow("a bare list") << 200 << data << QByteArray("[]") << Malformed << QString();
    QTest::newRow("401") << 401 << plain << QByteArray("\n") << Unauthorized << u"HTTP 401"_s;
    QTest::newRow("403 with a page") << 403 << html << QByteArray("<html>secret") << Unauthorized
                                     << u"HTTP 403"_s;
    QTest::newRow("400 of Prometheus")
        << 400 << data
        << QByteArray(
               R"({"status":"error","errorType":"bad_data","error":"invalid parameter \"query\": 1:5: parse error"})")
        << Rejected << u"1:5: parse error"_s;
    QTest::newRow("422 of VictoriaMetrics")
        << 422 << data << QByteArray(R"({"status":"error","errorType":"422","error":"cannot parse \"up{\""})")
        << Rejected << u"cannot parse"_s;
    QTest::newRow("unknown path of VictoriaMetrics")
        << 400 << plain << QByteArray("unsupported path requested: \"/x\"") << Rejected
        << u"unsupported path"_s;
    QTest::newRow("unknown path of Prometheus")
        << 404 << plain << QByteArray("404 page not found") << Rejected << u"404"_s;
    QTest::newRow("query timeout of Prometheus")
        << 503 << data << QByteArray(R"({"status":"error","errorType":"timeout","error":"query timed out"})")
        << Rejected << u"query timed out"_s;
    QTest::newRow("an error with 200")
        << 200 << data << QByteArray(R"({"status":"error","error":"limit"})") << Rejected << u"limit"_s;
    QTest::newRow("429") << 429 << plain << QByteArray("too many concurrent requests") << Busy
                         << u"too many"_s;
    QTest::newRow("502 of a proxy") << 502 << html << QByteArray("<html>Bad Gateway") << Malformed
                                    << u"HTTP 502"_s;
    QTest::newRow("500") << 500 << plain << QByteArray("boom") << Malformed << u"boom"_s;
    QTest::newRow("204") << 204 << plain << QByteArray() << Malformed << u"HTTP 204"_s;
}

void TestResponseParser::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    const Response response{.status = status, .contentType = type, .body = body};
    for (const auto &error : {parseVector(response).error(), parseMatrix(response).error()}) {
        QCOMPARE(base::kindName(error.kind), base::kindName(kind));
        QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(u"secret"_s));
    }
}

void TestResponseParser::malformedDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray element = R"({"metric":{},"value":[1,"1"]})";
    QTest::newRow("more after the end") << vectorOf(element) + "{}";
    QTest::newRow("a number where a string belongs") << vectorOf(R"({"metric":{},"value":[1,1]})");
    QTest::newRow("a point of one") << vectorOf(R"({"metric":{},"value":[1]})");
    QTest::newRow("a point of three") << vectorOf(R"({"metric":{},"value":[1,"1",2]})");
    QTest::newRow("no value") << vectorOf(R"({"metric":{}})");
    QTest::newRow("value and values") << vectorOf(R"({"metric":{},"value":[1,"1"],"values":[]})");
    QTest::newRow("two values") << vectorOf(R"({"metric":{},"value":[1,"1"],"value":[1,"2"]})");
    QTest::newRow("a label that is a number") << vectorOf(R"({"metric":{"a":1},"value":[1,"1"]})");
    QTest::newRow("a time beyond any calendar") << vectorOf(R"({"metric":{},"value":[1e300,"1"]})");
    QTest::newRow("a bare NaN") << vectorOf(R"({"metric":{},"value":[1,NaN]})");
    QTest::newRow("two results") << QByteArray(
        R"({"status":"success","data":{"resultType":"vector","result":[],"result":[]}})");
    QTest::newRow("no result") << QByteArray(R"({"status":"success","data":{"resultType":"vector"}})");
    QTest::newRow("no data") << QByteArray(R"({"status":"success"})");
    QTest::newRow("nested too deep") << R"({"status":"success","x":)" + QByteArray(40, '[')
            + QByteArray(40, ']') + "}";
    QTest::newRow("not UTF-8") << vectorOf("{\"metric\":{\"a\":\"\xff\"},\"value\":[1,\"1\"]}");
    QTest::newRow("points that go back in time") << QByteArray(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[2,"1"],[1,"1"]]}]}})");
}

void TestResponseParser::malformedDocuments()
{
    QFETCH(QByteArray, body);
    const auto document = metrics::readDocument(body);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Error::Kind::Malformed);
    QVERIFY(!parseVector(json(body)));
}

void TestResponseParser::everyPrefixOfAnAnswerIsMalformed()
{
    const QByteArray whole =
        vectorOf(R"({"metric":{"a":"b"},"value":[1,"1"]},{"metric":{"a":"c"},"value":[1,"2"]})");
    QVERIFY(parseVector(json(whole)));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto cut = parseVector(json(whole.first(length)));
        QVERIFY2(!cut, whole.first(length).constData());
        QCOMPARE(cut.error().kind, Error::Kind::Malformed);
    }
}

void TestResponseParser::serverWordsAreCutShort()
{
    const auto error =
        parseVector(json("{\"status\":\"error\",\"error\":\"" + QByteArray(5000, 'x') + "\"}", 400)).error();
    QVERIFY(error.detail.size() < 400);
}

void TestResponseParser::retryAfterStaysWithTheError()
{
    Response response{.status = 503, .contentType = "text/plain", .body = "later"};
    QCOMPARE(parseVector(response).error().kind, Error::Kind::Malformed);
    response.retryAfter = std::chrono::seconds(10);
    QCOMPARE(parseVector(response).error().kind, Error::Kind::Busy);
    QCOMPARE(parseVector(response).error().retryAfter, std::chrono::seconds(10));
}

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
