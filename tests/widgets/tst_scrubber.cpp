// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/manualclock.h"
#include "widgets/moment/scrubber.h"
#include "widgets/moment/tickslider.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using moment::Player;
using moment::Scrubber;

class TestScrubber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void playingGoesAsManyTimesAsQuick();
    void atTheEndItStopsAndBeginsAnew();
    void aSlowStoreIsNotFlooded();
    void theNewestPlaceIsWantedOnceTheLastIsAnswered();
    void aFewMomentsASecondAreWanted();
    void ticksAreSteppedThrough();
    void spacePlaysAndEscLeaves();
    void arrowsMoveAndWithCtrlGoToWhatHappened();
    void aClickGoesThere();
    void aClockThatIsSetBackMovesNothing();
    void everythingInReachHasAName();

private:
    Player &player() const { return m_scrubber->player(); }
    base::Instant at(base::Milliseconds sinceStart) const { return player().from() + sinceStart; }
    moment::TickSlider &slider() const { return *m_scrubber->findChild<moment::TickSlider *>(); }
    /// Time passes, and each moment that is wanted is answered at once.
    void pass(base::Milliseconds time)
    {
        m_clock.advance(time);
        player().advance();
        player().setAnswered();
    }

    ManualClock m_clock;
    std::unique_ptr<Scrubber> m_scrubber;
};

void TestScrubber::init()
{
    m_clock.set(ManualClock().now());
    m_scrubber = std::make_unique<Scrubber>(m_clock);
    m_scrubber->setLocale(QLocale(QLocale::English));
    m_scrubber->setZone(QTimeZone::utc());
    player().setRange(m_clock.now() - 6h, m_clock.now());
    player().setTicks({{m_clock.now() - 1h, u"bob fell"_s},
                       {m_clock.now() - 3h, u"alice <b>fell</b>"_s},
                       {m_clock.now() - 100h, u"too long ago"_s}});
    player().start(m_clock.now());
    m_scrubber->resize(1000, 40);
    m_scrubber->show();
    m_scrubber->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_scrubber.get()));
    m_scrubber->focusSlider();
}

void TestScrubber::playingGoesAsManyTimesAsQuick()
{
    player().seek(at(0min));
    auto *speed = m_scrubber->findChild<QComboBox *>();
    for (const auto &[index, expected] :
         QMap<int, base::Milliseconds>{{0, 1min}, {1, 10min}, {2, 60min}}.asKeyValueRange()) {
        player().seek(at(0min));
        speed->setCurrentIndex(index);
        player().setPlaying(true);
        pass(1s);
        QCOMPARE(player().at(), at(expected));
        player().setPlaying(false);
    }
}

void TestScrubber::atTheEndItStopsAndBeginsAnew()
{
    player().setPlaying(true); // from the end
    QCOMPARE(player().at(), at(0min));
    pass(1h);
    QCOMPARE(player().at(), player().to());
    QVERIFY(!player().isPlaying());
}

void TestScrubber::aSlowStoreIsNotFlooded()
{
    const QSignalSpy wanted(&player(), &Player::momentWanted);
    player().seek(at(0min));
    player().setPlaying(true);
    for (int beat = 0; beat < 50; ++beat) {
        m_clock.advance(100ms);
        player().advance();
    }
    QCOMPARE(wanted.size(), 1);
}

void TestScrubber::theNewestPlaceIsWantedOnceTheLastIsAnswered()
{
    QSignalSpy wanted(&player(), &Player::momentWanted);
    for (const auto place : {1min, 2min, 3min})
        player().seek(at(place));
    m_clock.advance(5s);
    QCOMPARE(wanted.size(), 1);
    player().setAnswered();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().value<base::Instant>(), at(3min));
    player().setAnswered();
    QCOMPARE(wanted.size(), 2);
}

void TestScrubber::aFewMomentsASecondAreWanted()
{
    const QSignalSpy wanted(&player(), &Player::momentWanted);
    player().seek(at(0min));
    player().setPlaying(true);
    for (int beat = 0; beat < 100; ++beat)
        pass(100ms);
    QVERIFY2(wanted.size() >= 20 && wanted.size() <= 30, qPrintable(QString::number(wanted.size())));
}

void TestScrubber::ticksAreSteppedThrough()
{
    QCOMPARE(player().ticks().size(), 2);
    QVERIFY(!player().step(1));
    QVERIFY(player().step(-1));
    QCOMPARE(player().at(), at(5h));
    QVERIFY(m_scrubber->sentence().endsWith(u"bob fell"_s));
    QVERIFY(player().step(-1));
    QCOMPARE(player().at(), at(3h));
    QVERIFY(!player().step(-1));
    QVERIFY(player().step(1));
    QCOMPARE(player().at(), at(5h));
}

void TestScrubber::spacePlaysAndEscLeaves()
{
    const QSignalSpy left(m_scrubber.get(), &Scrubber::left);
    QTest::keyClick(&slider(), Qt::Key_Space);
    QVERIFY(player().isPlaying());
    QTest::keyClick(&slider(), Qt::Key_Space);
    QVERIFY(!player().isPlaying());
    QTest::keyClick(&slider(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestScrubber::arrowsMoveAndWithCtrlGoToWhatHappened()
{
    QTest::keyClick(&slider(), Qt::Key_Left);
    QVERIFY(player().at() < player().to() && player().at() > at(5h));
    QTest::keyClick(&slider(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(player().at(), at(5h));
    QTest::keyClick(&slider(), Qt::Key_Home);
    QCOMPARE(player().at(), at(0min));
    QTest::keyClick(&slider(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(player().at(), at(3h));
}

void TestScrubber::aClickGoesThere()
{
    QTest::mouseClick(&slider(), Qt::LeftButton, {}, QPoint(slider().width() / 2, slider().height() / 2));
    const base::Milliseconds off = player().at() - at(3h);
    QVERIFY2(off > -5min && off < 5min, qPrintable(QString::number(off.count())));
    QCOMPARE(m_scrubber->sentence(), slider().accessibleDescription());
    QVERIFY(m_scrubber->sentence().endsWith(u"UTC"_s));
}

void TestScrubber::aClockThatIsSetBackMovesNothing()
{
    player().seek(at(2h));
    player().setPlaying(true);
    pass(-30min);
    QCOMPARE(player().at(), at(2h));
    pass(1s);
    QCOMPARE(player().at(), at(2h + 10min));
}

void TestScrubber::everythingInReachHasAName()
{
    QCOMPARE(accessible::nameless(*m_scrubber).join(u' '), QString());
}

QTEST_MAIN(TestScrubber)
#include "tst_scrubber.moc"
