// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changequestions.h"
#include "models/changes/changereader.h"
#include "models/changes/changerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using changes::Change;
using Kind = changes::Change::Kind;

namespace {

const base::Instant moment = base::instantFromMs(1'793'491'200'000);

double seconds(base::Instant at)
{
    return double(base::toMs(at)) / 1000;
}

metrics::Series seen(const QString &mark, base::Instant at, double value, const metrics::Labels &labels)
{
    metrics::Series series{.labels = labels, .times = {base::toMs(at)}, .values = {value}};
    series.labels.insert(u"vigie"_s, mark);
    return series;
}

metrics::Series silent(const QString &instance, base::Milliseconds ago)
{
    return seen(u"silence"_s, moment - ago, 1, {{u"instance"_s, instance}});
}

metrics::Series started(const QString &instance, base::Milliseconds ago)
{
    return seen(u"start"_s, moment, seconds(moment - ago), {{u"instance"_s, instance}});
}

health::Host host(const QString &name, const QString &parent = {})
{
    health::Host one;
    one.name = name;
    one.instance = name + u".example:9100"_s;
    one.parent = parent;
    return one;
}

changes::Changes read(const QList<metrics::Series> &series)
{
    survey::Answer answer;
    answer.id = u"machines"_s;
    answer.series = series;
    answer.at = moment;
    answer.until = moment + 59min;
    survey::Answer names;
    names.id = changes::namesQuestion.toString();
    names.at = moment;
    names.samples = {
        {.labels = {{u"instance"_s, u"alice.example"_s}, {u"id"_s, u"qemu/101"_s}, {u"name"_s, u"pica01"_s}},
         .at = moment,
         .value = 1}};
    survey::Answer refused;
    refused.id = u"alerts"_s;
    inventory::Inventory inventory;
    inventory.subjects.append({.kind = inventory::Kind::Service,
                               .name = u"pad"_s,
                               .facts = {{.key = u"public_url"_s, .value = u"https://pad.example"_s}}});
    const health::Fleet fleet{.hosts = {host(u"alice"_s), host(u"pica01"_s, u"alice"_s),
                                        host(u"web"_s, u"alice"_s), host(u"mail"_s, u"bob"_s)}};
    return changes::readChanges({.answers = survey::Answers({answer, names, refused}),
                                 .machines = survey::Machines(fleet),
                                 .directory = inventory::Directory(inventory),
                                 .moment = moment});
}

/// "Start pica01", the newest first.
QStringList told(const QList<metrics::Series> &series)
{
    QStringList all;
    for (const Change &change : read(series).list) {
        QStringList words{QString::number(int(change.kind)), change.subject};
        words += change.with;
        all.append(words.join(u' '));
    }
    return all;
}

QString line(Kind kind, const QString &rest)
{
    return QString::number(int(kind)) + u' ' + rest;
}

} // namespace

class TestChangeReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsCalledAsPeopleCallIt_data();
    void everythingIsCalledAsPeopleCallIt();
    void whatIsOneIsToldOnce_data();
    void whatIsOneIsToldOnce();
    void whatIsOutsideOfTheDayIsLeftOut();
    void aQuestionThatWasRefusedIsNamed();
    void theQuestionsAreFewAndWhole();
    void aRowOpensToItsProof();
};

void TestChangeReader::everythingIsCalledAsPeopleCallIt_data()
{
    QTest::addColumn<metrics::Series>("series");
    QTest::addColumn<QString>("subject");
    const base::Instant at = moment - 1h;
    QTest::newRow("a machine") << started(u"pica01.example:9100"_s, 1h) << u"pica01"_s;
    QTest::newRow("by another exporter on it") << seen(
        u"container"_s, at, seconds(at), {{u"instance"_s, u"pica01.example:8080"_s}, {u"name"_s, u"pad"_s}})
                                               << u"pica01"_s;
    QTest::newRow("one that the fleet does not know")
        << started(u"old.example:9100"_s, 1h) << u"old.example"_s;
    QTest::newRow("a guest, by its number")
        << seen(u"stopped"_s, at, 0, {{u"instance"_s, u"alice.example"_s}, {u"id"_s, u"qemu/101"_s}})
        << u"pica01"_s;
    QTest::newRow("a guest that has no name")
        << seen(u"stopped"_s, at, 0, {{u"instance"_s, u"alice.example"_s}, {u"id"_s, u"qemu/9"_s}})
        << u"qemu/9"_s;
    QTest::newRow("a service, by its address")
        << seen(u"certificate"_s, at, 1.8e9, {{u"instance"_s, u"https://pad.example"_s}}) << u"pad"_s;
}

void TestChangeReader::everythingIsCalledAsPeopleCallIt()
{
    QFETCH(const metrics::Series, series);
    const changes::Changes changes = read({series});
    QCOMPARE(changes.list.size(), 1);
    QTEST(changes.list.first().subject, "subject");
}

