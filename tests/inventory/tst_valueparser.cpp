// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/inventory/wikitext.h"

#include "models/inventory/sizeparser.h"
#include "models/inventory/valueparser.h"
#include "models/wiki/blockparser.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestValueParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesAreBytes_data();
    void sizesAreBytes();
    void whatIsNoSizeSaysWhy_data();
    void whatIsNoSizeSaysWhy();
    void valuesAreTyped_data();
    void valuesAreTyped();
    void whatNobodyKnowsIsNoValue();
    void whatCannotBeUsedIsSaid_data();
    void whatCannotBeUsedIsSaid();
};

void TestValueParser::sizesAreBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("bytes");
    const auto row = [](const QString &text, double bytes) {
        QTest::newRow(qPrintable(text)) << text << bytes;
    };
    constexpr double gi = 1024.0 * 1024 * 1024;
    row(u"2 To"_s, 2e12);
    row(u"16 Gio"_s, 16 * gi);
    row(u"16 Go"_s, 16e9);
    row(u"16GB"_s, 16e9);
    row(u"16 G"_s, 16e9);
    row(u"16 GiB"_s, 16 * gi);
    row(u"512 Mo"_s, 512e6);
    row(u"512 MiB"_s, 512 * 1024.0 * 1024);
    row(u"1,5 To"_s, 1.5e12);
    row(u"1.5 TB"_s, 1.5e12);
    row(u"1 500 Go"_s, 1.5e12);
    row(u"1\u202f500\u00a0Go"_s, 1.5e12);
    row(u"2 x 2 To"_s, 4e12);
    row(u"2×2To"_s, 4e12);
    row(u"2 x 2 To + 500 Go"_s, 4.5e12);
    row(u"2 To HDD + 500 Go SSD"_s, 2.5e12);
    row(u"500 Go SSD, 2 × 2 To HDD"_s, 4.5e12);
    row(u"64 Go DDR4"_s, 64e9);
    row(u"64 Go (ECC, 3200 MHz)"_s, 64e9);
    row(u"~ 100 Go"_s, 100e9);
    row(u"16 go"_s, 16e9);
    row(u"8 gigas"_s, 8e9);
}

void TestValueParser::sizesAreBytes()
{
    QFETCH(QString, text);
    const auto size = inventory::parseSize(text);
    if (text == u"8 gigas") { // no unit that says how many bytes
        QVERIFY(!size);
        return;
    }
    QVERIFY2(size, qPrintable(size ? QString() : size.error()));
    QTEST(*size, "bytes");
}

void TestValueParser::whatIsNoSizeSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("a bare number") << u"16"_s << u"without a unit"_s;
    QTest::newRow("words") << u"beaucoup"_s << u"no size"_s;
    QTest::newRow("a range") << u"16 à 32 Go"_s << u"without a unit"_s;
    QTest::newRow("two sizes") << u"8 Go puis 16 Go"_s << u"several sizes"_s;
    QTest::newRow("a page") << u"9"_s.repeated(500) << u"too long"_s;
}

void TestValueParser::whatIsNoSizeSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto size = inventory::parseSize(text);
    QVERIFY(!size);
    QVERIFY2(size.error().contains(why), qPrintable(size.error()));
}

