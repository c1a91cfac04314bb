// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsAreTakenOff_data();
    void signsAreTakenOff();
    void spellingsOfTheSameWordsAreEqual_data();
    void spellingsOfTheSameWordsAreEqual();
};

void TestPlainText::signsAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const QString &text, const QString &plain) {
        QTest::newRow(name) << text << plain;
    };
    row("nothing to take", u"16 Gio de mémoire"_s, u"16 Gio de mémoire"_s);
    row("bold, italic, underlined", u"**a** //b// __c__ *d*"_s, u"a b c d"_s);
    row("code", u"`a` ''b'' %%c**%% <nowiki>d//</nowiki>"_s, u"a b c** d//"_s);
    row("links", u"[[a:b|Alice]], [[bob]], [c](https://d.example)"_s, u"Alice, bob, c"_s);
    row("a label with signs", u"[[a|**Alice** `x`]]"_s, u"Alice x"_s);
    row("addresses", u"https://a.example//b"_s, u"https://a.example//b"_s);
    row("footnotes and comments", u"16 Gio((depuis mai)) <!-- non -->"_s, u"16 Gio"_s);
    row("a footnote that quotes brackets", u"16 Gio ((%%sum((x))%%, hier)) et `y`"_s, u"16 Gio et y"_s);
    row("what is struck out", u"16 Go <del>8 Go</del>"_s, u"16 Go"_s);
    row("line breaks", u"a\\\\ b<br/>c"_s, u"a b c"_s);
    row("tags", u"<color red>a</color> < b > <https://c.example>"_s, u"a < b > <https://c.example>"_s);
    row("a sum", u"2 * 2 To"_s, u"2 * 2 To"_s);
    row("names with underscores", u"db_main_1"_s, u"db_main_1"_s);
    row("media", u"{{:a.png|plan}} b"_s, u"b"_s);
}

void TestPlainText::signsAreTakenOff()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(wiki::plainText(text), plain);
}

void TestPlainText::spellingsOfTheSameWordsAreEqual_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"ALICE"_s << u"alice"_s;
    QTest::newRow("accents") << u"Système d’exploitation"_s << u"systeme d'exploitation"_s;
    QTest::newRow("composed or not") << u"Compie\u0300gne"_s << u"Compiègne"_s;
    QTest::newRow("spaces") << u" Mémoire\u00a0 vive\u202f"_s << u"memoire vive"_s;
    QTest::newRow("ligatures") << u"Cœurs"_s << u"coeurs"_s;
    QTest::newRow("dashes") << u"Alice–Bob"_s << u"alice-bob"_s;
}

void TestPlainText::spellingsOfTheSameWordsAreEqual()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(wiki::folded(one), wiki::folded(other));
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
