// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentreader.h"
#include "models/incidents/incidentsjson.h"
#include "models/inventory/inventoryreader.h"
#include "models/wiki/blockparser.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using incidents::History;
using incidents::Incident;

namespace {

const QTimeZone paris("Europe/Paris");

inventory::ReadPage page(const QString &id, const QString &text)
{
    return {.revision = 7, .document = wiki::parseBlocks({.id = id, .revision = 7, .text = text})};
}

History read(const QString &id, const QString &text, const QStringList &named = {})
{
    const inventory::ReadPage machines =
        page(u"infra:machines"_s, u"^ Machine ^ Type ^\n| Alice | Hyperviseur |\n| pica01 | VM |\n"_s);
    return incidents::readIncidents({page(id, text), machines}, inventory::readInventory({machines}),
                                    {.pages = named, .zone = paris});
}

QStringList starts(const History &history)
{
    QStringList all;
    for (const Incident &incident : history.incidents)
        all.append(incident.start.edtf(paris));
    return all;
}

} // namespace

class TestIncidents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereIncidentsStand_data();
    void whereIncidentsStand();
    void anItemIsToldWithItsLine();
    void whatStandsBelowBelongsToIt();
    void aTableHasAColumnOfDates();
    void aPageMayBeAboutOne();
    void aPageOfANamespaceMayBeAList();
    void impossibleDatesAreQuoted();
    void aTextIsAnExactSubstringOfItsLine();
    void twoOfOneDayAreToldApart();
    void theDocumentSaysNothingThatNobodyWrote();
};

void TestIncidents::whereIncidentsStand_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dates");
    const QString item = u"  * Le 10 octobre 2020, panne.\n"_s;
    QTest::newRow("a page called so") << u"tech:incidents"_s << item << QStringList{u"2020-10-10"_s};
    QTest::newRow("a namespace called so") << u"pannes:notes"_s << item << QStringList{u"2020-10-10"_s};
    QTest::newRow("a chapter called so")
        << u"asso:bilan_a20"_s
        << QString(u"====== Bilan ======\n"
                   "  * Le 1 septembre 2020, forum.\n===== Incidents =====\n"_s
                   + item)
        << QStringList{u"2020-10-10"_s};
    QTest::newRow("below such a chapter")
        << u"asso:bilan_a20"_s << QString(u"===== Outages =====\n==== Alice ====\n"_s + item)
        << QStringList{u"2020-10-10"_s};
    QTest::newRow("elsewhere nothing is read") << u"asso:bilan_a20"_s << item << QStringList();
    QTest::newRow("dated headings")
        << u"incidents"_s << u"===== 2020-11-11 : Alice =====\nLe disque.\n===== 2020-11-12 =====\n"_s
        << QStringList{u"2020-11-11"_s, u"2020-11-12"_s};
    QTest::newRow("a template is no incident") << u"incidents:template"_s << item << QStringList();
    QTest::newRow("a date within an item")
        << u"incidents"_s << u"  * Panne d’Alice le 3 mai 2019.\n"_s << QStringList{u"2019-05-03"_s};
}

void TestIncidents::whereIncidentsStand()
{
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    QFETCH(const QStringList, dates);
    QCOMPARE(starts(read(id, text)), dates);
}

void TestIncidents::anItemIsToldWithItsLine()
{
    const History history =
        read(u"tech:incidents"_s,
             u"====== Incidents ======\n\n  * **2020-11-11 14:32** : [[infra:alice|Alice]] "
             "ne répond plus. On la redémarre.\n"_s);
    QCOMPARE(history.incidents.size(), 1);
    const Incident &one = history.incidents.first();
    QCOMPARE(one.title, u"Alice ne répond plus"_s);
    QCOMPARE(one.page, u"tech:incidents"_s);
    QCOMPARE(one.line, 3);
    QCOMPARE(one.revision, 7);
    QCOMPARE(one.subjects, (QList<incidents::Named>{{inventory::Kind::Hypervisor, u"Alice"_s}}));
    QCOMPARE(one.links, QStringList{u"infra:alice"_s});
    QVERIFY(!one.end);
}

void TestIncidents::whatStandsBelowBelongsToIt()
{
    const History history = read(u"incidents"_s,
                                 u"  * 2020-11-11 : panne\n    * Cause : un disque\n    * Fin : 2020-11-12\n"
                                 "    * **Résolution :** un autre disque\n  * 2020-12-01 : autre\n"_s);
    QCOMPARE(history.incidents.size(), 2);
    const Incident &one = history.incidents.first();
    QCOMPARE(one.cause, u"un disque"_s);
    QCOMPARE(one.fix, u"un autre disque"_s);
    QCOMPARE(one.end->edtf(paris), u"2020-11-12"_s);
    QCOMPARE(one.details.size(), 3);
    QVERIFY(history.incidents.last().cause.isEmpty());
}

