// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/candidates.h"
#include "models/console/cursorplace.h"
#include "models/console/metricwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using console::Candidate;
using console::Place;
using Kind = Place::Kind;

Q_DECLARE_METATYPE(console::Place::Kind)

namespace {

/// A query with | where the cursor stands.
struct Typed {
    QString query;
    qsizetype cursor = 0;

    explicit Typed(const QString &marked)
        : query(QString(marked).remove(u'|'))
        , cursor(marked.indexOf(u'|'))
    {
    }

    Place place() const { return console::placeAt(query, cursor); }
};

} // namespace

class TestCursorPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensCoverTheQuery_data();
    void tokensCoverTheQuery();
    void placesAreTold_data();
    void placesAreTold();
    void labelsAreAskedOfTheSeriesAround_data();
    void labelsAreAskedOfTheSeriesAround();
    void metricsAreFound_data();
    void metricsAreFound();
    void beginningsComeFirst();
    void functionsOfAnotherServerAreNotOffered();
    void whatIsTakenFitsIn_data();
    void whatIsTakenFitsIn();
};

void TestCursorPlace::tokensCoverTheQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("selector") << u"up{job=~\"a|b\"}[5m]"_s
                              << QStringList{u"up"_s, u"{"_s, u"job"_s, u"=~"_s, u"\"a|b\""_s,
                                             u"}"_s,  u"["_s, u"5m"_s,  u"]"_s};
    QTest::newRow("numbers") << u"1.5e-3 + .5 - 0x1F * 1_000"_s
                             << QStringList{u"1.5e-3"_s, u"+"_s, u".5"_s,   u"-"_s,
                                            u"0x1F"_s,   u"*"_s, u"1_000"_s};
    QTest::newRow("three quotes") << u"'it\\'s' \"a\\\"b\" `c\\`"_s
                                  << QStringList{u"'it\\'s'"_s, u"\"a\\\"b\""_s, u"`c\\`"_s};
    QTest::newRow("comment") << u"up # it (is\n> 0"_s << QStringList{u"up"_s, u"# it (is"_s, u">"_s, u"0"_s};
    QTest::newRow("open string ends with its line") << u"\"a\nup"_s << QStringList{u"\"a"_s, u"up"_s};
    QTest::newRow("recording rule") << u"job:up:sum"_s << QStringList{u"job:up:sum"_s};
    QTest::newRow("escaped name") << u"disk\\-used"_s << QStringList{u"disk\\-used"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestCursorPlace::tokensCoverTheQuery()
{
    QFETCH(QString, query);
    QStringList tokens;
    for (const metrics::Token &token : metrics::tokensOf(query))
        tokens.append(token.of(query).toString());
    QTEST(tokens, "tokens");
}

void TestCursorPlace::placesAreTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing yet") << u"|"_s << Kind::Expression << QString();
    QTest::newRow("metric") << u"node_l|"_s << Kind::Expression << u"node_l"_s;
    QTest::newRow("in the middle of a metric") << u"node_|load1"_s << Kind::Expression << u"node_"_s;
    QTest::newRow("argument") << u"rate(|"_s << Kind::Expression << QString();
    QTest::newRow("second operand") << u"up + |"_s << Kind::Expression << QString();
    QTest::newRow("label name") << u"up{|"_s << Kind::LabelName << QString();
    QTest::newRow("second label") << u"up{job=\"a\",in|"_s << Kind::LabelName << u"in"_s;
    QTest::newRow("by") << u"sum by (jo|) (up)"_s << Kind::LabelName << u"jo"_s;
    QTest::newRow("without") << u"sum without(a, |"_s << Kind::LabelName << QString();
    QTest::newRow("on") << u"a * on (|"_s << Kind::LabelName << QString();
    QTest::newRow("value") << u"up{job=\"no|\"}"_s << Kind::LabelValue << u"no"_s;
    QTest::newRow("value without quotes") << u"up{job=|"_s << Kind::LabelValue << QString();
    QTest::newRow("value in backquotes") << u"up{job=~`no|`}"_s << Kind::LabelValue << u"no"_s;
    QTest::newRow("open value") << u"up{job='no|"_s << Kind::LabelValue << u"no"_s;
    QTest::newRow("behind a value") << u"up{job=\"a\"|"_s << Kind::None << QString();
    QTest::newRow("window") << u"rate(up[|"_s << Kind::Duration << QString();
    QTest::newRow("window begun") << u"rate(up[5|])"_s << Kind::Duration << u"5"_s;
    QTest::newRow("subquery") << u"rate(up[1h:|"_s << Kind::Duration << QString();
    QTest::newRow("offset") << u"up offset |"_s << Kind::Duration << QString();
    QTest::newRow("behind a metric") << u"up o|"_s << Kind::Keyword << u"o"_s;
    QTest::newRow("behind brackets") << u"sum(up) |"_s << Kind::Keyword << QString();
    QTest::newRow("behind by ()") << u"sum by (job) |"_s << Kind::Expression << QString();
    QTest::newRow("comment") << u"up # n|"_s << Kind::None << QString();
    QTest::newRow("number") << u"up > 1|"_s << Kind::None << QString();
    QTest::newRow("text of nobody") << u"label_set(up, \"a|\")"_s << Kind::None << QString();
    QTest::newRow("second line") << u"sum(\n  ra|"_s << Kind::Expression << u"ra"_s;
    QTest::newRow("WITH") << u"WITH (x = ra|) x"_s << Kind::Expression << u"ra"_s;
}

