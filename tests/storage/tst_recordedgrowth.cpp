// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/forecast.h"

#include <QDate>
#include <QFile>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A series that somebody recorded: a value a day, with whatever holes it has.
struct Recording {
    QList<qint64> times;
    QList<double> values; ///< bytes
};

Recording readRecording(const QString &name)
{
    QFile file(QFINDTESTDATA(u"recorded/"_s + name + u".csv"_s));
    Recording recording;
    if (!file.open(QFile::ReadOnly))
        return recording;
    file.readLine(); // headings
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const QDate day = QDate::fromString(QString::fromLatin1(cells.first()), Qt::ISODate);
        recording.times.append(day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
        recording.values.append(cells.last().toDouble() * 1e6);
    }
    return recording;
}

struct Tally {
    int forecasts = 0;
    int within = 0;
    QList<double> misses; ///< bytes

    double achieved() const { return double(within) / forecasts; }
};

/// A forecast on every day of the recording that has a month behind it, held against what came.
Tally foretoldEveryDay(const Recording &recording, int ahead)
{
    const double size = recording.values.last() * 2;
    Tally tally;
    for (qsizetype today = storage::learningDays; today + ahead < recording.times.size(); ++today) {
        const base::Instant moment = base::instantFromMs(recording.times.at(today));
        const auto forecast = storage::forecastFrom(
            storage::dailyLevels(recording.times, recording.values, moment, storage::learningDays), size);
        if (!forecast)
            continue;
        const double actual = recording.values.at(today + ahead);
        ++tally.forecasts;
        tally.within += actual >= forecast->lowest(ahead) && actual <= forecast->highest(ahead) ? 1 : 0;
        tally.misses.append(std::abs(actual - forecast->at(ahead)));
    }
    return tally;
}

} // namespace

/// The growth of real stores. The values are public figures: what the Bitcoin block chain takes on the disk
/// of each of its nodes, at the end of each day.
class TestRecordedGrowth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsStatedIsAchieved_data();
    void whatIsStatedIsAchieved();
};

void TestRecordedGrowth::initTestCase()
{
    std::printf("%-12s %6s %10s %9s %9s %12s\n", "recording", "days", "forecasts", "stated", "achieved",
                "median miss");
}

void TestRecordedGrowth::whatIsStatedIsAchieved_data()
{
    QTest::addColumn<int>("ahead"); // days
    QTest::newRow("a week ahead") << 7;
    QTest::newRow("two weeks ahead") << 14;
    QTest::newRow("four weeks ahead") << 28;
}

void TestRecordedGrowth::whatIsStatedIsAchieved()
{
    QFETCH(const int, ahead);
    const Recording recording = readRecording(u"blockchain"_s);
    QCOMPARE(recording.times.size(), 333);

    const Tally tally = foretoldEveryDay(recording, ahead);

    QVERIFY(tally.forecasts > 250);
    std::printf("%-12s %6d %10d %8.0f%% %8.0f%% %9.0f MB\n", "block chain", ahead, tally.forecasts,
                storage::intervalShare * 100, tally.achieved() * 100, storage::medianOf(tally.misses) / 1e6);
    // The forecasts of neighbouring days share most of their future: in eleven months there are some twenty
    // fortnights that have nothing in common, so that the share itself is unsure by a tenth.
    QVERIFY2(tally.achieved() >= 0.65, qPrintable(u"only %1 came true"_s.arg(tally.achieved())));
}

QTEST_GUILESS_MAIN(TestRecordedGrowth)

#include "tst_recordedgrowth.moc"
