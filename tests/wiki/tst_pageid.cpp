// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pageid.h"
#include "models/wiki/scope.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPageId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameBecomesTheIdThatDokuWikiMakesOfIt_data();
    void aNameBecomesTheIdThatDokuWikiMakesOfIt();
    void aFileHasAnId_data();
    void aFileHasAnId();
    void aScopeCoversPagesAndNamespaces_data();
    void aScopeCoversPagesAndNamespaces();
    void whatWasNamedInVainIsTold();
    void aNamespaceWithinAnotherIsNotListedTwice();
};

void TestPageId::aNameBecomesTheIdThatDokuWikiMakesOfIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("as it is") << u"infra:machines"_s << u"infra:machines"_s;
    QTest::newRow("case and blanks") << u" Infra:Mes  Machines "_s << u"infra:mes_machines"_s;
    QTest::newRow("slashes and semicolons") << u"/infra/x;y"_s << u"infra:x:y"_s;
    QTest::newRow("signs") << u"qui? (moi) & toi"_s << u"qui_moi_toi"_s;
    QTest::newRow("colons in a row, and outside") << u"::infra:::machines:"_s << u"infra:machines"_s;
    QTest::newRow("separators at the edge of a part") << u"_infra_:.-machines-."_s << u"infra:machines"_s;
    QTest::newRow("way up") << u"../../etc/passwd"_s << u"etc:passwd"_s;
    QTest::newRow("accents stay") << u"Compiègne"_s << u"compiègne"_s;
    QTest::newRow("dots and hyphens within stay") << u"v1.2-rc"_s << u"v1.2-rc"_s;
    QTest::newRow("nothing left") << u" ?:/ "_s << QString();
}

void TestPageId::aNameBecomesTheIdThatDokuWikiMakesOfIt()
{
    QFETCH(QString, name);
    QTEST(wiki::cleanId(name), "id");
    QCOMPARE(wiki::cleanId(wiki::cleanId(name)), wiki::cleanId(name));
}

void TestPageId::aFileHasAnId_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::newRow("in a folder") << u"infra/machines.txt"_s << u"infra:machines"_s;
    QTest::newRow("percent-encoded, as DokuWiki writes it") << u"compi%C3%A8gne.txt"_s << u"compiègne"_s;
    QTest::newRow("with a dot") << u"debian12.5.txt"_s << u"debian12.5"_s;
    QTest::newRow("an encoded way up stays inside") << u"%2e%2e/x.txt"_s << u"x"_s;
    QTest::newRow("no page") << u"infra/plan.png"_s << QString();
    QTest::newRow("only an ending") << u".txt"_s << QString();
}

void TestPageId::aFileHasAnId()
{
    QFETCH(QString, path);
    QTEST(wiki::idOfPath(path), "id");
}

void TestPageId::aScopeCoversPagesAndNamespaces_data()
{
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("covered");
    QTest::newRow("nothing named") << QStringList() << u"a:b"_s << true;
    QTest::newRow("a star") << QStringList{u"*"_s} << u"a:b"_s << true;
    QTest::newRow("the page") << QStringList{u"infra:machines"_s} << u"infra:machines"_s << true;
    QTest::newRow("as people write it") << QStringList{u"Infra:Machines"_s} << u"infra:machines"_s << true;
    QTest::newRow("another page") << QStringList{u"infra:machines"_s} << u"infra:services"_s << false;
    QTest::newRow("in the namespace") << QStringList{u"infra:*"_s} << u"infra:machines"_s << true;
    QTest::newRow("below it") << QStringList{u"infra:"_s} << u"infra:vm:pica01"_s << true;
    QTest::newRow("a longer name") << QStringList{u"infra:*"_s} << u"infrastructure:a"_s << false;
    QTest::newRow("the namespace's own page") << QStringList{u"infra:*"_s} << u"infra"_s << false;
}

void TestPageId::aScopeCoversPagesAndNamespaces()
{
    QFETCH(QStringList, named);
    QFETCH(QString, id);
    QTEST(wiki::Scope(named).covers(id), "covered");
}

void TestPageId::whatWasNamedInVainIsTold()
{
    const wiki::Scope scope({u"infra:*"_s, u"Start"_s, u"gone"_s, u"nowhere:*"_s});
    QCOMPARE(scope.unmet({u"infra:machines"_s, u"start"_s}), QStringList({u"gone"_s, u"nowhere:*"_s}));
    QVERIFY(wiki::Scope().unmet({}).isEmpty());
}

void TestPageId::aNamespaceWithinAnotherIsNotListedTwice()
{
    const wiki::Scope scope({u"infra:vm:*"_s, u"infra:*"_s, u"infra:*"_s, u"start"_s});
    QCOMPARE(scope.namespaces(), QStringList{u"infra"_s});
    QCOMPARE(scope.ids(), QStringList{u"start"_s});
}

QTEST_GUILESS_MAIN(TestPageId)
#include "tst_pageid.moc"
