// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/writtendate.h"
#include "models/reports/chronology.h"
#include "models/reports/digest.h"
#include "models/reports/footnotes.h"
#include "models/reports/template.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using reports::Draft;
using reports::Fact;

namespace {

const QTimeZone paris("Europe/Paris");
const QLocale french(QLocale::French, QLocale::France);
const auto began = base::instantFromMs(1'795'464'000'000); // 21:00 in Paris

QString builtIn(const QString &language)
{
    QFile file(u":/report/incident.%1.txt"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Fact> facts()
{
    return {{.section = Fact::Section::Summary, .sentence = u"alice is down"_s, .proof = {.query = u"up"_s}},
            {.section = Fact::Section::Affected, .sentence = u"so is bob"_s, .proof = {.query = u"up"_s}}};
}

QString page(const QString &text)
{
    return reports::filled(text, reports::fillingOf(u"alice: down"_s, began, facts(), paris, french), u"t"_s)
        .text;
}

QString withNote(const QString &text, const QString &note, base::Instant now)
{
    const reports::Insertion one = reports::noteInsertion(text, note, now, began, paris);
    QString result = text;
    return result.insert(one.at, one.text);
}

} // namespace

class TestReportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTemplatesAreFilled_data();
    void theBuiltInTemplatesAreFilled();
    void anUnknownPlaceholderStaysAndIsNamed_data();
    void anUnknownPlaceholderStaysAndIsNamed();
    void whatLooksLikeAPlaceholderIsNone();
    void aListWithoutFactsSaysSo();
    void thePageIsNamedAfterDayAndTitle_data();
    void thePageIsNamedAfterDayAndTitle();
    void aNoteStandsBehindTheOthers_data();
    void aNoteStandsBehindTheOthers();
    void theBulletIsOneThatWeReadOurselves_data();
    void theBulletIsOneThatWeReadOurselves();
    void hintsAreNoAnswers();
    void theChatHasTheSummaryAndTheLastNote();
};

void TestReportPage::theBuiltInTemplatesAreFilled_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << u"fr"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestReportPage::theBuiltInTemplatesAreFilled()
{
    QFETCH(QString, language);
    const auto filling = reports::fillingOf(u"alice: down"_s, began, facts(), paris, french);
    const reports::Filled filled = reports::filled(builtIn(language), filling, u"t"_s);
    QVERIFY(filled.diagnostics.isEmpty());
    QVERIFY(filled.text.startsWith("====== alice: down ======\n"_L1));
    QVERIFY(filled.text.contains("  * alice is down ((%%up%%))\n"_L1));
    QVERIFY(filled.text.contains("  * so is bob ((%%up%%))\n"_L1));
    QVERIFY(filled.text.contains("23 novembre 2026, 21:00 CET"_L1));
    QVERIFY(!filled.text.contains(u'@'));
    QVERIFY(withNote(filled.text, u"here"_s, began).contains("\n\n  * **21:00** : here\n\n"_L1));
}

void TestReportPage::anUnknownPlaceholderStaysAndIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody knows it") << u"# @TITLE@\nat @PLACE@ now"_s << 2 << u"@PLACE@"_s;
    QTest::newRow("a list within a line") << u"\n\nsee @ALERTS@ there"_s << 3 << u"@ALERTS@"_s;
}

void TestReportPage::anUnknownPlaceholderStaysAndIsNamed()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, word);
    const auto filled = reports::filled(text, reports::fillingOf(u"x"_s, began, {}, paris), u"t"_s);
    QCOMPARE(filled.diagnostics.size(), 1);
    QCOMPARE(filled.diagnostics.first().line, line);
    QCOMPARE(filled.diagnostics.first().text, word);
    QVERIFY(filled.text.contains(word));
    QVERIFY(reports::diagnosticText(filled.diagnostics.first()).contains(word));
    QVERIFY(reports::diagnosticText(filled.diagnostics.first()).contains(QString::number(line)));
}

void TestReportPage::whatLooksLikeAPlaceholderIsNone()
{
    const QString text = u"me@TITLE@example.org, @title@, @@, {{indexmenu_n>20}}"_s;
    const auto filled = reports::filled(text, reports::fillingOf(u"x"_s, began, {}, paris), u"t"_s);
    QCOMPARE(filled.text, text);
    QVERIFY(filled.diagnostics.isEmpty());
}

