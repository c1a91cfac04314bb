// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/moment/timebar.h"
#include "widgets/moment/timefield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using moment::TimeBar;

class TestTimeBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTypedTimeIsSaidAtOnceAndAskedByEnter();
    void whatCannotBeReadStaysAndIsExplained();
    void rangesAreReachableByKeyboard();
    void stepsAreHalfARangeAndEndNow();
    void thePastIsColouredAndSaid();
    void aPauseIsSaid();
    void everythingInReachHasAName();

private:
    QToolButton *button(const QString &text) const
    {
        const auto buttons = m_bar->findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, text, &QToolButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    moment::TimeField *field() const { return m_bar->findChild<moment::TimeField *>(); }
    QColor ground() const { return m_bar->grab().toImage().pixelColor(1, m_bar->height() / 2); }

    std::unique_ptr<TimeBar> m_bar;
};

void TestTimeBar::init()
{
    m_bar = std::make_unique<TimeBar>();
    m_bar->setLocale(QLocale(QLocale::English));
    m_bar->setNow(fixture::now());
    m_bar->setZone(QTimeZone::utc());
    m_bar->resize(1200, 40);
    m_bar->show();
}

void TestTimeBar::aTypedTimeIsSaidAtOnceAndAskedByEnter()
{
    QSignalSpy asked(m_bar.get(), &TimeBar::asked);
    m_bar->focusField();
    QTest::keyClicks(field(), u"3 h ago"_s);
    QVERIFY2(field()->accessibleDescription().contains(u"ago"), qPrintable(field()->accessibleDescription()));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<base::AskedTime>().moment.past, fixture::now() - 3h);
    QVERIFY(field()->text().isEmpty());
}

void TestTimeBar::whatCannotBeReadStaysAndIsExplained()
{
    QSignalSpy asked(m_bar.get(), &TimeBar::asked);
    QTest::keyClicks(field(), u"teatime"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(field()->text(), u"teatime"_s);
    QVERIFY(field()->accessibleDescription().contains(u"\"teatime\" is not understood"_s));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty() && field()->accessibleDescription().isEmpty());
    QSignalSpy left(m_bar.get(), &TimeBar::left);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestTimeBar::rangesAreReachableByKeyboard()
{
    QSignalSpy wanted(m_bar.get(), &TimeBar::lengthWanted);
    QToolButton *week = button(u"7 d"_s);
    QVERIFY(week && week->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(week, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    m_bar->setLength(4h); // typed: none of the usual ones
    QVERIFY(!week->isChecked());
    m_bar->setLength(24h);
    QVERIFY(button(u"24 h"_s)->isChecked());
}

void TestTimeBar::stepsAreHalfARangeAndEndNow()
{
    QSignalSpy asked(m_bar.get(), &TimeBar::asked);
    m_bar->setLength(6h);
    m_bar->step(-1);
    QCOMPARE(asked.last().first().value<base::AskedTime>().moment.past, fixture::now() - 3h);
    m_bar->setMoment({fixture::now() - 2h});
    m_bar->step(1);
    QVERIFY(asked.last().first().value<base::AskedTime>().moment.isLive());
}

void TestTimeBar::thePastIsColouredAndSaid()
{
    const QColor live = ground();
    QVERIFY(m_bar->sentence().startsWith(u"Live"_s));
    m_bar->setMoment({fixture::now() - 12 * 24h});
    QVERIFY(ground() != live);
    QVERIFY2(m_bar->sentence().startsWith(u"As of "_s) && m_bar->sentence().contains(u"UTC"_s),
             qPrintable(m_bar->sentence()));
    QSignalSpy asked(m_bar.get(), &TimeBar::asked);
    QTest::mouseClick(m_bar->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(asked.count() == 1 && asked.first().first().value<base::AskedTime>().moment.isLive());
    m_bar->setMoment({});
    QCOMPARE(ground(), live);
}

void TestTimeBar::aPauseIsSaid()
{
    m_bar->setHeld(true);
    QVERIFY(m_bar->sentence().startsWith(u"Paused"_s));
    QSignalSpy resume(m_bar.get(), &TimeBar::resumeWanted);
    QTest::mouseClick(m_bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(resume.count(), 1);
}

void TestTimeBar::everythingInReachHasAName()
{
    m_bar->setMoment({fixture::now() - 3h});
    QCOMPARE(accessible::nameless(*m_bar).join(u' '), QString());
}

QTEST_MAIN(TestTimeBar)
#include "tst_timebar.moc"
