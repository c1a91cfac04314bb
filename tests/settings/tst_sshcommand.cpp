// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/sshcommand.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace settings;

namespace {

const TunnelTarget Target{.host = u"127.0.0.1"_s, .port = 8428};

/// Characters that mean something to ssh, to a shell, or to a terminal, besides ordinary ones.
QString noise(QRandomGenerator &random)
{
    static const QString alphabet = u"-oL@:%$`;|&'\"\\ \n\r\t/.[]{}=~*aZ09é\u202e"_s + QChar(0);
    QString text;
    const int length = random.bounded(0, 12);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    return text;
}

} // namespace

class TestSshCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theForwardingIsSpelledForSsh_data();
    void theForwardingIsSpelledForSsh();
    void theTargetIsTheHostAndPortOfTheUrl_data();
    void theTargetIsTheHostAndPortOfTheUrl();
    void onlyWhatWasChosenIsAdded();
    void everyChoiceComesBeforeTheHost();
    void keysAreAlwaysChecked();
    void hostsThatSshCouldMisreadAreRefused_data();
    void hostsThatSshCouldMisreadAreRefused();
    void noFuzzedHostBecomesAnOption();
};

void TestSshCommand::theForwardingIsSpelledForSsh_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << u"127.0.0.1"_s << u"127.0.0.1:4000:127.0.0.1:8428"_s;
    QTest::newRow("name") << u"metrics.example"_s << u"127.0.0.1:4000:metrics.example:8428"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"127.0.0.1:4000:[::1]:8428"_s;
}

void TestSshCommand::theForwardingIsSpelledForSsh()
{
    QFETCH(QString, host);
    QFETCH(QString, expected);
    const auto arguments = sshArguments({.host = u"bastion"_s}, {.host = host, .port = 8428}, 4000);
    QVERIFY(arguments);
    QCOMPARE(arguments->value(arguments->indexOf(u"-L"_s) + 1), expected);
}

void TestSshCommand::theTargetIsTheHostAndPortOfTheUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("both") << u"http://10.0.0.1:8428/a"_s << u"10.0.0.1"_s << 8428;
    QTest::newRow("http") << u"http://metrics.example"_s << u"metrics.example"_s << 80;
    QTest::newRow("https") << u"https://metrics.example"_s << u"metrics.example"_s << 443;
    QTest::newRow("IPv6") << u"http://[::1]:1"_s << u"::1"_s << 1;
}

void TestSshCommand::theTargetIsTheHostAndPortOfTheUrl()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    QFETCH(int, port);
    QCOMPARE(tunnelTarget(QUrl(url)), (TunnelTarget{.host = host, .port = static_cast<quint16>(port)}));
}

void TestSshCommand::onlyWhatWasChosenIsAdded()
{
    const auto arguments = sshArguments({.host = u"bastion"_s}, Target, 4000);
    QVERIFY(arguments);
    for (const QString &absent : {u"-F"_s, u"-l"_s, u"-p"_s})
        QVERIFY(!arguments->contains(absent));
    QCOMPARE(arguments->sliced(arguments->size() - 2), QStringList({u"--"_s, u"bastion"_s}));
}

void TestSshCommand::everyChoiceComesBeforeTheHost()
{
    const TunnelSpec spec{
        .host = u"bastion"_s, .user = u"tech"_s, .port = 2222, .configFile = u"/my config"_s};
    const auto arguments = sshArguments(spec, Target, 4000);
    QVERIFY(arguments);
    QCOMPARE(arguments->value(arguments->indexOf(u"-F"_s) + 1), u"/my config"_s);
    QCOMPARE(arguments->sliced(arguments->size() - 6),
             QStringList({u"-l"_s, u"tech"_s, u"-p"_s, u"2222"_s, u"--"_s, u"bastion"_s}));
}

void TestSshCommand::keysAreAlwaysChecked()
{
    const auto arguments = sshArguments({.host = u"bastion"_s}, Target, 4000);
    QVERIFY(arguments);
    QVERIFY(arguments->contains(u"StrictHostKeyChecking=yes"_s));
    QVERIFY(arguments->contains(u"BatchMode=yes"_s));
    QVERIFY(arguments->contains(u"ExitOnForwardFailure=yes"_s));
}

void TestSshCommand::hostsThatSshCouldMisreadAreRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("empty") << QString();
    QTest::newRow("an option") << u"-oProxyCommand=a"_s;
    QTest::newRow("a user") << u"me@bastion"_s;
    QTest::newRow("a port") << u"bastion:22"_s;
    QTest::newRow("a line end") << u"bastion\n"_s;
    QTest::newRow("a space") << u"bastion -v"_s;
    QTest::newRow("a letter from elsewhere") << u"bästion"_s;
    QTest::newRow("a digit from elsewhere") << u"bastion\u0661"_s;
    QTest::newRow("too long") << QString(254, u'a');
}

void TestSshCommand::hostsThatSshCouldMisreadAreRefused()
{
    QFETCH(QString, host);
    QVERIFY(!sshArguments({.host = host}, Target, 4000));
    QVERIFY(!sshArguments({.host = u"bastion"_s}, {.host = host, .port = 1}, 4000));
    if (!host.isEmpty() && !host.contains(u'@') && host.size() < 64)
        QVERIFY(!sshArguments({.host = u"bastion"_s, .user = host}, Target, 4000));
}

void TestSshCommand::noFuzzedHostBecomesAnOption()
{
    QRandomGenerator random(20261123);
    int accepted = 0;
    for (int i = 0; i < 10'000; ++i) {
        const TunnelSpec spec{.host = noise(random), .user = noise(random)};
        const TunnelTarget target{.host = noise(random), .port = 1};
        const auto arguments = sshArguments(spec, random.bounded(2) ? target : Target, 4000);
        if (!arguments)
            continue;
        ++accepted;
        QCOMPARE(arguments->value(arguments->size() - 2), u"--"_s);
        QVERIFY(!arguments->last().startsWith(u'-'));
        const qsizetype user = arguments->indexOf(u"-l"_s);
        QVERIFY(user < 0 || !arguments->at(user + 1).startsWith(u'-'));
        QCOMPARE(arguments->value(arguments->indexOf(u"-L"_s) + 1).count(u':'), 3);
    }
    QVERIFY2(accepted > 10, "the noise is so wild that nothing was put to the test");
}

QTEST_GUILESS_MAIN(TestSshCommand)
#include "tst_sshcommand.moc"
