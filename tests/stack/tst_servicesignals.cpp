// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Declared signals of services, asked of both servers and judged.
#include "models/http/networkclient.h"
#include "models/services/ownsignalquestions.h"
#include "models/services/servicesreader.h"
#include "models/signals/catalogueparser.h"
#include "models/survey/surveystore.h"
#include "tests/support/awaited.h"
#include "tests/support/bothstores.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using services::Service;

namespace {

constexpr qint64 interval = 15; ///< s

/// A queue that has been long for half an hour, one that became so a moment ago, and one that fell silent.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    for (qint64 back = 3 * 3600; back >= 0; back -= interval) {
        const auto add = [&](const QByteArray &series, double value) {
            samples.append({.series = series, .value = value, .at = moment - back});
        };
        add("up", 1);
        add("queue_length{service=\"mail\",instance=\"apps:9000\",zone=\"a\"}", back < 1800 ? 25 : 2);
        add("queue_length{service=\"mail\",instance=\"apps:9000\",zone=\"b\"}", 3);
        add("queue_length{service=\"lists\",instance=\"apps:9000\"}", back < 180 ? 25 : 2);
        if (back > 3600)
            add("queue_length{service=\"forum\",instance=\"apps:9000\"}", 2);
        add("queue_length{service=\"other\",instance=\"apps:9000\",kind=\"test\"}", 99);
    }
    std::ranges::stable_sort(samples, {}, &FixtureSample::series);
    return samples;
}

QList<signals::Signal> declared()
{
    const auto read = signals::parseCatalogue(
        "[queue]\ntitle = { en = \"Queue\", fr = \"File\" }\nabout = { en = \"a\", fr = \"a\" }\n"
        "subject = \"service\"\ngroup = \"services\"\nunit = \"count\"\nnamed_by = \"service\"\n"
        "query = 'queue_length{kind=\"\",$only}'\nrequires = 'queue_length{kind=\"\"}'\n"
        "rule = { bad = \"above\", warning = 10, for = \"10m\" }\n"
        "[refused]\ntitle = { en = \"Refused\", fr = \"Refus\" }\nabout = { en = \"a\", fr = \"a\" }\n"
        "subject = \"service\"\ngroup = \"services\"\nunit = \"count\"\nnamed_by = \"service\"\n"
        "query = 'sum(queue_length{$only}'\nrequires = 'queue_length{kind=\"test\"}'\n",
        u"own.toml"_s);
    return read.entries;
}

} // namespace

class TestServiceSignals : public QObject, private BothStores {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothServersAreUnderstood_data();
    void bothServersAreUnderstood();
};

void TestServiceSignals::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const QByteArray failed = startBoth(samplesUntil);
    QVERIFY2(failed.isEmpty(), failed.constData());
    QCOMPARE(declared().size(), 2);
}

void TestServiceSignals::bothServersAreUnderstood_data()
{
    QTest::addColumn<const FixtureStore *>("store");
    QTest::newRow("VictoriaMetrics") << static_cast<const FixtureStore *>(&m_victoria);
    QTest::newRow("Prometheus") << static_cast<const FixtureStore *>(&m_prometheus);
}

void TestServiceSignals::bothServersAreUnderstood()
{
    QFETCH(const FixtureStore *, store);
    http::NetworkClient http({.origin = http::Origin::of(store->url())});
    const ManualClock clock(base::instantFromMs(m_moment * 1000));
    survey::SurveyStore asked({http, store->url()}, services::ownSignalQuestions(declared()), {}, clock);
    QVERIFY(refreshed(asked));
    QVERIFY(!asked.held().error);
    const services::Services all = services::readServices({.answers = *asked.held().snapshot,
                                                           .machines = {},
                                                           .directory = {},
                                                           .error = {},
                                                           .moment = clock.now()},
                                                          {}, declared());
    QStringList told;
    for (const Service &one : all.all)
        for (const services::Watched &signal : one.watched)
            told.append(
                u"%1 %2 %3"_s.arg(one.name, signal.finding.signal, base::stateName(signal.finding.state)));
    told.sort();
    QCOMPARE(told,
             (QStringList{u"forum queue unknown"_s, u"lists queue ok"_s, u"mail queue warning"_s,
                          u"other refused unknown"_s}));
    const auto codeOf = [&all](const QString &name) {
        return std::ranges::find(all.all, name, &Service::name)->watched.first().finding.reason.code;
    };
    QCOMPARE(codeOf(u"forum"_s), signals::Reason::Code::MissingSeries);
    QCOMPARE(codeOf(u"other"_s), signals::Reason::Code::QueryFailed);
    const auto mail = std::ranges::find(all.all, u"mail"_s, &Service::name);
    const auto proof = store->ask(mail->watched.first().finding.query);
    QVERIFY(proof && proof->values().contains(25)); // the proof gives the value again
}

QTEST_GUILESS_MAIN(TestServiceSignals)
#include "tst_servicesignals.moc"