void TestIncidents::aTableHasAColumnOfDates()
{
    const History history = read(u"incidents"_s,
                                 u"^ Date ^ Quoi ^ Cause ^ Fin ^\n"
                                 "| 10/10/2020 14h32 | Alice tombe | disque | 10/10/2020 16h |\n"
                                 "| plus tard | rien | | |\n"_s);
    QCOMPARE(starts(history), QStringList{u"2020-10-10T14:32+02:00"_s});
    const Incident &one = history.incidents.first();
    QCOMPARE(one.title, u"Alice tombe"_s);
    QCOMPARE(one.text, u"Alice tombe"_s);
    QCOMPARE(one.cause, u"disque"_s);
    QCOMPARE(one.end->edtf(paris), u"2020-10-10T16:00+02:00"_s);
}

void TestIncidents::aPageMayBeAboutOne()
{
    const History history = read(u"incidents:2025-10-12_bob"_s,
                                 u"====== Bob ne redémarre pas ======\n  * Début : 2025-10-12 20:40\n"
                                 "  * Fin : 2025-10-12 21:32\n  * Cause : noyau\n===== Récit =====\n"
                                 "On choisit l’ancien noyau sur pica01.\n"_s);
    QCOMPARE(starts(history), QStringList{u"2025-10-12T20:40+02:00"_s});
    const Incident &one = history.incidents.first();
    QCOMPARE(one.title, u"Bob ne redémarre pas"_s);
    QCOMPARE(one.cause, u"noyau"_s);
    QCOMPARE(one.end->edtf(paris), u"2025-10-12T21:32+02:00"_s);
    QCOMPARE(one.subjects.size(), 1);
    QCOMPARE(starts(read(u"incidents:2025-10-12_bob"_s, u"====== Bob ======\nTombé.\n"_s)),
             QStringList{u"2025-10-12"_s});
}

void TestIncidents::aPageOfANamespaceMayBeAList()
{
    QCOMPARE(starts(read(u"incidents:liste"_s,
                         u"====== Incidents ======\n  * 2020-11-11 : un\n  * 2020-11-12 : deux\n"_s)),
             (QStringList{u"2020-11-11"_s, u"2020-11-12"_s}));
}

void TestIncidents::impossibleDatesAreQuoted()
{
    const History history = read(u"incidents"_s, u"  * Le 31/02/2022, panne\n  * 2022-03-01 : autre\n"_s);
    QCOMPARE(starts(history), QStringList{u"2022-03-01"_s});
    QCOMPARE(history.diagnostics.size(), 1);
    QCOMPARE(history.diagnostics.first().text, u"31/02/2022"_s);
    QCOMPARE(history.diagnostics.first().line, 1);
}

void TestIncidents::aTextIsAnExactSubstringOfItsLine()
{
    const QString text = u"====== Incidents ======\n  * **Juin 2016** : le `disque` est plein\n"
                         "| 2020-01-02 | [[infra:alice|Alice]] |\n- 1er mars 2017 : //coupure//\n"_s;
    const QStringList lines = text.split(u'\n');
    const History history = read(u"incidents"_s, text);
    QCOMPARE(history.incidents.size(), 3);
    for (const Incident &one : history.incidents)
        QVERIFY2(lines.at(one.line - 1).contains(one.text), qPrintable(one.text));
}

void TestIncidents::twoOfOneDayAreToldApart()
{
    const History history = read(u"incidents"_s, u"  * 2020-11-11 : un\n  * 2020-11-11 : deux\n"_s);
    QCOMPARE(history.incidents.first().id, u"incidents#2020-11-11"_s);
    QCOMPARE(history.incidents.last().id, u"incidents#2020-11-11.2"_s);
}

void TestIncidents::theDocumentSaysNothingThatNobodyWrote()
{
    const QJsonObject document = incidents::toJson(read(u"incidents"_s, u"  * Juin 2016 : plein\n"_s), paris);
    const QJsonObject one = document[u"incidents"].toArray().first().toObject();
    QCOMPARE(one[u"start"].toString(), u"2016-06"_s);
    QCOMPARE(one[u"precision"].toString(), u"month"_s);
    for (const auto *key : {u"end", u"cause", u"fix", u"detection"})
        QVERIFY(one[QStringView(key)].isNull());
}

QTEST_GUILESS_MAIN(TestIncidents)

#include "tst_incidents.moc"
