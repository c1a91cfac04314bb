// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogue.h"
#include "models/signals/catalogueparser.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Catalogue;
using signals::parseCatalogue;
using signals::parseDuration;

namespace {

const QByteArray whole = R"([temperature]
title.en = "Temperature"
title.fr = "Température !"
about.en = "How hot."
about.fr = "Combien."
subject = "host"
group = "system"
unit = "celsius"
query = "sensor"
requires = "sensor"
max_age = "5m"
rule = { bad = "above", warning = 60, critical = 75.5 }
)";

Catalogue with(const QByteArray &line, const QByteArray &instead)
{
    return parseCatalogue(QByteArray(whole).replace(line, instead), u"mine.toml"_s);
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsRead();
    void everythingElseIsReadToo();
    void familiesAreOneOrAllOrAny_data();
    void familiesAreOneOrAllOrAny();
    void queriesAreFolded_data();
    void queriesAreFolded();
    void faultsCostTheEntryAndSayWhere_data();
    void faultsCostTheEntryAndSayWhere();
    void aBrokenEntryLeavesTheOthers();
    void aBrokenFileSaysItsLine();
    void aUsersEntryReplacesOrAdds();
    void durations_data();
    void durations();
};

void TestCatalogue::anEntryIsRead()
{
    const Catalogue catalogue = parseCatalogue(whole, u"mine.toml"_s);
    QVERIFY(catalogue.diagnostics.isEmpty());
    QCOMPARE(catalogue.entries.size(), 1);
    const signals::Signal &signal = catalogue.entries.first();
    QCOMPARE(signal.id, u"temperature"_s);
    QCOMPARE(signal.title.in(u"fr_FR"), u"Température\u202f!"_s);
    QCOMPARE(signal.title.in(u"de_DE"), u"Temperature"_s);
    QCOMPARE(signal.unit, base::Unit::Celsius);
    QCOMPARE(signal.maxAge, base::Milliseconds(5min));
    QCOMPARE(signal.rule.warning, 60.0);
    QCOMPARE(signal.rule.critical, 75.5);
    QCOMPARE(signal.rule.hysteresis, 2.0); // celsius, when it does not say
    QCOMPARE(signal.rule.lasting, base::Milliseconds(0));
    QCOMPARE(signal.drilldown, signal.query);
    QCOMPARE(signal.every, base::Milliseconds(0));
    QVERIFY(!signal.core && !signal.quiet && signal.namedBy.isEmpty() && signal.datedBy.isEmpty());
    QCOMPARE(signal.origin, u"mine.toml"_s);
}

void TestCatalogue::everythingElseIsReadToo()
{
    const Catalogue catalogue = with("rule = { bad = \"above\", warning = 60, critical = 75.5 }", R"(
bad = { en = "{part} is hot", fr = "{part} chauffe" }
install = { en = "A sensor.", fr = "Une sonde." }
named_by = "name"
parts = ["chip"]
every = "10m"
quiet = inf
runbook = "heat"
dated_by = "age\n  + 1"
drilldown = "sensors"
rule = { bad = "below", warning = 3, for = "15m", hysteresis = 0.5 })");
    QVERIFY2(catalogue.diagnostics.isEmpty(), qPrintable(catalogue.diagnostics.value(0).message));
    const signals::Signal &signal = catalogue.entries.first();
    QCOMPARE(signal.bad.in(u"fr"), u"{part} chauffe"_s);
    QCOMPARE(signal.install.en, u"A sensor."_s);
    QCOMPARE(signal.namedBy, u"name"_s);
    QCOMPARE(signal.parts, QStringList{u"chip"_s});
    QCOMPARE(signal.every, base::Milliseconds(10min));
    QCOMPARE(signal.quiet, std::numeric_limits<double>::infinity());
    QCOMPARE(signal.runbook, u"heat"_s);
    QCOMPARE(signal.datedBy, u"age + 1"_s);
    QCOMPARE(signal.drilldown, u"sensors"_s);
    QCOMPARE(signal.rule.lasting, base::Milliseconds(15min));
    QCOMPARE(signal.rule.hysteresis, 0.5);
    QCOMPARE(signal.rule.direction, signals::Rule::Direction::Below);
}

