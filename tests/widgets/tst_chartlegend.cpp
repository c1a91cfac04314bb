// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"
#include "widgets/charts/legendmodel.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/themewatcher.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::LegendModel;
using charts::TimeSeriesChart;

namespace {

/// The rightmost pixel of a part of a picture that has another colour than the part's upper right corner.
int rightOf(const QImage &picture, const QRect &part)
{
    const QRgb blank = picture.pixel(part.topRight());
    for (int x = part.right(); x >= part.left(); --x)
        for (int y = part.top(); y <= part.bottom(); ++y)
            if (picture.pixel(x, y) != blank)
                return x;
    return -1;
}

} // namespace

/// Which lines are listed and drawn, by real events.
class TestChartLegend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresAreOfWhatIsSeen();
    void aCrosshairThatAnAnswerLeavesBehindIsGone();
    void titlesStandOverTheirFigures_data();
    void titlesStandOverTheirFigures();
    void aTitleSorts_data();
    void aTitleSorts();
    void whatWasNotMeasuredComesLast();
    void keysFilterManyLines_data();
    void keysFilterManyLines();
    void escapeClearsTheFilterAndThenLeavesIt();
    void aFilterBringsNoLineForward();
    void fewLinesNeedNoFilter();
    void spaceHidesALineAndShowsItAgain();
    void figuresThatAreSaidAreOfALineThatIsDrawn();
    void spaceIsNotTheWindowsInTheLegend();
    void theBoxHidesALine();
    void aHiddenLineCountsForNoScale();
    void onlyOneLine_data();
    void onlyOneLine();
    void whatIsHiddenStaysHiddenInTheNextAnswer();
    void aLineThatIsAloneIsNeverHidden();
    void theMenuMeansTheLineItWasOpenedFor_data();
    void theMenuMeansTheLineItWasOpenedFor();
    void onlyTheHighestAreListed();
    void theHighestAreThoseThatAreSeen();
    void ctrlCCopies();
    void theChartsKeysWorkHere();
    void whatIsChosenStaysChosenInTheNextAnswer();
    void figuresGiveWayToNames_data();
    void figuresGiveWayToNames();

private:
    void setLines(int count, const base::TimeRange &range = fixture::chartHour());
    QString shown(int column = LegendModel::NameColumn) const;
    QString drawn() const; ///< the lines with a box that is checked
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_table, key, modifiers);
    }
    void pick(const QString &menu, qsizetype entry);
    QMenu *openMenu();

    std::unique_ptr<TimeSeriesChart> m_chart;
    QTableView *m_table = nullptr;
    QLineEdit *m_field = nullptr;
};

void TestChartLegend::init()
{
    m_chart = std::make_unique<TimeSeriesChart>();
    m_chart->setPalette(shared::Theme::lightTheme().palette());
    m_chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_chart->setZone(QTimeZone::UTC);
    m_chart->resize(800, 500);
    m_table = m_chart->findChild<QTableView *>();
    m_field = m_chart->findChild<QLineEdit *>();
    new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_chart.get());
    setLines(3);
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_table->setFocus();
}

/// Line n swings between 10 n at the beginning and 10 n + 1 at the end of the range.
void TestChartLegend::setLines(int count, const base::TimeRange &range)
{
    charts::Content content{.range = range};
    const auto last = double(range.points() - 1);
    for (int line = 1; line <= count; ++line)
        content.lines.append(fixture::chartLine(
            u"n%1"_s.arg(line), [line, last](qint64 i) { return 10 * line + double(i) / last; }, range));
    m_chart->setContent(content);
}

QString TestChartLegend::shown(int column) const
{
    QStringList texts;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        texts.append(m_table->model()->index(row, column).data().toString());
    return texts.join(u' ');
}

QString TestChartLegend::drawn() const
{
    QStringList texts;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        if (const QModelIndex name = m_table->model()->index(row, 0);
            name.data(Qt::CheckStateRole) == Qt::Checked)
            texts.append(name.data().toString());
    return texts.join(u' ');
}

