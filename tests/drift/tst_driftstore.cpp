// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/driftjson.h"
#include "models/drift/driftstore.h"
#include "models/drift/drifttext.h"
#include "tests/drift/writteninventory.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drift::Drift;
using drift::DriftStore;
using inventory::Kind;

namespace {

const base::Instant now = base::instantFromMs(1'793'491'200'000); // 2026-11-01

/// Of a wiki that says 8 Go of a machine with 16, and of a compose file that declares another tag than runs.
drift::Compared small()
{
    const auto measured = [](const inventory::Value &value, std::optional<base::Unit> unit = {}) {
        return drift::Measurement{.value = value, .unit = unit, .at = now - 20s, .query = u"up"_s};
    };
    drift::MeasuredSubject machine{.name = u"pica01"_s,
                                   .kind = Kind::Vm,
                                   .names = {u"pica01"_s},
                                   .exporter = drift::MeasuredSubject::Exporter::Up,
                                   .presence = measured(u"pica01"_s),
                                   .memory = measured(16e9, base::Unit::Bytes)};
    machine.containers = {{.name = u"pads"_s, .image = measured(u"hedgedoc:1.9.9"_s)}};
    const QString compose = u"services:\n  pads:\n    image: hedgedoc:1.9.8\n"_s;
    return {.inventory = {.subjects = {subject(Kind::Vm, u"pica01"_s, {fact(u"memory"_s, u"8 Go"_s, 8e9, 2)},
                                               2)}},
            .pages = {{.id = u"infra:machines"_s,
                       .revision = 1'790'000'000,
                       .text = u"^ VM ^ RAM ^\n| pica01 | 8 Go |\n"_s}},
            .folders = {{.files = {{.id = u"pads/compose.yml"_s, .revision = 17, .text = compose}},
                         .compose = {inventory::parseCompose(compose.toUtf8(), u"pads/compose.yml"_s)}}},
            .measured = {.subjects = {machine}, .probes = {}, .moment = now}};
}

} // namespace

class TestDriftStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestComparisonCounts();
    void whatIsNotKnownIsNotCompared();
    void filesAreComparedAsPagesAre();
    void theWordsSayBothSides();
    void jsonHasBothProofs();
};

void TestDriftStore::theNewestComparisonCounts()
{
    DriftStore store;
    QSignalSpy changed(&store, &DriftStore::changed);
    QVERIFY(!store.drifts());
    store.compare({});
    store.compare(small());
    QTRY_VERIFY(!store.isRunning());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.drifts()->size(), 2);
}

void TestDriftStore::whatIsNotKnownIsNotCompared()
{
    DriftStore store;
    store.compare(small());
    QTRY_VERIFY(store.drifts());
    store.compare(small());
    store.clear();
    QVERIFY(!store.drifts());
    QVERIFY(!QTest::qWaitFor([&store] { return store.drifts().has_value(); }, 100));
}

void TestDriftStore::filesAreComparedAsPagesAre()
{
    const QList<Drift> drifts = drift::compared(small());
    QCOMPARE(drifts.size(), 2);
    QVERIFY(drifts[0].proposal->diff.contains("+| pica01 | 16 Go |"_L1));
    QCOMPARE(drifts[1].kind, Drift::Kind::Image);
    QCOMPARE(drifts[1].proposal->page, u"pads/compose.yml"_s);
    QVERIFY(drifts[1].proposal->diff.contains("+    image: hedgedoc:1.9.9"_L1));
}

void TestDriftStore::theWordsSayBothSides()
{
    const Drift memory = drift::compared(small()).first();
    QCOMPARE(drift::kindText(memory.kind), u"Memory"_s);
    QCOMPARE(drift::writtenText(memory), u"8 Go (infra:machines, line 2)"_s);
    QCOMPARE(drift::measuredText(memory, now, QLocale::c()).section(u',', 1), u" measured 20\u00a0s ago"_s);
    const Drift nobody{.kind = Drift::Kind::Undocumented, .measured = memory.measured};
    QCOMPARE(drift::writtenText(nobody), u"nothing"_s);
    const Drift silent{.kind = Drift::Kind::Silent, .written = memory.written};
    QCOMPARE(drift::measuredText(silent, now, QLocale::c()), u"nothing"_s);
}

void TestDriftStore::jsonHasBothProofs()
{
    const QJsonObject memory = drift::driftObject(drift::compared(small()).first());
    QCOMPARE(memory.value("kind"_L1).toString(), u"memory"_s);
    QCOMPARE(memory.value("wiki"_L1).toObject().value("line"_L1).toInt(), 2);
    QCOMPARE(memory.value("measured"_L1).toObject().value("unit"_L1).toString(), u"bytes"_s);
    QVERIFY(drift::driftObject({}).value("wiki"_L1).isNull());
    QVERIFY(drift::driftObject({}).value("measured"_L1).isNull());
    QVERIFY(drift::driftObject({}).value("proposal"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestDriftStore)
#include "tst_driftstore.moc"
