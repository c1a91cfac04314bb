// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetjudge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using signals::HostReadings;
using signals::Signal;
using signals::SignalReadings;

namespace {

const base::Instant now = base::instantFromMs(1'795'459'200'000);

const Signal disk{.id = u"disk"_s,
                  .families = {{u"avail"_s}},
                  .rule = {.warning = 0.85, .critical = 0.95},
                  .maxAge = 5min,
                  .core = true};

HostReadings measured(const QString &name, double value)
{
    return {.instance = name,
            .name = name,
            .bySignal = {{disk.id, {.readings = {{.value = value}}, .sampledAt = now - 5s, .seen = true}}}};
}

HostReadings silentFor(const QString &name, base::Milliseconds silence)
{
    return {.instance = name,
            .name = name,
            .bySignal = {{disk.id, {.missing = {u"avail"_s}, .seen = true, .lastSeen = now - silence}}}};
}

QStringList ranked(const QList<HostReadings> &hosts)
{
    QStringList names;
    for (const health::Host &host :
         health::judgeFleet({.hosts = hosts, .moment = now}, {disk}, {.moment = now}).hosts)
        names.append(host.name);
    return names;
}

} // namespace

class TestFleetJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorstComesFirst();
    void freshSilenceRanksWithCritical_data();
    void freshSilenceRanksWithCritical();
};

void TestFleetJudge::theWorstComesFirst()
{
    QCOMPARE(ranked({measured(u"fine"_s, 0.2), measured(u"full"_s, 0.9), measured(u"fuller"_s, 0.99)}),
             (QStringList{u"fuller"_s, u"full"_s, u"fine"_s}));
}

void TestFleetJudge::freshSilenceRanksWithCritical_data()
{
    QTest::addColumn<base::Milliseconds>("silence");
    QTest::addColumn<bool>("recent");
    QTest::newRow("just now") << base::Milliseconds(2min) << true;
    QTest::newRow("nearly an hour") << base::Milliseconds(59min) << true;
    QTest::newRow("an hour") << base::Milliseconds(1h) << false;
    QTest::newRow("a week") << base::Milliseconds(7 * 24h) << false;
}

/// DESIGN §2: in an outage silence is the symptom. The state stays what it is.
void TestFleetJudge::freshSilenceRanksWithCritical()
{
    QFETCH(base::Milliseconds, silence);
    QFETCH(bool, recent);
    const QString first = recent ? u"silent"_s : u"full"_s;
    QCOMPARE(ranked({measured(u"full"_s, 0.9), silentFor(u"silent"_s, silence)}).first(), first);
    const health::Fleet fleet = health::judgeFleet(
        {.hosts = {silentFor(u"silent"_s, silence)}, .moment = now}, {disk}, {.moment = now});
    QCOMPARE(fleet.hosts.first().recent, recent);
    QCOMPARE(fleet.hosts.first().state, State::Unknown);
    QCOMPARE(fleet.state(), State::Unknown);
}

QTEST_APPLESS_MAIN(TestFleetJudge)
#include "tst_fleetjudge.moc"