void TestCatalogue::familiesAreOneOrAllOrAny_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QList<signals::Family>>("read");
    using Families = QList<signals::Family>;
    QTest::newRow("one") << QByteArray("\"a\"") << Families{{u"a"_s}};
    QTest::newRow("all") << QByteArray("[\"a\", \"b\"]") << Families{{u"a"_s}, {u"b"_s}};
    QTest::newRow("any of a list") << QByteArray("[[\"a\", \"b\"]]") << Families{{u"a"_s, u"b"_s}};
    QTest::newRow("both") << QByteArray("[\"a\", [\"b\", \"c\"]]") << Families{{u"a"_s}, {u"b"_s, u"c"_s}};
    QTest::newRow("matchers") << QByteArray("'a{x=~\"1|2\"}'") << Families{{u"a{x=~\"1|2\"}"_s}};
    for (const char *selector :
         {R"(a{})", R"(a:b{x!="", y!~"\\d+", })", R"(a{x=~`(?i)\d{2}`})", R"(a{x="\"}"})"})
        QTest::newRow(selector) << QByteArray(R"(''')") + selector + R"(''')"
                                << Families{{QString::fromLatin1(selector)}};
}

void TestCatalogue::familiesAreOneOrAllOrAny()
{
    QFETCH(QByteArray, written);
    QFETCH(QList<signals::Family>, read);
    const Catalogue catalogue = with("requires = \"sensor\"", "requires = " + written);
    QCOMPARE(catalogue.entries.size(), 1);
    QCOMPARE(catalogue.entries.first().families, read);
}

void TestCatalogue::queriesAreFolded_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("one line") << QByteArray("up") << u"up"_s;
    QTest::newRow("several lines") << QByteArray("\\n  a\\n  + b\\n") << u"a + b"_s;
    QTest::newRow("blanks in a string") << QByteArray("up{a='x  y'}") << u"up{a='x  y'}"_s;
    QTest::newRow("a comment keeps its end") << QByteArray("a # why\\n+ b") << u"a # why\n+ b"_s;
}

void TestCatalogue::queriesAreFolded()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, read);
    const Catalogue catalogue = with("query = \"sensor\"", "query = \"" + written + "\"");
    QCOMPARE(catalogue.entries.size(), 1);
    QCOMPARE(catalogue.entries.first().query, read);
}

void TestCatalogue::faultsCostTheEntryAndSayWhere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("message");
    QTest::newRow("no title in French")
        << QByteArray("title.fr = \"Température !\"\n") << QByteArray() << 2 << u"title.fr"_s;
    QTest::newRow("unknown unit") << QByteArray("\"celsius\"") << QByteArray("\"kelvin\"") << 8 << u"unit"_s;
    QTest::newRow("no query") << QByteArray("query = \"sensor\"\n") << QByteArray() << 1 << u"query"_s;
    QTest::newRow("query is a number")
        << QByteArray("query = \"sensor\"") << QByteArray("query = 3") << 9 << u"query"_s;
    QTest::newRow("impossible duration")
        << QByteArray("\"5m\"") << QByteArray("\"5 parsecs\"") << 11 << u"max_age"_s;
    QTest::newRow("no direction") << QByteArray("bad = \"above\", ") << QByteArray() << 12 << u"above"_s;
    QTest::newRow("a rule without limits")
        << QByteArray(", warning = 60, critical = 75.5") << QByteArray() << 12 << u"warning"_s;
    QTest::newRow("misspelt key") << QByteArray("group =") << QByteArray("gruop =") << 7 << u"gruop"_s;
    QTest::newRow("parts are no list")
        << QByteArray("group = \"system\"") << QByteArray("group = \"system\"\nparts = \"mountpoint\"") << 8
        << u"parts"_s;
    QTest::newRow("requires nothing")
        << QByteArray("requires = \"sensor\"\n") << QByteArray() << 1 << u"requires"_s;
    const auto more = [](const char *name, const QByteArray &key, const QByteArray &value) {
        QTest::newRow(name) << QByteArray("max_age") << QByteArray(key + " = " + value + "\nmax_age") << 11
                            << QString::fromUtf8(key);
    };
    more("quiet is a word", "quiet", "\"never\"");
    more("quiet is not a number", "quiet", "nan");
    more("asked every often", "every", "\"often\"");
    more("dated by a number", "dated_by", "3");
    more("a drill-down of nothing", "drilldown", "\" \"");
    more("named by a list", "named_by", "[\"name\"]");
    more("bad in one language", "bad", "{ en = \"is hot\" }");
    more("install in one language", "install", "{ fr = \"Une sonde.\" }");
    const auto families = [](const char *name, const QByteArray &value) {
        QTest::newRow(name) << QByteArray("requires = \"sensor\"") << QByteArray("requires = " + value) << 10
                            << u"requires"_s;
    };
    families("requires an expression", "\"rate(sensor[5m])\"");
    families("requires a label of nothing", "'sensor{chip=}'");
    families("requires an unquoted label", "'sensor{chip=k10}'");
    families("requires an open string", "'sensor{chip=\"k10}'");
    families("requires an escape that PromQL does not know", "'sensor{chip=~\"k10\\.d\"}'");
    families("requires an impossible pattern", "'sensor{chip=~\"k10(\"}'");
    families("requires a pattern that looks ahead", "'sensor{chip=~\"k10(?!1)\"}'");
    families("requires a number", "[\"sensor\", 3]");
    families("requires an empty list", "[]");
    families("requires one of none", "[[]]");
    const auto rule = [](const char *name, const QByteArray &value, const QString &message) {
        QTest::newRow(name) << QByteArray("critical = 75.5") << value << 12 << message;
    };
    rule("for a while", "for = \"a while\"", u"for"_s);
    rule("negative hysteresis", "hysteresis = -1", u"hysteresis"_s);
    rule("endless limit", "critical = inf", u"finite"_s);
}

