// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto nowhere = u"http://127.0.0.1:1"_s; // nobody listens on the first port

} // namespace

/// What the program says and exits with, without a display.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void misuseIsOneLineAnd64_data();
    void misuseIsOneLineAnd64();
    void wordsThatWereAskedForAreAnswers_data();
    void wordsThatWereAskedForAreAnswers();
    void aPasswordOnTheCommandLineIsNotRepeated();
    void aBrokenProfileNamesFileAndLine();
    void aProfileThatCannotBeReadIsNamed();
    void aDeadSourceIsSaidInBothLanguages_data();
    void aDeadSourceIsSaidInBothLanguages();
    void renderListsWhatCanBeDrawn();
    void renderWritesAPictureOfTheSizeAskedFor();
    void renderOfADeadSourceStillShowsWhatAUserWouldSee();
    void aPictureThatCannotBeWrittenIsSaid();
};

void TestCommandLine::misuseIsOneLineAnd64_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line.split(u' '); };
    row("unknown flag", u"check --nope"_s);
    row("unknown flag without a verb", u"--nope"_s);
    row("unknown word", u"chekc"_s);
    row("one word too many", u"check everything"_s);
    row("two sources", u"check --demo --metrics "_s + nowhere);
    row("a profile and a source", u"check --profile home --metrics "_s + nowhere);
    row("no source", u"check"_s);
    row("an option without its value", u"check --metrics"_s);
    row("not an address", u"check --metrics 127.0.0.1"_s);
    row("another protocol", u"check --metrics ftp://127.0.0.1"_s);
    row("unknown format", u"check --format xml --metrics "_s + nowhere);
    row("unknown language", u"check --lang de --metrics "_s + nowhere);
    row("no such profile", u"check --profile nobody"_s);
    row("a profile that is a path", u"check --profile ../../default"_s);
    row("render without a panel", u"render --out x.png --metrics "_s + nowhere);
    row("unknown panel", u"render nothing --out x.png --metrics "_s + nowhere);
    row("render to nowhere", u"render fleet --metrics "_s + nowhere);
    row("render to another format", u"render fleet --out x.jpeg --metrics "_s + nowhere);
    row("impossible size", u"render fleet --out x.png --size big --metrics "_s + nowhere);
    row("impossible range", u"render chart --out x.png --range soon --metrics "_s + nowhere);
    row("unknown theme", u"render fleet --out x.png --theme pink --metrics "_s + nowhere);
}

void TestCommandLine::misuseIsOneLineAnd64()
{
    QFETCH(QStringList, arguments);
    ProgramRun run;
    QVERIFY(run.run(arguments));
    QVERIFY2(run.exitCode() == 64, run.said().constData());
    QVERIFY2(run.output().isEmpty(), run.said().constData());
    QVERIFY2(run.errors().startsWith("vigie: ") && run.errors().trimmed().count('\n') == 0,
             run.said().constData());
    QVERIFY(!QFile::exists(u"x.png"_s));
}

void TestCommandLine::wordsThatWereAskedForAreAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const QString &line, const QByteArray &word) {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << word;
    };
    row(u"--help"_s, "--metrics");
    row(u"-h"_s, "--metrics");
    row(u"--help --lang fr"_s, "--metrics");
    row(u"check --help"_s, "--format");
    row(u"render --help"_s, "--out");
    row(u"--version"_s, "vigie ");
    row(u"-v"_s, "vigie ");
    row(u"check --version"_s, "vigie ");
}

void TestCommandLine::wordsThatWereAskedForAreAnswers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    ProgramRun run;
    QVERIFY(run.run(arguments));
    QVERIFY2(run.exitCode() == 0, run.said().constData());
    QVERIFY2(run.output().contains(word), run.said().constData());
    QVERIFY2(run.errors().isEmpty(), run.said().constData());
}

void TestCommandLine::aPasswordOnTheCommandLineIsNotRepeated()
{
    ProgramRun run;
    QVERIFY(run.run({u"check"_s, u"--metrics"_s, u"http://me:canary-17@127.0.0.1:1"_s}));
    QCOMPARE(run.exitCode(), 64);
    QVERIFY2(!run.said().contains("canary-17"), run.said().constData());
}

