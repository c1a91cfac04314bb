// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connection.h"
#include "models/services/linestore.h"
#include "tests/support/fixturestore.h"
#include "tests/support/manualclock.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Line;
using services::LineRequest;
using services::LineStore;
using services::Quantities;
using services::Recognition;
using services::Seam;
using services::StitchedLine;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr int years = 520; // days since anybody counted

// 400 days of a bot, ten of nothing, an exporter for 90 days, and beside its last twenty the one of today.
constexpr int botEnds = 400;
constexpr int exporterBegins = 410;
constexpr int exporterEnds = 500;
constexpr int nativeBegins = 480;

/// What there really was: a hundred pads, and one more every day.
double pads(qint64 at, qint64 begin)
{
    return 100 + std::floor(double(at - begin) / day);
}

QList<FixtureSample> threeNames(qint64 moment)
{
    const qint64 begin = moment - years * day;
    QList<FixtureSample> bot;
    QList<FixtureSample> exporter;
    QList<FixtureSample> native;
    for (qint64 at = begin; at <= moment; at += hour) {
        const auto age = int((at - begin) / day);
        if (age < botEnds)
            bot.append({"etherpad_padCount_value{host=\"old-metrics\"}", pads(at, begin), at});
        if (age >= exporterBegins && age < exporterEnds)
            exporter.append(
                {"etherpad_total_pads{instance=\"pad.example\",job=\"pads\"}", pads(at, begin) + 3, at});
        if (age >= nativeBegins)
            native.append(
                {"etherpad_pads_count{instance=\"pad.example\",job=\"etherpad\"}", pads(at, begin), at});
    }
    return bot + exporter + native
        + QList<FixtureSample>{
            {"up{instance=\"pad.example\",job=\"etherpad\"}", 1, moment},
            {"etherpad_pads_count{instance=\"week-pad.example\",job=\"etherpad\"}", 7, moment}};
}

Recognition recognition(const QStringList &names)
{
    inventory::Inventory inventory;
    for (const QString &name : names)
        inventory.subjects.append(
            {.kind = inventory::Kind::Service,
             .name = name,
             .facts = {{.key = u"public_url"_s, .value = u"https://%1.example"_s.arg(name)}},
             .page = u"services"_s});
    return {inventory::Directory(inventory), survey::Machines()};
}

bool isWithinADay(base::Instant one, qint64 seconds)
{
    return std::chrono::abs(one - base::instantFromMs(seconds * 1000)) <= 24h;
}

bool isNear(base::Milliseconds one, int days)
{
    return std::chrono::abs(one - base::Milliseconds(24h * days)) <= 36h;
}

} // namespace

/// A number that three programs counted one after the other, in a real store.
class TestStitching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allNamesAreOneLineWithoutCountingTwice();
    void eachChangeOfNameIsASeam();
    void aYearIsAskedForAsOne();
    void anotherServiceOfTheProgramIsNotMixedIn();

private:
    StitchedLine lineOf(const LineRequest &request, const QStringList &names = {u"pad"_s});

    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    qint64 m_moment = QDateTime::currentSecsSinceEpoch() - 120;
    Quantities m_quantities = services::loadQuantities();
};

void TestStitching::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_store.start(threeNames(m_moment), m_moment), m_store.log().constData());
}

StitchedLine TestStitching::lineOf(const LineRequest &request, const QStringList &names)
{
    const ManualClock clock(base::instantFromMs(m_moment * 1000));
    http::Connection connection({.url = m_store.url()}, http::Connection::Way::Direct);
    LineStore store(metrics::PrometheusClient(connection, m_store.url()), m_quantities, 0ms, clock);
    store.show(request, recognition(names));
    const bool ended = QTest::qWaitFor([&store] { return !store.line()->loading; }, 30'000);
    if (!ended || !store.line()->answer.snapshot) {
        qWarning("%s",
                 qPrintable(store.line()->answer.error ? store.line()->answer.error->detail : u"late"_s));
        return {};
    }
    return *store.line()->answer.snapshot;
}

void TestStitching::allNamesAreOneLineWithoutCountingTwice()
{
    const StitchedLine line =
        lineOf({.service = u"service/pad"_s, .software = u"etherpad"_s, .quantity = u"pads"_s});
    QVERIFY(line.times.size() > 1000 && line.times.size() <= 2000);
    const qint64 begin = m_moment - years * day;
    QVERIFY(isWithinADay(*line.first(), begin));
    QCOMPARE(*line.last(), base::instantFromMs(m_moment * 1000)); // of now, not of the end of the grid
    QCOMPARE(line.values.last(), pads(m_moment, begin));
    for (qsizetype i = 0; i < line.times.size(); ++i) {
        const double told =
            line.values[i] - (line.generations[i] == 1 ? 3 : 0); // the exporter counts three more
        QVERIFY(std::abs(told - pads(line.times[i] / 1000, begin)) <= 1);
        QVERIFY(i == 0 || line.times[i] > line.times[i - 1]);
    }
}

void TestStitching::eachChangeOfNameIsASeam()
{
    const StitchedLine line =
        lineOf({.service = u"service/pad"_s, .software = u"etherpad"_s, .quantity = u"pads"_s});
    const qint64 begin = m_moment - years * day;
    QCOMPARE(line.seams.size(), 2);
    const Seam &gap = line.seams.first();
    QCOMPARE(gap.from, u"etherpad_padCount_value"_s);
    QCOMPARE(gap.to, u"etherpad_total_pads"_s);
    QVERIFY(isWithinADay(gap.at, begin + exporterBegins * day));
    QVERIFY(isNear(gap.gap, exporterBegins - botEnds));
    QCOMPARE(gap.overlap, 0ms);
    const Seam &overlap = line.seams.last();
    QCOMPARE(overlap.to, u"etherpad_pads_count"_s);
    QVERIFY(isWithinADay(overlap.at, begin + nativeBegins * day));
    QCOMPARE(overlap.gap, 0ms);
    QVERIFY(isNear(overlap.overlap, exporterEnds - nativeBegins));
    QCOMPARE(overlap.jump(), -3.0);
}

void TestStitching::aYearIsAskedForAsOne()
{
    const StitchedLine line = lineOf(
        {.service = u"service/pad"_s, .software = u"etherpad"_s, .quantity = u"pads"_s, .length = 24h * 365});
    QVERIFY(isWithinADay(*line.first(), m_moment - 365 * day));
    QCOMPARE(line.seams.size(), 2);
}

/// With two of a program, what tells of nobody belongs to neither.
void TestStitching::anotherServiceOfTheProgramIsNotMixedIn()
{
    const StitchedLine line =
        lineOf({.service = u"service/pad"_s, .software = u"etherpad"_s, .quantity = u"pads"_s},
               {u"pad"_s, u"week-pad"_s});
    QVERIFY(isWithinADay(*line.first(), m_moment - (years - exporterBegins) * day));
    QVERIFY(!line.values.contains(7));
}

QTEST_GUILESS_MAIN(TestStitching)
#include "tst_stitching.moc"
