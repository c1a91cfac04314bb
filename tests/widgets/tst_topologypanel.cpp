// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologybuilder.h"
#include "tests/support/writtensubjects.h"
#include "widgets/topology/maplayout.h"
#include "widgets/topology/topologydetails.h"
#include "widgets/topology/topologymap.h"
#include "widgets/topology/topologypanel.h"
#include "widgets/topology/topologytree.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using topology::MapBox;
using topology::TopologyPanel;

namespace {

struct World {
    World()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.setEmptyReason({.icon = u"sources"_s, .sentence = u"No wiki."_s, .hint = u"Name one."_s});
        panel.resize(1200, 700);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    void showSmall()
    {
        panel.setInventory(written::small(), {});
        panel.setStates(
            {{u"alice"_s, State::Critical}, {u"pica01"_s, State::Unknown}, {u"bob"_s, State::Ok}});
    }
    topology::TopologyTree &tree() { return *panel.findChild<topology::TopologyTree *>(); }
    topology::TopologyMap &map() { return *panel.findChild<topology::TopologyMap *>(); }
    QString name(qsizetype node) const
    {
        return node < 0 ? QString() : panel.model().topology().nodes.at(node).name;
    }
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    TopologyPanel panel;
};

/// Three sites of five hypervisors of forty machines each.
topology::Topology large()
{
    inventory::Inventory inventory;
    for (int site = 0; site < 3; ++site) {
        for (int host = 0; host < 5; ++host) {
            const QString name = u"hyper%1%2"_s.arg(site).arg(host);
            inventory.subjects.append(
                written::subject(written::Kind::Hypervisor, name, {{u"site"_s, u"site%1"_s.arg(site)}}));
            for (int vm = 0; vm < 40; ++vm)
                inventory.subjects.append(written::subject(written::Kind::Vm, u"%1vm%2"_s.arg(name).arg(vm),
                                                           {{u"parent"_s, name}}));
        }
    }
    return topology::build(inventory);
}

} // namespace

class TestTopologyPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPanelSaysWhy();
    void theChosenOneSaysWhatFallsWithIt();
    void treeAndMapChooseTheSame();
    void theMapIsWalkedByArrows();
    void enterOpensMeasurements();
    void factsOpenTheirPage();
    void aDoubtIsSaid();
    void newStatesKeepTheChoice();
    void aLargeMapFits_data();
    void aLargeMapFits();
};

void TestTopologyPanel::anEmptyPanelSaysWhy()
{
    World world;
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY(world.said().contains(u"No wiki."_s));
    world.showSmall();
    QVERIFY(!world.panel.isEmptyShown());
}

void TestTopologyPanel::theChosenOneSaysWhatFallsWithIt()
{
    World world;
    world.showSmall();
    QVERIFY(world.panel.select(u"ALICE"_s));
    QTRY_VERIFY(world.said().contains(u"Console"_s));
    const QString said = world.said();
    for (const auto &part : {u"Alice"_s, u"hypervisor"_s, u"Critical"_s, u"Compiègne"_s,
                             u"With it falls: 2 virtual"_s, u"Console"_s})
        QVERIFY2(said.contains(part), qPrintable(part + u" in "_s + said));
    QVERIFY(!world.panel.select(u"nobody"_s));
}

void TestTopologyPanel::treeAndMapChooseTheSame()
{
    World world;
    world.showSmall();
    const QSignalSpy selected(&world.panel, &TopologyPanel::subjectSelected);
    world.tree().setFocus();
    QTest::keyClick(&world.tree(), Qt::Key_Down);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(world.name(world.map().current()), world.tree().currentIndex().data().toString());
    const MapBox box = world.map().mapLayout().boxes.last();
    QTest::mouseClick(world.map().viewport(), Qt::LeftButton, {}, box.rect.center());
    QCOMPARE(world.tree().currentIndex().data().toString(), world.name(box.node));
}

