// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologybuilder.h"
#include "models/topology/topologymodel.h"
#include "tests/support/writtensubjects.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using topology::TopologyModel;

namespace {

struct World {
    World() { model.setTopology(topology::build(written::small())); }

    QModelIndex of(const QString &name) const { return model.indexOf(model.topology().find(name)); }

    TopologyModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestTopologyModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysAllAboutItsSubject();
    void newStatesMoveRowsAndKeepWhatIsHeld();
    void theSameStatesChangeNothing();
    void anotherTreeStartsAnew();
    void tenThousandSubjectsFit();
};

void TestTopologyModel::aRowSaysAllAboutItsSubject()
{
    World world;
    world.model.setStates({{u"pica01"_s, State::Critical}});
    const QModelIndex alice = world.of(u"alice"_s);
    QCOMPARE(alice.data().toString(), u"Alice"_s);
    QCOMPARE(alice.parent().data().toString(), u"Compiègne"_s);
    QCOMPARE(alice.data(TopologyModel::WorstRole).toInt(), int(State::Critical));
    QCOMPARE(alice.data(TopologyModel::StateRole).toInt(), int(State::NotApplicable));
    QVERIFY(alice.data(TopologyModel::BelowRole).toString().startsWith(u"1 critical"_s));
    QVERIFY(alice.data(Qt::AccessibleTextRole).toString().contains(u"hypervisor"_s));
}

void TestTopologyModel::newStatesMoveRowsAndKeepWhatIsHeld()
{
    World world;
    const QPersistentModelIndex second = world.of(u"pica02"_s);
    const QPersistentModelIndex lyon = world.of(u"Lyon"_s);
    QCOMPARE(second.row(), 1);
    world.model.setStates({{u"pica02"_s, State::Critical}, {u"bob"_s, State::Warning}});
    QCOMPARE(second.data().toString(), u"pica02"_s);
    QCOMPARE(second.row(), 0);
    QCOMPARE(lyon.data().toString(), u"Lyon"_s);
}

void TestTopologyModel::theSameStatesChangeNothing()
{
    World world;
    world.model.setStates({{u"bob"_s, State::Ok}});
    const QSignalSpy moved(&world.model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.model.setStates({{u"bob"_s, State::Ok}});
    world.model.setTopology(topology::build(written::small()));
    QCOMPARE(moved.size() + reset.size(), 0);
}

void TestTopologyModel::anotherTreeStartsAnew()
{
    World world;
    const QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.model.setTopology(topology::build(written::small(), {{u"pica01"_s, u"bob"_s}}));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(world.of(u"pica01"_s).parent().data().toString(), u"bob"_s);
    world.model.setTopology({});
    QCOMPARE(world.model.rowCount(), 0);
}

void TestTopologyModel::tenThousandSubjectsFit()
{
    inventory::Inventory large;
    for (int i = 0; i < 10'000; ++i)
        large.subjects.append(written::subject(
            written::Kind::Vm, u"vm%1"_s.arg(i),
            {{u"parent"_s, u"host%1"_s.arg(i / 40)}, {u"site"_s, u"site%1"_s.arg(i / 4000)}}));
    TopologyModel model;
    model.setTopology(topology::build(large));
    model.setStates({{u"vm9999"_s, State::Critical}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"site2"_s);
}

QTEST_GUILESS_MAIN(TestTopologyModel)
#include "tst_topologymodel.moc"
