// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/comparisonmodel.h"
#include "models/outbox/comparisontext.h"
#include "tests/outbox/conflicts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace outbox;
using Model = ComparisonModel;

namespace {

QString row(const Model &model, int row)
{
    QStringList cells;
    for (const auto column : {Model::BaseColumn, Model::TheirsColumn, Model::OursColumn}) {
        const QModelIndex cell = model.index(row, column);
        const QString mark = cell.data(Model::MarkRole).toString();
        cells.append(mark.isEmpty() ? cell.data().toString() : mark + u' ' + cell.data().toString());
    }
    return cells.join(u'|');
}

} // namespace

class TestComparisonModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatBelongsTogetherStandsInOneRow();
    void aMarkSaysWhatHappenedToALine();
    void aPlaceWithoutALineSaysSo();
    void decisionsAreToldInWords();
    void openConflictsAreFoundRoundTheEnd();
    void whatIsNotTakenIsTold();
    void aNewDecisionChangesItsRowsAlone();
    void theResultIsSavedOnWhatThePageSays_data();
    void theResultIsSavedOnWhatThePageSays();
    void whoWroteTheirsIsToldWithTheTimeAndItsZone();
};

void TestComparisonModel::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestComparisonModel::whatBelongsTogetherStandsInOneRow()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setMerge(base::merged(u"a\nb\nc"_s, u"a\nb\nb2\nb3\nc"_s, u"a\nc\nd"_s));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(row(model, 0), u"a|a|a"_s);
    QCOMPARE(row(model, 1), u"− b||! b"_s);
    QCOMPARE(row(model, 2), u"||! b2"_s);
    QCOMPARE(row(model, 3), u"||! b3"_s);
    QCOMPARE(row(model, 4), u"c|c|c"_s);
    QCOMPARE(row(model, 5), u"|+ d|"_s);
    QCOMPARE(model.index(5, Model::TheirsColumn).data(Model::LineRole).toInt(), 3);
}

void TestComparisonModel::aMarkSaysWhatHappenedToALine()
{
    Model model;
    model.setMerge(base::merged(u"a\nb\nc\nd\ne"_s, u"A\nb\nC1\nd\nE"_s, u"a\nb\nC2\nd\nE"_s));
    QCOMPARE(row(model, 0), u"− a|a|+ A"_s);
    QCOMPARE(row(model, 2), u"− c|! C2|! C1"_s);
    QCOMPARE(row(model, 4), u"− e|+ E|+ E"_s);
}

void TestComparisonModel::aPlaceWithoutALineSaysSo()
{
    Model model;
    model.setMerge(base::merged(u"a\nb"_s, u"a\nmine\nb"_s, u"a\nb"_s));
    const QModelIndex cell = model.index(1, Model::TheirsColumn);
    QCOMPARE(cell.data(Model::LineRole).toInt(), 0);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"no line, changed by you"_s);
    QCOMPARE(model.index(1, Model::OursColumn).data(Qt::AccessibleTextRole).toString(),
             u"line 2, changed by you: mine"_s);
}

void TestComparisonModel::decisionsAreToldInWords()
{
    Model model;
    model.setMerge(mergeOf(conflicts::twofold()));
    QStringList told;
    for (int one = 0; one < model.rowCount(); ++one) {
        if (const QString text = model.index(one, Model::DecisionColumn).data().toString(); !text.isEmpty())
            told.append(text);
    }
    QCOMPARE(told, (QStringList{u"Yours"_s, u"Conflict 1"_s, u"Theirs"_s, u"Conflict 2"_s}));
}

void TestComparisonModel::openConflictsAreFoundRoundTheEnd()
{
    Model model;
    model.setMerge(mergeOf(conflicts::twofold()));
    const qsizetype first = model.nextOpen(-1, 1);
    const qsizetype second = model.nextOpen(first, 1);
    QVERIFY(first >= 0 && second > first);
    QCOMPARE(model.nextOpen(second, 1), first);
    QCOMPARE(model.nextOpen(first, -1), second);
    QList<Decision> decisions = model.decisions();
    decisions[first] = decisions[second] = Decision::Both;
    model.setDecisions(decisions);
    QCOMPARE(model.nextOpen(first, 1), -1);
    QCOMPARE(model.openCount(), 0);
}

void TestComparisonModel::whatIsNotTakenIsTold()
{
    Model model;
    model.setMerge(mergeOf(conflicts::twofold()));
    const qsizetype first = model.nextOpen(-1, 1);
    const auto taken = [&](Model::Column column) {
        return model.index(model.rowOf(first), column).data(Model::TakenRole).toBool();
    };
    QVERIFY(taken(Model::OursColumn) && taken(Model::TheirsColumn));
    QList<Decision> decisions = model.decisions();
    decisions[first] = Decision::Theirs;
    model.setDecisions(decisions);
    QVERIFY(!taken(Model::OursColumn) && taken(Model::TheirsColumn));
}

void TestComparisonModel::aNewDecisionChangesItsRowsAlone()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setMerge(mergeOf(conflicts::twofold()));
    const qsizetype first = model.nextOpen(-1, 1);
    QList<Decision> decisions = model.decisions();
    decisions[first] = Decision::Ours;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setDecisions(decisions);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), model.rowOf(first));
    QCOMPARE(changes.first().at(1).toModelIndex().row(), model.rowOf(first + 1) - 1);
}

void TestComparisonModel::theResultIsSavedOnWhatThePageSays_data()
{
    QTest::addColumn<Clash>("clash");
    QTest::addColumn<QString>("base");
    QTest::newRow("they came first") << Clash::Changed << u"theirs"_s;
    QTest::newRow("they replaced ours") << Clash::Overwritten << u"theirs"_s;
    QTest::newRow("we replaced theirs") << Clash::Overwrote << u"ours"_s;
}

void TestComparisonModel::theResultIsSavedOnWhatThePageSays()
{
    QFETCH(Clash, clash);
    Entry entry = conflicts::between(u"before"_s, u"ours"_s, u"theirs"_s);
    entry.conflict->clash = clash;
    const SaveRequest request = resolved(entry, u"both"_s, u"why"_s);
    QTEST(request.base, "base");
    QCOMPARE(request.text, u"both"_s);
    QCOMPARE(request.summary, u"why"_s);
    QCOMPARE(request.page, entry.request.page);
}

void TestComparisonModel::whoWroteTheirsIsToldWithTheTimeAndItsZone()
{
    const Conflict conflict = *conflicts::twofold().conflict;
    const QString told = theirAuthorText(conflict, QTimeZone("Europe/Paris"), QLocale::c());
    QVERIFY2(told.startsWith(u"<i>Dave</i>, "_s) && told.contains(u"00:13"_s) && told.endsWith(u"CET"_s),
             qPrintable(told));
    QCOMPARE(theirAuthorText({}, QTimeZone::UTC, QLocale::c()), QString());
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
