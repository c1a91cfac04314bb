// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/endpoint.h"
#include "models/certificates/lifetime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using certificates::Endpoint;
using certificates::Lifetime;
using certificates::Protocol;

namespace {

constexpr double day = 86'400;
constexpr auto days = 24h;

/// Ends of certificates, a point a day from day 0 on; each in days.
metrics::Series line(const QList<double> &ends)
{
    metrics::Series series;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        series.times.append(qint64(i * day) * 1000);
        series.values.append(ends[i] * day);
    }
    return series;
}

} // namespace

class TestLifetimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJumpIsARenewal();
    void twoCertificatesOfABalancerAreNone();
    void whatWasNeverRenewedLivesAtLeastAsLongAsItWasSeen();
    void letsEncryptGivesNinetyDays();
    void renewalIsDueAtAThird();
    void limitsAreOfDays_data();
    void limitsAreOfDays();
    void endpointsAreTheSameHoweverTheyAreProbed_data();
    void endpointsAreTheSameHoweverTheyAreProbed();
    void namesStandForHosts_data();
    void namesStandForHosts();
    void issuersAreTheirMostTellingParts();
};

void TestLifetimes::aJumpIsARenewal()
{
    const Lifetime found = certificates::lifetimeOf(line({30, 30, 92, 92}), {});
    QVERIFY(found.renewal);
    QCOMPARE(found.renewal->at, base::Instant(2 * days));
    QCOMPARE(found.renewal->before, base::Instant(30 * days));
    QCOMPARE(found.length, 90 * days);
    QVERIFY(found.whole);
}

void TestLifetimes::twoCertificatesOfABalancerAreNone()
{
    QVERIFY(!certificates::lifetimeOf(line({30, 30.5, 30, 30.5}), {}).renewal);
}

void TestLifetimes::whatWasNeverRenewedLivesAtLeastAsLongAsItWasSeen()
{
    const Lifetime found = certificates::lifetimeOf(line({300, 300, 300}), u"Some authority"_s);
    QVERIFY(!found.renewal);
    QVERIFY(!found.whole);
    QCOMPARE(found.length, 300 * days);
}

void TestLifetimes::letsEncryptGivesNinetyDays()
{
    QCOMPARE(certificates::lifetimeOf(line({20, 20}), u"Let's Encrypt (R11)"_s).length, 90 * days);
    QCOMPARE(certificates::lifetimeOf(line({20, 20}), u"Some authority"_s).length, 20 * days);
}

void TestLifetimes::renewalIsDueAtAThird()
{
    const Lifetime ninety{.renewal = {}, .length = 90 * days};
    QVERIFY(!certificates::isOverdue(30 * days, ninety));
    QVERIFY(certificates::isOverdue(29 * days, ninety));
    QVERIFY(!certificates::isOverdue(1h, {}));
}

void TestLifetimes::limitsAreOfDays_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("life"); // 0: not known
    QTest::addColumn<State>("state");
    QTest::newRow("far") << 22 << 0 << State::Ok;
    QTest::newRow("a warning") << 21 << 0 << State::Warning;
    QTest::newRow("more than a week") << 8 << 0 << State::Warning;
    QTest::newRow("a week") << 7 << 0 << State::Critical;
    QTest::newRow("over") << -1 << 0 << State::Critical;
    QTest::newRow("90 days are no short life") << 21 << 90 << State::Warning;
    QTest::newRow("six days, all left") << 6 << 6 << State::Ok;
    QTest::newRow("six days, a third left") << 2 << 6 << State::Warning;
    QTest::newRow("six days, none left") << 0 << 6 << State::Critical;
}

void TestLifetimes::limitsAreOfDays()
{
    QFETCH(const int, left);
    QFETCH(const int, life);
    QFETCH(const State, state);
    Lifetime lifetime;
    if (life > 0)
        lifetime = {.renewal = {}, .length = life * days, .whole = true};
    QCOMPARE(certificates::stateOf(left * days, lifetime), state);
}

void TestLifetimes::endpointsAreTheSameHoweverTheyAreProbed_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Protocol>("protocol");
    const auto row = [](const char *target, const char *job, const char *key, Protocol protocol) {
        QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(job)
                              << QString::fromLatin1(key) << protocol;
    };
    row("https://Team.example/login", "blackbox", "team.example:443", Protocol::Https);
    row("team.example:443", "blackbox_tls", "team.example:443", Protocol::Https);
    row("https://alice.example:8006", "pve", "alice.example:8006", Protocol::Https);
    row("mail.example:587", "starttls", "mail.example:587", Protocol::Smtp);
    row("mail.example:2525", "smtp_starttls", "mail.example:2525", Protocol::Smtp);
    row("mail.example:993", "blackbox", "mail.example:993", Protocol::Imap);
    row("ldap.example", "ldap_tls", "ldap.example:636", Protocol::Ldap);
    row("voice.example:64738", "tcp_tls", "voice.example:64738", Protocol::Mumble);
    row("[2001:db8::1]:443", "tls", "2001:db8::1:443", Protocol::Https);
    row("odd.example:4711", "tls", "odd.example:4711", Protocol::Other);
}

void TestLifetimes::endpointsAreTheSameHoweverTheyAreProbed()
{
    QFETCH(const QString, target);
    QFETCH(const QString, job);
    const Endpoint endpoint = certificates::endpointOf(target, job);
    QTEST(endpoint.key(), "key");
    QTEST(endpoint.protocol, "protocol");
}

void TestLifetimes::namesStandForHosts_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("may");
    QTest::newRow("the name") << QStringList{u"a.example"_s, u"B.example"_s} << u"b.example"_s << true;
    QTest::newRow("another") << QStringList{u"a.example"_s} << u"b.example"_s << false;
    QTest::newRow("any label") << QStringList{u"*.a.example"_s} << u"x.a.example"_s << true;
    QTest::newRow("not two labels") << QStringList{u"*.a.example"_s} << u"x.y.a.example"_s << false;
    QTest::newRow("not none") << QStringList{u"*.a.example"_s} << u"a.example"_s << false;
    QTest::newRow("an address says nothing") << QStringList{u"a.example"_s} << u"192.0.2.1"_s << true;
    QTest::newRow("nor does a nickname") << QStringList{u"a.example"_s} << u"team"_s << true;
    QTest::newRow("no names are known") << QStringList() << u"a.example"_s << true;
}

void TestLifetimes::namesStandForHosts()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, host);
    QTEST(certificates::mayName(names, host), "may");
}

void TestLifetimes::issuersAreTheirMostTellingParts()
{
    QCOMPARE(certificates::issuerText(u"CN=R11,O=Let's Encrypt,C=US"_s), u"Let's Encrypt (R11)"_s);
    QCOMPARE(certificates::issuerText(u"CN=root"_s), u"root"_s);
    QCOMPARE(certificates::issuerText(u"CN=CA\\, the first,O=Us"_s), u"Us (CA, the first)"_s);
    QCOMPARE(certificates::issuerText({}), QString());
}

QTEST_GUILESS_MAIN(TestLifetimes)

#include "tst_lifetimes.moc"
