// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causesmodel.h"
#include "tests/situation/causefixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace causefixture;
using situation::causesOf;

class TestCausesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefreshKeepsWhatIsThere();
    void tenThousandCausesComeAndGoInAFewSignals();
};

void TestCausesModel::aRefreshKeepsWhatIsThere()
{
    situation::CausesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(fixture::catalogue());
    model.setStandpoint({.now = fixture::now()});
    const auto disk = [](const QString &name, State state) {
        return host(name, {finding(u"disk"_s, state, state == State::Critical ? passed : warned)});
    };
    model.setCauses(causesOf(fleetOf({disk(u"a"_s, State::Critical), disk(u"b"_s, State::Warning)}), {}));
    const QPersistentModelIndex cause(model.index(1, 0));
    const QPersistentModelIndex detail(model.index(0, 0, cause));
    model.setCauses(causesOf(fleetOf({disk(u"c"_s, State::Critical), disk(u"b"_s, State::Critical)}), {}));
    QVERIFY(cause.isValid() && detail.isValid());
    QCOMPARE(cause.data(situation::CausesModel::SubjectRole).toString(), u"b"_s);
    QCOMPARE(detail.parent(), QModelIndex(cause));
    model.setCauses(causesOf(fleetOf({dead(u"b"_s)}), {}));
    QVERIFY(!cause.isValid()); // another cause of the same machine
    model.setCauses({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCausesModel::tenThousandCausesComeAndGoInAFewSignals()
{
    const auto fleet = [](int step) {
        QList<Host> hosts;
        for (int i = 0; i < 20'000; i += step)
            hosts.append(host(u"host-%1"_s.arg(i), {finding(u"disk"_s, State::Warning, warned)}));
        return fleetOf(hosts);
    };
    situation::CausesModel model;
    model.setCauses(causesOf(fleet(2), {}));
    QCOMPARE(model.rowCount(), 10'000);
    int told = 0;
    const auto count = [&told] { ++told; };
    connect(&model, &QAbstractItemModel::rowsInserted, this, count);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, count);
    connect(&model, &QAbstractItemModel::layoutChanged, this, count);
    connect(&model, &QAbstractItemModel::modelReset, this, [] { QFAIL("nothing is kept of a reset"); });
    model.setCauses(causesOf(fleet(3), {}));
    QCOMPARE(model.rowCount(), 6'667);
    QVERIFY2(told <= 4, qPrintable(QString::number(told)));
}

QTEST_MAIN(TestCausesModel)
#include "tst_causesmodel.moc"
