// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::CommandLine;
using app::parseCommandLine;
using app::Verb;

namespace {

QStringList arguments(const QString &line)
{
    return u"vigie "_s.append(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAVerbTheWindowOpens();
    void checkIsRead();
    void showIsRead();
    void aWikiMayBeAFolder();
    void renderIsRead();
    void usageErrorsAreOneLineAnd64_data();
    void usageErrorsAreOneLineAnd64();
    void helpAndVersionEndWell();
    void aPasswordIsNotRepeated();
    void optionsOfOneVerbDoNotLeakIntoAnother();
};

void TestCommandLine::withoutAVerbTheWindowOpens()
{
    const auto line = parseCommandLine(arguments({}));
    QVERIFY(line);
    QCOMPARE(line->verb, Verb::Window);
    QVERIFY(!line->namesASource());
    QCOMPARE(parseCommandLine(arguments(u"--demo --lang fr"_s))->language, u"fr"_s);
}

void TestCommandLine::checkIsRead()
{
    const auto line = parseCommandLine(arguments(u"check --metrics http://127.0.0.1:8428/x --format json"_s));
    QVERIFY(line);
    QCOMPARE(line->verb, Verb::Check);
    QCOMPARE(line->metrics, QUrl(u"http://127.0.0.1:8428/x"_s));
    QCOMPARE(line->format, app::Format::Json);
    QVERIFY(line->at.moment.isLive());
    const auto past = parseCommandLine(arguments(u"check --demo --at 2026-11-11T02:00:00Z"_s));
    QCOMPARE(base::toIso(past->at.moment.past.value_or(base::Instant())), u"2026-11-11T02:00:00Z"_s);
}

void TestCommandLine::showIsRead()
{
    const auto line = parseCommandLine(
        arguments(u"show alerts --metrics http://127.0.0.1:1 --alerts http://127.0.0.1:2 --format csv"_s));
    QVERIFY(line);
    QCOMPARE(line->verb, Verb::Show);
    QCOMPARE(line->show, u"alerts"_s);
    QCOMPARE(line->format, app::Format::Csv);
    QCOMPARE(line->alerts, QUrl(u"http://127.0.0.1:2"_s));
    QVERIFY(parseCommandLine(arguments(u"check --alerts http://127.0.0.1:2"_s))->namesASource());
    QVERIFY(parseCommandLine(arguments(u"show --help"_s)).error().text.contains(u"alerts"_s));
}

void TestCommandLine::aWikiMayBeAFolder()
{
    const QTemporaryDir folder;
    const auto line = parseCommandLine(arguments(u"check --wiki "_s + folder.path()));
    QVERIFY(line);
    QVERIFY(line->namesASource());
    QCOMPARE(line->wiki->folder, folder.path());
    QVERIFY(!line->wiki->endpoint);
}

void TestCommandLine::renderIsRead()
{
    const auto line = parseCommandLine(arguments(
        u"render chart --demo --out a.png --size 1600x1000 --theme dark --host bob --signal load --range 7d"_s));
    QVERIFY(line);
    QCOMPARE(line->render.target, u"chart"_s);
    QCOMPARE(line->render.size, QSize(1600, 1000));
    QVERIFY(line->render.dark);
    QCOMPARE(line->render.host, u"bob"_s);
    QCOMPARE(line->render.signal, u"load"_s);
    QCOMPARE(line->render.range, base::Milliseconds(std::chrono::days(7)));
    QVERIFY(parseCommandLine(arguments(u"render --list"_s))->render.list);
}

void TestCommandLine::usageErrorsAreOneLineAnd64_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << u"--frobnicate"_s << u"frobnicate"_s;
    QTest::newRow("unknown verb") << u"chekc"_s << u"chekc"_s;
    QTest::newRow("a word too many") << u"check twice"_s << u"twice"_s;
    QTest::newRow("not a URL") << u"check --metrics localhost:8428"_s << u"localhost:8428"_s;
    QTest::newRow("another scheme") << u"check --metrics ftp://x"_s << u"ftp://x"_s;
    QTest::newRow("no host") << u"check --metrics http://"_s << u"http://"_s;
    QTest::newRow("unknown format") << u"check --demo --format yaml"_s << u"yaml"_s;
    QTest::newRow("unknown language") << u"--lang de"_s << u"de"_s;
    QTest::newRow("two sources") << u"--demo --profile x"_s << u"--profile"_s;
    QTest::newRow("alerts beside a profile") << u"--alerts http://x --profile y"_s << u"--alerts"_s;
    QTest::newRow("alerts at no address") << u"check --alerts x"_s << u"--alerts"_s;
    QTest::newRow("a wiki that is not there") << u"check --wiki /nowhere"_s << u"/nowhere"_s;
    QTest::newRow("a wiki at a strange address") << u"check --wiki ftp://wiki"_s << u"ftp://wiki"_s;
    QTest::newRow("a wiki beside a profile") << u"--wiki / --profile y"_s << u"--wiki"_s;
    QTest::newRow("show nothing") << u"show --demo"_s << u"alerts"_s;
    QTest::newRow("show what is not there") << u"show dragons --demo"_s << u"dragons"_s;
    QTest::newRow("check as a table") << u"check --demo --format csv"_s << u"csv"_s;
    QTest::newRow("render nothing") << u"render --demo --out a.png"_s << u"panel"_s;
    QTest::newRow("render to nowhere") << u"render window --demo"_s << u"--out"_s;
    QTest::newRow("render to a text") << u"render window --demo --out a.txt"_s << u".png"_s;
    QTest::newRow("no size") << u"render window --demo --out a.png --size big"_s << u"big"_s;
    QTest::newRow("no such size") << u"render window --demo --out a.png --size 100000x5"_s << u"100000x5"_s;
    QTest::newRow("unknown theme") << u"render window --demo --out a.png --theme pink"_s << u"pink"_s;
    QTest::newRow("no time") << u"check --demo --at soon"_s << u"soon"_s;
    QTest::newRow("no such date") << u"check --demo --at 31/02/2026"_s << u"31/02/2026"_s;
    QTest::newRow("the future") << u"--demo --at 2999-01-01"_s << u"2999-01-01"_s;
    QTest::newRow("a range for a check") << u"check --demo --at 6h"_s << u"6h"_s;
    QTest::newRow("no range") << u"render chart --demo --out a.png --range yesterday"_s << u"yesterday"_s;
}

void TestCommandLine::usageErrorsAreOneLineAnd64()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto parsed = parseCommandLine(arguments(line));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().exitCode, 64);
    QVERIFY2(parsed.error().text.contains(named), qPrintable(parsed.error().text));
    QVERIFY(parsed.error().text.startsWith(u"vigie: "_s));
    QVERIFY(!parsed.error().text.contains(u'\n'));
}

void TestCommandLine::helpAndVersionEndWell()
{
    QCOMPARE(parseCommandLine(arguments(u"--help"_s)).error().exitCode, 0);
    QVERIFY(parseCommandLine(arguments(u"check --help"_s)).error().text.contains(u"--format"_s));
    QVERIFY(parseCommandLine(arguments(u"render --help"_s)).error().text.contains(u"--theme"_s));
    QVERIFY(parseCommandLine(arguments(u"--version"_s)).error().text.startsWith(u"vigie "_s));
}

void TestCommandLine::aPasswordIsNotRepeated()
{
    const auto parsed = parseCommandLine(arguments(u"check --metrics http://me:canary@127.0.0.1:1"_s));
    QCOMPARE(parsed.error().exitCode, 64);
    QVERIFY(!parsed.error().text.contains(u"canary"_s));
}

void TestCommandLine::optionsOfOneVerbDoNotLeakIntoAnother()
{
    QVERIFY(!parseCommandLine(arguments(u"check --demo --out a.png"_s)));
    QVERIFY(!parseCommandLine(arguments(u"--demo --format json"_s)));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
