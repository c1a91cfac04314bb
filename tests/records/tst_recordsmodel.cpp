// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/csv.h"
#include "models/records/recordsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using records::Record;
using records::RecordsModel;

namespace {

Record record(const QString &key, const QString &text)
{
    Record one{.key = key};
    one.cells = {{.text = key}, {.text = text, .state = base::State::Warning, .detail = u"3 d"_s}};
    return one;
}

} // namespace

class TestRecordsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherValuesUnderTheSameKeysKeepTheirRows();
    void otherKeysAreAnotherTable();
    void theSameAgainChangesNothing();
    void whatColourSaysIsSpoken();
    void csvQuotesWhatNeedsIt();
};

void TestRecordsModel::otherValuesUnderTheSameKeysKeepTheirRows()
{
    RecordsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeadings({u"Machine"_s, u"Updates"_s});
    model.setRecords({record(u"a"_s, u"1"_s), record(u"b"_s, u"2"_s)});
    QSignalSpy reset(&model, &RecordsModel::modelReset);
    QSignalSpy changed(&model, &RecordsModel::dataChanged);
    model.setRecords({record(u"a"_s, u"1"_s), record(u"b"_s, u"5"_s)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1, 1).data().toString(), u"5"_s);
}

void TestRecordsModel::otherKeysAreAnotherTable()
{
    RecordsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeadings({u"Machine"_s, u"Updates"_s});
    model.setRecords({record(u"a"_s, u"1"_s)});
    model.setRecords({record(u"b"_s, u"1"_s), record(u"a"_s, u"1"_s)});
    QCOMPARE(model.rowOf(u"a"_s), 1);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
    QVERIFY(!model.record(2));
}

void TestRecordsModel::theSameAgainChangesNothing()
{
    RecordsModel model;
    model.setHeadings({u"Machine"_s, u"Updates"_s});
    model.setRecords({record(u"a"_s, u"1"_s)});
    QSignalSpy reset(&model, &RecordsModel::modelReset);
    QSignalSpy changed(&model, &RecordsModel::dataChanged);
    model.setRecords({record(u"a"_s, u"1"_s)});
    QCOMPARE(reset.size() + changed.size(), 0);
}

void TestRecordsModel::whatColourSaysIsSpoken()
{
    RecordsModel model;
    model.setHeadings({u"Machine"_s, u"Updates"_s});
    model.setRecords({record(u"a"_s, u"12"_s)});
    const QString spoken = model.index(0, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"warning"_s, Qt::CaseInsensitive), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"12"_s) && spoken.contains(u"3 d"_s), qPrintable(spoken));
}

void TestRecordsModel::csvQuotesWhatNeedsIt()
{
    QCOMPARE(records::toCsv({u"a"_s, u"b"_s}, {{u"1,2"_s, u"say \"no\""_s}}),
             QByteArray("a,b\r\n\"1,2\",\"say \"\"no\"\"\"\r\n"));
}

QTEST_GUILESS_MAIN(TestRecordsModel)

#include "tst_recordsmodel.moc"
