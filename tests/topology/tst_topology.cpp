// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologybuilder.h"
#include "models/topology/topologytext.h"
#include "tests/support/writtensubjects.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using inventory::Kind;
using topology::Doubt;
using topology::Node;
using topology::Topology;
using written::subject;

namespace {

const Node &node(const Topology &topology, const QString &name)
{
    const auto found = std::ranges::find(topology.nodes, name, &Node::name);
    Q_ASSERT(found != topology.nodes.end());
    return *found;
}

/// "Compiègne > Alice > pica01"
QString way(const Topology &topology, const QString &name)
{
    const auto found = std::ranges::find(topology.nodes, name, &Node::name);
    QStringList names;
    for (const qsizetype above : topology.path(found - topology.nodes.begin()))
        names.append(topology.nodes.at(above).name);
    return names.join(u" > "_s);
}

Topology of(const QList<inventory::Subject> &subjects, const topology::Parents &measured = {})
{
    return topology::build({.subjects = subjects}, measured);
}

} // namespace

class TestTopology : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasTheirPlace();
    void whereTheMetricsKnowItCounts();
    void whoIsOnlyNamedHasAPlace();
    void aMachineStandsWhereItsGuestsDo();
    void aCycleCostsOneEdge_data();
    void aCycleCostsOneEdge();
    void anAmbiguousParentIsADoubt();
    void aThousandLevelsAreCut();
    void theWorstBubblesUp();
    void whoIsNotWatchedIsNotGreen();
    void statesAreFoundByAnyName();
    void aServiceIsNotItsMachine();
    void whatFallsIsCounted();
};

void TestTopology::everybodyHasTheirPlace()
{
    const Topology topology = topology::build(written::small());
    QCOMPARE(way(topology, u"pad"_s), u"Compiègne > Alice > pica01 > pad"_s);
    QCOMPARE(way(topology, u"pica02"_s), u"Compiègne > Alice > pica02"_s);
    QCOMPARE(way(topology, u"bob"_s), u"Lyon > bob"_s);
    QCOMPARE(topology.roots.size(), 2);
    QVERIFY(topology.doubts.isEmpty());
}

void TestTopology::whereTheMetricsKnowItCounts()
{
    const Topology topology = topology::build(written::small(), {{u"PICA01"_s, u"bob"_s}, {u"x"_s, u"y"_s}});
    QCOMPARE(way(topology, u"pica01"_s), u"Lyon > bob > pica01"_s);
    QCOMPARE(node(topology, u"pica01"_s).placed, Node::Placed::Metrics);
    QCOMPARE(node(topology, u"pica02"_s).placed, Node::Placed::Wiki);
}

void TestTopology::whoIsOnlyNamedHasAPlace()
{
    const Topology topology = of({subject(Kind::Vm, u"vm"_s, {{u"parent"_s, u"carol"_s}}),
                                  subject(Kind::Host, u"nas"_s, {{u"site"_s, u"Attic"_s}})});
    QCOMPARE(way(topology, u"vm"_s), u"carol > vm"_s);
    QCOMPARE(way(topology, u"nas"_s), u"Attic > nas"_s);
    QCOMPARE(node(topology, u"Attic"_s).kind, Kind::Site);
    QCOMPARE(node(topology, u"Attic"_s).subject, -1);
    QCOMPARE(node(topology, u"Attic"_s).page, u"infra:machines"_s); // where it is named
    QCOMPARE(node(topology, u"carol"_s).placed, Node::Placed::Nowhere);
}

void TestTopology::aMachineStandsWhereItsGuestsDo()
{
    const Topology topology =
        of({subject(Kind::Site, u"Lyon"_s), subject(Kind::Hypervisor, u"bob"_s),
            subject(Kind::Vm, u"vm"_s, {{u"parent"_s, u"bob"_s}, {u"site"_s, u"Lyon"_s}})});
    QCOMPARE(way(topology, u"vm"_s), u"Lyon > bob > vm"_s);
}

void TestTopology::aCycleCostsOneEdge_data()
{
    QTest::addColumn<QStringList>("parents"); // of a, b, c …
    QTest::addColumn<Doubt::Kind>("doubt");
    QTest::newRow("itself") << QStringList{u"a"_s} << Doubt::Kind::Self;
    QTest::newRow("two") << QStringList{u"b"_s, u"a"_s} << Doubt::Kind::Cycle;
    QTest::newRow("three") << QStringList{u"b"_s, u"c"_s, u"a"_s} << Doubt::Kind::Cycle;
}