void TestValueParser::valuesAreTyped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &key, const QString &text, const QString &value) {
        QTest::newRow(qPrintable(key + u' ' + text)) << key << text << value;
    };
    row(u"cpus"_s, u"4"_s, u"4"_s);
    row(u"cpus"_s, u"4 vCPU"_s, u"4"_s);
    row(u"cpus"_s, u"2 x 8 cœurs"_s, u"16"_s);
    row(u"cpus"_s, u"Xeon E-2236 (6 cœurs, 12 threads)"_s, u"6"_s);
    row(u"addresses"_s, u"192.0.2.7/24 et 2001:db8::7"_s, u"192.0.2.7, 2001:db8::7"_s);
    row(u"aliases"_s, u"team, ''chat''<br>mm \\\\ mattermost"_s, u"team, chat, mm, mattermost"_s);
    row(u"parent"_s, u"[[infra:alice|**Alice**]] (Compiègne)"_s, u"Alice"_s);
    row(u"site"_s, u"Compiègne, salle 12"_s, u"Compiègne, salle 12"_s);
    row(u"fqdn"_s, u"`pica01.asso.example`"_s, u"pica01.asso.example"_s);
    row(u"public_url"_s, u"[le pad](https://pad.example/a)"_s, u"https://pad.example/a"_s);
    row(u"public_url"_s, u"pad.example"_s, u"pad.example"_s);
    row(u"admin_url"_s, u"`https://alice.example:8006`"_s, u"https://alice.example:8006"_s);
    row(u"runbook"_s, u"[[infra:reprise|Reprise]] et [[infra:alice]]"_s, u"infra:reprise, infra:alice"_s);
    row(u"contact"_s, u"[[asso:dc|le DC]]"_s, u"asso:dc"_s);
    row(u"contact"_s, u"Jeanne ([[asso:dc]])"_s, u"Jeanne (asso:dc)"_s);
    row(u"critical"_s, u"**Oui**"_s, u"true"_s);
    row(u"critical"_s, u"no"_s, u"false"_s);
    row(u"image"_s, u"''wekan/wekan:v7''"_s, u"wekan/wekan:v7"_s);
    row(u"role"_s, u"Pads //et// chat"_s, u"Pads et chat"_s);
}

void TestValueParser::valuesAreTyped()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const auto document = wiki::parseBlocks({.id = u"p"_s, .text = text});
    const auto value =
        inventory::parseValue(key, {.text = text, .links = document.blocks.first().links, .unit = {}});
    QVERIFY2(value, qPrintable(value ? QString() : value.error()));
    QVERIFY(*value);
    QTEST(shownValue((*value)->value), "value");
}

void TestValueParser::whatNobodyKnowsIsNoValue()
{
    for (const auto &text : {u""_s, u"?"_s, u"—"_s, u"**-**"_s, u"à compléter"_s, u"n/a"_s}) {
        const auto value = inventory::parseValue(u"memory"_s, {.text = text, .links = {}, .unit = {}});
        QVERIFY(value && !*value);
    }
}

void TestValueParser::whatCannotBeUsedIsSaid_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative memory") << u"Mémoire"_s << u"-4 Go"_s;
    QTest::newRow("no memory") << u"Mémoire"_s << u"0 Go"_s;
    QTest::newRow("more memory than there is") << u"Mémoire"_s << u"2000 To"_s;
    QTest::newRow("memory without a unit") << u"Mémoire"_s << u"16"_s;
    QTest::newRow("no number of cores") << u"CPU"_s << u"Intel Xeon"_s;
    QTest::newRow("too many cores") << u"CPU"_s << u"99999"_s;
    QTest::newRow("no address") << u"Adresse IP"_s << u"192.0.2.300"_s;
    QTest::newRow("two hypervisors") << u"Hyperviseur"_s << u"Alice, Bob"_s;
    QTest::newRow("two hypervisors in words") << u"Hyperviseur"_s << u"Alice puis Bob"_s;
    QTest::newRow("no domain name") << u"FQDN"_s << u"pas encore choisi"_s;
    QTest::newRow("neither yes nor no") << u"Critique"_s << u"ça dépend"_s;
}

void TestValueParser::whatCannotBeUsedIsSaid()
{
    QFETCH(QString, head);
    QFETCH(QString, text);
    const auto inventory =
        inventoryOf(u"^ VM ^ OS ^ "_s + head + u" ^\n| pica01 | Debian 12 | "_s + text + u" |\n"_s);
    QCOMPARE(shownFacts(inventory), QStringList({u"vm pica01"_s, u"vm pica01 os=Debian 12"_s}));
    QCOMPARE(inventory.diagnostics.size(), 1);
    QCOMPARE(inventory.diagnostics.first().line, 2);
    QCOMPARE(inventory.diagnostics.first().text, text);
}

QTEST_APPLESS_MAIN(TestValueParser)
#include "tst_valueparser.moc"
