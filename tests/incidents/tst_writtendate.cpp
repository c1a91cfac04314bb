// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/writtendate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");

/// "start/end | rest", as EDTF.
QString said(const std::optional<incidents::WrittenDates> &dates)
{
    if (!dates)
        return u"no date"_s;
    const QString end = dates->end ? u'/' + dates->end->edtf(paris) : QString();
    return dates->start.edtf(paris) + end + u" | "_s + dates->rest;
}

} // namespace

class TestWrittenDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextBeginsWithADate_data();
    void aTextBeginsWithADate();
    void whatNoCalendarHasIsQuoted_data();
    void whatNoCalendarHasIsQuoted();
    void theOnlyDateOfASentenceCounts_data();
    void theOnlyDateOfASentenceCounts();
    void aDateLastsAsLongAsItIsVague_data();
    void aDateLastsAsLongAsItIsVague();
};

void TestWrittenDate::aTextBeginsWithADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Le 10 octobre 2020, lors de la mise à jour", "2020-10-10 | lors de la mise à jour");
    row("10 octobre 2020 : panne", "2020-10-10 | panne");
    row("Le samedi 10 octobre 2020, panne", "2020-10-10 | panne");
    row("Juin 2016 : le disque est plein", "2016-06 | le disque est plein");
    row("En juin 2016, le disque est plein", "2016-06 | le disque est plein");
    row("1er mars 2017 – coupure", "2017-03-01 | coupure");
    row("1 et 2 mai 2017 : coupure", "2017-05-01/2017-05-02 | coupure");
    row("Les pads", "no date");
    row("Du 3 au 5 mai 2019, coupure", "2019-05-03/2019-05-05 | coupure");
    row("Du 30 avril au 2 mai 2017, coupure", "2017-04-30/2017-05-02 | coupure");
    row("Dans la nuit du 3 au 4 mars 2021, coupure", "2021-03-03/2021-03-04 | coupure");
    row("Automne 2016 : migration", "2016-23 | migration");
    row("Été 2018, canicule", "2018-22 | canicule");
    row("Winter 2019: flood", "2019-24 | flood");
    row("10/10/2020 14h32 : panne", "2020-10-10T14:32+02:00 | panne");
    row("10/10/2020 : panne", "2020-10-10 | panne");
    row("2020-11-11 14:32 : panne", "2020-11-11T14:32+01:00 | panne");
    row("2020-11-11T14:32:05Z panne", "2020-11-11T15:32+01:00 | panne");
    row("2020-11-11 à 14h, panne", "2020-11-11T14:00+01:00 | panne");
    row("2020-11-11 14:32 – 16:10 : panne", "2020-11-11T14:32+01:00/2020-11-11T16:10+01:00 | panne");
    row("2020-11-11 23:30-01:15 : panne", "2020-11-11T23:30+01:00/2020-11-12T01:15+01:00 | panne");
    row("Du 10/10/2020 14h au 11/10/2020 9h : panne",
        "2020-10-10T14:00+02:00/2020-10-11T09:00+02:00 | panne");
    row("2020-11 : panne", "2020-11 | panne");
    row("06/2016 : panne", "2016-06 | panne");
    row("2016 : premier serveur", "2016 | premier serveur");
    row("October 10, 2020: outage", "2020-10-10 | outage");
    row("On 10 October 2020, outage", "2020-10-10 | outage");
    row("May 1-2, 2017: outage", "2017-05-01/2017-05-02 | outage");
    row("Le 10 octobre, panne", "no date"); // the year would be invented
    row("12 pads perdus", "no date");
    row("2016 pads perdus", "no date");
    row("500 (tech) : adresse", "no date");
}

void TestWrittenDate::aTextBeginsWithADate()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto dates = incidents::datesAtStart(text);
    QVERIFY(dates);
    QCOMPARE(said(*dates), expected);
}

void TestWrittenDate::whatNoCalendarHasIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("day") << u"Le 31/02/2022, panne"_s << u"31/02/2022"_s;
    QTest::newRow("day in words") << u"31 avril 2020 : panne"_s << u"31 avril 2020"_s;
    QTest::newRow("leap day") << u"2021-02-29 : panne"_s << u"2021-02-29"_s;
    QTest::newRow("month") << u"2020-13-01 : panne"_s << u"2020-13-01"_s;
    QTest::newRow("hour") << u"10/10/2020 25h10 : panne"_s << u"10/10/2020 25h10"_s;
    QTest::newRow("backwards") << u"5 et 3 mai 2019 : panne"_s << u"5 et 3 mai 2019"_s;
}

void TestWrittenDate::whatNoCalendarHasIsQuoted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto dates = incidents::datesAtStart(text);
    QVERIFY(!dates);
    QCOMPARE(dates.error().words, words);
}

void TestWrittenDate::theOnlyDateOfASentenceCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << u"Panne d’Alice le 10 octobre 2020"_s
                         << u"2020-10-10 | Panne d’Alice le 10 octobre 2020"_s;
    QTest::newRow("two") << u"Panne du 10 octobre 2020, comme le 3 mai 2019"_s << u"no date"_s;
    QTest::newRow("vague") << u"Une panne comme en juin 2016"_s << u"no date"_s;
    QTest::newRow("an address") << u"Voir 10.10.2020.5"_s << u"no date"_s;
}

void TestWrittenDate::theOnlyDateOfASentenceCounts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(said(incidents::onlyDateWithin(text)), expected);
}

void TestWrittenDate::aDateLastsAsLongAsItIsVague_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("minute") << u"2020-11-11 14:32"_s << u"2020-11-11T13:32:00Z"_s
                            << u"2020-11-11T13:33:00Z"_s;
    QTest::newRow("day") << u"2020-11-11"_s << u"2020-11-10T23:00:00Z"_s << u"2020-11-11T23:00:00Z"_s;
    QTest::newRow("month") << u"juin 2016"_s << u"2016-05-31T22:00:00Z"_s << u"2016-06-30T22:00:00Z"_s;
    QTest::newRow("season") << u"automne 2016"_s << u"2016-08-31T22:00:00Z"_s << u"2016-11-30T23:00:00Z"_s;
    QTest::newRow("year") << u"2016"_s << u"2015-12-31T23:00:00Z"_s << u"2016-12-31T23:00:00Z"_s;
}

void TestWrittenDate::aDateLastsAsLongAsItIsVague()
{
    QFETCH(const QString, text);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const auto dates = incidents::datesAtStart(text);
    QVERIFY(dates && *dates);
    QCOMPARE(base::toUtc((*dates)->start.from(paris)).toString(Qt::ISODate), from);
    QCOMPARE(base::toUtc((*dates)->start.to(paris)).toString(Qt::ISODate), to);
}

QTEST_GUILESS_MAIN(TestWrittenDate)

#include "tst_writtendate.moc"
