// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthstore.h"
#include "models/http/connection.h"
#include "models/signals/reasontext.h"
#include "tests/support/fixturestore.h"
#include "tests/support/manualclock.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using health::Fleet;
using health::Host;
using signals::Finding;
using signals::Signal;

namespace {

/// What is taken from a fleet that is otherwise well.
struct Cut {
    QString suffix; ///< of the fleet's names, so that many fleets live in one store
    QStringList metrics; ///< of one required family, in all its spellings
    bool everything = false; ///< its history too
};

constexpr qint64 silence = 600; ///< s before the moment from which on a cut family has no samples

QString metricOf(const QString &selector)
{
    return selector.section(u'{', 0, 0);
}

QStringList metricsOf(const signals::Family &family)
{
    QStringList metrics;
    for (const QString &selector : family)
        metrics.append(metricOf(selector));
    metrics.removeDuplicates();
    return metrics;
}

/// The fleet of a case: names of machines and guests get the suffix, so that no two cases share one.
QByteArray renamed(const QByteArray &series, const QString &suffix)
{
    static const QRegularExpression instance(u"(instance=\"[^:\"]+)"_s);
    static const QRegularExpression name(u"((?:nodename|node)=\"[^\"]+)"_s);
    static const QRegularExpression guest(u"(name=\"[^\"]+)"_s);
    QString text = QString::fromUtf8(series);
    text.replace(instance, u"\\1"_s + suffix).replace(name, u"\\1"_s + suffix);
    if (text.startsWith("pve_"_L1))
        text.replace(guest, u"\\1"_s + suffix);
    return text.toUtf8();
}

QList<FixtureSample> samplesOf(const QList<FixtureSample> &whole, const Cut &cut, qint64 moment)
{
    QList<FixtureSample> samples;
    for (const FixtureSample &sample : whole) {
        const QString metric = metricOf(QString::fromUtf8(sample.series));
        if (cut.metrics.contains(metric) && (cut.everything || sample.at > moment - silence))
            continue;
        samples.append({renamed(sample.series, cut.suffix), sample.value, sample.at});
    }
    return samples;
}

/// One case for each family of each signal, and the untouched fleet first.
QList<Cut> cuts(const QList<Signal> &entries)
{
    QList<Cut> all{{.suffix = u"-0"_s, .metrics = {}}};
    const auto add = [&all](const QStringList &metrics, bool everything) {
        const bool known = std::ranges::any_of(
            all, [&](const Cut &one) { return one.metrics == metrics && one.everything == everything; });
        if (!known)
            all.append({.suffix = u"-%1"_s.arg(all.size()), .metrics = metrics, .everything = everything});
    };
    for (const Signal &signal : entries)
        for (const signals::Family &family : signal.families) {
            add(metricsOf(family), false);
            if (signal.core)
                add(metricsOf(family), true);
        }
    return all;
}

bool standsOn(const Signal &signal, const Cut &cut)
{
    return std::ranges::any_of(
        signal.families, [&cut](const signals::Family &family) { return metricsOf(family) == cut.metrics; });
}

QString told(const Host &host, const Finding &finding)
{
    return u"%1 %2: %3 %4"_s.arg(host.name, finding.signal, base::stateName(finding.state),
                                 signals::reasonText(finding, QLocale::c()));
}

} // namespace

/// Law 1: green means measured green. A healthy fleet, recorded; then each thing that a signal stands on goes
/// missing in turn, and nobody stays ok for it.
class TestMeasuredGreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsHealthyIsGreen();
    void whatIsNotThereIsNotViolet();
    void eachMissingFamilyIsUnknownAndNamed();
    void samplesThatStopMakeEverythingUnknown();
    void aSourceThatFailsMakesEverythingUnknown();

private:
    /// The whole store judged as of a moment, by a store that knows nothing of before.
    Fleet judgedAt(base::Instant moment);
    /// The healthy fleet told of the cut family on this subject before it was cut.
    bool hadHistory(const Cut &cut, const QString &name) const;
    QHash<QString, const Host *> byName(const Fleet &fleet, const QString &suffix) const;

    QList<Signal> m_entries;
    QList<FixtureSample> m_whole;
    QList<Cut> m_cuts;
    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    std::optional<http::Connection> m_connection;
    base::Instant m_moment;
    Fleet m_fleet;
};

void TestMeasuredGreen::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    m_entries = signals::loadCatalogue().entries;
    m_cuts = cuts(m_entries);
    QVERIFY2(m_cuts.size() > 40, qPrintable(QString::number(m_cuts.size())));
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() - 3600;
    m_moment = base::instantFromMs(seconds * 1000);
    m_whole = fixtureSamples(QFINDTESTDATA("../fixtures/signals/healthy.prom"), seconds);
    QList<FixtureSample> all;
    for (const Cut &cut : std::as_const(m_cuts))
        all += samplesOf(m_whole, cut, seconds);
    QVERIFY2(m_store.start(all, seconds), m_store.log().constData());
    m_connection.emplace(settings::Endpoint{.url = m_store.url()}, http::Connection::Way::Direct);
    m_fleet = judgedAt(m_moment);
}

