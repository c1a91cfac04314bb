// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlist.h"
#include "models/alerts/alertsmodel.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::Alert;
using alerts::AlertsModel;

namespace {

Alert alert(const QString &name, const QString &severity, Alert::State state = Alert::State::Firing)
{
    Alert one{.state = state,
              .since = ManualClock().now() - 12min,
              .labels{{u"alertname"_s, name}, {u"severity"_s, severity}, {u"instance"_s, name + u":9100"_s}},
              .annotations{{u"summary"_s, u"About "_s + name}}};
    alerts::completeFromLabels(one);
    return one;
}

struct World {
    World()
    {
        model.setLocale(QLocale::c());
        model.setNow(ManualClock().now());
    }

    QString text(int row, AlertsModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(text(row, AlertsModel::NameColumn));
        return names;
    }
    void show(const QList<Alert> &list, bool confirmed = true)
    {
        model.setAlerts(alerts::inOrder(list), confirmed);
    }

    AlertsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestAlertsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysItAll();
    void theWorstStandsFirst();
    void arrivalsAndDeparturesKeepTheOthersWhereTheyWere();
    void aSelectionFollowsItsAlertWhenItMoves();
    void nothingIsToldWhenNothingMoved();
    void lastKnownOnesAreGreyedAndUnknown();
    void agesGrow();
};

void TestAlertsModel::aRowSaysItAll()
{
    World world;
    world.show({alert(u"disk"_s, u"critical"_s)});
    QCOMPARE(world.text(0, AlertsModel::StateColumn), u"Firing"_s);
    QCOMPARE(world.text(0, AlertsModel::SeverityColumn), u"critical"_s);
    QCOMPARE(world.text(0, AlertsModel::SubjectColumn), u"disk"_s);
    QCOMPARE(world.text(0, AlertsModel::SinceColumn), u"12\u00a0min"_s);
    QCOMPARE(world.text(0, AlertsModel::SummaryColumn), u"About disk"_s);
    QCOMPARE(world.model.index(0, 0).data(AlertsModel::InstanceRole).toString(), u"disk:9100"_s);
    QCOMPARE(world.model.index(0, 0).data(AlertsModel::ToneRole).toInt(), int(base::State::Critical));
}

void TestAlertsModel::theWorstStandsFirst()
{
    World world;
    world.show({alert(u"quiet"_s, u"critical"_s, Alert::State::Silenced), alert(u"warn"_s, u"warning"_s),
                alert(u"wait"_s, u"critical"_s, Alert::State::Pending), alert(u"crit"_s, u"critical"_s)});
    QCOMPARE(world.names(), (QStringList{u"crit"_s, u"warn"_s, u"wait"_s, u"quiet"_s}));
}

void TestAlertsModel::arrivalsAndDeparturesKeepTheOthersWhereTheyWere()
{
    World world;
    world.show({alert(u"a"_s, u"warning"_s), alert(u"b"_s, u"warning"_s), alert(u"c"_s, u"warning"_s)});
    QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex c = world.model.index(2, 0);
    world.show({alert(u"aa"_s, u"critical"_s), alert(u"b"_s, u"warning"_s), alert(u"c"_s, u"warning"_s)});
    QCOMPARE(world.names(), (QStringList{u"aa"_s, u"b"_s, u"c"_s}));
    QCOMPARE(c.row(), 2);
    world.show({alert(u"c"_s, u"warning"_s)});
    QCOMPARE(c.row(), 0);
    world.show({});
    QVERIFY(!c.isValid());
    QCOMPARE(resets.size(), 0);
}

void TestAlertsModel::aSelectionFollowsItsAlertWhenItMoves()
{
    World world;
    world.show({alert(u"a"_s, u"critical"_s), alert(u"b"_s, u"critical"_s)});
    const QPersistentModelIndex a = world.model.index(0, AlertsModel::NameColumn);
    world.show({alert(u"a"_s, u"critical"_s, Alert::State::Silenced), alert(u"b"_s, u"critical"_s)});
    QCOMPARE(a.row(), 1);
    QCOMPARE(a.data().toString(), u"a"_s);
    QCOMPARE(world.text(1, AlertsModel::StateColumn), u"Silenced"_s);
}

void TestAlertsModel::nothingIsToldWhenNothingMoved()
{
    World world;
    const QList<Alert> list{alert(u"a"_s, u"critical"_s), alert(u"b"_s, u"critical"_s)};
    world.show(list);
    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    QSignalSpy moves(&world.model, &QAbstractItemModel::layoutChanged);
    world.show(list);
    QCOMPARE(changes.size() + moves.size(), 0);
}

void TestAlertsModel::lastKnownOnesAreGreyedAndUnknown()
{
    World world;
    const QList<Alert> list{alert(u"a"_s, u"critical"_s)};
    world.show(list, false);
    const QModelIndex cell = world.model.index(0, AlertsModel::StateColumn);
    QVERIFY(cell.data(AlertsModel::StaleRole).toBool());
    QCOMPARE(cell.data(AlertsModel::ToneRole).toInt(), int(base::State::Unknown));
    QCOMPARE(cell.data().toString(), u"Firing"_s);
    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    world.show(list, true);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!cell.data(AlertsModel::StaleRole).toBool());
}

void TestAlertsModel::agesGrow()
{
    World world;
    world.show({alert(u"a"_s, u"critical"_s)});
    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    world.model.setNow(ManualClock().now() + 1min);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(world.text(0, AlertsModel::SinceColumn), u"13\u00a0min"_s);
}

QTEST_GUILESS_MAIN(TestAlertsModel)
#include "tst_alertsmodel.moc"
