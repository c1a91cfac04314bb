// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/momenttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::MomentError;
using Kind = MomentError::Kind;

Q_DECLARE_METATYPE(MomentError::Kind)

namespace {

const QTimeZone paris("Europe/Paris");

/// Monday 23 November 2026, 20:00 in Paris, unless another time is given in RFC 3339.
base::Instant at(const QString &iso = u"2026-11-23T19:00:00Z"_s)
{
    return base::instantFromMs(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

/// "MOMENT" in RFC 3339 or "live", and " LENGTHs" when one was said.
QString understood(const std::expected<base::AskedTime, MomentError> &asked)
{
    if (!asked)
        return u"refused "_s + QString::number(int(asked.error().kind)) + u": "_s + asked.error().what;
    const QString moment = asked->moment.past ? base::toIso(*asked->moment.past) : u"live"_s;
    return asked->length ? moment + u" %1s"_s.arg(*asked->length / 1s) : moment;
}

} // namespace

/// Times as people type them, in two languages.
class TestMomentParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsUnderstood_data();
    void whatPeopleTypeIsUnderstood();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void aClockTimeThatComesTwiceIsTheFirst();
    void anOffsetTellsThemApart();
    void theZoneDecides();
    void whatIsSaidOfAMomentReadsBack();
    void everyExampleIsUnderstood();
    void theMomentIsSaidInWords();
};

void TestMomentParser::whatPeopleTypeIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    for (const auto &word : {u"now"_s, u"Live"_s, u"maintenant"_s, u" DIRECT "_s, u"en direct"_s})
        row(word, u"live"_s);

    row(u"2026-11-11T02:00:00Z"_s, u"2026-11-11T02:00:00Z"_s);
    row(u"2026-11-11t02:00:00z"_s, u"2026-11-11T02:00:00Z"_s);
    row(u"2026-11-11T02:00:00.250Z"_s, u"2026-11-11T02:00:00.250Z"_s);
    row(u"2026-11-11T02:00:00+01:00"_s, u"2026-11-11T01:00:00Z"_s);
    row(u"2026-11-11 02:00 -0500"_s, u"2026-11-11T07:00:00Z"_s);
    row(u"2026-11-11 02:00 UTC"_s, u"2026-11-11T02:00:00Z"_s);
    row(u"2026-11-11 02:00"_s, u"2026-11-11T01:00:00Z"_s);
    row(u"2026-07-11 02:00"_s, u"2026-07-11T00:00:00Z"_s);
    row(u"2026-11-11"_s, u"2026-11-10T23:00:00Z"_s);

    row(u"11/11/2026 14h32"_s, u"2026-11-11T13:32:00Z"_s);
    row(u"10/11/2026"_s, u"2026-11-09T23:00:00Z"_s);
    row(u"11.11.2026 à 14 h 32"_s, u"2026-11-11T13:32:00Z"_s);
    row(u"le 11/11 à 14h"_s, u"2026-11-11T13:00:00Z"_s);
    row(u"25/12"_s, u"2025-12-24T23:00:00Z"_s);
    row(u"11 novembre 2026 14h"_s, u"2026-11-11T13:00:00Z"_s);
    row(u"le mercredi 11 novembre 2026 à 14\u202fh\u00a032"_s, u"2026-11-11T13:32:00Z"_s);
    row(u"1er août 2026"_s, u"2026-07-31T22:00:00Z"_s);
    row(u"3 févr. 2026 8h05"_s, u"2026-02-03T07:05:00Z"_s);
    row(u"14 juillet 2026 minuit"_s, u"2026-07-13T22:00:00Z"_s);
    row(u"Nov 11 2026 2:00"_s, u"2026-11-11T01:00:00Z"_s);
    row(u"November 11th, 2026 2:00 pm"_s, u"2026-11-11T13:00:00Z"_s);
    row(u"Wed 11 Nov 2026, 02:00:30"_s, u"2026-11-11T01:00:30Z"_s);
    row(u"14:00 11 Nov 2026"_s, u"2026-11-11T13:00:00Z"_s);
    row(u"11 Nov 14:00"_s, u"2026-11-11T13:00:00Z"_s);
    row(u"29 Feb"_s, u"2024-02-28T23:00:00Z"_s);