void TestChangeReader::whatIsOneIsToldOnce_data()
{
    QTest::addColumn<QList<metrics::Series>>("series");
    QTest::addColumn<QStringList>("expected");
    const metrics::Labels guest{{u"instance"_s, u"alice.example"_s}, {u"id"_s, u"qemu/101"_s}};
    const auto container = [](const QString &name, base::Milliseconds ago) {
        return seen(u"container"_s, moment, seconds(moment - ago),
                    {{u"instance"_s, u"pica01.example:8080"_s}, {u"name"_s, name}});
    };
    QTest::newRow("a hypervisor that takes its guests along")
        << QList{silent(u"pica01.example:9100"_s, 60min), silent(u"alice.example:9100"_s, 59min),
                 silent(u"web.example:9100"_s, 60min), silent(u"mail.example:9100"_s, 30min)}
        << QStringList{line(Kind::Silence, u"mail"_s), line(Kind::Silence, u"alice pica01 web"_s)};
    QTest::newRow("another exporter that is silent")
        << QList{silent(u"pica01.example:9999"_s, 1h)} << QStringList();
    QTest::newRow("a guest whose kernel tells of the start, too")
        << QList{started(u"pica01.example:9100"_s, 1h),
                 seen(u"guest"_s, moment, seconds(moment - 61min), guest)}
        << QStringList{line(Kind::Start, u"pica01"_s)};
    QTest::newRow("a guest that has no exporter")
        << QList{seen(u"guest"_s, moment, seconds(moment - 61min), guest)}
        << QStringList{line(Kind::GuestStart, u"pica01"_s)};
    QTest::newRow("containers that start with their machine")
        << QList{started(u"pica01.example:9100"_s, 1h), container(u"wekan"_s, 58min),
                 container(u"pad"_s, 57min), container(u"late"_s, 20min)}
        << QStringList{line(Kind::Container, u"pica01"_s), line(Kind::Start, u"pica01 pad wekan"_s)};
    QTest::newRow("a container that starts with another image")
        << QList{container(u"pad"_s, 60min),
                 seen(u"image"_s, moment - 57min, 1,
                      {{u"instance"_s, u"pica01.example:8080"_s},
                       {u"name"_s, u"pad"_s},
                       {u"image"_s, u"pad:2"_s}})}
        << QStringList{line(Kind::Image, u"pica01"_s)};
    QTest::newRow("twice is two") << QList{started(u"pica01.example:9100"_s, 1h),
                                           started(u"pica01.example:9100"_s, 3h)}
                                  << QStringList{line(Kind::Start, u"pica01"_s),
                                                 line(Kind::Start, u"pica01"_s)};
    QTest::newRow("two exporters of one machine")
        << QList{started(u"pica01.example:9100"_s, 1h), started(u"pica01.example:9200"_s, 1h)}
        << QStringList{line(Kind::Start, u"pica01"_s)};
}

void TestChangeReader::whatIsOneIsToldOnce()
{
    QFETCH(const QList<metrics::Series>, series);
    QTEST(told(series), "expected");
}

void TestChangeReader::whatIsOutsideOfTheDayIsLeftOut()
{
    QCOMPARE(told({started(u"web.example:9100"_s, 25h)}), QStringList());
    QCOMPARE(told({started(u"web.example:9100"_s, -2h)}), QStringList());
    QCOMPARE(told({started(u"web.example:9100"_s, -30min)}).size(), 1);
    QCOMPARE(told({silent(u"web.example:9100"_s, -60min)}), QStringList()); // not past when it was asked
}

void TestChangeReader::aQuestionThatWasRefusedIsNamed()
{
    QCOMPARE(read({}).refused, QStringList{u"alerts"_s});
}

void TestChangeReader::theQuestionsAreFewAndWhole()
{
    const QList<survey::Question> questions = changes::changeQuestions();
    QVERIFY(questions.size() <= 7);
    for (const survey::Question &question : questions) {
        QVERIFY2(!question.promql.isEmpty() && !question.promql.contains(u"$only"_s)
                     && !question.promql.contains(u"$ago"_s),
                 qPrintable(question.promql));
        QVERIFY2(question.promql.size() < 12'000, qPrintable(question.id)); // VictoriaMetrics takes 16 KiB
    }
}

void TestChangeReader::aRowOpensToItsProof()
{
    const auto changes = read({started(u"pica01.example:9100"_s, 1h)}).list;
    const auto rows = changes::changeRecords(
        changes::ranked(changes, moment, u"pica01"_s, {}),
        {.moment = moment, .subject = u"pica01"_s, .zone = QTimeZone::UTC, .locale = QLocale::c()});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().cells.at(2).text, u"the machine started"_s);
    QCOMPARE(rows.first().proofs.first().query,
             u"node_boot_time_seconds{instance=\"pica01.example:9100\"}"_s);
    QVERIFY(rows.first().chart);
}

QTEST_GUILESS_MAIN(TestChangeReader)
#include "tst_changereader.moc"
