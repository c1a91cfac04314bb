// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/inventory/wikitext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestInventoryReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsAreRead_data();
    void factsAreRead();
    void nothingIsInvented_data();
    void nothingIsInvented();
    void aFactKnowsItsPlace();
    void aSpannedCellIsProvenWhereItStands();
    void sentencesThatNameASubjectAreItsNotes();
    void onlyTheNamedPagesAreRead();
    void aPageOfOneNameCostsNoMoreThanOthers();
    void wordsOfTheProfileAreKnown();
};

void TestInventoryReader::factsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *name, const QString &text, const QStringList &facts) {
        QTest::newRow(name) << text << facts;
    };

    row("a DokuWiki table",
        u"^ Machine ^ Type ^ Hyperviseur ^ Mémoire ^ Site ^\n"
        u"| [[infra:pica01|pica01]] | VM | Alice | 16 Gio | Compiègne |\n"_s,
        {u"site Compiègne"_s, u"hypervisor Alice"_s, u"vm pica01"_s, u"vm pica01 site=Compiègne"_s,
         u"vm pica01 parent=Alice"_s, u"vm pica01 memory=17179869184"_s});
    row("a Markdown table under a heading that says the kind",
        u"## Machines virtuelles\n\n| Nom | RAM | vCPU |\n|---|---|---|\n| pica01 | 16 Go | 4 |\n"_s,
        {u"vm pica01"_s, u"vm pica01 cpus=4"_s, u"vm pica01 memory=16000000000"_s});
    row("a table in English",
        u"^ Server ^ OS ^ Disks ^ Addresses ^\n| bob | Debian 13 | 2 x 2 TB | 192.0.2.7, 2001:db8::7 |\n"_s,
        {u"host bob"_s, u"host bob addresses=192.0.2.7, 2001:db8::7"_s, u"host bob os=Debian 13"_s,
         u"host bob disks=4000000000000"_s});
    row("a table of services",
        u"^ Service ^ VM ^ URL ^ Image ^ Critique ^\n"
        u"| pad | pica02 | https://pad.example | ''etherpad/etherpad:2.1'' | oui |\n"_s,
        {u"host pica02"_s, u"service pad"_s, u"service pad parent=pica02"_s,
         u"service pad public_url=https://pad.example"_s, u"service pad image=etherpad/etherpad:2.1"_s,
         u"service pad critical=true"_s});
    row("a table of sites", u"===== Sites =====\n^ Nom ^ Contact ^\n| Toulouse | [[asso:dc|DC]] |\n"_s,
        {u"site Toulouse"_s, u"site Toulouse contact=asso:dc"_s});
    row("the place in the first column",
        u"^ Hyperviseur ^ VM ^ RAM ^\n| Alice | pica01 | 8 Go |\n| ::: | media | 4 Go |\n"_s,
        {u"hypervisor Alice"_s, u"vm media"_s, u"vm media parent=Alice"_s, u"vm media memory=4000000000"_s,
         u"vm pica01"_s, u"vm pica01 parent=Alice"_s, u"vm pica01 memory=8000000000"_s});
    row("the unit in the head", u"^ Machine ^ Mémoire (Gio) ^\n| bob | 64 |\n"_s,
        {u"host bob"_s, u"host bob memory=68719476736"_s});
    row("bullets under a heading",
        u"===== Machines virtuelles =====\n==== pica01 ====\n  * Hyperviseur : Alice\n  - **Site**: "
        u"Compiègne\n"
        u"  * **Mémoire :** 512 Mo\n"_s,
        {u"site Compiègne"_s, u"hypervisor Alice"_s, u"vm pica01"_s, u"vm pica01 site=Compiègne"_s,
         u"vm pica01 parent=Alice"_s, u"vm pica01 memory=512000000"_s});
    row("a heading that names its kind", u"## Hyperviseur Alice\n* Disques : 2 x 2 To\n* RAID : RAID1\n"_s,
        {u"hypervisor Alice"_s, u"hypervisor Alice disks=4000000000000"_s, u"hypervisor Alice raid=RAID1"_s});
    row("a kind in parentheses", u"## Alice (hyperviseur)\n* Mémoire : 64 Go\n"_s,
        {u"hypervisor Alice"_s, u"hypervisor Alice memory=64000000000"_s});
    row("a page of one thing, with chapters",
        u"====== pica01 ======\n===== Matériel =====\n  * Type : VM\n  * vCPU : 4\n===== Réseau =====\n"
        u"  * IP : 192.0.2.4\n"_s,
        {u"vm pica01"_s, u"vm pica01 addresses=192.0.2.4"_s, u"vm pica01 cpus=4"_s});
    row("a page of one thing, by its name alone", u"## Matériel\n* RAM : 8 Go\n* CPU : 2\n"_s,
        {u"host pica07"_s, u"host pica07 cpus=2"_s, u"host pica07 memory=8000000000"_s});
    row("a page of one thing, with one line about it", u"====== pica07 ======\n* Hyperviseur : Alice\n"_s,
        {u"hypervisor Alice"_s, u"vm pica07"_s, u"vm pica07 parent=Alice"_s});
    row("a number before the name", u"^ # ^ Machine ^ RAM ^\n| 1 | bob | 8 Go |\n"_s,
        {u"host bob"_s, u"host bob memory=8000000000"_s});
    row("bullets under an item",
        u"  * Alice\n    * Site : Compiègne\n    * RAM : 64 Gio\n  * Bob\n    * RAM : 32 Gio\n    * CPU : 8\n"_s,
        {u"site Compiègne"_s, u"host Alice"_s, u"host Alice site=Compiègne"_s,
         u"host Alice memory=68719476736"_s, u"host Bob"_s, u"host Bob cpus=8"_s,
         u"host Bob memory=34359738368"_s});
    row("bullets of what a table knows",
        u"^ VM ^ RAM ^\n| pica01 | 8 Go |\n\n## pica01\n* Rôle : les pads\n"_s,
        {u"vm pica01"_s, u"vm pica01 role=les pads"_s, u"vm pica01 memory=8000000000"_s});
    row("a table of two columns", u"====== pica01 ======\n^ Hyperviseur | Alice |\n^ Mémoire | 16 Go |\n"_s,
        {u"hypervisor Alice"_s, u"vm pica01"_s, u"vm pica01 parent=Alice"_s,
         u"vm pica01 memory=16000000000"_s});
    row("a data entry",
        u"---- dataentry vm ----\nnom : pica01\nhyperviseur_page : Alice\nalias : team, chat\n----\n"_s,
        {u"hypervisor Alice"_s, u"vm pica01"_s, u"vm pica01 aliases=team, chat"_s,
         u"vm pica01 parent=Alice"_s});
    row("a website is no place", u"## Service pad\n* Site : https://pad.example/\n"_s,
        {u"service pad"_s, u"service pad public_url=https://pad.example/"_s});
    row("a service that is called like its machine",
        u"^ VM ^ RAM ^\n| git | 8 Go |\n\n^ Service ^ VM ^\n| git | git |\n"_s,
        {u"vm git"_s, u"vm git memory=8000000000"_s, u"service git"_s, u"service git parent=git"_s});
    row("a name and its full domain name",
        u"^ VM ^ FQDN ^\n| pica01 | pica01.asso.example |\n\n^ Machine ^ RAM ^\n| PICA01.asso.example | 8 Go |\n"_s,
        {u"vm pica01"_s, u"vm pica01 fqdn=pica01.asso.example"_s, u"vm pica01 memory=8000000000"_s});
}