void TestCursorPlace::placesAreTold()
{
    QFETCH(QString, typed);
    const Place place = Typed(typed).place();
    QTEST(place.kind, "kind");
    QTEST(place.word, "word");
}

void TestCursorPlace::labelsAreAskedOfTheSeriesAround_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("selector");
    QTest::newRow("metric") << u"up{|"_s << u"up"_s;
    QTest::newRow("no metric") << u"{|"_s << QString();
    QTest::newRow("other matchers") << u"up{job=\"a\", instance=\"|\"}"_s << u"up{job=\"a\"}"_s;
    QTest::newRow("matchers behind") << u"up{job=\"|\", instance=~'b.*'}"_s << u"up{instance=~'b.*'}"_s;
    QTest::newRow("only matchers") << u"{job=\"a\", |"_s << u"{job=\"a\"}"_s;
    QTest::newRow("by") << u"sum by (|) (rate(up[5m]))"_s << u"up"_s;
    QTest::newRow("by over two metrics") << u"sum by (|) (up / down)"_s << u"{__name__=~\"up|down\"}"_s;
}

void TestCursorPlace::labelsAreAskedOfTheSeriesAround()
{
    QFETCH(QString, typed);
    QTEST(Typed(typed).place().selector, "selector");
}

void TestCursorPlace::metricsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("metrics");
    QTest::newRow("one") << u"rate(a_total{b=\"c\"}[5m])"_s << QStringList{u"a_total"_s};
    QTest::newRow("joined") << u"a * on (x, y) group_left (z) sum by (q) (b) or a"_s
                            << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("aggregation with by first") << u"sum without (x) (a offset 5m)"_s << QStringList{u"a"_s};
    QTest::newRow("none") << u"1 + time()"_s << QStringList();
}

void TestCursorPlace::metricsAreFound()
{
    QFETCH(QString, query);
    QTEST(console::metricsOf(query), "metrics");
}

void TestCursorPlace::beginningsComeFirst()
{
    const auto found =
        console::candidatesFor(Typed(u"rat|"_s).place(), {u"a_ratio"_s, u"rate_limit"_s}, false);
    QStringList texts;
    for (const Candidate &one : found)
        texts.append(one.text);
    QCOMPARE(texts.first(), u"rate"_s);
    QVERIFY(texts.indexOf(u"rate_limit"_s) < texts.indexOf(u"irate"_s));
    QCOMPARE(texts.last(), u"a_ratio"_s);
    QVERIFY(!found.first().about.isEmpty());
}

void TestCursorPlace::functionsOfAnotherServerAreNotOffered()
{
    const Place place = Typed(u"median_over|"_s).place();
    QVERIFY(console::candidatesFor(place, {}, false).isEmpty());
    QCOMPARE(console::candidatesFor(place, {}, true).size(), 1);
}

void TestCursorPlace::whatIsTakenFitsIn_data()
{
    using Is = Candidate::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("function") << u"ra|"_s << int(Is::Function) << u"rate"_s << u"rate(|"_s;
    QTest::newRow("its bracket is there") << u"ra|(up)"_s << int(Is::Function) << u"rate"_s << u"rate|(up)"_s;
    QTest::newRow("metric") << u"sum(no|)"_s << int(Is::Metric) << u"node_load1"_s << u"sum(node_load1|)"_s;
    QTest::newRow("metric with a sign") << u"no|"_s << int(Is::Metric) << u"no-de"_s << u"no\\-de|"_s;
    QTest::newRow("label") << u"up{jo|}"_s << int(Is::Label) << u"job"_s << u"up{job=\"|\"}"_s;
    QTest::newRow("label that is compared")
        << u"up{jo|=\"a\"}"_s << int(Is::Label) << u"job"_s << u"up{job|=\"a\"}"_s;
    QTest::newRow("label of by") << u"sum by (jo|)"_s << int(Is::Label) << u"job"_s << u"sum by (job|)"_s;
    QTest::newRow("value") << u"up{job=\"n|\"}"_s << int(Is::Value) << u"node"_s << u"up{job=\"node\"|}"_s;
    QTest::newRow("whole value is replaced")
        << u"up{job=\"n|ame\"}"_s << int(Is::Value) << u"node"_s << u"up{job=\"node\"|}"_s;
    QTest::newRow("open value") << u"up{job=\"n|"_s << int(Is::Value) << u"node"_s << u"up{job=\"node\"|"_s;
    QTest::newRow("no quotes yet") << u"up{job=|}"_s << int(Is::Value) << u"node"_s << u"up{job=\"node\"|}"_s;
    QTest::newRow("quote inside") << u"up{job=\"|\"}"_s << int(Is::Value) << u"a\"b"_s
                                  << u"up{job=\"a\\\"b\"|}"_s;
    QTest::newRow("pattern") << u"up{job=~\"|\"}"_s << int(Is::Value) << u"a.b"_s
                             << u"up{job=~\"a\\\\.b\"|}"_s;
}

void TestCursorPlace::whatIsTakenFitsIn()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const Typed at(typed);
    const auto in = console::insertionOf({.kind = Candidate::Kind(kind), .text = text, .about = {}},
                                         at.place(), at.query);
    QString result = at.query;
    result.replace(in.from, in.length, in.text);
    result.insert(in.cursor, u'|');
    QTEST(result, "result");
}

QTEST_GUILESS_MAIN(TestCursorPlace)
#include "tst_cursorplace.moc"
