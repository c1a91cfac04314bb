// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/facttext.h"
#include "models/inventory/rowsmodel.h"
#include "models/inventory/rowstext.h"
#include "models/inventory/subjectsmodel.h"
#include "tests/support/writtensubjects.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Kind;
using inventory::RowsModel;
using inventory::SubjectsModel;
using wiki::Banner;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale french(QLocale::French, QLocale::France);

Fact fact(const QString &key, const inventory::Value &value, Banner banner = Banner::None)
{
    return {.key = key,
            .value = value,
            .page = u"infra:machines"_s,
            .revision = 1'731'000'000,
            .line = 12,
            .text = u"| <b>x</b> |"_s,
            .banner = banner};
}

} // namespace

class TestInventoryModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subjectsStandUnderTheirKinds();
    void aSubjectIsFoundByName();
    void conflictsAreCountedWhereTheyAre();
    void theSameInventoryChangesNothing();
    void valuesSpeakTheLanguage_data();
    void valuesSpeakTheLanguage();
    void whatDoesNotHoldIsDimAndSaysWhy();
    void everySideOfAConflictIsARow();
    void aDiagnosticSaysWhere();
    void rowsCarryTheirLine();
};

void TestInventoryModels::subjectsStandUnderTheirKinds()
{
    SubjectsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setInventory(written::small());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"Sites"_s);
    const QModelIndex machines = model.index(2, 0);
    QCOMPARE(machines.data(SubjectsModel::CountRole).toInt(), 2);
    QCOMPARE(model.index(1, 0, machines).data().toString(), u"pica02"_s);
    QCOMPARE(model.subject(machines), nullptr);
    QCOMPARE(model.subject(model.index(0, 0, machines))->name, u"pica01"_s);
    model.setInventory({});
    QCOMPARE(model.rowCount(), 0);
}

void TestInventoryModels::aSubjectIsFoundByName()
{
    SubjectsModel model;
    model.setInventory(written::small());
    QCOMPARE(model.find(u"PICA02"_s).data().toString(), u"pica02"_s);
    QCOMPARE(model.find(u"PICA02"_s).parent().row(), 2);
    QVERIFY(!model.find(u"nobody"_s).isValid());
}

void TestInventoryModels::conflictsAreCountedWhereTheyAre()
{
    inventory::Inventory read = written::small();
    read.conflicts = {{.kind = Kind::Vm, .name = u"pica01"_s, .key = u"memory"_s, .facts = {}}};
    SubjectsModel model;
    model.setInventory(read);
    QCOMPARE(model.find(u"pica01"_s).data(SubjectsModel::ConflictsRole).toInt(), 1);
    QCOMPARE(model.find(u"pica02"_s).data(SubjectsModel::ConflictsRole).toInt(), 0);
}

void TestInventoryModels::theSameInventoryChangesNothing()
{
    SubjectsModel model;
    model.setInventory(written::small());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setInventory(written::small());
    QCOMPARE(reset.size(), 0);
}

void TestInventoryModels::valuesSpeakTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<inventory::Value>("value");
    QTest::addColumn<std::optional<base::Unit>>("unit");
    QTest::addColumn<QString>("text");
    const std::optional<base::Unit> none;
    const std::optional bytes = base::Unit::Bytes;
    QTest::newRow("bytes") << english << inventory::Value(16.0 * 1024 * 1024 * 1024) << bytes << u"16 GiB"_s;
    QTest::newRow("bytes, French") << french << inventory::Value(1.5 * 1024 * 1024 * 1024) << bytes
                                   << u"1,5 Gio"_s;
    QTest::newRow("number") << french << inventory::Value(2.5) << none << u"2,5"_s;
    QTest::newRow("text") << english << inventory::Value(u"<b>a</b>\nb"_s) << none << u"<b>a</b> b"_s;
    QTest::newRow("several") << english << inventory::Value(QStringList{u"a"_s, u"b"_s}) << none << u"a, b"_s;
    QTest::newRow("yes") << english << inventory::Value(true) << none << u"yes"_s;
}

void TestInventoryModels::valuesSpeakTheLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(inventory::Value, value);
    QFETCH(std::optional<base::Unit>, unit);
    QFETCH(QString, text);
    Fact one = fact(u"memory"_s, value);
    one.unit = unit;
    QString shown = inventory::valueText(one, locale);
    shown.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    QCOMPARE(shown, text);
}

void TestInventoryModels::whatDoesNotHoldIsDimAndSaysWhy()
{
    inventory::Subject subject{.name = u"pica01"_s};
    subject.facts = {fact(u"memory"_s, 16.0), fact(u"memory"_s, 8.0),
                     fact(u"os"_s, u"Debian 13"_s, Banner::Plan), fact(u"os"_s, u"Debian 12"_s)};
    subject.notes = {{.page = u"infra:log"_s, .line = 3, .text = u"pica01 was moved"_s}};
    const auto rows = inventory::factRows(subject, english);
    QList<bool> dim;
    for (const auto &row : rows)
        dim.append(row.dim);
    QCOMPARE(dim, (QList<bool>{false, true, true, false, false}));
    QVERIFY(rows.at(1).cells.at(3).contains(u"superseded"_s));
    QVERIFY(rows.at(2).cells.at(3).contains(u"planned"_s));
    QVERIFY(rows.at(0).cells.at(3).isEmpty());
    QCOMPARE(rows.at(4).cells.at(2), u"infra:log, line 3"_s);
}

void TestInventoryModels::everySideOfAConflictIsARow()
{
    const auto rows =
        inventory::conflictRows({{.name = u"pica01"_s,
                                  .key = u"site"_s,
                                  .facts = {fact(u"site"_s, u"Lyon"_s), fact(u"site"_s, u"Compiègne"_s)}}},
                                english);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).cells.at(2), u"Compiègne"_s);
    QCOMPARE(rows.at(1).line, 12);
}

void TestInventoryModels::aDiagnosticSaysWhere()
{
    const auto rows = inventory::diagnosticRows({{.page = u"a:b"_s,
                                                  .line = 7,
                                                  .severity = wiki::Diagnostic::Severity::Error,
                                                  .text = u"16 Gib of what"_s,
                                                  .message = u"no size"_s}});
    QCOMPARE(rows.first().cells,
             (QStringList{u"Error"_s, u"a:b, line 7"_s, u"16 Gib of what"_s, u"no size"_s}));
    QCOMPARE(rows.first().tone, base::State::Critical);
}

void TestInventoryModels::rowsCarryTheirLine()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({u"a"_s, u"b"_s}, {{.cells = {u"x"_s, u"y"_s}, .page = u"p"_s, .line = 4, .dim = true}});
    const QModelIndex cell = model.index(0, 1);
    QCOMPARE(cell.data().toString(), u"y"_s);
    QCOMPARE(cell.data(RowsModel::PageRole).toString(), u"p"_s);
    QCOMPARE(cell.data(RowsModel::LineRole).toInt(), 4);
    QVERIFY(cell.data(RowsModel::DimRole).toBool());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"b: y"_s);
}

QTEST_GUILESS_MAIN(TestInventoryModels)
#include "tst_inventorymodels.moc"
