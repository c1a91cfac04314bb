// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixturestore.h"
#include "tests/support/programrun.h"

#include <QDateTime>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using Kind = FixtureStore::Kind;

namespace {

/// "time" to the value, as text.
using Column = std::map<qint64, double>;

Column columnOf(const QByteArray &csv)
{
    Column column;
    for (const QByteArray &row : csv.trimmed().split('\n').sliced(1)) {
        const QList<QByteArray> cells = row.trimmed().split(',');
        if (cells.size() == 2 && !cells.last().isEmpty())
            column[QDateTime::fromString(QString::fromLatin1(cells.first()), Qt::ISODate)
                       .toMSecsSinceEpoch()] = cells.last().toDouble();
    }
    return column;
}

/// An hour of two machines.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    for (const char *series : {"load{instance=\"alice:9100\"}", "load{instance=\"bob:9100\"}", "up"})
        for (qint64 age = 3600; age >= 0; age -= 15)
            samples.append({.series = series, .value = double(age % 97) / 8, .at = moment - age});
    return samples;
}

/// The server's own answer for the same time, at the same step.
Column answerOf(const FixtureStore &stored, const QByteArray &promql, const Column &like)
{
    const qint64 step = std::next(like.begin())->first - like.begin()->first;
    const QByteArray form = "query=" + promql.toPercentEncoding()
        + "&latency_offset=1ms&start=" + QByteArray::number(like.begin()->first / 1000) + "&end="
        + QByteArray::number(like.rbegin()->first / 1000) + "&step=" + QByteArray::number(step / 1000);
    const auto body = fetched(stored.url().resolved(QUrl(u"api/v1/query_range"_s)), form);
    Column column;
    for (const auto &point : QJsonDocument::fromJson(body)["data"_L1]["result"_L1][0]["values"_L1].toArray())
        column[point[0].toInteger() * 1000] = point[1].toString().toDouble();
    return column;
}

} // namespace

/// A query drawn from the command line.
class TestRenderQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString program = FixtureStore::missing(); !program.isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
        const qint64 moment = QDateTime::currentSecsSinceEpoch();
        for (FixtureStore *stored : {&m_victoria, &m_prometheus})
            QVERIFY2(stored->start(samplesUntil(moment), moment), stored->log().constData());
    }

    void theCsvHasTheServersNumbers_data() { stores(); }
    void theCsvHasTheServersNumbers()
    {
        const FixtureStore &stored = store();
        const QByteArray promql = "sum(load)";
        QVERIFY2(render(stored, promql, u"answer.csv"_s), m_program.said().constData());
        QFile file(m_program.path(u"answer.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Column ours = columnOf(file.readAll());
        QVERIFY(ours.size() > 10);
        const Column theirs = answerOf(stored, promql, ours);
        for (const auto &[time, value] : ours) {
            QVERIFY(theirs.contains(time));
            QCOMPARE(value, theirs.at(time));
        }
    }

    void aPictureAndADrawingAreMade_data() { stores(); }
    void aPictureAndADrawingAreMade()
    {
        QVERIFY2(render(store(), "load", u"answer.png"_s), m_program.said().constData());
        QCOMPARE(QImage(m_program.path(u"answer.png"_s)).size(), QSize(800, 400));
        QVERIFY2(render(store(), "load", u"answer.svg"_s), m_program.said().constData());
        QFile svg(m_program.path(u"answer.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("<svg"));
    }

    void severalQueriesShareAChart_data() { stores(); }
    void severalQueriesShareAChart()
    {
        QVERIFY2(render(store(), "sum(load)", u"both.csv"_s, "count(load)"), m_program.said().constData());
        QFile file(m_program.path(u"both.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine().trimmed(), "time,sum(load),count(load)");
        QVERIFY(!render(store(), "sum(load)", u"nothing.csv"_s, "sum("));
        QCOMPARE(m_program.exitCode(), 1);
    }

    void aRefusalIsSaidInTheServersWords_data() { stores(); }
    void aRefusalIsSaidInTheServersWords()
    {
        QVERIFY(!render(store(), "sum(", u"nothing.csv"_s));
        QCOMPARE(m_program.exitCode(), 1);
        QVERIFY2(m_program.errors().contains("pars"), m_program.errors().constData());
        QVERIFY(!QFile::exists(m_program.path(u"nothing.csv"_s)));
    }

private:
    static void stores()
    {
        QTest::addColumn<bool>("victoria");
        QTest::newRow("VictoriaMetrics") << true;
        QTest::newRow("Prometheus") << false;
    }

    FixtureStore &store()
    {
        QFETCH(const bool, victoria);
        return victoria ? m_victoria : m_prometheus;
    }

    bool render(const FixtureStore &stored, const QByteArray &promql, const QString &file,
                const QByteArray &second = {})
    {
        QStringList words{u"render"_s, u"chart"_s, u"--query"_s, QString::fromLatin1(promql)};
        if (!second.isEmpty())
            words << u"--query"_s << QString::fromLatin1(second);
        words << u"--range"_s << u"10m"_s << u"--size"_s << u"800x400"_s << u"--metrics"_s
              << stored.url().toString() << u"--out"_s << m_program.path(file);
        return m_program.run(words) && m_program.exitCode() == 0;
    }

    FixtureStore m_victoria{Kind::VictoriaMetrics};
    FixtureStore m_prometheus{Kind::Prometheus};
    ProgramRun m_program;
};

QTEST_GUILESS_MAIN(TestRenderQuery)
#include "tst_renderquery.moc"
