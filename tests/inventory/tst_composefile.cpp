// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/composefile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using inventory::ComposeFile;
using inventory::parseCompose;

namespace {

/// "app pads = hedgedoc:1.9 @3": service, container_name, image, line.
QStringList said(const ComposeFile &file)
{
    QStringList lines;
    for (const auto &one : file.containers)
        lines.append(u"%1 %2 = %3 @%4%5"_s.arg(one.service, one.name, one.image)
                         .arg(one.line)
                         .arg(one.assumed ? u" assumed"_s : QString()));
    return lines;
}

ComposeFile read(const QByteArray &yaml)
{
    return parseCompose(yaml, u"pads/compose.yml"_s);
}

} // namespace

class TestComposeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesAreRead_data();
    void imagesAreRead();
    void theTextStandsInItsLine();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void bombsCostNothing_data();
    void bombsCostNothing();
    void variablesAreFilledByTheirDefaults_data();
    void variablesAreFilledByTheirDefaults();
    void composeFilesAreKnownByName();
};

void TestComposeFile::imagesAreRead_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &yaml, const QStringList &expected) {
        QTest::newRow(name) << yaml << expected;
    };
    row("usual", "services:\n  app:\n    image: hedgedoc:1.9\n  db:\n    image: \"postgres:13\"\n",
        {u"app  = hedgedoc:1.9 @3"_s, u"db  = postgres:13 @5"_s});
    row("with a name", "version: '3'\nservices:\n  app:\n    container_name: pads\n    image: hedgedoc:1.9\n",
        {u"app pads = hedgedoc:1.9 @5"_s});
    row("a template", "x-app: &app\n  image: hedgedoc:1.9\nservices:\n  app:\n    <<: *app\n",
        {u"app  = hedgedoc:1.9 @2"_s});
    row("one of several templates",
        "x-a: &a\n  restart: always\nx-b: &b\n  image: pad:1\nservices:\n  app:\n    <<: [*a, *b]\n",
        {u"app  = pad:1 @4"_s});
    row("what is built has no image", "services:\n  app:\n    build: .\n", {});
    row("a default", "services:\n  app:\n    image: hedgedoc:${TAG:-1.9}\n",
        {u"app  = hedgedoc:1.9 @3 assumed"_s});
    row("a tag nobody knows", "services:\n  app:\n    image: hedgedoc:${TAG}\n",
        {u"app  = hedgedoc @3 assumed"_s});
    row("an image nobody knows", "services:\n  app:\n    image: ${IMAGE}\n", {});
    row("no services", "networks:\n  web:\n", {});
    row("services that are a list", "services:\n  - app\n", {});
    row("Windows' line ends", "services:\r\n  app:\r\n    image: hedgedoc:1.9\r\n",
        {u"app  = hedgedoc:1.9 @3"_s});
}

void TestComposeFile::imagesAreRead()
{
    QFETCH(QByteArray, yaml);
    QTEST(said(read(yaml)), "expected");
}

void TestComposeFile::theTextStandsInItsLine()
{
    const ComposeFile file = read("services:\n  app:\n    image: 'team/pad:${TAG:-2}' # à jour\n");
    QCOMPARE(file.containers.size(), 1);
    QCOMPARE(file.containers.first().text, u"team/pad:${TAG:-2}"_s);
    QCOMPARE(file.containers.first().image, u"team/pad:2"_s);
}

void TestComposeFile::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("a tab") << QByteArray("services:\n\tapp:\n") << 2;
    QTest::newRow("a quote") << QByteArray("services:\n  app:\n    image: \"x\n") << 3;
    QTest::newRow("an unknown alias") << QByteArray("services:\n  app: *nobody\n") << 2;
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00", 3) << 0;
    QTest::newRow("too large") << QByteArray(300'000, '#') << 0;
    QTest::newRow("an image over two lines")
        << QByteArray("services:\n  app:\n    image: >\n      hedgedoc\n      :1\n") << 3;
    QTest::newRow("no default") << QByteArray("services:\n  app:\n    image: a:${TAG}\n") << 3;
}

void TestComposeFile::whatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, yaml);
    const ComposeFile file = read(yaml);
    QCOMPARE(file.diagnostics.size(), 1);
    QTEST(file.diagnostics.first().line, "line");
    QCOMPARE(file.diagnostics.first().page, u"pads/compose.yml"_s);
    QVERIFY(!file.diagnostics.first().message.isEmpty());
}

void TestComposeFile::bombsCostNothing_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c <= 'z'; ++c)
        laughs += QByteArray(1, c) + ": &" + c + " ["
            + QByteArray("*a,").replace('a', char(c - 1)).repeated(9) + "]\n";
    QTest::newRow("a billion laughs") << laughs + "services: *z\n";
    QTest::newRow("deep brackets") << QByteArray(100'000, '[');
    QTest::newRow("deep lists") << QByteArray("- ").repeated(100'000);
    QTest::newRow("deep maps") << QByteArray("? ").repeated(100'000);
    QTest::newRow("a template that merges itself") << QByteArray("services: &s\n  a: &a\n    <<: *a\n");
    QTest::newRow("a template of its services") << QByteArray("services: &s\n  <<: *s\n  a: *s\n");
    QTest::newRow("many anchors") << QByteArray("- &a x\n").repeated(30'000);
}

void TestComposeFile::bombsCostNothing()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer took;
    took.start();
    (void)read(yaml);
    QVERIFY2(took.elapsed() < 10'000, "a hang, even under sanitizers");
}

void TestComposeFile::variablesAreFilledByTheirDefaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::addRow("%s", qPrintable(text)) << text << expected;
    };
    row(u"a:1"_s, u"a:1"_s);
    row(u"a:${T:-1}"_s, u"a:1"_s);
    row(u"a:${T-1}"_s, u"a:1"_s);
    row(u"${R:-quay.io}/a:${T:-${U:-2}}"_s, u"quay.io/a:2"_s);
    row(u"a$$b"_s, u"a$b"_s);
    row(u"a:${T}"_s, QString());
    row(u"a:$T"_s, QString());
    row(u"a:${T:?needed}"_s, QString());
    row(u"a:${T:-1"_s, QString());
    row(u"a:${A:-${B:-${C:-${D:-${E:-${F:-${G:-1}}}}}}}"_s, QString());
}

void TestComposeFile::variablesAreFilledByTheirDefaults()
{
    QFETCH(QString, text);
    QTEST(inventory::filledFromDefaults(text).value_or(QString()), "expected");
}

void TestComposeFile::composeFilesAreKnownByName()
{
    for (const auto &name :
         {u"docker-compose.yml"_s, u"compose.yaml"_s, u"compose.prod.yml"_s, u"docker-compose-backup.yaml"_s})
        QVERIFY2(inventory::isComposeFile(name), qPrintable(name));
    for (const auto &name : {u"values.yml"_s, u"my-compose.yml"_s, u"compose.json"_s, u"compose.yml.bak"_s})
        QVERIFY2(!inventory::isComposeFile(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestComposeFile)
#include "tst_composefile.moc"