    row(u"14:32"_s, u"2026-11-23T13:32:00Z"_s);
    row(u"14h32"_s, u"2026-11-23T13:32:00Z"_s);
    row(u"20:00"_s, u"2026-11-23T19:00:00Z"_s);
    row(u"20:01"_s, u"2026-11-22T19:01:00Z"_s);
    row(u"à 14h"_s, u"2026-11-23T13:00:00Z"_s);
    row(u"at 2pm"_s, u"2026-11-23T13:00:00Z"_s);
    row(u"12 am"_s, u"2026-11-22T23:00:00Z"_s);
    row(u"midi"_s, u"2026-11-23T11:00:00Z"_s);

    for (const auto &three :
         {u"3 h ago"_s, u"3h ago"_s, u"il y a 3 h"_s, u"il y a 3 heures"_s, u"-3h"_s, u"- 180 min"_s,
          u"\u2212180m"_s, u"now-3h"_s, u"2 h 60 min ago"_s, u"2h60m ago"_s})
        row(three, u"2026-11-23T16:00:00Z"_s);
    row(u"-90m"_s, u"2026-11-23T17:30:00Z"_s);
    row(u"an hour ago"_s, u"2026-11-23T18:00:00Z"_s);
    row(u"il y a une semaine"_s, u"2026-11-16T19:00:00Z"_s);
    row(u"il y a 2 jours"_s, u"2026-11-21T19:00:00Z"_s);

    row(u"yesterday 14:00"_s, u"2026-11-22T13:00:00Z"_s);
    row(u"hier 14h"_s, u"2026-11-22T13:00:00Z"_s);
    row(u"hier à midi"_s, u"2026-11-22T11:00:00Z"_s);
    row(u"yesterday"_s, u"2026-11-21T23:00:00Z"_s);
    row(u"avant-hier"_s, u"2026-11-20T23:00:00Z"_s);
    row(u"avant-hier 8h"_s, u"2026-11-21T07:00:00Z"_s);
    row(u"today 8:00"_s, u"2026-11-23T07:00:00Z"_s);
    row(u"aujourd’hui 8h"_s, u"2026-11-23T07:00:00Z"_s);
    row(u"last monday"_s, u"2026-11-15T23:00:00Z"_s);
    row(u"monday"_s, u"2026-11-22T23:00:00Z"_s);
    row(u"lundi dernier 14h"_s, u"2026-11-16T13:00:00Z"_s);
    row(u"monday 21:00"_s, u"2026-11-16T20:00:00Z"_s);
    row(u"mardi 9h"_s, u"2026-11-17T08:00:00Z"_s);

    for (const auto &six : {u"last 6 h"_s, u"6h"_s, u"6 heures"_s, u"les 6 dernières heures"_s,
                            u"Last 6 hours"_s, u"past 6h"_s, u"dernières 6 h"_s, u"the last 360 min"_s})
        row(six, u"live 21600s"_s);
    row(u"dernières 24 h"_s, u"live 86400s"_s);
    row(u"last hour"_s, u"live 3600s"_s);
    row(u"la dernière heure"_s, u"live 3600s"_s);
    row(u"last week"_s, u"live 604800s"_s);
    row(u"30 derniers jours"_s, u"live 2592000s"_s);
    row(u"7d"_s, u"live 604800s"_s);
    row(u"7 j"_s, u"live 604800s"_s);
    row(u"1 h 30 min"_s, u"live 5400s"_s);

