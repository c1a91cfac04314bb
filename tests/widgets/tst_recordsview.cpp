// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "widgets/shared/recordsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using records::Record;
using shared::CellKind;
using shared::RecordsView;

namespace {

Record record(const QString &name, int updates)
{
    Record one{.key = name};
    one.cells = {{.text = name, .order = name},
                 {.text = QString::number(updates), .order = updates, .state = base::State::Warning}};
    one.about = u"What waits to be installed."_s;
    one.proofs = {{.sentence = u"<b>%1</b> updates pend"_s.arg(updates), .query = u"apt_upgrades_pending"_s}};
    one.page = u"infra:updates"_s;
    one.line = 7;
    return one;
}

struct World {
    World()
        : view({.accessibleName = u"Updates"_s, .placeholder = u"Filter"_s, .fileName = u"updates"_s},
               {{.kind = CellKind::Name, .widest = u"hypervisor-01"_s},
                {.kind = CellKind::State, .widest = u"1000"_s, .stretched = true}})
    {
        view.resize(900, 500);
        view.setHeadings({u"Machine"_s, u"Updates"_s});
        view.setRecords({record(u"pica01"_s, 12), record(u"alice"_s, 3)}, u"15 updates"_s);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    QTableView &table() { return *view.findChild<QTableView *>(); }
    QString details() { return view.findChild<QTextEdit *>()->toPlainText(); }

    RecordsView view;
};

} // namespace

class TestRecordsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChosenRecordOpensToItsProofAsPlainText();
    void theChoiceOutlivesARefresh();
    void enterOpensTheChartOrElseThePage();
    void numbersAreSortedAsNumbers();
    void whatIsShownCanBeCopied();
    void everythingTheKeyboardReachesHasAName();
};

void TestRecordsView::theChosenRecordOpensToItsProofAsPlainText()
{
    World world;
    QVERIFY(world.view.select(u"alice"_s));
    QVERIFY2(world.details().contains(u"<b>3</b> updates pend"_s), qPrintable(world.details()));
    QVERIFY(world.details().contains(u"apt_upgrades_pending"_s));
    QVERIFY(world.details().contains(u"What waits"_s));
}

void TestRecordsView::theChoiceOutlivesARefresh()
{
    World world;
    QSignalSpy selected(&world.view, &RecordsView::recordSelected);
    QVERIFY(world.view.select(u"alice"_s));
    selected.clear();
    world.view.setRecords({record(u"alice"_s, 4), record(u"pica01"_s, 12)}, u"16 updates"_s);
    QCOMPARE(world.view.current()->key, u"alice"_s);
    QCOMPARE(selected.size(), 0);
    QVERIFY(world.details().contains(u"<b>4</b>"_s));
}

void TestRecordsView::enterOpensTheChartOrElseThePage()
{
    World world;
    QSignalSpy charts(&world.view, &RecordsView::chartWanted);
    QSignalSpy pages(&world.view, &RecordsView::pageWanted);
    world.table().setFocus();
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first(), (QVariantList{u"infra:updates"_s, 7}));
    Record drawn = record(u"pica01"_s, 12);
    drawn.chart = records::Chart{.title = u"Updates"_s, .promql = u"apt_upgrades_pending"_s};
    world.view.setRecords({drawn}, {});
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(charts.size(), 1);
    QCOMPARE(pages.size(), 1);
}

void TestRecordsView::numbersAreSortedAsNumbers()
{
    World world;
    world.table().sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(world.table().model()->index(0, 1).data().toString(), u"3"_s);
}

void TestRecordsView::whatIsShownCanBeCopied()
{
    World world;
    world.view.findChild<QLineEdit *>()->setText(u"alice"_s);
    const auto actions = world.view.findChild<QToolButton *>()->menu()->actions();
    actions.last()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"15 updates\n- alice · 3"_s);
}

void TestRecordsView::everythingTheKeyboardReachesHasAName()
{
    World world;
    QCOMPARE(accessible::nameless(world.view), QStringList());
}

QTEST_MAIN(TestRecordsView)

#include "tst_recordsview.moc"