void TestCatalogue::faultsCostTheEntryAndSayWhere()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, instead);
    QFETCH(int, at);
    QFETCH(QString, message);
    const Catalogue catalogue = with(line, instead);
    QVERIFY(catalogue.entries.isEmpty());
    const auto told = std::ranges::any_of(catalogue.diagnostics, [&](const signals::Diagnostic &diagnostic) {
        return diagnostic.file == u"mine.toml"_s && diagnostic.line == at
            && diagnostic.message.contains(message) && diagnostic.message.contains(u"[temperature]"_s);
    });
    QVERIFY2(told,
             qPrintable(catalogue.diagnostics.isEmpty() ? u"nothing said"_s
                                                        : u"%1: %2"_s.arg(catalogue.diagnostics.first().line)
                                                              .arg(catalogue.diagnostics.first().message)));
}

void TestCatalogue::aBrokenEntryLeavesTheOthers()
{
    const Catalogue catalogue =
        parseCatalogue("[broken]\nunit = \"celsius\"\n" + whole + "[also_broken]\n", u"mine.toml"_s);
    QCOMPARE(catalogue.entries.size(), 1);
    QCOMPARE(catalogue.entries.first().id, u"temperature"_s);
    QVERIFY(!catalogue.diagnostics.isEmpty());
}

void TestCatalogue::aBrokenFileSaysItsLine()
{
    const Catalogue catalogue = parseCatalogue(whole + "[next\n", u"mine.toml"_s);
    QVERIFY(catalogue.entries.isEmpty());
    QCOMPARE(catalogue.diagnostics.size(), 1);
    QCOMPARE(catalogue.diagnostics.first().line, 13);
}

void TestCatalogue::aUsersEntryReplacesOrAdds()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.toml"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(whole).replace("[temperature]", "[switch]")
               + QByteArray(whole).replace("[temperature]", "[cpu]").replace("\"system\"", "\"processor\""));
    file.close();
    const Catalogue shipped = signals::loadCatalogue();
    const Catalogue catalogue = signals::loadCatalogue(folder.path());
    QCOMPARE(catalogue.entries.size(), shipped.entries.size() + 1);
    QCOMPARE(catalogue.entries[catalogue.entries.indexOf(*catalogue.find(u"kernel")) + 1].id,
             u"switch"_s); // with its group
    QCOMPARE(catalogue.find(u"cpu")->query, u"sensor"_s);
    QCOMPARE(catalogue.entries.indexOf(*catalogue.find(u"cpu")),
             shipped.entries.indexOf(*shipped.find(u"cpu")));
}

void TestCatalogue::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: not a duration
    QTest::newRow("seconds") << u"90s"_s << qint64(90'000);
    QTest::newRow("sum") << u"1h30m"_s << qint64(5'400'000);
    QTest::newRow("days") << u"30d"_s << qint64(30LL * 86'400'000);
    QTest::newRow("milliseconds") << u"250ms"_s << qint64(250);
    QTest::newRow("weeks") << u"2w"_s << qint64(14LL * 86'400'000);
    QTest::newRow("no unit") << u"5"_s << qint64(-1);
    QTest::newRow("no number") << u"m"_s << qint64(-1);
    QTest::newRow("negative") << u"-5m"_s << qint64(-1);
    QTest::newRow("fraction") << u"1.5h"_s << qint64(-1);
    QTest::newRow("space") << u"5 m"_s << qint64(-1);
    QTest::newRow("eleven years") << u"4015d"_s << qint64(-1);
    QTest::newRow("overflow") << u"99999999999999999999d"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TestCatalogue::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto duration = parseDuration(text);
    QCOMPARE(duration ? duration->count() : -1, ms);
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