QMenu *TestChartLegend::openMenu()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_chart->mapToGlobal(QPoint(50, 50)));
    QCoreApplication::sendEvent(m_chart.get(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void TestChartLegend::pick(const QString &title, qsizetype entry)
{
    QMenu *menu = openMenu();
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->menu() && action->text() == title)
            action->menu()->actions().at(entry)->trigger();
    menu->close();
}

void TestChartLegend::figuresAreOfWhatIsSeen()
{
    const auto row = [this] {
        QStringList texts;
        for (int column = LegendModel::NowColumn; column < LegendModel::ColumnCount; ++column)
            texts.append(m_table->model()->index(0, column).data().toString());
        return texts.join(u' ');
    };
    QCOMPARE(row(), u"11 10 10.5 11"_s);
    m_chart->setView(fixture::now() - 60min, fixture::now() - 30min);
    QCOMPARE(row(), u"11 10 10.3 10.5"_s); // now is now, wherever one looks
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(row(), u"10 10 10.3 10.5"_s);
    QCOMPARE(m_table->model()->headerData(LegendModel::NowColumn, Qt::Horizontal).toString(),
             LegendModel::crosshairTitle());
}

void TestChartLegend::aCrosshairThatAnAnswerLeavesBehindIsGone()
{
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QSignalSpy titled(m_table->model(), &QAbstractItemModel::headerDataChanged);
    QSignalSpy moved(m_chart.get(), &TimeSeriesChart::crosshairMoved);
    base::TimeRange later = fixture::chartHour();
    later.from += 20min;
    later.to += 20min;
    setLines(3, later);
    QVERIFY(!m_chart->crosshair());
    QCOMPARE(m_table->model()->headerData(LegendModel::NowColumn, Qt::Horizontal).toString(), u"Now"_s);
    QVERIFY(!titled.isEmpty()); // or the old title would stay
    QCOMPARE(moved.count(), 1);
}

void TestChartLegend::titlesStandOverTheirFigures_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("sorted");
    QTest::newRow("the legend") << u"legend"_s << -1;
    QTest::newRow("the legend, sorted") << u"legend"_s << int(LegendModel::HighestColumn);
    QTest::newRow("the samples") << u"samples"_s << -1;
}

/// As the program looks, to the pixel or two that a letter keeps free on its right. The arrow of the title
/// that was sorted by is beside it, on the left.
void TestChartLegend::titlesStandOverTheirFigures()
{
    QFETCH(const QString, table);
    QFETCH(const int, sorted);
    const auto plain = qScopeGuard([] { qApp->setStyleSheet({}); });
    shared::ThemeWatcher watcher(*qApp);
    watcher.setAppearance(shared::Appearance::Light);
    QTest::keyClick(m_chart.get(), Qt::Key_F2);
    auto *view = m_chart->findChild<QTableView *>(table);
    QVERIFY(view && view->isVisible());
    QCoreApplication::processEvents();
    QHeaderView *titles = view->horizontalHeader();
    if (sorted >= 0) {
        const QImage before = titles->viewport()->grab().toImage();
        view->sortByColumn(sorted, Qt::DescendingOrder);
        const QImage after = titles->viewport()->grab().toImage();
        const int end = titles->sectionViewportPosition(sorted) + titles->sectionSize(sorted);
        const QRect words(end - 30, 0, 30, titles->height());
        QCOMPARE(after.copy(words), before.copy(words));
        QVERIFY(after != before);
    }
    const QImage above = titles->viewport()->grab().toImage();
    const QImage below = view->viewport()->grab().toImage();
    for (int column = 1; column < view->model()->columnCount(); ++column) {
        if (view->isColumnHidden(column))
            continue;
        const QRect title(titles->sectionViewportPosition(column), 0, titles->sectionSize(column),
                          titles->height() - 2);
        const int over = rightOf(above, title);
        const int figure = rightOf(below, view->visualRect(view->model()->index(0, column)));
        QVERIFY(over > title.left() && figure > title.left());
        QVERIFY2(std::abs(over - figure) <= 2,
                 qPrintable(u"column %1: %2, %3"_s.arg(column).arg(over).arg(figure)));
    }
}

void TestChartLegend::aTitleSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not at first") << 0 << 0 << u"n1 n2 n3"_s;
    QTest::newRow("names") << int(LegendModel::NameColumn) << 2 << u"n3 n2 n1"_s;
    QTest::newRow("highest first") << int(LegendModel::HighestColumn) << 1 << u"n3 n2 n1"_s;
    QTest::newRow("highest last") << int(LegendModel::HighestColumn) << 2 << u"n1 n2 n3"_s;
    QTest::newRow("as they came") << int(LegendModel::HighestColumn) << 3 << u"n1 n2 n3"_s;
}

