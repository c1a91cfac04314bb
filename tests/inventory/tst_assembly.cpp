// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/inventory/wikitext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Inventory;

namespace {

/// Pages named a, b, c …, each a day newer than the one before.
Inventory read(const QStringList &texts)
{
    QList<wiki::Page> pages;
    for (qsizetype i = 0; i < texts.size(); ++i)
        pages.append(
            {.id = QString(QChar(u'a' + ushort(i))), .revision = 1000 + 86400 * i, .text = texts.at(i)});
    return inventory::readInventory(pages);
}

QString vm(const QString &fields, const QString &values)
{
    return u"^ VM ^ "_s + fields + u" ^\n| "_s + values + u" |\n"_s;
}

QStringList shownConflicts(const Inventory &inventory)
{
    QStringList lines;
    for (const inventory::Conflict &conflict : inventory.conflicts) {
        QString line = inventory::kindName(conflict.kind) + u' ' + conflict.name + u' ' + conflict.key + u':';
        for (const inventory::Fact &fact : conflict.facts)
            line += u' ' + shownValue(fact.value) + u'@' + fact.page
                + (fact.banner == wiki::Banner::None ? u""_s : u"!"_s);
        lines.append(line);
    }
    return lines;
}

/// "page:line text" of those whose message has the words.
QStringList shownDiagnostics(const Inventory &inventory, const QString &words)
{
    QStringList lines;
    for (const wiki::Diagnostic &one : inventory.diagnostics)
        if (one.message.contains(words))
            lines.append(one.page + u':' + QString::number(one.line) + u' ' + one.text);
    return lines;
}

} // namespace

class TestAssembly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesThatDisagreeAreAConflict();
    void whatIsTheSameInOtherWordsIsNone_data();
    void whatIsTheSameInOtherWordsIsNone();
    void sizesThatAreNearlyTheSameAreAConflict();
    void factsUnderABannerNeverWin();
    void whatIsOnlyPlannedMakesNoPlace();
    void aMachineOnTwoHypervisorsIsAConflict();
    void circlesAreFound_data();
    void circlesAreFound();
    void aNameThatStandsTwiceIsSaid();
    void aShortNameOfTwoMachinesIsAmbiguous();
    void aPrefixOfItsHypervisorIsNoOtherMachine();
    void aMachineThatBearsOthersIsAHypervisor();
    void aMachineOfTwoKindsIsSaid();
    void theDefinitionIsWhereMostIsKnown();
    void subjectsComeByKindThenName();
};

void TestAssembly::pagesThatDisagreeAreAConflict()
{
    const Inventory inventory = read({vm(u"Hyperviseur ^ RAM"_s, u"pica01 | Alice | 8 Go"_s),
                                      vm(u"Hyperviseur ^ RAM"_s, u"Pica01 | Bob | 16 Go"_s),
                                      vm(u"Hyperviseur"_s, u"pica01 | alice"_s)});
    QCOMPARE(shownConflicts(inventory),
             QStringList(
                 {u"vm pica01 parent: alice@c Bob@b"_s, u"vm pica01 memory: 16000000000@b 8000000000@a"_s}));
    QCOMPARE(inventory.subjects.last().text(u"parent"), u"alice"); // the newest
}

void TestAssembly::sizesThatAreNearlyTheSameAreAConflict()
{
    QCOMPARE(read({vm(u"RAM"_s, u"a1 | 40 Go"_s), vm(u"RAM"_s, u"a1 | 41 Go"_s)}).conflicts.size(), 1);
}

void TestAssembly::whatIsTheSameInOtherWordsIsNone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case and accents") << u"Site"_s << u"Compiègne"_s << u"COMPIEGNE"_s;
    QTest::newRow("decimal or binary") << u"RAM"_s << u"16 Go"_s << u"16 Gio"_s;
    QTest::newRow("a system") << u"OS"_s << u"Debian 12"_s << u"Debian GNU/Linux 12 (bookworm)"_s;
    QTest::newRow("a slash") << u"URL"_s << u"https://a.example"_s << u"https://a.example/"_s;
    QTest::newRow("two families") << u"IP"_s << u"192.0.2.1"_s << u"2001:db8::1"_s;
    QTest::newRow("one more") << u"Services"_s << u"pad, chat"_s << u"pad"_s;
    QTest::newRow("a full name") << u"Hyperviseur"_s << u"alice"_s << u"alice.asso.example"_s;
    QTest::newRow("two descriptions") << u"Rôle"_s << u"les pads"_s << u"écrire à plusieurs"_s;
}

void TestAssembly::whatIsTheSameInOtherWordsIsNone()
{
    QFETCH(QString, field);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const Inventory inventory = read({vm(field, u"a1 | "_s + one), vm(field, u"a1 | "_s + other)});
    QCOMPARE(shownConflicts(inventory), QStringList());
    QCOMPARE(inventory.subjects.last().facts.size(), 2);
}

void TestAssembly::factsUnderABannerNeverWin()
{
    const Inventory inventory = read(
        {vm(u"RAM"_s, u"a1 | 8 Go"_s), u"<note>Page obsolète</note>\n"_s + vm(u"RAM"_s, u"a1 | 4 Go"_s)});
    const inventory::Subject &subject = inventory.subjects.first();
    QCOMPARE(subject.number(u"memory"), 8e9);
    QCOMPARE(subject.facts.first().page, u"a");
    QCOMPARE(subject.facts.last().banner, wiki::Banner::Obsolete);
    QCOMPARE(shownConflicts(inventory), QStringList({u"vm a1 memory: 4000000000@b! 8000000000@a"_s}));
}

