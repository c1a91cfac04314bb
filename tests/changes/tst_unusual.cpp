// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/unusual.h"
#include "models/changes/unusualrecords.h"
#include "models/signals/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using changes::Deviation;
using changes::Unusual;

namespace {

const base::Instant moment = base::instantFromMs(1'793'491'200'000);

struct Hour {
    QString signal;
    QString instance;
    double now = 0;
    QList<double> weeks; ///< the newest first
};

survey::Answer answer(int week, const QList<Hour> &hours)
{
    survey::Answer one;
    one.id = u"week %1"_s.arg(week);
    one.at = moment;
    for (const Hour &hour : hours)
        if (week <= hour.weeks.size())
            one.samples.append({.labels = {{u"instance"_s, hour.instance}, {u"vigie"_s, hour.signal}},
                                .at = moment,
                                .value = week == 0 ? hour.now : hour.weeks.at(week - 1)});
    return one;
}

Unusual read(const QList<Hour> &hours)
{
    QList<survey::Answer> answers;
    for (int week = 0; week <= changes::mostWeeks; ++week)
        answers.append(answer(week, hours));
    return changes::readUnusual({.answers = survey::Answers(answers), .moment = moment},
                                changes::comparedSignals(signals::loadCatalogue().entries));
}

} // namespace

class TestUnusual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsMeasuredInSpreads_data();
    void aValueIsMeasuredInSpreads();
    void theFarthestOffComesFirst();
    void theQuestionsAreFewAndShort();
    void theWordsSayHowFar();
};

void TestUnusual::aValueIsMeasuredInSpreads_data()
{
    QTest::addColumn<Hour>("hour");
    QTest::addColumn<std::optional<double>>("spreads");
    const auto row = [](const char *name, double now, const QList<double> &weeks,
                        std::optional<double> spreads) {
        QTest::newRow(name) << Hour{u"cpu"_s, u"bob:9100"_s, now, weeks} << spreads;
    };
    row("as ever", 0.2, {0.2, 0.2, 0.2, 0.2}, 0);
    row("one odd week does not matter", 0.2, {0.2, 0.9, 0.2, 0.2}, 0);
    row("far above, by what it wavers", 0.5, {0.2, 0.24, 0.16, 0.2}, (0.5 - 0.2) / (1.4826 * 0.02));
    row("still water moves by more than a hair", 0.215, {0.2, 0.2, 0.2, 0.2}, 1.5);
    row("below", 0.1, {0.2, 0.2, 0.2}, -10);
    row("two weeks are enough", 0.3, {0.2, 0.2}, 10);
    row("one is not", 0.3, {0.2}, std::nullopt);
    row("none is not", 0.3, {}, std::nullopt);
}

void TestUnusual::aValueIsMeasuredInSpreads()
{
    QFETCH(const Hour, hour);
    QFETCH(const std::optional<double>, spreads);
    const Unusual unusual = read({hour});
    QCOMPARE(unusual.list.size(), 1);
    QCOMPARE(unusual.list.first().spreads.has_value(), spreads.has_value());
    if (spreads)
        QVERIFY2(std::abs(*unusual.list.first().spreads - *spreads) < 1e-6,
                 QByteArray::number(*unusual.list.first().spreads).constData());
}

void TestUnusual::theFarthestOffComesFirst()
{
    const Unusual unusual = read({{u"cpu"_s, u"calm:9100"_s, 0.21, {0.2, 0.2, 0.2}},
                                  {u"cpu"_s, u"new:9100"_s, 0.9, {0.1}},
                                  {u"cpu"_s, u"quiet:9100"_s, 0.02, {0.2, 0.2, 0.2}},
                                  {u"memory"_s, u"calm:9100"_s, 0.5, {0.45, 0.45, 0.45}},
                                  {u"nosuch"_s, u"calm:9100"_s, 9, {1, 1, 1}}});
    QStringList order;
    for (const Deviation &one : unusual.list)
        order.append(one.subject + u' ' + one.signal);
    QCOMPARE(order, (QStringList{u"quiet cpu"_s, u"calm memory"_s, u"calm cpu"_s, u"new cpu"_s}));
    QCOMPARE(changes::strikingCount(unusual), 1);
}

void TestUnusual::theQuestionsAreFewAndShort()
{
    const auto questions =
        changes::unusualQuestions(changes::comparedSignals(signals::loadCatalogue().entries));
    QCOMPARE(questions.size(), 1 + changes::mostWeeks);
    for (const survey::Question &question : questions)
        QVERIFY2(question.promql.size() < 12'000 && !question.promql.contains(u'$'),
                 qPrintable(question.promql));
}

void TestUnusual::theWordsSayHowFar()
{
    const Unusual unusual =
        read({{u"cpu"_s, u"bob:9100"_s, 0.1, {0.2, 0.2, 0.2}}, {u"cpu"_s, u"new:9100"_s, 0.9, {}}});
    const auto rows = changes::unusualRecords(unusual, signals::loadCatalogue().entries, QLocale::c());
    QCOMPARE(rows.at(0).cells.last().text, u"10.0 spreads below"_s);
    QCOMPARE(rows.at(0).proofs.size(), 4); // now, and three weeks
    for (const records::Proof &proof : rows.at(0).proofs)
        QVERIFY2(proof.query.contains(u"bob:9100"_s), qPrintable(proof.query)); // of this machine alone
    QCOMPARE(rows.at(1).cells.last().state, base::State::Unknown);
}

QTEST_GUILESS_MAIN(TestUnusual)
#include "tst_unusual.moc"
