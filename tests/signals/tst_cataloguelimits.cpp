// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogueparser.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A good entry with one line replaced.
QByteArray entryWith(const QByteArray &line)
{
    QByteArrayList lines{"title.en = \"Load\"",     "title.fr = \"Charge\"",
                         "about.en = \"Load.\"",    "about.fr = \"Charge.\"",
                         "subject = \"host\"",      "group = \"processor\"",
                         "unit = \"count\"",        "query = 'node_load5'",
                         "requires = 'node_load5'", "core = true",
                         "max_age = \"5m\"",        "rule = { bad = \"above\", warning = 2, critical = 4 }"};
    const QByteArray key = line.left(line.indexOf(' '));
    for (QByteArray &one : lines) {
        if (one.startsWith(key + ' '))
            one = line;
    }
    return "[load]\n" + lines.join('\n') + '\n';
}

} // namespace

/// An entry that could never warn is refused: everything would look green.
class TestCatalogueLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodEntryIsRead();
    void whatCouldNeverWarnIsRefused_data();
    void whatCouldNeverWarnIsRefused();
};

void TestCatalogueLimits::aGoodEntryIsRead()
{
    const signals::Catalogue catalogue =
        signals::parseCatalogue(entryWith("unit = \"count\""), u"mine.toml"_s);
    QVERIFY(catalogue.diagnostics.isEmpty());
    QCOMPARE(catalogue.entries.size(), 1);
    QCOMPARE(catalogue.entries.first().rule.critical, 4.0);
}

void TestCatalogueLimits::whatCouldNeverWarnIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("at");
    QTest::newRow("a limit that is text")
        << QByteArray("rule = { bad = \"above\", warning = \"2\", critical = 4 }") << 13;
    QTest::newRow("a limit that is not a number")
        << QByteArray("rule = { bad = \"above\", warning = nan }") << 13;
    QTest::newRow("a limit without end")
        << QByteArray("rule = { bad = \"above\", warning = 2, critical = inf }") << 13;
    QTest::newRow("a misspelt limit")
        << QByteArray("rule = { bad = \"above\", warning = 2, critcal = 4 }") << 13;
    QTest::newRow("an age of nothing") << QByteArray("max_age = \"0m\"") << 12;
    QTest::newRow("core that is text") << QByteArray("core = \"yes\"") << 11;
    QTest::newRow("a blank query") << QByteArray("query = '  '") << 9;
}

void TestCatalogueLimits::whatCouldNeverWarnIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, at);
    const signals::Catalogue catalogue = signals::parseCatalogue(entryWith(line), u"mine.toml"_s);
    QVERIFY(catalogue.entries.isEmpty());
    QCOMPARE(catalogue.diagnostics.size(), 1);
    QCOMPARE(catalogue.diagnostics.first().line, at);
}

QTEST_GUILESS_MAIN(TestCatalogueLimits)
#include "tst_cataloguelimits.moc"