void TestAssembly::whatIsOnlyPlannedMakesNoPlace()
{
    const Inventory inventory =
        read({u"# À venir\n"_s + vm(u"Hyperviseur ^ Site"_s, u"a1 | Dora | Lille"_s)});
    QCOMPARE(shownFacts(inventory),
             QStringList({u"vm a1"_s, u"vm a1 site=Lille!"_s, u"vm a1 parent=Dora!"_s}));
    QVERIFY(!inventory.subjects.first().fact(u"parent"));
}

void TestAssembly::aMachineOnTwoHypervisorsIsAConflict()
{
    const Inventory inventory = read({u"^ VM ^ Hyperviseur ^\n| a1 | Alice |\n| a1 | Bob |\n"_s});
    QCOMPARE(shownConflicts(inventory), QStringList({u"vm a1 parent: Alice@a Bob@a"_s}));
    QCOMPARE(shownDiagnostics(inventory, u"stands twice"_s), QStringList({u"a:3 a1"_s}));
}

void TestAssembly::circlesAreFound_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("itself") << u"| a1 | a1 |\n"_s << QStringList({u"a:2 a1"_s});
    QTest::newRow("each other") << u"| a1 | b2 |\n| b2 | a1 |\n"_s << QStringList({u"a:2 b2"_s});
    QTest::newRow("three, and one beside")
        << u"| a1 | b2 |\n| b2 | c3 |\n| c3 | a1 |\n| d4 | a1 |\n"_s << QStringList({u"a:2 b2"_s});
    QTest::newRow("none") << u"| a1 | b2 |\n| b2 | c3 |\n"_s << QStringList();
}

void TestAssembly::circlesAreFound()
{
    QFETCH(QString, rows);
    const Inventory inventory = read({u"^ VM ^ Hyperviseur ^\n"_s + rows});
    QTEST(shownDiagnostics(inventory, u"stands on itself"_s), "found");
}

void TestAssembly::aNameThatStandsTwiceIsSaid()
{
    const Inventory inventory =
        read({u"^ VM ^ RAM ^\n| a1 | 8 Go |\n| A1 | 8 Go |\n\n^ VM ^ CPU ^\n| a1 | 4 |\n"_s});
    QCOMPARE(inventory.subjects.size(), 1);
    QCOMPARE(shownDiagnostics(inventory, u"stands twice"_s), QStringList({u"a:3 A1"_s}));
}

void TestAssembly::aShortNameOfTwoMachinesIsAmbiguous()
{
    const Inventory inventory =
        read({vm(u"RAM"_s, u"web.a.example | 8 Go"_s), vm(u"RAM"_s, u"web.b.example | 4 Go"_s),
              u"\n"_s + vm(u"CPU"_s, u"web | 4"_s)});
    QCOMPARE(inventory.subjects.size(), 2);
    QCOMPARE(shownDiagnostics(inventory, u"several things"_s), QStringList({u"c:3 web"_s}));
}

void TestAssembly::aPrefixOfItsHypervisorIsNoOtherMachine()
{
    const Inventory inventory = read({u"^ Hyperviseur ^ RAM ^\n| Alice | 64 Go |\n"_s,
                                      vm(u"Hyperviseur"_s, u"a1 | alice.asso.example"_s)});
    QCOMPARE(shownFacts(inventory),
             QStringList({u"hypervisor Alice"_s, u"hypervisor Alice memory=64000000000"_s, u"vm a1"_s,
                          u"vm a1 parent=alice.asso.example"_s}));
}

void TestAssembly::aMachineThatBearsOthersIsAHypervisor()
{
    const Inventory inventory =
        read({u"^ Machine ^ RAM ^\n| Alice | 64 Go |\n"_s, vm(u"Hyperviseur"_s, u"a1 | Alice"_s)});
    QCOMPARE(inventory.subjects.first().kind, inventory::Kind::Hypervisor);
}

void TestAssembly::aMachineOfTwoKindsIsSaid()
{
    const Inventory inventory =
        read({u"^ Nom ^ Type ^ RAM ^\n| a1 | Hyperviseur | 8 Go |\n"_s, vm(u"RAM"_s, u"a1 | 8 Go"_s)});
    QCOMPARE(inventory.subjects.first().kind, inventory::Kind::Vm);
    QCOMPARE(shownDiagnostics(inventory, u"called a hypervisor here"_s), QStringList({u"a:2 a1"_s}));
}

void TestAssembly::theDefinitionIsWhereMostIsKnown()
{
    const Inventory inventory = read({vm(u"RAM"_s, u"a1 | 8 Go"_s), u"^ Service ^ VM ^\n| pad | A1 |\n"_s});
    QCOMPARE(inventory.subjects.first().page, u"a");
    QCOMPARE(inventory.subjects.first().line, 2);
    QCOMPARE(inventory.subjects.first().name, u"a1");
}

void TestAssembly::subjectsComeByKindThenName()
{
    const Inventory inventory =
        read({u"^ VM ^ Hyperviseur ^ Site ^\n| b | Zoé | Nord |\n| É | Zoé | Nord |\n"_s
              u"| a | Alice | Nord |\n"_s});
    QStringList names;
    for (const inventory::Subject &subject : inventory.subjects)
        names.append(subject.name);
    QCOMPARE(names, QStringList({u"Nord"_s, u"Alice"_s, u"Zoé"_s, u"a"_s, u"b"_s, u"É"_s}));
}

QTEST_APPLESS_MAIN(TestAssembly)
#include "tst_assembly.moc"
