// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/headparser.h"
#include "models/probe/redirect.h"
#include "models/probe/target.h"

#include <QTest>

using namespace Qt::StringLiterals;
using probe::Redirect;
using probe::Target;
using Kind = probe::Target::Kind;

/// What pages say of addresses, and servers of redirects.
class TestTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWriteIsUnderstood_data();
    void whatPeopleWriteIsUnderstood();
    void whatIsNoAddressIsLeftAlone_data();
    void whatIsNoAddressIsLeftAlone();
    void nothingSecretStaysInATarget();
    void thisMachineIsKnown_data();
    void thisMachineIsKnown();
    void headsAreRead_data();
    void headsAreRead();
    void redirectsAreSorted_data();
    void redirectsAreSorted();
};

void TestTarget::whatPeopleWriteIsUnderstood_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("path");
    QTest::newRow("https://wiki.example") << Kind::Https << u"wiki.example"_s << u"/"_s;
    QTest::newRow("  HTTPS://Wiki.Example/start ") << Kind::Https << u"wiki.example"_s << u"/start"_s;
    QTest::newRow("http://wiki.example:8080/a%20b") << Kind::Http << u"wiki.example:8080"_s << u"/a%20b"_s;
    QTest::newRow("https://[2001:db8::1]/") << Kind::Https << u"[2001:db8::1]"_s << u"/"_s;
    QTest::newRow("mail.example:993") << Kind::Tcp << u"mail.example:993"_s << QString();
    QTest::newRow("[2001:db8::1]:22") << Kind::Tcp << u"[2001:db8::1]:22"_s << QString();
    QTest::newRow("alice.example") << Kind::Machine << u"alice.example"_s << QString();
    QTest::newRow("192.0.2.7") << Kind::Machine << u"192.0.2.7"_s << QString();
    QTest::newRow("2001:db8::1") << Kind::Machine << u"[2001:db8::1]"_s << QString();
    QTest::newRow("péniche.example") << Kind::Machine << u"xn--pniche-bva.example"_s << QString();
}

void TestTarget::whatPeopleWriteIsUnderstood()
{
    QFETCH(Kind, kind);
    QFETCH(QString, place);
    QFETCH(QString, path);
    const auto target = probe::targetFromText(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(target);
    QCOMPARE(target->kind, kind);
    QCOMPARE(target->place(), place);
    QCOMPARE(target->path, path);
}

void TestTarget::whatIsNoAddressIsLeftAlone_data()
{
    QTest::addColumn<QString>("written");
    const QStringList rows{QString(),
                           u"to be said"_s,
                           u"ftp://files.example"_s,
                           u"file:///etc/passwd"_s,
                           u"javascript:alert(1)"_s,
                           u"https://"_s,
                           u"https:///path"_s,
                           u"https://a b.example"_s,
                           u"https://wiki.example:0"_s,
                           u"https://wiki.example:99999"_s,
                           u"mail.example:0"_s,
                           u"mail.example:70000"_s,
                           u"mail.example:"_s,
                           u"-oProxyCommand"_s,
                           u"wiki.example/../x"_s,
                           u"0.0.0.0"_s,
                           u"224.0.0.1"_s,
                           u"255.255.255.255"_s,
                           u"12"_s,
                           u"https://wiki.example\r\nHost: evil"_s,
                           QString(3000, u'a')};
    for (const QString &row : rows)
        QTest::newRow(qPrintable(row.left(40))) << row;
}

void TestTarget::whatIsNoAddressIsLeftAlone()
{
    QFETCH(QString, written);
    QVERIFY(!probe::targetFromText(written));
}

void TestTarget::nothingSecretStaysInATarget()
{
    const auto target = probe::targetFromText(u"https://me:hunter2@wiki.example/start?token=abc#here"_s);
    QVERIFY(target);
    QCOMPARE(target->place() + target->path, u"wiki.example/start"_s);
    QVERIFY(!target->key().contains("hunter2"_L1) && !target->key().contains("abc"_L1));
}

void TestTarget::thisMachineIsKnown_data()
{
    QTest::addColumn<bool>("here");
    QTest::newRow("http://localhost/") << true;
    QTest::newRow("http://127.0.0.1:8080/") << true;
    QTest::newRow("http://[::1]/") << true;
    QTest::newRow("wiki.localhost") << true;
    QTest::newRow("http://localhost.example/") << false;
    QTest::newRow("192.0.2.1") << false;
}

void TestTarget::thisMachineIsKnown()
{
    QFETCH(bool, here);
    QCOMPARE(probe::targetFromText(QString::fromUtf8(QTest::currentDataTag()))->isHere(), here);
}

void TestTarget::headsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::newRow("an answer") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n\r\n") << 200 << QString();
    QTest::newRow("without a reason") << QByteArray("HTTP/1.1 204\r\n\r\n") << 204 << QString();
    QTest::newRow("a redirect") << QByteArray("HTTP/1.0 302 Found\r\nLOCATION:  /a \r\n") << 302 << u"/a"_s;
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 301 Moved\nLocation: /b\n\n") << 301 << u"/b"_s;
    QTest::newRow("the body is not read")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\nLocation: /c") << 200 << QString();
    QTest::newRow("no number") << QByteArray("HTTP/1.1 2x0 OK\r\n") << 0 << QString();
    QTest::newRow("out of range") << QByteArray("HTTP/1.1 999 Odd\r\n") << 0 << QString();
    QTest::newRow("four digits") << QByteArray("HTTP/1.1 2000 OK\r\n") << 0 << QString();
    QTest::newRow("something else") << QByteArray("220 mail.example ESMTP\r\n") << 0 << QString();
    QTest::newRow("nothing") << QByteArray() << 0 << QString();
}

void TestTarget::headsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, location);
    const auto head = probe::parseHead(bytes);
    QCOMPARE(head.has_value(), status > 0);
    QCOMPARE(head.value_or(probe::Head()).status, status);
    QCOMPARE(head.value_or(probe::Head()).location, location);
}

void TestTarget::redirectsAreSorted_data()
{
    QTest::addColumn<Redirect::To>("to");
    QTest::addColumn<QString>("where");
    using enum Redirect::To;
    QTest::newRow("/start?id=1") << Within << u"/start?id=1"_s;
    QTest::newRow("more") << Within << u"/dir/more"_s;
    QTest::newRow("https://wiki.example") << Within << u"/"_s;
    QTest::newRow("https://WIKI.example:443/x") << Within << u"/x"_s;
    QTest::newRow("http://wiki.example/") << House << QString();
    QTest::newRow("https://wiki.example:8443/") << House << QString();
    QTest::newRow("https://www.wiki.example/") << House << QString();
    QTest::newRow("//login.example/in") << Elsewhere << u"https://login.example/in"_s;
    QTest::newRow("https://me:word@login.example/in?token=1#x") << Elsewhere << u"https://login.example/in"_s;
    QTest::newRow("https://wiki.example.evil.example/")
        << Elsewhere << u"https://wiki.example.evil.example/"_s;
    QTest::newRow("mailto:me@login.example") << Nowhere << QString();
    QTest::newRow("https://") << Nowhere << QString();
}

void TestTarget::redirectsAreSorted()
{
    QFETCH(Redirect::To, to);
    QFETCH(QString, where);
    const Target target{.kind = Kind::Https, .host = u"wiki.example"_s, .port = 443, .path = u"/dir/page"_s};
    const Redirect redirect = probe::redirectOf(target, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(redirect.to, to);
    QCOMPARE(to == Redirect::To::Within ? redirect.path : redirect.url.toString(), where);
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
