// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/commandsecretreader.h"
#include "models/settings/secretreader.h"
#include "tests/support/awaited.h"
#include "tests/support/processes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;
using namespace std::chrono_literals;
using base::Error;

namespace {

QByteArray revealed(const std::optional<base::Result<base::Secret>> &answer)
{
    return answer && *answer ? (*answer)->reveal() : "(no secret)";
}

QStringList shell(const QString &script)
{
    return {u"sh"_s, u"-c"_s, script};
}

/// The pid that a script wrote to a file; 0 until it has.
qint64 pidIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

} // namespace

class TestSecretReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVariableOfTheEnvironmentIsASecret();
    void aMissingOrEmptyVariableIsNamed_data();
    void aMissingOrEmptyVariableIsNamed();
    void theFirstLineOfACommandIsTheSecret_data();
    void theFirstLineOfACommandIsTheSecret();
    void aCommandThatFailsSaysHowAndLeaksNothing_data();
    void aCommandThatFailsSaysHowAndLeaksNothing();
    void noShellReadsTheArguments();
    void aCommandThatHangsIsGivenUpAndEnded();
    void droppingTheAnswerEndsTheCommandAndItsHelpers();
    void aDeadContextEndsTheCommand();
};

void TestSecretReader::aVariableOfTheEnvironmentIsASecret()
{
    qputenv("VIGIE_TEST_TOKEN", " hunter2 ");
    QCOMPARE(revealed(awaited(readSecret(EnvironmentSecret{u"VIGIE_TEST_TOKEN"_s}, this))), " hunter2 ");
}

void TestSecretReader::aMissingOrEmptyVariableIsNamed_data()
{
    QTest::addColumn<bool>("empty");
    QTest::newRow("missing") << false;
    QTest::newRow("empty") << true;
}

void TestSecretReader::aMissingOrEmptyVariableIsNamed()
{
    QFETCH(bool, empty);
    qunsetenv("VIGIE_TEST_TOKEN");
    if (empty)
        qputenv("VIGIE_TEST_TOKEN", "");
    const auto answer = awaited(readSecret(EnvironmentSecret{u"VIGIE_TEST_TOKEN"_s}, this));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Unauthorized);
    QVERIFY(answer->error().detail.contains(u"VIGIE_TEST_TOKEN"_s));
}

void TestSecretReader::theFirstLineOfACommandIsTheSecret_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("one line") << u"echo hunter2"_s << QByteArray("hunter2");
    QTest::newRow("no line end") << u"printf hunter2"_s << QByteArray("hunter2");
    QTest::newRow("a line end of Windows") << u"printf 'hunter2\\r\\n'"_s << QByteArray("hunter2");
    QTest::newRow("more lines") << u"printf 'hunter2\\nuser: me\\n'"_s << QByteArray("hunter2");
    QTest::newRow("blanks belong to it") << u"echo ' hunter 2 '"_s << QByteArray(" hunter 2 ");
    QTest::newRow("in two pieces") << u"printf hunt; sleep 0.1; echo er2"_s << QByteArray("hunter2");
    QTest::newRow("beside a warning") << u"echo careful >&2; echo hunter2"_s << QByteArray("hunter2");
}

void TestSecretReader::theFirstLineOfACommandIsTheSecret()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, expected);
    QCOMPARE(revealed(awaited(readSecret(CommandSecret{shell(script)}, this))), expected);
}

void TestSecretReader::aCommandThatFailsSaysHowAndLeaksNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QStringList{u"/nonexistent/hunter"_s}
                             << u"/nonexistent/hunter could not be started"_s;
    QTest::newRow("empty") << QStringList{} << u"is empty"_s;
    QTest::newRow("exit 1") << shell(u"echo hunter2; exit 1"_s) << u"command sh ended with exit code 1"_s;
    QTest::newRow("the secret on stderr") << shell(u"echo hunter2 >&2; exit 3"_s) << u"exit code 3"_s;
    QTest::newRow("the secret as argument")
        << shell(u"exit 4"_s) + QStringList{u"hunter2"_s} << u"exit code 4"_s;
    QTest::newRow("ended by a signal") << shell(u"echo hunter2; kill -9 $$"_s) << u"by a signal"_s;
    QTest::newRow("prints nothing") << shell(u":"_s) << u"printed nothing"_s;
    QTest::newRow("an empty first line") << shell(u"printf '\\nhunter2'"_s) << u"printed nothing"_s;
    QTest::newRow("asks a question") << shell(u"read answer; echo $answer"_s) << u"printed nothing"_s;
    QTest::newRow("never stops printing") << shell(u"while :; do echo hunter2; done"_s) << u"64 KiB"_s;
}

void TestSecretReader::aCommandThatFailsSaysHowAndLeaksNothing()
{
    QFETCH(QStringList, command);
    QFETCH(QString, words);
    const auto answer = awaited(readSecret(CommandSecret{command}, this));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Unauthorized);
    QVERIFY2(answer->error().detail.contains(words), qPrintable(answer->error().detail));
    QVERIFY(!answer->error().detail.contains("hunter2"_L1));
}

void TestSecretReader::noShellReadsTheArguments()
{
    const CommandSecret command{{u"printf"_s, u"%s"_s, u"$HOME; `id` 'x"_s}};
    QCOMPARE(revealed(awaited(readSecret(command, this))), "$HOME; `id` 'x");
}

void TestSecretReader::aCommandThatHangsIsGivenUpAndEnded()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    const auto answer = awaited(
        readFromCommand(shell(u"echo hunter2; echo $$ > %1; exec sleep 300"_s.arg(pidFile)), this, 500ms));
    QVERIFY(answer && !*answer);
    QVERIFY2(answer->error().detail.contains(u"no answer within 0.5 s"_s),
             qPrintable(answer->error().detail));
    const qint64 pid = pidIn(pidFile);
    QVERIFY(pid > 0);
    QTRY_VERIFY(!isAlive(pid));
}

void TestSecretReader::droppingTheAnswerEndsTheCommandAndItsHelpers()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    auto pending = readSecret(CommandSecret{shell(u"sleep 300 & echo $! > %1; wait"_s.arg(pidFile))}, this);
    QTRY_VERIFY(pidIn(pidFile) > 0);
    const qint64 helper = pidIn(pidFile);
    QVERIFY(isAlive(helper));
    pending.drop();
    QTRY_VERIFY(!isAlive(helper));
}

void TestSecretReader::aDeadContextEndsTheCommand()
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    auto context = std::make_unique<QObject>();
    auto pending =
        readSecret(CommandSecret{shell(u"echo $$ > %1; exec sleep 300"_s.arg(pidFile))}, context.get());
    QTRY_VERIFY(pidIn(pidFile) > 0);
    context.reset();
    QVERIFY(!isAlive(pidIn(pidFile)));
    QVERIFY(!pending.isRunning());
}

QTEST_GUILESS_MAIN(TestSecretReader)
#include "tst_secretreader.moc"