void TestTopology::aCycleCostsOneEdge()
{
    QFETCH(QStringList, parents);
    QFETCH(Doubt::Kind, doubt);
    QList<inventory::Subject> subjects;
    for (qsizetype i = 0; i < parents.size(); ++i)
        subjects.append(
            subject(Kind::Vm, QString(QChar(u'a' + char16_t(i))), {{u"parent"_s, parents.at(i)}}));
    const Topology topology = of(subjects);
    QCOMPARE(topology.doubts.size(), 1);
    QCOMPARE(topology.doubts.first().kind, doubt);
    QCOMPARE(topology.doubts.first().line, subjects.last().line);
    QCOMPARE(topology.roots.size(), 1);
    QCOMPARE(topology.below(topology.roots.first()).size(), parents.size() - 1);
    QVERIFY(!topology::doubtText(topology.doubts.first()).isEmpty());
}

void TestTopology::anAmbiguousParentIsADoubt()
{
    const Topology topology =
        of({subject(Kind::Hypervisor, u"alice.a.example"_s), subject(Kind::Hypervisor, u"alice.b.example"_s),
            subject(Kind::Vm, u"vm"_s, {{u"parent"_s, u"alice"_s}})});
    QCOMPARE(topology.doubts.size(), 1);
    QCOMPARE(topology.doubts.first().kind, Doubt::Kind::Ambiguous);
    QCOMPARE(way(topology, u"vm"_s), u"vm"_s);
}

void TestTopology::aThousandLevelsAreCut()
{
    QList<inventory::Subject> subjects;
    for (int i = 0; i < 1000; ++i)
        subjects.append(subject(Kind::Vm, u"vm%1"_s.arg(i), {{u"parent"_s, u"vm%1"_s.arg(i + 1)}}));
    const Topology topology = of(subjects);
    qsizetype longest = 0;
    for (qsizetype i = 0; i < topology.nodes.size(); ++i)
        longest = std::max(longest, topology.path(i).size());
    QCOMPARE(longest, topology::deepest);
    QCOMPARE(topology.nodes.size(), 1001);
    QVERIFY(!topology.doubts.isEmpty());
}

void TestTopology::theWorstBubblesUp()
{
    Topology topology = topology::build(written::small());
    topology.setStates({{u"alice"_s, State::Ok}, {u"pica01"_s, State::Ok}, {u"pica02"_s, State::Critical}});
    QCOMPARE(node(topology, u"Alice"_s).state, State::Ok);
    QCOMPARE(node(topology, u"Alice"_s).worst, State::Critical);
    QCOMPARE(node(topology, u"Alice"_s).below[State::Critical], 1);
    QCOMPARE(node(topology, u"Alice"_s).below[State::Ok], 1);
    QCOMPARE(node(topology, u"Alice"_s).below[State::NotApplicable], 1); // the service
    QCOMPARE(node(topology, u"Compiègne"_s).worst, State::Critical);
    QCOMPARE(node(topology, u"Lyon"_s).worst, State::NotApplicable);
    QCOMPARE(topology.nodes.at(topology.roots.first()).name, u"Compiègne"_s); // the worst first
    topology.setStates({{u"bob"_s, State::Warning}});
    QCOMPARE(topology.nodes.at(topology.roots.first()).name, u"Lyon"_s);
}

void TestTopology::whoIsNotWatchedIsNotGreen()
{
    Topology topology = topology::build(written::small());
    topology.setStates({});
    for (const Node &one : topology.nodes)
        QCOMPARE(one.worst, State::NotApplicable);
}

void TestTopology::statesAreFoundByAnyName()
{
    Topology topology = topology::build(written::small());
    topology.setStates({{u"pica01.example"_s, State::Warning}, {u"PICA02"_s, State::Unknown}});
    QCOMPARE(node(topology, u"pica01"_s).state, State::Warning);
    QCOMPARE(node(topology, u"pica02"_s).state, State::Unknown);
}

void TestTopology::aServiceIsNotItsMachine()
{
    Topology topology = of({subject(Kind::Vm, u"git"_s, {{u"services"_s, QStringList{u"git"_s}}})});
    topology.setStates({{u"git"_s, State::Ok}});
    QCOMPARE(topology.nodes.size(), 2);
    QCOMPARE(topology.nodes.at(0).state, State::Ok);
    QCOMPARE(topology.nodes.at(1).state, State::NotApplicable);
}

void TestTopology::whatFallsIsCounted()
{
    QLocale::setDefault(QLocale::c());
    const Topology topology = topology::build(written::small());
    const auto kinds = topology.kindsBelow(topology.find(u"alice"_s));
    QCOMPARE(kinds.value(Kind::Vm), 2);
    QCOMPARE(kinds.value(Kind::Service), 1);
    QCOMPARE(topology::fallsText(kinds), u"2 virtual machine(s), 1 service(s)"_s);
    QCOMPARE(topology.find(u"nobody"_s), -1);
}

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