void TestInventoryReader::factsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, facts);
    const inventory::Inventory inventory = inventoryOf(text, u"infra:pica07"_s);
    QCOMPARE(shownFacts(inventory), facts);
    QCOMPARE(inventory.diagnostics, QList<wiki::Diagnostic>());
    QCOMPARE(inventory.conflicts, QList<inventory::Conflict>());
}

void TestInventoryReader::nothingIsInvented_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("groups with a number",
        u"## Groupes\n* 500 (`tech`): donne accès à docker\n* 501 (`admin`): tout\n"_s);
    row("a warning", u"## Sauvegardes\n* Attention : le disque se remplit\n* Astuce : relancer\n"_s);
    row("code",
        u"```yaml\n# Machines virtuelles\n| Nom | RAM |\n|---|---|\n| a | 8 Go |\n* RAM : 8 Go\n```\n"_s);
    row("addresses", u"* https://alice.example:8006 pour Alice\n* https://bob.example:8006 pour Bob\n"_s);
    row("people", u"^ Nom ^ Rôle ^ Contact ^\n| Jeanne | présidente | jeanne@asso.example |\n"_s);
    row("events", u"^ Date ^ Machine ^ Site ^\n| 2026-01-02 | bob | Toulouse |\n"_s);
    row("a guide",
        u"# Configurer son téléphone\n* Serveur : imap.asso.example\n* Port : 993\n* Mémoire : 2 Go au moins\n"_s);
    row("how to make a VM",
        u"## Créer une VM\n* OS : choisir Debian\n* RAM : 2 Go\n* Nom : celui du service\n"_s);
    row("chapters of nothing", u"## Déploiement\n* VM : monitoring\n* Hyperviseur : Alice\n* RAM : 4 Go\n"_s);
    row("prose", u"Alice a 64 Go de mémoire : c'est peu. Site : voir plus bas. RAM : 64 Go.\n"_s);
    row("a schedule", u"## Réunion\n* 14:30 : accueil\n* Lieu : salle 3\n* Contact : Jeanne\n"_s);
    row("a table about words", u"^ Mot ^ Sens ^\n| RAM | mémoire |\n"_s);
    row("a definition list",
        u"## Vocabulaire\n* Hyperviseur : machine qui en porte d'autres\n* VM : machine portée\n"_s);
}

