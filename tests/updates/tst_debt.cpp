// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/updates/toldupdates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

ToldUpdates twoMachines()
{
    ToldUpdates told;
    told.machine(u"pica01"_s);
    told.machine(u"pica02"_s);
    told.collectorRan();
    told.series(updates::debtQuestion, u"pica01"_s, {0, 2, 2, 3}, day);
    told.series(updates::debtQuestion, u"pica02"_s, {1, 1, gap, 0}, day);
    return told;
}

} // namespace

/// Security updates that wait, added up over days.
class TestDebt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packagesTimesDays();
    void theFleetIsTheSumOfWhatIsKnown();
    void whatWaitsIsAsOldAsItsFirstDay();
    void theHoursKnowWhetherItStillWaits();
};

void TestDebt::packagesTimesDays()
{
    const auto debts = twoMachines().read().debts;
    QCOMPARE(debts.size(), 2);
    QCOMPARE(debts.at(0).name, u"pica01"_s);
    QCOMPARE(debts.at(0).packageDays(), 7.0);
    QCOMPARE(debts.at(1).packageDays(), 2.0);
    QCOMPARE(debts.at(1).days.size(), 3);
}

void TestDebt::theFleetIsTheSumOfWhatIsKnown()
{
    const updates::Debt fleet = twoMachines().read().fleetDebt;
    QCOMPARE(fleet.values, (QList<double>{1, 3, 2, 3}));
    QCOMPARE(fleet.packageDays(), 9.0);
}

void TestDebt::whatWaitsIsAsOldAsItsFirstDay()
{
    ToldUpdates told = twoMachines();
    told.series(updates::weeksQuestion, u"pica01"_s, {2, 3, 3}, 3600);
    const auto read = told.read();
    // Three days that did not end without it, each counted from its beginning.
    QCOMPARE(read.machines.first().pendingSince, told.moment() - std::chrono::days(3));
    QCOMPARE(read.fleetDebt.oldest, told.moment() - std::chrono::days(3));
}

void TestDebt::theHoursKnowWhetherItStillWaits()
{
    ToldUpdates told = twoMachines();
    told.series(updates::weeksQuestion, u"pica01"_s, {2, 3, 0}, 3600);
    QCOMPARE(told.read().machines.first().pendingSince, std::nullopt);
    QCOMPARE(told.read().debts.first().oldest, std::nullopt);
}

QTEST_GUILESS_MAIN(TestDebt)
#include "tst_debt.moc"