void TestTopologyPanel::theMapIsWalkedByArrows()
{
    World world;
    world.showSmall();
    world.map().setFocus();
    QTest::keyClick(&world.map(), Qt::Key_Home);
    QCOMPARE(world.name(world.map().current()), u"Compiègne"_s);
    QSet<QString> seen;
    for (int i = 0; i < 8; ++i) {
        seen.insert(world.name(world.map().current()));
        QTest::keyClick(&world.map(), Qt::Key_Down);
    }
    QVERIFY2(seen.contains(u"Alice"_s) && seen.contains(u"Lyon"_s),
             qPrintable(QStringList(seen.values()).join(u' ')));
    QVERIFY(!world.map().accessibleDescription().isEmpty());
}

void TestTopologyPanel::enterOpensMeasurements()
{
    World world;
    world.showSmall();
    world.panel.select(u"pica01"_s);
    const QSignalSpy opened(&world.panel, &TopologyPanel::subjectActivated);
    QTest::keyClick(&world.tree(), Qt::Key_Return);
    QTest::keyClick(&world.map(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.first().first().toString(), u"pica01"_s);
}

void TestTopologyPanel::factsOpenTheirPage()
{
    World world;
    world.showSmall();
    world.panel.select(u"alice"_s);
    const QSignalSpy wanted(&world.panel, &TopologyPanel::pageWanted);
    const QSignalSpy runbook(&world.panel, &TopologyPanel::runbookWanted);
    QTRY_VERIFY(world.said().contains(u"Console"_s));
    auto &details = *world.panel.findChild<topology::TopologyDetails *>();
    for (QPushButton *button : details.findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QVERIFY(wanted.size() >= 3); // the page itself, console, contact
    QCOMPARE(wanted.first().first().toString(), u"infra:machines"_s);
    QCOMPARE(runbook.size(), 1);
    QCOMPARE(runbook.first().first().toString(), u"runbooks:alice"_s);
}

void TestTopologyPanel::aDoubtIsSaid()
{
    World world;
    world.panel.setInventory(
        {.subjects = {written::subject(written::Kind::Vm, u"a"_s, {{u"parent"_s, u"b"_s}}),
                      written::subject(written::Kind::Vm, u"b"_s, {{u"parent"_s, u"a"_s}})}},
        {});
    QVERIFY(world.panel.notice());
    QVERIFY(world.panel.notice()->text.contains(u"circle"_s));
    const QSignalSpy wanted(&world.panel, &TopologyPanel::pageWanted);
    Q_EMIT world.panel.noticeActionTriggered();
    QCOMPARE(wanted.size(), 1);
}

void TestTopologyPanel::newStatesKeepTheChoice()
{
    World world;
    world.showSmall();
    world.panel.select(u"bob"_s);
    world.panel.setStates({{u"bob"_s, State::Critical}});
    QCOMPARE(world.tree().currentIndex().data().toString(), u"bob"_s);
    QCOMPARE(world.name(world.map().current()), u"bob"_s);
    QVERIFY(world.said().contains(u"Critical"_s));
}

void TestTopologyPanel::aLargeMapFits_data()
{
    QTest::addColumn<QSize>("room");
    QTest::newRow("1280x800") << QSize(600, 700);
    QTest::newRow("1920x1080") << QSize(1000, 960);
}

/// Nobody is drawn over anybody else, and all of it is inside.
void TestTopologyPanel::aLargeMapFits()
{
    QFETCH(QSize, room);
    const topology::Topology topology = large();
    const topology::MapLayout layout = topology::layOut(topology, room, {.row = 24, .character = 8});
    QVERIFY2(layout.height <= room.height(), qPrintable(QString::number(layout.height)));
    QCOMPARE(layout.boxes.size(), topology.nodes.size());
    QList<QRect> chips;
    for (const MapBox &box : layout.boxes) {
        QVERIFY(QRect(QPoint(), QSize(room.width(), layout.height)).contains(box.rect));
        if (box.shape == MapBox::Shape::Chip)
            chips.append(box.rect);
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        for (qsizetype j = i + 1; j < chips.size(); ++j)
            QVERIFY(!chips.at(i).intersects(chips.at(j)));
    }
}

QTEST_MAIN(TestTopologyPanel)
#include "tst_topologypanel.moc"
