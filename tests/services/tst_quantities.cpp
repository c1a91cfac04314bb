// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/quantity.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using services::parseQuantities;
using services::Quantities;
using services::Quantity;
using services::Software;

namespace {

const QByteArray whole = R"([pads]
title.en = "Pads"
title.fr = "Blocs"
words = ["etherpad"]

[pads.quantities.count]
title.en = "How many"
title.fr = "Combien"
total = true
aliases = ['pads_count{$only}', 'padCount_value{$only}']

[pads.quantities.bytes]
title.en = "Space"
title.fr = "Place"
unit = "bytes"
aliases = ['pads_bytes{$only}']
)";

Quantities with(const QByteArray &line, const QByteArray &instead)
{
    return parseQuantities(QByteArray(whole).replace(line, instead), u"mine.toml"_s);
}

QString complaints(const Quantities &read)
{
    QStringList lines;
    for (const signals::Diagnostic &one : read.diagnostics)
        lines.append(u"%1:%2 %3"_s.arg(one.file).arg(one.line).arg(one.message));
    return lines.join(u'\n');
}

} // namespace

class TestQuantities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramIsRead();
    void faultsCostWhatTheyAreInAndSayWhere_data();
    void faultsCostWhatTheyAreInAndSayWhere();
    void aFileThatIsNoTomlSaysItsLine();
    void aUsersProgramReplacesOrAdds();
    void whatIsShippedIsWhole();
    void theIssuesServicesAreAllDeclared_data();
    void theIssuesServicesAreAllDeclared();
};

void TestQuantities::aProgramIsRead()
{
    const Quantities read = parseQuantities(whole, u"mine.toml"_s);
    QCOMPARE(complaints(read), QString());
    QCOMPARE(read.all.size(), 1);
    const Software &pads = read.all.first();
    QCOMPARE(pads.id, u"pads"_s);
    QCOMPARE(pads.title.in(u"fr_FR"), u"Blocs"_s);
    QCOMPARE(pads.words, QStringList{u"etherpad"_s});
    QCOMPARE(pads.namedBy.first(), u"instance_name"_s); // usually
    QCOMPARE(pads.quantities.size(), 2);
    const Quantity &count = pads.quantities.first(); // in the order of the file
    QCOMPARE(count.id, u"count"_s);
    QCOMPARE(count.unit, base::Unit::Count);
    QVERIFY(count.total);
    QCOMPARE(count.aliases, (QStringList{u"pads_count{$only}"_s, u"padCount_value{$only}"_s}));
    QCOMPARE(pads.find(u"bytes")->unit, base::Unit::Bytes);
    QCOMPARE(pads.find(u"users"), nullptr);
}

void TestQuantities::faultsCostWhatTheyAreInAndSayWhere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<qsizetype>("left"); // quantities
    QTest::addColumn<QString>("complaint");

    QTest::newRow("no French") << QByteArray("title.fr = \"Place\"\n") << QByteArray() << qsizetype(1)
                               << u"mine.toml:12 [pads.bytes] needs title.en and title.fr"_s;
    QTest::newRow("an unknown unit") << QByteArray("\"bytes\"") << QByteArray("\"pints\"") << qsizetype(1)
                                     << u"mine.toml:12 [pads.bytes] has an unknown unit"_s;
    QTest::newRow("no alias")
        << QByteArray("['pads_bytes{$only}']") << QByteArray("[]") << qsizetype(1)
        << u"mine.toml:12 [pads.bytes] needs aliases = [\"…\"], the newest name first"_s;
    QTest::newRow("no placeholder") << QByteArray("pads_bytes{$only}") << QByteArray("pads_bytes")
                                    << qsizetype(1)
                                    << u"mine.toml:12 [pads.bytes] pads_bytes has no $only in its braces"_s;
    QTest::newRow("an alias twice") << QByteArray("padCount_value{$only}") << QByteArray("pads_count{$only}")
                                    << qsizetype(1) << u"mine.toml:6 [pads.count] names an alias twice"_s;
    QTest::newRow("a misspelt key") << QByteArray("total = true") << QByteArray("totals = true")
                                    << qsizetype(1)
                                    << u"mine.toml:9 [pads.count] has an unknown key totals"_s;
    QTest::newRow("the program itself")
        << QByteArray("words = [\"etherpad\"]") << QByteArray("words = 3") << qsizetype(0)
        << u"mine.toml:4 [pads] words must be a list of strings"_s;
}

void TestQuantities::faultsCostWhatTheyAreInAndSayWhere()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, instead);
    QFETCH(qsizetype, left);
    QFETCH(QString, complaint);

    const Quantities read = with(line, instead);
    QCOMPARE(complaints(read), complaint);
    QCOMPARE(read.all.isEmpty() ? 0 : read.all.first().quantities.size(), left);
}

void TestQuantities::aFileThatIsNoTomlSaysItsLine()
{
    const Quantities read = parseQuantities("\n[pads\n", u"mine.toml"_s);
    QVERIFY(read.all.isEmpty());
    QCOMPARE(read.diagnostics.size(), 1);
    QCOMPARE(read.diagnostics.first().line, 2);
}

void TestQuantities::aUsersProgramReplacesOrAdds()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole + QByteArray(whole).replace("pads", "etherpad"));
    file.close();
    const Quantities all = services::loadQuantities(folder.path());
    QCOMPARE(complaints(all), QString());
    QVERIFY(!all.find(u"pads")->ours);
    QCOMPARE(all.find(u"etherpad")->quantities.size(), 2); // the shipped one has more
    QVERIFY(all.find(u"mattermost")->ours);
}

void TestQuantities::whatIsShippedIsWhole()
{
    const Quantities all = services::loadQuantities();
    QCOMPARE(complaints(all), QString());
    for (const Software &one : all.all)
        QVERIFY2(!one.words.isEmpty(), qPrintable(one.id));
}

void TestQuantities::theIssuesServicesAreAllDeclared_data()
{
    QTest::addColumn<int>("unused");
    for (const char *id : {"etherpad", "mattermost", "wekan", "hedgedoc", "peertube", "lufi", "mumble",
                           "postfix", "ldap", "traefik", "proxmox", "docker", "victoriametrics"})
        QTest::newRow(id) << 0;
}

void TestQuantities::theIssuesServicesAreAllDeclared()
{
    const Quantities all = services::loadQuantities();
    QVERIFY(all.find(QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
