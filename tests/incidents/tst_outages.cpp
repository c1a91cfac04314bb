// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/outage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using incidents::Episode;
using incidents::Outage;

namespace {

const base::Instant start = base::instantFromMs(1'793'491'200'000);

Episode down(const QString &subject, const QString &parent, base::Milliseconds from,
             std::optional<base::Milliseconds> to)
{
    return {.kind = Episode::Kind::Machine,
            .subject = subject,
            .instance = subject + u":9100"_s,
            .parent = parent,
            .from = start + from,
            .to = to ? std::optional(start + *to) : std::nullopt,
            .query = {}};
}

/// "alice: pica01 pica02", the newest outage first.
QStringList told(const QList<Episode> &episodes)
{
    QStringList all;
    for (const Outage &outage : incidents::outagesOf(episodes, start + 10h, 3min)) {
        QStringList fallen;
        for (const Episode &one : outage.consequences)
            fallen.append(one.subject);
        all.append(outage.root.subject + u": "_s + fallen.join(u' '));
    }
    return all;
}

} // namespace

class TestOutages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFellTogetherIsOneOutage_data();
    void whatFellTogetherIsOneOutage();
    void anOutageEndsWithItsLastConsequence();
    void episodesAreReadFromSamplesThatWereDown();
};

void TestOutages::whatFellTogetherIsOneOutage_data()
{
    QTest::addColumn<QList<Episode>>("episodes");
    QTest::addColumn<QStringList>("outages");
    const Episode alice = down(u"alice"_s, {}, 1h, 2h);
    QTest::newRow("a hypervisor and its guests")
        << QList{alice, down(u"pica01"_s, u"alice"_s, 1h, 2h), down(u"pica02"_s, u"Alice"_s, 61min, 2h)}
        << QStringList{u"alice: pica01 pica02"_s};
    QTest::newRow("down to the services")
        << QList{alice, down(u"pica01"_s, u"alice"_s, 1h, 2h), down(u"pad"_s, u"pica01"_s, 1h, {})}
        << QStringList{u"alice: pad pica01"_s};
    QTest::newRow("guests whose scrape was a little earlier")
        << QList{alice, down(u"pica01"_s, u"alice"_s, 58min, 2h)} << QStringList{u"alice: pica01"_s};
    QTest::newRow("what was down before is no consequence")
        << QList{alice, down(u"pica01"_s, u"alice"_s, 10min, 20min)}
        << QStringList{u"alice: "_s, u"pica01: "_s};
    QTest::newRow("what falls later is none")
        << QList{alice, down(u"pica01"_s, u"alice"_s, 3h, 4h)} << QStringList{u"pica01: "_s, u"alice: "_s};
    QTest::newRow("another's guests are none")
        << QList{alice, down(u"mail"_s, u"bob"_s, 1h, 2h)} << QStringList{u"alice: "_s, u"mail: "_s};
    QTest::newRow("twice is two") << QList{alice, down(u"alice"_s, {}, 5h, 6h),
                                           down(u"pica01"_s, u"alice"_s, 5h, 6h)}
                                  << QStringList{u"alice: pica01"_s, u"alice: "_s};
    QTest::newRow("a circle ends") << QList{down(u"a"_s, u"b"_s, 1h, 2h), down(u"b"_s, u"a"_s, 1h, 2h)}
                                   << QStringList{u"a: "_s, u"b: "_s};
    QTest::newRow("nothing") << QList<Episode>() << QStringList();
}

void TestOutages::whatFellTogetherIsOneOutage()
{
    QFETCH(const QList<Episode>, episodes);
    QFETCH(const QStringList, outages);
    QCOMPARE(told(episodes), outages);
}

void TestOutages::anOutageEndsWithItsLastConsequence()
{
    const auto outages = incidents::outagesOf(
        {down(u"alice"_s, {}, 1h, 2h), down(u"pica01"_s, u"alice"_s, 1h, 150min)}, start + 10h, 3min);
    QCOMPARE(outages.first().to(), start + 150min);
    const auto lasting = incidents::outagesOf(
        {down(u"alice"_s, {}, 1h, 2h), down(u"pad"_s, u"alice"_s, 1h, {})}, start + 10h, 3min);
    QVERIFY(!lasting.first().to());
}

void TestOutages::episodesAreReadFromSamplesThatWereDown()
{
    health::Host host;
    host.name = u"alice"_s;
    host.instance = u"alice:9100"_s;
    metrics::Series series{.labels = {{u"instance"_s, host.instance}}, .times = {}, .values = {}};
    for (const auto minute : {10, 11, 13, 40, 41}) {
        series.times.append(base::toMs(start + minute * 1min));
        series.values.append(0);
    }
    survey::Answer answer;
    answer.id = u"down"_s;
    answer.series = {series};
    const incidents::Outages read = incidents::readOutages({.answers = survey::Answers({answer}),
                                                            .machines = survey::Machines({.hosts = {host}}),
                                                            .directory = {},
                                                            .error = {},
                                                            .moment = start + 41min});
    QCOMPARE(read.list.size(), 2); // one sample that was not scraped does not part it
    QCOMPARE(read.list.at(1).root.from, start + 10min);
    QCOMPARE(read.list.at(1).root.to, start + 14min);
    QCOMPARE(read.list.at(0).root.from, start + 40min);
    QVERIFY(!read.list.at(0).root.to);
}

QTEST_GUILESS_MAIN(TestOutages)

#include "tst_outages.moc"
