// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/guests.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rehearsal::Guest;
using rehearsal::Guests;

namespace {

metrics::Sample sample(const QString &mark, double value, metrics::Labels labels,
                       const QString &exporter = u"pve:9221"_s)
{
    labels.insert(u"vigie"_s, mark);
    labels.insert(u"instance"_s, exporter);
    return {.labels = labels, .at = ManualClock().now(), .value = value};
}

QList<metrics::Sample> guest(const QString &id, const QString &name, double up, double onboot,
                             const QString &exporter = u"pve:9221"_s)
{
    return {sample(u"guest"_s, 1, {{u"id"_s, id}, {u"name"_s, name}, {u"node"_s, u"alice"_s}}, exporter),
            sample(u"up"_s, up, {{u"id"_s, id}}, exporter),
            sample(u"onboot"_s, onboot, {{u"id"_s, id}}, exporter)};
}

survey::Input input(const QList<metrics::Sample> &samples, base::Milliseconds age = 0ms)
{
    const base::Instant now = ManualClock().now();
    survey::Answer answer{.id = u"guests"_s, .samples = samples, .at = now - age};
    return {.answers = survey::Answers({answer}), .moment = now};
}

} // namespace

class TestGuests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGuestHasItsNameItsNodeAndWhatIsToldOfIt();
    void whatIsNotToldIsUnknown();
    void twoExportersOfOneClusterTellOfOneGuest();
    void exportersThatContradictLeaveItUnknown();
    void anOldOrRefusedAnswerIsNotCurrent();
};

void TestGuests::aGuestHasItsNameItsNodeAndWhatIsToldOfIt()
{
    const Guests guests = rehearsal::readGuests(input(guest(u"qemu/101"_s, u"pica01"_s, 1, 0)));
    QCOMPARE(guests.all.size(), 1);
    const Guest &one = guests.all.first();
    QCOMPARE(one.name, u"pica01"_s);
    QCOMPARE(one.node, u"alice"_s);
    QCOMPARE(one.runs, std::optional(true));
    QCOMPARE(one.startsAtBoot, std::optional(false));
    QCOMPARE(one.query, u"pve_onboot_status{id=\"qemu/101\"}"_s);
    QVERIFY(guests.current);
}

void TestGuests::whatIsNotToldIsUnknown()
{
    QList<metrics::Sample> samples = guest(u"qemu/101"_s, u"pica01"_s, 1, qQNaN());
    samples.append(
        sample(u"guest"_s, 1, {{u"id"_s, u"lxc/102"_s}, {u"name"_s, u"box"_s}, {u"node"_s, u"alice"_s}}));
    const Guests guests = rehearsal::readGuests(input(samples));
    QCOMPARE(guests.all.first().name, u"box"_s);
    QCOMPARE(guests.all.first().runs, std::nullopt);
    QCOMPARE(guests.all.last().startsAtBoot, std::nullopt);
}

void TestGuests::twoExportersOfOneClusterTellOfOneGuest()
{
    const Guests guests =
        rehearsal::readGuests(input(guest(u"qemu/101"_s, u"pica01"_s, 1, 1, u"a:9221"_s)
                                    + guest(u"qemu/101"_s, u"pica01"_s, 1, 1, u"b:9221"_s)));
    QCOMPARE(guests.all.size(), 1);
    QCOMPARE(guests.all.first().startsAtBoot, std::optional(true));
}

void TestGuests::exportersThatContradictLeaveItUnknown()
{
    const Guests guests =
        rehearsal::readGuests(input(guest(u"qemu/101"_s, u"pica01"_s, 1, 1, u"a:9221"_s)
                                    + guest(u"qemu/101"_s, u"pica01"_s, 1, 0, u"b:9221"_s)));
    QCOMPARE(guests.all.first().startsAtBoot, std::nullopt);
}

void TestGuests::anOldOrRefusedAnswerIsNotCurrent()
{
    const auto samples = guest(u"qemu/101"_s, u"pica01"_s, 1, 1);
    QVERIFY(!rehearsal::readGuests(input(samples, 11min)).current);
    QVERIFY(!rehearsal::readGuests({}).current);
    survey::Input down = input(samples);
    down.error = base::Error{.kind = base::Error::Kind::Unreachable, .detail = {}};
    QVERIFY(!rehearsal::readGuests(down).current);
    QCOMPARE(rehearsal::readGuests(down).all.size(), 1); // the last known stay
}

QTEST_GUILESS_MAIN(TestGuests)

#include "tst_guests.moc"