void TestInventoryReader::nothingIsInvented()
{
    QFETCH(QString, text);
    QCOMPARE(shownFacts(inventoryOf(text, u"infra:ancien_monitoring"_s)), QStringList());
}

void TestInventoryReader::aFactKnowsItsPlace()
{
    const auto inventory = inventoryOf(u"x\n# Machines\n^ VM ^ RAM ^\n| pica01 | **16 Gio**((réel)) |\n"_s);
    const inventory::Fact *fact = inventory.subjects.first().fact(u"memory");
    QVERIFY(fact);
    QCOMPARE(fact->page, u"infra:page");
    QCOMPARE(fact->revision, 100);
    QCOMPARE(fact->line, 4);
    QCOMPARE(fact->text, u"**16 Gio**((réel))");
    QCOMPARE(fact->unit, base::Unit::Bytes);
}

void TestInventoryReader::aSpannedCellIsProvenWhereItStands()
{
    const auto inventory =
        inventoryOf(u"^ VM ^ Hyperviseur ^ RAM ^\n| a1 | Alice | 1 Go |\n| b2 | ::: | 2 Go |\n"_s);
    QCOMPARE(inventory.subjects.last().name, u"b2");
    QCOMPARE(inventory.subjects.last().fact(u"parent")->line, 2);
    QCOMPARE(inventory.subjects.last().fact(u"memory")->line, 3);
}

void TestInventoryReader::sentencesThatNameASubjectAreItsNotes()
{
    const auto inventory = inventoryOf(
        u"^ VM ^ RAM ^\n| pica01 | 16 Go |\n\nPrévenir avant de redémarrer Pica01, la nuit.\n"
        u"pica011 est une autre machine.\n<note>Voir pica01.asso.example</note>\n```\npica01\n```\n"_s);
    QStringList notes;
    for (const inventory::Note &note : inventory.subjects.first().notes)
        notes.append(QString::number(note.line) + u' ' + note.text);
    QCOMPARE(
        notes,
        QStringList({u"4 Prévenir avant de redémarrer Pica01, la nuit."_s, u"6 Voir pica01.asso.example"_s}));
}

void TestInventoryReader::onlyTheNamedPagesAreRead()
{
    const QString table = u"^ VM ^ RAM ^\n| %1 | 16 Go |\n"_s;
    const QList<wiki::Page> pages{{.id = u"infra:vm"_s, .text = table.arg(u"a1"_s)},
                                  {.id = u"old:vm"_s, .text = table.arg(u"b2"_s)},
                                  {.id = u"start"_s, .text = table.arg(u"c3"_s)}};
    const auto inventory = inventory::readInventory(pages, {.pages = {u"infra:*"_s, u"start"_s}});
    QCOMPARE(inventory.subjects.size(), 2);
    QCOMPARE(inventory.subjects.last().name, u"c3");
}

/// Twenty thousand rows about one machine, each spanned and each with another size.
void TestInventoryReader::aPageOfOneNameCostsNoMoreThanOthers()
{
    QString text = u"^ VM ^ RAM ^ Hyperviseur ^\n| a1 | 1 Go | Alice |\n"_s;
    for (int i = 2; i < 20'000; ++i)
        text += u"| %1 | %2 Go | ::: |\n"_s.arg(i % 2 == 0 ? u"a1"_s : u":::"_s).arg(i);
    const auto inventory = inventoryOf(text); // ends, which it would not in the square of its rows
    QCOMPARE(inventory.subjects.size(), 2);
    QCOMPARE(inventory.conflicts.size(), 1);
    QCOMPARE(inventory.conflicts.first().facts.size(), 20);
}

void TestInventoryReader::wordsOfTheProfileAreKnown()
{
    const QList<wiki::Page> pages{{.id = u"p"_s, .text = u"^ Bécane ^ Cervelle ^\n| bob | 64 Go |\n"_s}};
    const auto inventory = inventory::readInventory(
        pages, {.synonyms = {{u"bécane"_s, u"name"_s}, {u"Cervelle"_s, u"memory"_s}}});
    QCOMPARE(shownFacts(inventory), QStringList({u"host bob"_s, u"host bob memory=64000000000"_s}));
}

QTEST_APPLESS_MAIN(TestInventoryReader)
#include "tst_inventoryreader.moc"