void TestChartLegend::aTitleSorts()
{
    QFETCH(int, column);
    QFETCH(int, clicks);
    QFETCH(QString, expected);
    QHeaderView *titles = m_table->horizontalHeader();
    for (int i = 0; i < clicks; ++i)
        QTest::mouseClick(titles->viewport(), Qt::LeftButton, {},
                          QPoint(titles->sectionViewportPosition(column) + 10, titles->height() / 2));
    QCOMPARE(shown(), expected);
}

void TestChartLegend::whatWasNotMeasuredComesLast()
{
    m_chart->setContent({.lines = {fixture::chartLine(u"none"_s, [](qint64) { return qQNaN(); }),
                                   fixture::chartLine(u"some"_s, [](qint64) { return 1.0; })},
                         .range = fixture::chartHour()});
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_table->sortByColumn(LegendModel::HighestColumn, order);
        QCOMPARE(shown(), u"some none"_s);
    }
}

void TestChartLegend::keysFilterManyLines_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("/") << int(Qt::Key_Slash);
    QTest::newRow("/ with Shift") << (Qt::Key_Slash | Qt::SHIFT).toCombined();
    QTest::newRow("Ctrl+F") << (Qt::Key_F | Qt::CTRL).toCombined();
}

void TestChartLegend::keysFilterManyLines()
{
    QFETCH(int, key);
    setLines(12);
    const auto keys = QKeyCombination::fromCombined(key);
    press(keys.key(), keys.keyboardModifiers());
    QCOMPARE(QApplication::focusWidget(), m_field);
    QTest::keyClicks(m_field, u"N1"_s);
    QCOMPARE(shown(), u"n1 n10 n11 n12"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_table);
}

void TestChartLegend::escapeClearsTheFilterAndThenLeavesIt()
{
    setLines(12);
    press(Qt::Key_Slash);
    QTest::keyClicks(m_field, u"n3"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_table->model()->rowCount(), 12);
    QCOMPARE(QApplication::focusWidget(), m_field);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_chart.get());
}

void TestChartLegend::aFilterBringsNoLineForward()
{
    setLines(12);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->clearSelection();
    press(Qt::Key_Slash);
    QTest::keyClicks(m_field, u"n12"_s);
    QVERIFY(!m_table->selectionModel()->hasSelection());
}

void TestChartLegend::fewLinesNeedNoFilter()
{
    QVERIFY(!m_field->isVisible());
    setLines(12);
    QVERIFY(m_field->isVisible());
    press(Qt::Key_Slash);
    QTest::keyClicks(m_field, u"n12"_s);
    setLines(2);
    QCOMPARE(shown(), u"n1 n2"_s); // nothing is left out by words that nobody sees
}

void TestChartLegend::spaceHidesALineAndShowsItAgain()
{
    m_table->selectRow(1);
    press(Qt::Key_Space);
    QCOMPARE(drawn(), u"n1 n3"_s);
    QCOMPARE(m_table->currentIndex().row(), 1);
    press(Qt::Key_Space);
    QCOMPARE(drawn(), u"n1 n2 n3"_s);
}

void TestChartLegend::figuresThatAreSaidAreOfALineThatIsDrawn()
{
    QVERIFY2(m_chart->summary().contains(u"n1: now 11"_s), qPrintable(m_chart->summary()));
    m_table->selectRow(0);
    press(Qt::Key_Space);
    QVERIFY2(m_chart->summary().contains(u"n2: now 21"_s), qPrintable(m_chart->summary()));
}

void TestChartLegend::spaceIsNotTheWindowsInTheLegend()
{
    QAction pause;
    pause.setShortcut(Qt::Key_Space);
    m_chart->addAction(&pause);
    QSignalSpy paused(&pause, &QAction::triggered);
    m_table->selectRow(1);
    press(Qt::Key_Space);
    QCOMPARE(paused.count(), 0);
    QCOMPARE(drawn(), u"n1 n3"_s);
    QTest::keyClick(m_chart.get(), Qt::Key_Space);
    QCOMPARE(paused.count(), 1);
}