void TestReportPage::aListWithoutFactsSaysSo()
{
    QVERIFY(page(u"@CHANGES@"_s).startsWith("//"_L1));
    QVERIFY(!page(u"@SUMMARY@"_s).contains("//"_L1));
}

void TestReportPage::thePageIsNamedAfterDayAndTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("id");
    QTest::newRow("a namespace") << u"Alice: réseau d’Ailleurs !"_s
                                 << QStringList{u"tech:bilan"_s, u"tech:pannes:*"_s}
                                 << u"tech:pannes:2026-11-23_alice_reseau_d_ailleurs"_s;
    QTest::newRow("a page") << u"x"_s << QStringList{u"tech:incidents"_s} << u"tech:incidents:2026-11-23_x"_s;
    QTest::newRow("nothing") << u"…"_s << QStringList() << u"incidents:2026-11-23"_s;
}

void TestReportPage::thePageIsNamedAfterDayAndTitle()
{
    QFETCH(QString, title);
    QFETCH(QStringList, places);
    QTEST(reports::pageOf(title, began, places, paris), "id");
}

void TestReportPage::aNoteStandsBehindTheOthers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("after");
    QTest::newRow("the first one")
        << u"===== Chronologie =====\n\n\n===== Cause =====\n"_s << 5
        << u"===== Chronologie =====\n\n  * **21:05** : n\n\n\n===== Cause =====\n"_s;
    QTest::newRow("behind others") << u"## Timeline\n  * a\n  * b\n\n## Cause\n  * c\n"_s << 5
                                   << u"## Timeline\n  * a\n  * b\n  * **21:05** : n\n\n## Cause\n  * c\n"_s;
    QTest::newRow("the last section")
        << u"===== Déroulé =====\n  * a"_s << 5 << u"===== Déroulé =====\n  * a\n  * **21:05** : n"_s;
    QTest::newRow("no such heading") << u"words"_s << 5
                                     << u"words\n\n===== Chronology =====\n\n  * **21:05** : n\n"_s;
    QTest::newRow("the next day") << u"== Chronology ==\n  * a\n"_s << 240
                                  << u"== Chronology ==\n  * a\n  * **2026-11-24 01:00** : n\n"_s;
}

void TestReportPage::aNoteStandsBehindTheOthers()
{
    QFETCH(QString, before);
    QFETCH(int, minutes);
    QTEST(withNote(before, u" n\n "_s, began + minutes * 1min), "after");
}

void TestReportPage::theBulletIsOneThatWeReadOurselves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::newRow("a heading") << u"====== alice ne répond pas ======\n"_s << u"alice ne répond pas."_s;
    QTest::newRow("and what was done")
        << u"# alice ne répond pas.\n===== Ce que nous avons fait =====\nUn câble change ((%%up%%))\n"_s
        << u"alice ne répond pas. Un câble change."_s;
    QTest::newRow("an empty page") << QString() << u"kept title."_s;
}

void TestReportPage::theBulletIsOneThatWeReadOurselves()
{
    QFETCH(QString, text);
    const QString bullet =
        reports::bulletOf({.title = u"kept title"_s, .text = text, .began = began}, paris, french);
    QVERIFY2(bullet.startsWith("- "_L1), qPrintable(bullet));
    QVERIFY(!bullet.contains(u'\n'));
    QString said = bullet.mid(2);
    if (said.startsWith("On "_L1)) // the words are French only with a translator
        said.replace(0, 2, u"Le"_s);
    const auto dates = incidents::datesAtStart(said);
    QVERIFY2(dates && *dates, qPrintable(said));
    QCOMPARE((*dates)->start.day, QDate(2026, 11, 23));
    QTEST((*dates)->rest, "rest");
}

void TestReportPage::hintsAreNoAnswers()
{
    const Draft draft{.title = u"x"_s, .text = page(builtIn(u"fr"_s)), .began = began};
    QVERIFY(reports::bulletOf(draft, paris, french).endsWith("alice: down."_L1));
}

void TestReportPage::theChatHasTheSummaryAndTheLastNote()
{
    const QString text =
        withNote(withNote(page(builtIn(u"en"_s)), u"first"_s, began), u"second"_s, began + 1min);
    const QString chat = reports::chatOf({.title = u"x"_s, .text = text, .began = began}, paris, french);
    QCOMPARE(chat, u"**alice: down**\n- alice is down\nLast note: 21:01 : second\n"_s);
}

QTEST_APPLESS_MAIN(TestReportPage)
#include "tst_reportpage.moc"
