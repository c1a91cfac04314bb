// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/eventbands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using charts::Event;
using charts::EventBands;

namespace {

QString drawn(const QList<charts::SpanIndex::Mark> &marks)
{
    QStringList parts;
    for (const charts::SpanIndex::Mark &mark : marks)
        parts.append(u"%1-%2 x%3"_s.arg(mark.from).arg(mark.to).arg(mark.count));
    return parts.join(u' ');
}

} // namespace

class TestEventBands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFallsOnOnePixelIsOneMark()
    {
        QList<Event> events;
        for (int i = 0; i < 10'000; ++i)
            events.append(
                {.from = i * 10, .to = i * 10, .label = QString::number(i), .tone = State::Warning});
        const EventBands bands(events);
        QCOMPARE(bands.sharp(0, 100'000, 1000).size(), 100);
        QCOMPARE(drawn(bands.sharp(0, 29, 1)), u"0-0 x1 10-10 x1 20-20 x1"_s);
    }

    void whatIsVagueIsApart()
    {
        const EventBands bands({{.from = 0, .to = 50, .label = u"some day"_s, .vague = true},
                                {.from = 20, .to = 30, .label = u"then"_s}});
        QCOMPARE(drawn(bands.sharp(0, 100, 1)), u"20-30 x1"_s);
        QCOMPARE(drawn(bands.vague(0, 100, 1)), u"0-50 x1"_s);
    }

    void whatHappenedAtATimeIsTold_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<qsizetype>("all");
        QTest::newRow("nothing") << qint64(500) << qint64(510) << QString() << qsizetype(0);
        QTest::newRow("an instant") << qint64(39) << qint64(41) << u"restart"_s << qsizetype(1);
        QTest::newRow("within a longer time") << qint64(150) << qint64(151) << u"outage"_s << qsizetype(1);
        QTest::newRow("the sharp ones first, the rest counted")
            << qint64(200) << qint64(300) << u"outage, alert"_s << qsizetype(3);
    }

    void whatHappenedAtATimeIsTold()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, to);
        const EventBands bands({{.from = 250, .to = 260, .label = u"alert"_s},
                                {.from = 0, .to = 30, .label = u"boot"_s},
                                {.from = 240, .to = 400, .label = u"one day in spring"_s, .vague = true},
                                {.from = 40, .to = 40, .label = u"restart"_s},
                                {.from = 100, .to = 300, .label = u"outage"_s}});
        const EventBands::Told told = bands.told(from, to, 2);
        QTEST(told.labels.join(u", "_s), "labels");
        QTEST(told.all, "all");
    }
};

QTEST_GUILESS_MAIN(TestEventBands)
#include "tst_eventbands.moc"