    row(u"2026-11-11 02:00 .. 2026-11-11 06:00"_s, u"2026-11-11T05:00:00Z 14400s"_s);
    row(u"2026-11-11 02:00..06:00"_s, u"2026-11-11T05:00:00Z 14400s"_s);
    row(u"hier 22h .. 2h"_s, u"2026-11-23T01:00:00Z 14400s"_s);
    row(u"du 10/10/2026 au 12/10/2026"_s, u"2026-10-12T22:00:00Z 259200s"_s);
    row(u"from yesterday 14:00 to 16:00"_s, u"2026-11-22T15:00:00Z 7200s"_s);
    row(u"entre hier 14h et 16h"_s, u"2026-11-22T15:00:00Z 7200s"_s);
    row(u"between 2026-11-11 and 2026-11-11"_s, u"2026-11-11T23:00:00Z 86400s"_s);
    row(u"yesterday to now"_s, u"live 158400s"_s);
    row(u"hier jusqu’à maintenant"_s, u"live 158400s"_s);
    row(u"du 22/11/2026 au 23/11/2026"_s, u"live 158400s"_s); // today has only begun
    row(u"3 h ago → 1 h ago"_s, u"2026-11-23T18:00:00Z 7200s"_s);
}

void TestMomentParser::whatPeopleTypeIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(understood(base::parseMoment(text, at(), paris)), expected);
}

void TestMomentParser::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString &text, Kind kind, const QString &named) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text.left(60))) << text << kind << named;
    };
    row({}, Kind::NotUnderstood, {});
    row(u"   "_s, Kind::NotUnderstood, {});
    row(u"soon"_s, Kind::NotUnderstood, u"soon"_s);
    row(u"yesterday at teatime"_s, Kind::NotUnderstood, u"teatime"_s);
    row(u"11/11/2026 Été"_s, Kind::NotUnderstood, u"Été"_s);
    row(u"11/11/26"_s, Kind::NotUnderstood, u"11/11/26"_s);
    row(u"2026-11-11 2026-11-12"_s, Kind::NotUnderstood, u"2026-11-12"_s);
    row(u"the"_s, Kind::NotUnderstood, u"the"_s);
    row(u"+01:00"_s, Kind::NotUnderstood, u"+01:00"_s);
    row(u"6 parsecs"_s, Kind::NotUnderstood, u"6 parsecs"_s);
    row(u"<b>now</b>"_s, Kind::NotUnderstood, u"<b>now</b>"_s);
    row(u"x"_s.repeated(5000), Kind::NotUnderstood, u"xxx"_s);
    row(u"31/02/2026"_s, Kind::NoSuchDate, u"31/02/2026"_s);
    row(u"2026-02-31 02:00"_s, Kind::NoSuchDate, u"2026-02-31"_s);
    row(u"31 février 2026"_s, Kind::NoSuchDate, u"31 février 2026"_s);
    row(u"11/13/2026"_s, Kind::NoSuchDate, u"11/13/2026"_s);
    row(u"31 sept"_s, Kind::NoSuchDate, u"31 sept"_s);
    row(u"25:00"_s, Kind::NoSuchDate, u"25:00"_s);
    row(u"yesterday 14:75"_s, Kind::NoSuchDate, u"14:75"_s);
    row(u"13 pm"_s, Kind::NoSuchDate, u"13 pm"_s);
    row(u"lundi 11 novembre 2026"_s, Kind::NoSuchDate, u"lundi"_s); // it was a Wednesday
    row(u"2026-03-29 02:30"_s, Kind::Skipped, u"2026-03-29 02:30"_s);
    row(u"2026-11-23T19:00:01Z"_s, Kind::Future, u"2026-11-23"_s);
    row(u"2027-01-01"_s, Kind::Future, u"2027"_s);
    row(u"today 21:00"_s, Kind::Future, u"21:00"_s);
    row(u"from yesterday to 2030-01-01"_s, Kind::Future, u"2030-01-01"_s);
    row(u"1969-12-31"_s, Kind::TooOld, u"1969"_s);
    row(u"999999 weeks ago"_s, Kind::TooOld, u"999999"_s);
    row(u"999999 w"_s, Kind::TooOld, u"999999"_s);
    row(u"0 h"_s, Kind::Backwards, u"0 h"_s);
    row(u"2026-11-11 06:00 .. 2026-11-11 02:00"_s, Kind::Backwards, u"06:00"_s);
    row(u"now .. yesterday"_s, Kind::Backwards, u"now"_s);
    row(u"yesterday .. teatime"_s, Kind::NotUnderstood, u"teatime"_s);
}