Fleet TestMeasuredGreen::judgedAt(base::Instant moment)
{
    ManualClock clock;
    health::HealthStore store(metrics::PrometheusClient(*m_connection, m_store.url()),
                              {.entries = m_entries, .past = moment}, clock);
    QSignalSpy ended(&store, &health::HealthStore::refreshed);
    store.refresh();
    return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 60'000) ? store.fleet() : Fleet();
}

QHash<QString, const Host *> TestMeasuredGreen::byName(const Fleet &fleet, const QString &suffix) const
{
    QHash<QString, const Host *> hosts;
    for (const Host &host : fleet.hosts)
        if (host.name.endsWith(suffix))
            hosts.insert(host.name.chopped(suffix.size()), &host);
    return hosts;
}

bool TestMeasuredGreen::hadHistory(const Cut &cut, const QString &name) const
{
    const QByteArray value = '"' + name.toUtf8();
    return std::ranges::any_of(m_whole, [&](const FixtureSample &sample) {
        return sample.at <= base::toMs(m_moment) / 1000 - silence && sample.series.contains(value)
            && cut.metrics.contains(metricOf(QString::fromUtf8(sample.series)));
    });
}

void TestMeasuredGreen::whatIsHealthyIsGreen()
{
    const auto hosts = byName(m_fleet, u"-0"_s);
    QVERIFY(hosts.size() >= 4);
    for (const Host *host : hosts)
        for (const Finding &finding : host->findings)
            QVERIFY2(finding.state == State::Ok, qPrintable(told(*host, finding)));
}

void TestMeasuredGreen::whatIsNotThereIsNotViolet()
{
    const auto hosts = byName(m_fleet, u"-0"_s);
    for (const QString &id : {u"zfs"_s, u"raid_sync"_s}) {
        QVERIFY(hosts[u"alice"_s]->worst(id));
        QVERIFY(!hosts[u"bob"_s]->worst(id));
        QVERIFY(hosts[u"bob"_s]->notWatched.contains(id));
    }
}

void TestMeasuredGreen::eachMissingFamilyIsUnknownAndNamed()
{
    const auto before = byName(m_fleet, u"-0"_s);
    int checked = 0;
    for (const Cut &cut : m_cuts.sliced(1)) {
        const auto hosts = byName(m_fleet, cut.suffix);
        for (const auto &[name, was] : before.asKeyValueRange()) {
            for (const Signal &signal : m_entries) {
                const bool applies = was->worst(signal.id) && standsOn(signal, cut);
                const bool remembered = !cut.everything && hadHistory(cut, name);
                if (!applies || (!remembered && !signal.core))
                    continue; // what was never there is not missed, unless every machine must have it
                QVERIFY2(hosts.contains(name),
                         qPrintable(name + cut.suffix + u" is forgotten without "_s + cut.metrics.first()
                                    + u": "_s + hosts.keys().join(u" "_s)));
                const Host &host = *hosts[name];
                const Finding *finding = host.worst(signal.id);
                QVERIFY2(finding, qPrintable(host.name + u": "_s + signal.id + u" is gone without a word"_s));
                QVERIFY2(finding->state == State::Unknown, qPrintable(told(host, *finding)));
                const bool named =
                    std::ranges::any_of(finding->reason.missing, [&cut](const QString &selector) {
                        return cut.metrics.contains(metricOf(selector));
                    });
                QVERIFY2(named,
                         qPrintable(told(host, *finding) + u" does not name "_s + cut.metrics.join(u',')));
                QVERIFY2(host.state != State::Ok, qPrintable(host.name));
                ++checked;
            }
        }
    }
    QVERIFY2(checked > 100, qPrintable(QString::number(checked)));
}

void TestMeasuredGreen::samplesThatStopMakeEverythingUnknown()
{
    for (const base::Milliseconds later : {base::Milliseconds(6min), base::Milliseconds(40min)}) {
        const Fleet fleet = judgedAt(m_moment + later);
        QVERIFY(fleet.hosts.size() >= m_fleet.hosts.size());
        for (const Host &host : fleet.hosts)
            QVERIFY2(host.state > State::Ok, qPrintable(host.name + u" "_s + QString::number(later / 1min)));
    }
}

void TestMeasuredGreen::aSourceThatFailsMakesEverythingUnknown()
{
    ManualClock clock;
    clock.set(m_moment);
    health::HealthStore store(metrics::PrometheusClient(*m_connection, m_store.url()),
                              {.entries = m_entries, .past = m_moment}, clock);
    QSignalSpy ended(&store, &health::HealthStore::refreshed);
    store.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    m_store.stop();
    store.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
    QVERIFY(store.held().error);
    QCOMPARE(store.fleet().hosts.size(), m_fleet.hosts.size());
    for (const Host &host : store.fleet().hosts)
        for (const Finding &finding : host.findings)
            QVERIFY2(finding.state == State::Unknown, qPrintable(told(host, finding)));
}

QTEST_GUILESS_MAIN(TestMeasuredGreen)
#include "tst_measuredgreen.moc"
