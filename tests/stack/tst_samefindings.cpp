// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthstore.h"
#include "models/http/connection.h"
#include "models/signals/reasontext.h"
#include "tests/support/awaited.h"
#include "tests/support/fixturestore.h"
#include "tests/support/manualclock.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::Fleet;
using health::Host;
using signals::Finding;

namespace {

/// But for the rounding of sums in another order. Infinite values are equal, too.
bool isSameValue(const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a || !b || *a == *b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

/// Where samples get denser, rate() passes a limit some minutes earlier on VictoriaMetrics, which takes the
/// sample before the window into account, while Prometheus extrapolates within it: at most a window apart.
bool isSameSince(const Finding &a, const Finding &b)
{
    static const QStringList rates{u"pressure_cpu"_s, u"pressure_memory"_s, u"pressure_io"_s};
    return a.since == b.since
        || (rates.contains(a.signal) && a.since && b.since && std::chrono::abs(*a.since - *b.since) <= 5min);
}

QString told(const Finding &finding)
{
    const auto iso = [](const std::optional<base::Instant> &at) { return at ? base::toIso(*at) : u"–"_s; };
    return QStringList{finding.signal,
                       finding.parts.toString(),
                       base::stateName(finding.state),
                       signals::reasonText(finding, QLocale::c()),
                       QString::number(finding.value.value_or(std::nan("")), 'g', 17),
                       iso(finding.at),
                       iso(finding.since)}
        .join(u' ');
}

bool isSame(const Finding &a, const Finding &b)
{
    return a.signal == b.signal && a.parts == b.parts && a.state == b.state && a.reason.code == b.reason.code
        && a.reason.missing == b.reason.missing && a.instance == b.instance && a.at == b.at
        && isSameSince(a, b) && isSameValue(a.value, b.value);
}

/// In which findings two machines differ, each as a line.
QStringList differences(const Host &a, const Host &b)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::max(a.findings.size(), b.findings.size()); ++i) {
        const Finding one = a.findings.value(i);
        const Finding other = b.findings.value(i);
        if (!isSame(one, other))
            lines.append(u"%1: %2 <> %3"_s.arg(a.name, told(one), told(other)));
    }
    return lines;
}

Fleet judged(const FixtureStore &store, base::Instant moment)
{
    ManualClock clock;
    http::Connection connection({.url = store.url()}, http::Connection::Way::Direct);
    health::HealthStore health(metrics::PrometheusClient(connection, store.url()),
                               {.entries = signals::loadCatalogue().ofMachines(), .past = moment}, clock);
    return refreshed(health) ? health.fleet() : Fleet();
}

/// What is worst, and why.
QString sayWorst(const Fleet &fleet)
{
    const health::Host &host = fleet.hosts.first();
    const signals::Finding *finding = host.worst();
    return host.name + u": "_s
        + (finding ? finding->signal + u", "_s + signals::reasonText(*finding) : QString());
}

} // namespace

/// What is said about a fleet does not depend on the engine that keeps its samples. Where the engines differ,
/// as in increase(), the catalogue asks in another way; what is left of it is told in isSameSince().
class TestSameFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothEnginesGiveTheSameFindings_data();
    void bothEnginesGiveTheSameFindings();
};

void TestSameFindings::bothEnginesGiveTheSameFindings_data()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QTest::addColumn<QString>("file");
    QTest::addColumn<base::State>("worst");
    QTest::newRow("healthy") << QFINDTESTDATA("../fixtures/signals/healthy.prom") << base::State::Ok;
    QTest::newRow("ailing") << QFINDTESTDATA("../fixtures/signals/ailing.prom") << base::State::Critical;
}

void TestSameFindings::bothEnginesGiveTheSameFindings()
{
    QFETCH(QString, file);
    QFETCH(base::State, worst);
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() - 120; // nothing is held back any more
    const QList<FixtureSample> samples = fixtureSamples(file, seconds);
    FixtureStore victoria(FixtureStore::Kind::VictoriaMetrics);
    FixtureStore prometheus(FixtureStore::Kind::Prometheus);
    QVERIFY2(victoria.start(samples, seconds) && prometheus.start(samples, seconds),
             prometheus.log().constData());
    const Fleet a = judged(victoria, base::instantFromMs(seconds * 1000));
    const Fleet b = judged(prometheus, base::instantFromMs(seconds * 1000));
    QVERIFY2(a.state() == worst, qPrintable(sayWorst(a)));
    QCOMPARE(a.hosts.size(), b.hosts.size());
    QStringList apart;
    qsizetype compared = 0;
    for (qsizetype i = 0; i < a.hosts.size(); ++i) {
        QCOMPARE(a.hosts[i].instance, b.hosts[i].instance);
        QCOMPARE(a.hosts[i].name, b.hosts[i].name);
        QCOMPARE(a.hosts[i].kind, b.hosts[i].kind);
        QCOMPARE(a.hosts[i].notWatched, b.hosts[i].notWatched);
        compared += a.hosts[i].findings.size();
        apart += differences(a.hosts[i], b.hosts[i]);
    }
    QVERIFY2(apart.isEmpty(), qPrintable(apart.join(u'\n')));
    QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestSameFindings)
#include "tst_samefindings.moc"