void TestChartLegend::theBoxHidesALine()
{
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.rect = m_table->visualRect(m_table->model()->index(2, 0));
    const QRect box =
        m_table->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, m_table);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(drawn(), u"n1 n2"_s);
}

void TestChartLegend::aHiddenLineCountsForNoScale()
{
    const auto reds = [this] {
        const QImage image = m_chart->grab().toImage();
        int highest = image.height();
        for (int y = 0; y < 300; ++y)
            for (int x = 100; x < 700; x += 20)
                if (image.pixelColor(x, y) == shared::Theme::lightTheme().seriesColor(0))
                    highest = std::min(highest, y);
        return highest;
    };
    const int before = reds();
    m_table->selectRow(0);
    press(Qt::Key_Return); // it alone, and so it is high up
    m_table->clearSelection();
    QVERIFY2(reds() < before - 100, qPrintable(u"%1 %2"_s.arg(before).arg(reds())));
}

void TestChartLegend::onlyOneLine_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("a double click") << true;
    QTest::newRow("Enter") << false;
}

void TestChartLegend::onlyOneLine()
{
    QFETCH(bool, mouse);
    const auto toggle = [this, mouse] {
        const QPoint at = m_table->visualRect(m_table->model()->index(1, 1)).center();
        m_table->selectRow(1);
        if (mouse) {
            QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
        } else {
            press(Qt::Key_Return);
        }
    };
    toggle();
    QCOMPARE(drawn(), u"n2"_s);
    toggle();
    QCOMPARE(drawn(), u"n1 n2 n3"_s);
}

void TestChartLegend::whatIsHiddenStaysHiddenInTheNextAnswer()
{
    m_table->selectRow(1);
    press(Qt::Key_Space);
    setLines(4);
    QCOMPARE(drawn(), u"n1 n3 n4"_s);
}

/// It has no box, and so nothing would bring it back.
void TestChartLegend::aLineThatIsAloneIsNeverHidden()
{
    m_table->selectRow(0);
    press(Qt::Key_Space);
    QCOMPARE(drawn(), u"n2 n3"_s);
    setLines(1); // as of another machine, which has no more
    QVERIFY(m_chart->csv().startsWith("time,n1\r\n"));
    setLines(3);
    QCOMPARE(drawn(), u"n2 n3"_s);
}

void TestChartLegend::theMenuMeansTheLineItWasOpenedFor_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("ofOthers"); ///< that are drawn when it comes second
    QTest::newRow("hide") << u"Hide or show this line"_s << u"n9 n1"_s;
    QTest::newRow("alone") << u"This line alone, or all again"_s << u"n3"_s;
}

/// While it is open, answers come.
void TestChartLegend::theMenuMeansTheLineItWasOpenedFor()
{
    QFETCH(QString, entry);
    QFETCH(QString, ofOthers);
    const auto chooseWhen = [&](const std::function<void()> &answered) {
        m_table->selectRow(2); // n3
        QMenu *menu = openMenu();
        answered();
        for (QAction *action : menu->actions())
            if (action->text().startsWith(entry))
                action->trigger();
        menu->close();
    };
    chooseWhen([this] { setLines(2); });
    QCOMPARE(drawn(), u"n1 n2"_s);
    setLines(3);
    chooseWhen([this] {
        charts::Content content{.range = fixture::chartHour()};
        for (const QString &name : {u"n9"_s, u"n3"_s, u"n1"_s})
            content.lines.append(fixture::chartLine(name, [](qint64) { return 1.0; }));
        m_chart->setContent(content);
    });
    QCOMPARE(drawn(), ofOthers);
}

void TestChartLegend::onlyTheHighestAreListed()
{
    setLines(12);
    pick(u"Lines"_s, 1);
    QCOMPARE(shown(), u"n8 n9 n10 n11 n12"_s);
    QCOMPARE(drawn(), shown());
    const auto words = u"7 line(s) lower than these are not drawn"_s;
    const auto labels = m_chart->findChildren<shared::ElidedLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&words](const shared::ElidedLabel *label) {
        return label->isVisible() && label->text().contains(words);
    }));
    QVERIFY(m_chart->summary().contains(words));
    setLines(12); // as of another query, for which nobody chose that
    QCOMPARE(m_table->model()->rowCount(), 5);
    pick(u"Lines"_s, 0);
    QVERIFY(!m_chart->summary().contains(u"lower"_s));
    QCOMPARE(m_table->model()->rowCount(), 12);
}

