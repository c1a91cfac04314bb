// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/blastlinestext.h"
#include "models/situation/placelinestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Kind;
using inventory::Subject;
using situation::CauseLine;

namespace {

Fact fact(const QString &key, const QString &value, int line)
{
    return {.key = key, .value = value, .unit = {}, .page = u"infra"_s, .line = line, .text = value};
}

Subject subject(Kind kind, const QString &name, const QList<Fact> &facts)
{
    return {.kind = kind, .name = name, .facts = facts, .notes = {}, .page = u"infra"_s, .line = 1};
}

inventory::Knowledge theWiki()
{
    inventory::Knowledge known;
    known.directory = inventory::Directory(
        {.subjects = {subject(Kind::Site, u"Toulouse"_s, {fact(u"contact"_s, u"Camille, Tetaneutral"_s, 3)}),
                      subject(Kind::Hypervisor, u"bob"_s,
                              {fact(u"site"_s, u"Toulouse"_s, 5), fact(u"console"_s, u"Intel AMT"_s, 6)}),
                      subject(Kind::Vm, u"media"_s,
                              {fact(u"parent"_s, u"Bob"_s, 8), fact(u"runbook"_s, u"guides:media"_s, 9)}),
                      subject(Kind::Vm, u"own"_s,
                              {fact(u"console"_s, u"VNC"_s, 11), fact(u"contact"_s, u"Sacha"_s, 12)})},
         .conflicts = {},
         .diagnostics = {}});
    known.guides = inventory::Guides({wiki::Document{
        .page = u"guides"_s,
        .blocks = {{.kind = wiki::Block::Kind::Heading, .line = 4, .depth = 2, .text = u"Disque plein"_s}}}});
    return known;
}

QStringList told(const QString &name, const signals::Signal *signal = nullptr)
{
    QStringList lines;
    for (const CauseLine &line : situation::placeLines({.subject = name}, signal, theWiki()))
        lines.append(u"%1: %2"_s.arg(line.heading, line.text));
    return lines;
}

} // namespace

/// A hypervisor, a machine on it, its services, and names that refer to each other.
inventory::Directory aTower()
{
    return inventory::Directory(
        {.subjects = {subject(Kind::Hypervisor, u"bob"_s, {}),
                      subject(Kind::Vm, u"v1"_s, {fact(u"parent"_s, u"bob"_s, 2)}),
                      subject(Kind::Service, u"pad"_s,
                              {fact(u"parent"_s, u"v1"_s, 4), fact(u"contact"_s, u"Camille"_s, 5)}),
                      subject(Kind::Service, u"wiki"_s,
                              {fact(u"parent"_s, u"v1"_s, 7), fact(u"contact"_s, u"Camille"_s, 8)}),
                      subject(Kind::Service, u"chat"_s, {fact(u"parent"_s, u"v2"_s, 10)}),
                      subject(Kind::Vm, u"a"_s, {fact(u"parent"_s, u"b"_s, 12)}),
                      subject(Kind::Vm, u"b"_s, {fact(u"parent"_s, u"a"_s, 13)})},
         .conflicts = {},
         .diagnostics = {}});
}

QStringList blast(const situation::Cause &cause)
{
    QStringList lines;
    for (const CauseLine &line : situation::blastLines(cause, aTower()))
        lines.append(u"%1: %2 · %3:%4"_s.arg(line.heading, line.text, line.page).arg(line.pageLine));
    return lines;
}

/// What the wiki says that helps at two in the morning.
class TestPlaceLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGuestTellsOfItsHypervisorAndItsSite();
    void whatIsSaidOfTheThingItselfComesFirst();
    void whomTheWikiDoesNotKnowHasNoLines();
    void theSignalsWordsFindAGuide();
    void everyLineLeadsToItsPage();
    void whatFallsWithAMachineIsNamedOnce();
    void whoLooksAfterItIsToBeTold();
    void onlySilenceTakesThingsAlong();
};

void TestPlaceLines::aGuestTellsOfItsHypervisorAndItsSite()
{
    QCOMPARE(told(u"media"_s),
             QStringList({u"Guide: guides:media · infra:9"_s, u"Console: bob: Intel AMT · infra:6"_s,
                          u"Runs on: Bob · infra:8"_s, u"Where: Toulouse · infra:5"_s,
                          u"Who can help: Toulouse: Camille, Tetaneutral · infra:3"_s}));
}

void TestPlaceLines::whatIsSaidOfTheThingItselfComesFirst()
{
    QCOMPARE(told(u"OWN.example"_s),
             QStringList({u"Console: VNC · infra:11"_s, u"Who can help: Sacha · infra:12"_s}));
}

void TestPlaceLines::whomTheWikiDoesNotKnowHasNoLines()
{
    QVERIFY(told(u"nobody"_s).isEmpty());
    QVERIFY(told(QString()).isEmpty());
}

void TestPlaceLines::theSignalsWordsFindAGuide()
{
    const signals::Signal disk{.id = u"disk"_s, .runbook = u"disque plein, nettoyer"_s};
    QCOMPARE(told(u"nobody"_s, &disk), QStringList{u"Guide: Disque plein · guides:4"_s});
    QCOMPARE(told(u"media"_s, &disk).mid(0, 2),
             QStringList({u"Guide: guides:media · infra:9"_s, u": Disque plein · guides:4"_s}));
}

void TestPlaceLines::everyLineLeadsToItsPage()
{
    for (const CauseLine &line : situation::placeLines({.subject = u"media"_s}, nullptr, theWiki())) {
        QCOMPARE(line.page, u"infra"_s);
        QVERIFY(line.pageLine > 0);
    }
}

void TestPlaceLines::whatFallsWithAMachineIsNamedOnce()
{
    situation::Cause cause{.kind = situation::Cause::Kind::Silence, .subject = u"bob"_s};
    QCOMPARE(blast(cause).first(), u"Falls with it: v1, pad, wiki (the wiki says so) · infra:1"_s);
    cause.consequences = {{.subject = u"v1"_s, .whole = true}, {.subject = u"pad"_s, .whole = true}};
    QCOMPARE(blast(cause).first(), u"Falls with it: wiki (the wiki says so) · infra:1"_s);
}

void TestPlaceLines::whoLooksAfterItIsToBeTold()
{
    const situation::Cause cause{.kind = situation::Cause::Kind::Silence, .subject = u"v1"_s};
    QCOMPARE(blast(cause).last(), u"Whom to tell: Camille (pad, wiki) · infra:5"_s);
}

void TestPlaceLines::onlySilenceTakesThingsAlong()
{
    QCOMPARE(blast({.kind = situation::Cause::Kind::Finding, .subject = u"bob"_s}), QStringList());
    QCOMPARE(blast({.kind = situation::Cause::Kind::Silence, .subject = u"nobody"_s}), QStringList());
    QCOMPARE(blast({.kind = situation::Cause::Kind::Silence, .subject = u"a"_s}),
             QStringList{u"Falls with it: b (the wiki says so) · infra:1"_s});
}

QTEST_APPLESS_MAIN(TestPlaceLines)
#include "tst_placelines.moc"