void TestCommandLine::aBrokenProfileNamesFileAndLine()
{
    ProgramRun run;
    const QString file = run.writeProfile(u"default"_s, "refresh = \"15s\"\n[metrics]\nurl = = canary-18\n");
    QVERIFY(run.run({u"check"_s}));
    QVERIFY2(run.exitCode() == 64, run.said().constData());
    QVERIFY2(run.errors().contains(file.toUtf8() + ", line 3"), run.said().constData());
    QVERIFY2(run.errors().trimmed().count('\n') == 0 && !run.errors().contains("canary-18"),
             run.said().constData());
}

void TestCommandLine::aProfileThatCannotBeReadIsNamed()
{
    ProgramRun run; // root may read every file, and nobody may read a folder as one
    QVERIFY(QDir().mkpath(run.path(u"config/vigie/profiles/home.toml"_s)));
    QVERIFY(run.run({u"check"_s, u"--profile"_s, u"home"_s}));
    QVERIFY2(run.exitCode() == 64, run.said().constData());
    QVERIFY2(run.errors().contains("home") && run.errors().trimmed().count('\n') == 0,
             run.said().constData());
}

void TestCommandLine::aDeadSourceIsSaidInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestCommandLine::aDeadSourceIsSaidInBothLanguages()
{
    QFETCH(QString, language);
    ProgramRun run;
    QVERIFY(run.run({u"check"_s, u"--metrics"_s, nowhere, u"--lang"_s, language}));
    QVERIFY2(run.exitCode() == 3, run.said().constData());
    const QStringList lines = QString::fromUtf8(run.output()).split(u'\n').filter(u"127.0.0.1:1"_s);
    QVERIFY2(lines.size() == 1 && lines.first().endsWith("[unreachable: connection refused]"_L1),
             run.said().constData());
}

void TestCommandLine::renderListsWhatCanBeDrawn()
{
    ProgramRun run;
    QVERIFY(run.run({u"render"_s, u"--list"_s}));
    QCOMPARE(run.exitCode(), 0);
    const QByteArrayList names = run.output().trimmed().split('\n');
    for (const char *name : {"window", "fleet", "chart", "sources"})
        QVERIFY2(names.contains(name), run.said().constData());
}

void TestCommandLine::renderWritesAPictureOfTheSizeAskedFor()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    RealServers servers(RealServers::Kind::VictoriaMetrics);
    QVERIFY2(servers.startAll(u"node"_s), servers.log().constData());
    for (const auto &panel : {u"fleet"_s, u"chart"_s, u"window"_s}) {
        ProgramRun run;
        const QString file = run.path(u"x.png"_s);
        QVERIFY(run.run({u"render"_s, panel, u"--metrics"_s, servers.url().toString(), u"--out"_s, file,
                         u"--size"_s, u"1300x820"_s}));
        QVERIFY2(run.exitCode() == 0 && run.errors().isEmpty(), run.said().constData());
        QCOMPARE(QImage(file).size(), QSize(1300, 820));
    }
    ProgramRun run;
    const QString file = run.path(u"x.png"_s);
    QVERIFY(run.run({u"render"_s, u"fleet"_s, u"--metrics"_s, servers.url().toString(), u"--out"_s, file,
                     u"--size"_s, u"900x500"_s}));
    QCOMPARE(QImage(file).size(), QSize(900, 500));
}

void TestCommandLine::renderOfADeadSourceStillShowsWhatAUserWouldSee()
{
    ProgramRun run;
    const QString file = run.path(u"x.png"_s);
    QVERIFY(run.run(
        {u"render"_s, u"sources"_s, u"--metrics"_s, nowhere, u"--out"_s, file, u"--size"_s, u"900x500"_s}));
    QVERIFY2(run.exitCode() == 1, run.said().constData());
    QCOMPARE(QImage(file).size(), QSize(900, 500));
}

void TestCommandLine::aPictureThatCannotBeWrittenIsSaid()
{
    ProgramRun run;
    const QString file = run.path(u"no/such/folder/x.png"_s);
    QVERIFY(run.run({u"render"_s, u"fleet"_s, u"--metrics"_s, nowhere, u"--out"_s, file}));
    QVERIFY2(run.exitCode() == 1, run.said().constData());
    QVERIFY2(run.errors().contains(file.toUtf8()) && run.errors().trimmed().count('\n') == 0,
             run.said().constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_usage.moc"
