// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/fired.h"
#include "models/incidents/outage.h"
#include "models/incidents/uptime.h"
#include "tests/support/fixturestore.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FixtureStore::Kind;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

/// A machine and an address over two days; on the second, the one was down for six hours, and an alert fired.
QList<FixtureSample> twoDays(qint64 midnight)
{
    QList<FixtureSample> up;
    QList<FixtureSample> answers;
    QList<FixtureSample> fires;
    for (qint64 at = midnight - 2 * day + minute; at <= midnight; at += minute) {
        const bool down = at > midnight - day / 2 && at <= midnight - day / 4;
        up.append({R"(up{instance="alice:9100",job="node"})", down ? 0.0 : 1.0, at});
        answers.append({R"(probe_success{instance="https://pad.example",job="blackbox"})", 1, at});
        if (down)
            fires.append({R"(ALERTS{alertname="Down",alertstate="firing",instance="alice:9100"})", 1, at});
    }
    return up + answers + fires;
}

} // namespace

/// What is asked about the past of machines and alerts, on the servers that people run.
class TestUptimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachServerTakesEveryQuestion_data() { servers(); }
    void eachServerTakesEveryQuestion();
    void aDayIsTwelveSlots_data() { servers(); }
    void aDayIsTwelveSlots();
    void theProofGivesTheRatioAgain_data() { servers(); }
    void theProofGivesTheRatioAgain();

private:
    static void servers();
    std::optional<FixtureStore::Vector> answer(const QString &promql) const;

    FixtureStore m_victoria{Kind::VictoriaMetrics};
    FixtureStore m_prometheus{Kind::Prometheus};
    qint64 m_midnight = QDateTime::currentSecsSinceEpoch() / day * day;
};

void TestUptimes::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_victoria.start(twoDays(m_midnight), m_midnight), m_victoria.log().constData());
    QVERIFY2(m_prometheus.start(twoDays(m_midnight), m_midnight), m_prometheus.log().constData());
}

void TestUptimes::servers()
{
    QTest::addColumn<bool>("prometheus");
    QTest::newRow("VictoriaMetrics") << false;
    QTest::newRow("Prometheus") << true;
}

std::optional<FixtureStore::Vector> TestUptimes::answer(const QString &promql) const
{
    QFETCH(const bool, prometheus);
    return (prometheus ? m_prometheus : m_victoria).ask(promql);
}

void TestUptimes::eachServerTakesEveryQuestion()
{
    for (const survey::Question &one :
         incidents::firedQuestions() + incidents::outageQuestions() + incidents::uptimeQuestions())
        QVERIFY2(answer(one.promql), qPrintable(one.promql));
}

void TestUptimes::aDayIsTwelveSlots()
{
    const auto questions = incidents::uptimeQuestions(); // machines up, looked at; services likewise
    QList<double> values;
    for (const survey::Question &one : questions) {
        const auto told = answer(one.promql);
        QVERIFY(told);
        QCOMPARE(told->size(), 1);
        values.append(told->first());
    }
    QVERIFY2(std::abs(values.at(0) - 9) < 0.1, qPrintable(QString::number(values.at(0))));
    QCOMPARE(values.at(1), 12);
    QVERIFY(std::abs(values.at(2) - 12) < 0.001);
    QCOMPARE(values.at(3), 12);
}

void TestUptimes::theProofGivesTheRatioAgain()
{
    const base::Instant end = base::instantFromMs(m_midnight * 1000);
    const auto ratio =
        answer(incidents::uptimeQuery(incidents::Episode::Kind::Machine, u"alice:9100"_s, 24h, end));
    QVERIFY(ratio);
    QCOMPARE(ratio->size(), 1);
    QVERIFY2(std::abs(ratio->first() - 0.75) < 0.01, qPrintable(QString::number(ratio->first())));
}

QTEST_GUILESS_MAIN(TestUptimes)

#include "tst_uptimes.moc"