void TestMomentParser::whatIsNoTimeIsRefused()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, named);
    const auto asked = base::parseMoment(text, at(), paris);
    QVERIFY2(!asked, qPrintable(understood(asked)));
    QVERIFY2(asked.error().kind == kind, qPrintable(understood(asked)));
    QVERIFY2(asked.error().what.contains(named), qPrintable(asked.error().what));
    QVERIFY(asked.error().what.size() <= 60);
    const QString sentence = base::momentErrorText(asked.error());
    QVERIFY2(sentence.contains(asked.error().what) && !sentence.contains(u"%1"), qPrintable(sentence));
}

void TestMomentParser::aClockTimeThatComesTwiceIsTheFirst()
{
    // On 25 October 2026 Paris goes from 03:00 CEST back to 02:00 CET.
    QCOMPARE(understood(base::parseMoment(u"2026-10-25 02:30"_s, at(), paris)), u"2026-10-25T00:30:00Z"_s);
    QCOMPARE(understood(base::parseMoment(u"2026-10-25"_s, at(), paris)), u"2026-10-24T22:00:00Z"_s);
}

void TestMomentParser::anOffsetTellsThemApart()
{
    QCOMPARE(understood(base::parseMoment(u"2026-10-25 02:30 +01:00"_s, at(), paris)),
             u"2026-10-25T01:30:00Z"_s);
    QCOMPARE(understood(base::parseMoment(u"2026-10-25 02:30 +02"_s, at(), paris)),
             u"2026-10-25T00:30:00Z"_s);
}

void TestMomentParser::theZoneDecides()
{
    QCOMPARE(understood(base::parseMoment(u"2026-11-11 02:00"_s, at(), QTimeZone::utc())),
             u"2026-11-11T02:00:00Z"_s);
    // Just after midnight in Paris, "yesterday" is another day than in UTC.
    const base::Instant night = at(u"2026-11-23T23:30:00Z"_s);
    QCOMPARE(understood(base::parseMoment(u"yesterday 12:00"_s, night, paris)), u"2026-11-23T11:00:00Z"_s);
    QCOMPARE(understood(base::parseMoment(u"yesterday 12:00"_s, night, QTimeZone::utc())),
             u"2026-11-22T12:00:00Z"_s);
}

void TestMomentParser::whatIsSaidOfAMomentReadsBack()
{
    for (qint64 ms = 1'700'000'000'123; ms < 1'790'000'000'000; ms += 977'000'000) {
        const base::Instant moment = base::instantFromMs(ms);
        const auto asked = base::parseMoment(base::toIso(moment), at(), paris);
        QVERIFY2(asked && asked->moment.past == moment, qPrintable(base::toIso(moment)));
    }
}

void TestMomentParser::everyExampleIsUnderstood()
{
    for (const QString &example : base::momentExamples())
        QVERIFY2(base::parseMoment(example, at(), paris), qPrintable(example));
}

void TestMomentParser::theMomentIsSaidInWords()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(base::momentText({}, at(), paris, english), u"Live"_s);
    const QString past = base::momentText({at(u"2026-11-11T01:00:00Z"_s)}, at(), paris, english);
    QVERIFY2(past.startsWith(u"As of Wed 11 Nov 2026, 02:00 "_s), qPrintable(past));
    QVERIFY2(past.endsWith(u"12\u00a0d ago"_s), qPrintable(past));
    QVERIFY(base::askedTimeText({.moment = {}, .length = 4h}, at(), paris, english)
                .contains(u"4\u00a0h before"_s));
}

QTEST_GUILESS_MAIN(TestMomentParser)
#include "tst_momentparser.moc"
