// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyring.h"
#include "models/settings/secretreader.h"
#include "tests/support/awaited.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace settings;
using base::Secret;

namespace {

QByteArray revealed(const std::optional<base::Result<Secret>> &answer)
{
    return answer && *answer ? (*answer)->reveal() : "(no secret)";
}

} // namespace

/// Runs against a real keyring daemon; see tests/support/with-keyring.
class TestKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoredSecretIsReadBack();
    void storingAgainReplaces();
    void aMissingEntryIsNamedWithTheWayOut();
    void theCommandInTheMessageStoresWhereWeRead();
    void aDroppedReadIsSilentAndHarmless();
    void aKeyringThatHangsIsGivenUp();
};

void TestKeyring::aStoredSecretIsReadBack()
{
    const auto stored = awaited(writeToKeyring(u"metrics"_s, Secret("hunter2 é"), this));
    QVERIFY2(stored && *stored, stored ? qPrintable(stored->error().detail) : "no answer");
    QCOMPARE(revealed(awaited(readSecret(KeyringSecret{u"metrics"_s}, this))), "hunter2 é");
}

void TestKeyring::storingAgainReplaces()
{
    QVERIFY(awaited(writeToKeyring(u"twice"_s, Secret("first"), this)).value());
    QVERIFY(awaited(writeToKeyring(u"twice"_s, Secret("second"), this)).value());
    QCOMPARE(revealed(awaited(readSecret(KeyringSecret{u"twice"_s}, this))), "second");
}

void TestKeyring::aMissingEntryIsNamedWithTheWayOut()
{
    const auto answer = awaited(readSecret(KeyringSecret{u"nowhere"_s}, this));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, base::Error::Kind::Unauthorized);
    QVERIFY2(answer->error().detail.contains(u"no entry \"nowhere\""_s), qPrintable(answer->error().detail));
    QVERIFY(answer->error().detail.contains(keyringStoreCommand(u"nowhere"_s)));
}

void TestKeyring::theCommandInTheMessageStoresWhereWeRead()
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, keyringStoreCommand(u"by-hand"_s)});
    shell.write("hunter2");
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(revealed(awaited(readSecret(KeyringSecret{u"by-hand"_s}, this))), "hunter2");
}

void TestKeyring::aDroppedReadIsSilentAndHarmless()
{
    bool called = false;
    auto dropped = readSecret(KeyringSecret{u"nowhere"_s}, this);
    dropped.deliver(this, [&called](const base::Result<Secret> &) { called = true; });
    dropped.drop();
    QVERIFY(awaited(readSecret(KeyringSecret{u"nowhere"_s}, this)));
    QVERIFY(!called);
}

void TestKeyring::aKeyringThatHangsIsGivenUp()
{
    // The daemon of this test's own bus, which with-keyring started.
    const auto daemon = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
    QVERIFY(daemon.isValid());
    const auto pid = static_cast<pid_t>(daemon.value());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto answer = awaited(readFromKeyring(u"metrics"_s, this, std::chrono::milliseconds(300)));
    ::kill(pid, SIGCONT);
    QVERIFY(answer && !*answer);
    QVERIFY2(answer->error().detail.contains(u"did not answer"_s), qPrintable(answer->error().detail));
    // It answers late, to nobody, and the next question is answered again.
    QCOMPARE(revealed(awaited(readFromKeyring(u"metrics"_s, this))), "hunter2 é");
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
