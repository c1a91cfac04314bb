// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changequestions.h"
#include "models/changes/unusual.h"
#include "models/signals/catalogue.h"
#include "tests/support/fixturestore.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 week = 7 * 24 * hour;

/// A machine of four weeks, every ten minutes of the same hour, which is busier today; and a restart.
QList<FixtureSample> samples(qint64 moment)
{
    const QByteArray of = "{instance=\"bob:9100\",job=\"node\"}";
    QList<FixtureSample> all;
    for (int ago = 4; ago >= 0; --ago)
        for (qint64 at = moment - ago * week - 2 * hour; at <= moment - ago * week; at += 60) {
            all.append({"node_memory_MemTotal_bytes" + of, 100, at});
            all.append({"node_memory_MemAvailable_bytes" + of, ago == 0 ? 10.0 : 60.0, at});
        }
    for (qint64 at = moment - 2 * hour; at <= moment; at += 60) {
        all.append({"up" + of, 1, at});
        all.append({"node_boot_time_seconds" + of,
                    double(at < moment - hour ? moment - 3 * week : moment - hour), at});
    }
    return all;
}

} // namespace

/// Real servers take what is asked, and answer it alike.
class TestChangeQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void everyQuestionIsTaken();
    void theSameHourOfOtherWeeksIsKnown();
    void aRestartIsTold();

private:
    std::unique_ptr<FixtureStore> m_store;
    qint64 m_moment = QDateTime::currentSecsSinceEpoch() / 60 * 60 - 120;
};

void TestChangeQueries::initTestCase_data()
{
    QTest::addColumn<FixtureStore::Kind>("kind");
    QTest::newRow("VictoriaMetrics") << FixtureStore::Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << FixtureStore::Kind::Prometheus;
}

void TestChangeQueries::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

void TestChangeQueries::init()
{
    QFETCH_GLOBAL(const FixtureStore::Kind, kind);
    m_store = std::make_unique<FixtureStore>(kind);
    QVERIFY2(m_store->start(samples(m_moment), m_moment), m_store->log().constData());
}

void TestChangeQueries::everyQuestionIsTaken()
{
    const auto compared = changes::comparedSignals(signals::loadCatalogue().entries);
    for (const survey::Question &question : changes::changeQuestions() + changes::unusualQuestions(compared))
        QVERIFY2(m_store->ask(question.promql), qPrintable(question.id + u": "_s + question.promql));
    const base::TimeRange range{.from = {}, .to = base::Instant(14 * 24h), .step = 1h};
    QVERIFY(m_store->ask(changes::changesQuery(u"bob:9100"_s, range)));
}

void TestChangeQueries::theSameHourOfOtherWeeksIsKnown()
{
    const auto compared = changes::comparedSignals(signals::loadCatalogue().entries);
    const auto questions = changes::unusualQuestions(compared);
    for (qsizetype ago = 0; ago < questions.size(); ++ago) {
        const auto answer = m_store->ask(questions.at(ago).promql);
        QVERIFY(answer);
        const double used = answer->value(u"instance=\"bob:9100\", vigie=\"memory\""_s, -1);
        QVERIFY2(std::abs(used - (ago == 0 ? 0.9 : 0.4)) < 1e-6, qPrintable(u"%1: %2"_s.arg(ago).arg(used)));
    }
}

void TestChangeQueries::aRestartIsTold()
{
    const auto answer = m_store->ask(changes::changeQuestions().first().promql);
    QVERIFY(answer);
    QCOMPARE(answer->value(u"instance=\"bob:9100\", vigie=\"start\""_s), double(m_moment - hour));
    QCOMPARE(answer->size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeQueries)
#include "tst_changequeries.moc"
