// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/redaction.h"

#include <QTest>

using base::Secret;
using http::Access;

/// What a server repeats of our request does not reach a message.
class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFormOfACredentialIsLeft_data();
    void noFormOfACredentialIsLeft();
};

void TestRedaction::noFormOfACredentialIsLeft_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray login = QByteArray("me:hunter2").toBase64();
    QTest::newRow("nothing of ours") << QByteArray("bad gateway") << QByteArray("bad gateway");
    QTest::newRow("the header") << "you sent Basic " + login << QByteArray("you sent Basic ***");
    QTest::newRow("the login") << QByteArray("no user me:hunter2") << QByteArray("no user ***");
    QTest::newRow("the password, twice") << QByteArray("hunter2, hunter2?") << QByteArray("***, ***?");
    QTest::newRow("another header") << QByteArray("key=canary-2") << QByteArray("key=***");
    QTest::newRow("a value too short to tell") << QByteArray("1 is one") << QByteArray("1 is one");
}

void TestRedaction::noFormOfACredentialIsLeft()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const Access access{.authorization = Secret("Basic " + QByteArray("me:hunter2").toBase64()),
                        .headers = {{"X-Api-Key", Secret("canary-2")}, {"X-Tenant", Secret("1")}}};
    QCOMPARE(http::withoutCredentials(text, access), expected);
    QCOMPARE(http::withoutCredentials(text, Access{}), text);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
