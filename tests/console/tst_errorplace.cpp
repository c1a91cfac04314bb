// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/errorplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using console::Refusal;

/// What the servers said to these queries, word for word (VictoriaMetrics 1.112, Prometheus 2.53).
class TestErrorPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMistakeIsFound_data();
    void theMistakeIsFound();
    void wordsComeWithoutWhatRepeatsTheQuery_data();
    void wordsComeWithoutWhatRepeatsTheQuery();
};

void TestErrorPlace::theMistakeIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("marked"); // empty: the server does not say where
    const auto row = [](const char *name, const QString &query, const QString &message,
                        const QString &marked) { QTest::newRow(name) << query << message << marked; };
    const QString vm = u"error when executing query=\"…\" for (time=1795719910212, step=300000): "_s;
    const QString prom = u"invalid parameter \"query\": "_s;
    row("VM ends too soon", u"sum("_s,
        vm + uR"re(singleExpr: unexpected token ""; want "(", "{", "-", "+"; unparsed data: "")re"_s, u"("_s);
    row("VM brace", u"up{job=\"a\""_s,
        vm + uR"re(labelFilters: unexpected token ""; want ",", "or", "}"; unparsed data: "")re"_s, u"\""_s);
    row("VM no string", u"up{job=}"_s,
        vm + uR"re(StringExpr: unexpected token "}"; want "string"; unparsed data: "}")re"_s, u"}"_s);
    row("VM open string", u"up{job=\"a}"_s,
        vm + uR"re(cannot find closing quote " for the string "\"a}"; unparsed data: "=\"a}")re"_s,
        u"\"a}"_s);
    row("VM two words", u"foo bar"_s, vm + uR"re(unparsed data left: "bar")re"_s, u"bar"_s);
    row("VM second line", u"sum(up)\n  + foo bar\n"_s, vm + uR"re(unparsed data left: "bar\n")re"_s,
        u"bar"_s);
    row("VM by", u"sum by (a b) (up)"_s,
        vm + uR"re(ModifierExpr: identList: unexpected token "b"; want ",", ")"; unparsed data: "b) (up)")re"_s,
        u"b"_s);
    row("VM bracket too many", u"up)) "_s, vm + uR"re(unparsed data left: ")) ")re"_s, u")"_s);
    row("VM function", u"1 + nosuch(up)"_s, vm + uR"re(unsupported function "nosuch")re"_s, u"nosuch"_s);
    row("VM operator", u"up{job~=\"x\"}"_s,
        vm + uR"re(cannot recognize "~=\"x\"}"; unparsed data: "job~=\"x\"}")re"_s, u"~"_s);
    row("VM regular expression", u"up{job=~\"(\"}"_s,
        vm + uR"re(cannot expand WITH expressions: invalid regexp in job="(": error parsing regexp: missing closing ): `^(?:()$`)re"_s,
        u"\"(\""_s);
    row("VM name twice", u"up{__name__=\"a\"}"_s,
        vm + uR"re(cannot expand WITH expressions: parse error: metric name must not be set twice: "up" or "a")re"_s,
        {});
    row("VM arguments", u"label_replace(up)"_s,
        uR"re(cannot evaluate "label_replace(up)": unexpected number of args; got 1; want 5)re"_s, {});
    row("VM limit", u"up"_s,
        u"the number of matching timeseries exceeds 1; either narrow down the search or increase -search.max* command-line flag values at vmselect"_s,
        {});
    row("Prometheus ends too soon", u"sum("_s, prom + u"1:5: parse error: unclosed left parenthesis"_s,
        u"("_s);
    row("Prometheus brace", u"up{job=}"_s,
        prom + u"1:8: parse error: unexpected \"}\" in label matching, expected string"_s, u"}"_s);
    row("Prometheus open string", u"up{job=\"a}"_s, prom + u"1:8: parse error: unterminated quoted string"_s,
        u"\"a}"_s);
    row("Prometheus two words", u"foo bar"_s, prom + u"1:5: parse error: unexpected identifier \"bar\""_s,
        u"bar"_s);
    row("Prometheus second line", u"sum(up)\n  + foo bar\n"_s,
        prom + u"2:9: parse error: unexpected identifier \"bar\""_s, u"bar"_s);
    row("Prometheus counts bytes", u"up{job=\"é\"} bar"_s,
        prom + u"1:14: parse error: unexpected identifier \"bar\""_s, u"bar"_s);
    row("Prometheus function", u"nosuch(up)"_s,
        prom + u"1:1: parse error: unknown function with name \"nosuch\""_s, u"nosuch"_s);
    row("Prometheus argument", u"rate(up)"_s,
        prom
            + u"1:6: parse error: expected type range vector in call to function \"rate\", got instant vector"_s,
        u"up"_s);
    row("Prometheus knows no place", {},
        prom + u"unknown position: parse error: no expression found in input"_s, {});
    row("Prometheus range", u"up[5m]"_s,
        prom
            + u"invalid expression type \"range vector\" for range query, must be Scalar or instant Vector"_s,
        {});
    row("a place beyond the query", u"up"_s, prom + u"7:90: parse error: x"_s, {});
    row("a proxy", u"up"_s, u"<html>502</html>"_s, {});
}

void TestErrorPlace::theMistakeIsFound()
{
    QFETCH(QString, query);
    QFETCH(QString, message);
    QFETCH(QString, marked);
    const Refusal refusal = console::refusalOf(message, query);
    QCOMPARE(refusal.place.has_value(), !marked.isEmpty());
    if (refusal.place)
        QCOMPARE(query.mid(refusal.place->start, refusal.place->length), marked);
    QCOMPARE(refusal.whole, message);
}

void TestErrorPlace::wordsComeWithoutWhatRepeatsTheQuery_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    QTest::newRow("VictoriaMetrics, one instant")
        << uR"re(error when executing query="foo \"): bar" for (time=1795719910530, step=300000): unparsed data left: "bar")re"_s
        << uR"re(unparsed data left: "bar")re"_s;
    QTest::newRow("VictoriaMetrics, a range")
        << uR"re(error when executing query="foo bar" on the time range (start=1795719600000, end=1795719900000, step=15000): unparsed data left: "bar")re"_s
        << uR"re(unparsed data left: "bar")re"_s;
    QTest::newRow("Prometheus")
        << u"invalid parameter \"query\": 1:5: parse error: unclosed left parenthesis"_s
        << u"unclosed left parenthesis"_s;
    QTest::newRow("others") << u"timeout exceeded"_s << u"timeout exceeded"_s;
}

void TestErrorPlace::wordsComeWithoutWhatRepeatsTheQuery()
{
    QFETCH(QString, message);
    QTEST(console::refusalOf(message, u"foo bar"_s).words, "words");
}

QTEST_GUILESS_MAIN(TestErrorPlace)
#include "tst_errorplace.moc"
