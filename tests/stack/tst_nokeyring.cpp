// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/keyring.h"
#include "models/settings/secretreader.h"
#include "tests/support/awaited.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;
using namespace std::chrono_literals;

/// Runs twice: where there is no session bus at all, and where the keyring is locked and nobody can unlock
/// it.
class TestNoKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingFailsSoonWithTheWayOut();
    void theEventLoopRunsOnMeanwhile();
    void nothingIsStoredAnywhereElse();
};

void TestNoKeyring::readingFailsSoonWithTheWayOut()
{
    const auto answer = awaited(readSecret(KeyringSecret{u"locked-entry"_s}, this), 7s);
    QVERIFY2(answer, "no answer within five seconds and some");
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, base::Error::Kind::Unauthorized);
    const QString detail = answer->error().detail;
    QVERIFY2(detail.contains(u"keyring"_s) && detail.contains(u"\"locked-entry\""_s), qPrintable(detail));
    QVERIFY2(detail.contains(u"start one"_s) || detail.contains(u"unlock"_s), qPrintable(detail));
    qInfo("%s", qPrintable(detail));
}

void TestNoKeyring::theEventLoopRunsOnMeanwhile()
{
    int ticks = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticking.start(10ms);
    auto pending = readSecret(KeyringSecret{u"locked-entry"_s}, this);
    QTRY_VERIFY(ticks >= 5);
}

void TestNoKeyring::nothingIsStoredAnywhereElse()
{
    const auto answer = awaited(writeToKeyring(u"stray"_s, base::Secret("hunter2"), this, 5s), 7s);
    QVERIFY(answer && !*answer);
    QVERIFY(!answer->error().detail.contains("hunter2"_L1));
    QDirIterator files(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("stray"));
    }
}

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