void TestChartLegend::theHighestAreThoseThatAreSeen()
{
    const auto peak = [](qint64 from) {
        return [from](qint64 i) { return i >= from && i < from + 60 ? 5.0 : 0.0; };
    };
    charts::Content content{.range = fixture::chartHour()};
    for (int line = 0; line < 6; ++line)
        content.lines.append(fixture::chartLine(u"early%1"_s.arg(line), peak(0)));
    content.lines.append(fixture::chartLine(u"late"_s, peak(60)));
    m_chart->setContent(content);
    pick(u"Lines"_s, 1);
    QVERIFY(!shown().contains(u"late"_s));
    m_chart->setView(fixture::now() - 20min, fixture::now());
    QVERIFY2(shown().contains(u"late"_s), qPrintable(shown()));
}

void TestChartLegend::ctrlCCopies()
{
    m_table->clearSelection();
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.first(), u"Line\tNow\tLowest\tAverage\tHighest"_s);
    QCOMPARE(lines.at(2), u"n2\t21\t20\t20.5\t21"_s);
    m_table->selectRow(1);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
}

void TestChartLegend::theChartsKeysWorkHere()
{
    press(Qt::Key_Plus);
    QCOMPARE(m_chart->view().length(), base::Milliseconds(30min));
    press(Qt::Key_0);
    QCOMPARE(m_chart->view().length(), base::Milliseconds(1h));
}

void TestChartLegend::whatIsChosenStaysChosenInTheNextAnswer()
{
    m_table->selectRow(1);
    const QColor third = shared::Theme::lightTheme().seriesColor(2);
    const auto dimmed = [&] { // while a line is forward, no other has its full colour
        const QImage image = m_chart->grab().toImage();
        for (int y = 0; y < 300; ++y)
            if (image.pixelColor(400, y) == third)
                return false;
        return true;
    };
    QVERIFY(dimmed());
    const base::TimeRange next{.from = fixture::now() - 59min, .to = fixture::now() + 1min, .step = 30s};
    setLines(3, next);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().first().row(), 1);
    QVERIFY(dimmed());
}

void TestChartLegend::figuresGiveWayToNames_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("gone");
    QTest::addColumn<bool>("whole");
    QTest::newRow("wide") << 800 << QList<int>() << true;
    QTest::newRow("narrow") << 480 << QList<int>{LegendModel::LowestColumn, LegendModel::AverageColumn}
                            << true;
    QTest::newRow("narrower") << 400
                              << QList<int>{LegendModel::LowestColumn, LegendModel::AverageColumn,
                                            LegendModel::HighestColumn}
                              << true;
    QTest::newRow("too narrow") << 260
                                << QList<int>{LegendModel::LowestColumn, LegendModel::AverageColumn,
                                              LegendModel::HighestColumn}
                                << false;
}

void TestChartLegend::figuresGiveWayToNames()
{
    QFETCH(int, width);
    QFETCH(QList<int>, gone);
    QFETCH(bool, whole);
    const QString name = u"pica03.example · /srv/borg"_s;
    m_chart->setContent({.lines = {fixture::chartLine(name, [](qint64) { return 1.0; }),
                                   fixture::chartLine(u"n"_s, [](qint64) { return 2.0; })},
                         .range = fixture::chartHour()});
    m_chart->resize(width, 500);
    QList<int> hidden;
    for (int column = 0; column < LegendModel::ColumnCount; ++column)
        if (m_table->isColumnHidden(column))
            hidden.append(column);
    QCOMPARE(hidden, gone);
    const int room = m_table->columnWidth(LegendModel::NameColumn);
    QCOMPARE(room >= m_table->sizeHintForIndex(m_table->model()->index(0, 0)).width(), whole);
    QCOMPARE(m_table->textElideMode(), Qt::ElideMiddle);
    QVERIFY(m_table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"/srv/borg"_s));
}

QTEST_MAIN(TestChartLegend)
#include "tst_chartlegend.moc"
