// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsalrecords.h"
#include "models/rehearsal/rehearsaltext.h"
#include "tests/rehearsal/rehearsedworld.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using base::State;
using rehearsal::Item;
using rehearsal::Rehearsal;
using rehearsal::Standing;
using rehearsal::Topic;
using rehearsal::Verdict;
using rehearsal::Why;
using World = RehearsedWorld;
using Change = std::function<void(World &)>;

Q_DECLARE_METATYPE(Change)

class TestRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineOfWhichAllIsKnownIsReady();
    void everyCaseHasItsVerdict_data();
    void everyCaseHasItsVerdict();
    void whateverIsUnknownIsNeverReady_data();
    void whateverIsUnknownIsNeverReady();
    void aGuestNeedsNoDisksAndNoGuestsOfItsOwn();
    void aMachineNobodyKnowsIsAllUnknown();
    void whoFallsWithItIsNamed();
    void everySentenceThatCountsHasItsProof();
    void thePageForTheChatSaysTheVerdictAndEveryItem();
    void earlierTroubleIsToldVerbatim();
};

void TestRehearsal::aMachineOfWhichAllIsKnownIsReady()
{
    const Rehearsal page = World().rehearse();
    QCOMPARE(page.items.size(), 10);
    for (const Item &item : page.items)
        QVERIFY2(item.standing != Standing::Unknown && item.standing != Standing::Blocks,
                 qPrintable(rehearsal::topicText(item.topic) + u": "_s + rehearsal::itemText(item)));
    QCOMPARE(page.verdict(), Verdict::Ready);
}

void TestRehearsal::everyCaseHasItsVerdict_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("topic");
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, Topic topic, Standing standing, Verdict verdict, Change change) {
        QTest::newRow(name) << std::move(change) << int(topic) << int(standing) << int(verdict);
    };
    const auto blocks = [&](const char *name, Topic topic, Change change) {
        row(name, topic, Standing::Blocks, Verdict::NotReady, std::move(change));
    };
    const auto unknown = [&](const char *name, Topic topic, Change change) {
        row(name, topic, Standing::Unknown, Verdict::CannotTell, std::move(change));
    };
    const auto fine = [&](const char *name, Topic topic, Standing standing, Change change) {
        row(name, topic, standing, Verdict::Ready, std::move(change));
    };

    unknown("the machine is silent", Topic::Machine,
            [](World &world) { world.setState(u"reach"_s, State::Critical); });
    unknown("whether it answers is unknown", Topic::Machine,
            [](World &world) { world.setState(u"reach"_s, State::Unknown); });
    unknown("the metrics are down", Topic::Machine, [](World &world) {
        world.situation.sources.first().state = situation::SourceStatus::State::Down;
    });
    unknown("the metrics are stale", Topic::Machine, [](World &world) {
        world.situation.sources.first().state = situation::SourceStatus::State::Stale;
    });

    blocks("a guest stays off", Topic::Guests,
           [](World &world) { world.guests.all.last().startsAtBoot = false; });
    unknown("of a guest nobody says whether it starts", Topic::Guests,
            [](World &world) { world.guests.all.last().startsAtBoot.reset(); });
    blocks("one stays off, of another nobody says", Topic::Guests, [](World &world) {
        world.guests.all.first().startsAtBoot.reset();
        world.guests.all.last().startsAtBoot = false;
    });
    unknown("what is told of guests is old", Topic::Guests,
            [](World &world) { world.guests.current = false; });
    unknown("the wiki knows a guest that Proxmox does not tell of", Topic::Guests,
            [](World &world) { world.guests.all.removeLast(); });
    unknown("no guest is told of", Topic::Guests, [](World &world) { world.guests = {}; });
    fine("a guest that is off stays off", Topic::Guests, Standing::Ok, [](World &world) {
        world.guests.all.last().runs = false;
        world.guests.all.last().startsAtBoot = false;
    });
    unknown("whether a guest runs that would stay off is unknown", Topic::Guests, [](World &world) {
        world.guests.all.last().runs.reset();
        world.guests.all.last().startsAtBoot = false;
    });

    blocks("a disk has failed", Topic::Raid,
           [](World &world) { world.setState(u"raid_failed"_s, State::Critical); });
    blocks("the array syncs", Topic::Raid,
           [](World &world) { world.setState(u"raid_sync"_s, State::Warning); });
    blocks("a disk has failed, and whether it syncs is unknown", Topic::Raid, [](World &world) {
        world.setState(u"raid_failed"_s, State::Critical);
        world.setState(u"raid_sync"_s, State::Unknown);
    });
    unknown("the array tells nothing any more", Topic::Raid,
            [](World &world) { world.setState(u"raid_failed"_s, State::Unknown); });
    unknown("nobody watches its disks", Topic::Raid, [](World &world) {
        world.forget(u"raid_failed"_s);
        world.forget(u"raid_sync"_s);
    });

    blocks("a guest is in no backup job", Topic::Backups, [](World &world) {
        signals::Finding uncovered = world.finding(u"pve_backup"_s, 1, State::Warning);
        uncovered.parts = {{u"name"_s, u"pica02"_s}};
        world.situation.fleet.hosts.first().findings.append(uncovered);
    });
    unknown("nobody tells of backups", Topic::Backups, [](World &world) { world.forget(u"pve_backup"_s); });
    unknown("backups are unknown now", Topic::Backups,
            [](World &world) { world.setState(u"pve_backup"_s, State::Unknown); });
    blocks("a job covers it, but its backup is old", Topic::Backups, [](World &world) {
        world.backups = {{.subject = u"pica01"_s, .state = State::Critical, .evidence = {}}};
    });
    fine("no job is told of, but fresh backups are", Topic::Backups, Standing::Ok, [](World &world) {
        world.forget(u"pve_backup"_s);
        world.backups = {{.subject = u"pica01"_s, .state = State::Ok, .evidence = {}},
                         {.subject = u"pica02"_s, .state = State::Ok, .evidence = {}}};
    });

    fine("a reboot is pending: that is why", Topic::Kernel, Standing::ToKnow,
         [](World &world) { world.setState(u"reboot_required"_s, State::Warning); });
    unknown("whether a reboot is pending is unknown", Topic::Kernel,
            [](World &world) { world.setState(u"reboot_required"_s, State::Unknown); });
    unknown("a reboot is pending, the kernel is unknown", Topic::Kernel, [](World &world) {
        world.setState(u"reboot_required"_s, State::Warning);
        world.setState(u"kernel"_s, State::Unknown);
    });
    unknown("nobody tells of pending reboots", Topic::Kernel, [](World &world) {
        world.forget(u"reboot_required"_s);
        world.forget(u"kernel"_s);
    });

    unknown("no console is written", Topic::Console, [](World &world) { world.forgetFact(u"console"_s); });
    unknown("nobody is named who can go there", Topic::People,
            [](World &world) { world.forgetFact(u"contact"_s); });
    fine("it runs for a year", Topic::Uptime, Standing::ToKnow,
         [](World &world) { world.told(u"uptime"_s).value = 365 * 86'400.0; });
    unknown("since when it runs is unknown", Topic::Uptime,
            [](World &world) { world.setState(u"uptime"_s, State::Unknown); });
    unknown("there is no wiki", Topic::Affected,
            [](World &world) { world.situation.directory = inventory::Directory(); });
}

void TestRehearsal::everyCaseHasItsVerdict()
{
    QFETCH(Change, change);
    QFETCH(int, topic);
    QFETCH(int, standing);
    QFETCH(int, verdict);
    World world;
    change(world);
    const Rehearsal page = world.rehearse();
    QCOMPARE(int(page.item(Topic(topic))->standing), standing);
    QCOMPARE(int(page.verdict()), verdict);
}

/// Every input in turn, and every machine's findings in turn: without it the answer is never "ready".
void TestRehearsal::whateverIsUnknownIsNeverReady_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<bool>("gone"); // no finding at all, rather than one that is unknown
    const World world;
    for (const signals::Finding &finding : world.situation.fleet.hosts.first().findings) {
        QTest::addRow("%s unknown", qPrintable(finding.signal)) << finding.signal << false;
        // RAID and kernel are each told by two: the other one is enough to know of it
        if (!QStringList{u"raid_failed"_s, u"raid_sync"_s, u"kernel"_s, u"reboot_required"_s}.contains(
                finding.signal))
            QTest::addRow("%s gone", qPrintable(finding.signal)) << finding.signal << true;
    }
}

void TestRehearsal::whateverIsUnknownIsNeverReady()
{
    QFETCH(QString, signal);
    QFETCH(bool, gone);
    World world;
    if (gone)
        world.forget(signal);
    else
        world.setState(signal, State::Unknown);
    QVERIFY(world.rehearse().verdict() != Verdict::Ready);
}

void TestRehearsal::aGuestNeedsNoDisksAndNoGuestsOfItsOwn()
{
    const Rehearsal page = World().rehearse(u"pica01"_s);
    QCOMPARE(page.item(Topic::Raid)->standing, Standing::NotConcerned);
    QCOMPARE(page.item(Topic::Guests)->standing, Standing::NotConcerned);
    QCOMPARE(page.item(Topic::Console)->why, Why::ConsoleOfParent);
    QCOMPARE(page.item(Topic::People)->names, QStringList{u"ana"_s});
    QCOMPARE(page.verdict(), Verdict::Ready);
}

void TestRehearsal::aMachineNobodyKnowsIsAllUnknown()
{
    const Rehearsal page = World().rehearse(u"zoe"_s);
    QCOMPARE(page.machine, u"zoe"_s);
    for (const Topic topic : {Topic::Machine, Topic::Guests, Topic::Affected, Topic::Raid, Topic::Backups,
                              Topic::Kernel, Topic::Console, Topic::People, Topic::Uptime})
        QCOMPARE(page.item(topic)->standing, Standing::Unknown);
    QCOMPARE(page.verdict(), Verdict::CannotTell);
}

void TestRehearsal::whoFallsWithItIsNamed()
{
    const Rehearsal page = World().rehearse();
    QCOMPARE(page.item(Topic::Affected)->names, (QStringList{u"pica01"_s, u"pad"_s, u"pica02"_s}));
}

void TestRehearsal::everySentenceThatCountsHasItsProof()
{
    const World world;
    for (const records::Record &record : rehearsal::rehearsalRecords(world.rehearse())) {
        if (record.key.toInt() == int(Topic::Notes))
            continue; // none is told of
        QVERIFY2(!record.proofs.isEmpty(), qPrintable(record.title));
        for (const records::Proof &proof : record.proofs) {
            QVERIFY2(!proof.query.isEmpty() || !proof.page.isEmpty(), qPrintable(record.title));
            QVERIFY(proof.query.isEmpty() || proof.at);
        }
    }
}

void TestRehearsal::thePageForTheChatSaysTheVerdictAndEveryItem()
{
    World world;
    world.guests.all.last().startsAtBoot = false;
    world.forgetFact(u"console"_s);
    const QString text =
        rehearsal::chatText(world.rehearse(), QTimeZone("Europe/Paris"), QLocale(u"en_GB"_s));
    QVERIFY2(text.startsWith(u"Before a reboot of Alice, Mon 23 Nov 2026, 19:40"_s), qPrintable(text));
    QVERIFY(text.contains(u"Alice: Not ready"_s));
    QVERIFY(text.contains(u"✗ Blocks — Guests: would not start by themselves: pica02"_s));
    QVERIFY(text.contains(u"? Unknown — Out-of-band access"_s));
    QCOMPARE(text.count(u'\n'), 12); // title, verdict, ten items
}

void TestRehearsal::earlierTroubleIsToldVerbatim()
{
    World world;
    inventory::Inventory inventory = world.situation.directory.inventory();
    auto alice = std::ranges::find(inventory.subjects, u"Alice"_s, &inventory::Subject::name);
    alice->notes = {
        {.page = u"incidents"_s, .line = 4, .text = u"Alice n'est pas revenue après l'upgrade."_s},
        {.page = u"infra"_s, .line = 9, .text = u"Alice est une jolie machine."_s}};
    world.situation.directory = inventory::Directory(inventory);
    const Rehearsal page = world.rehearse();
    const Item &notes = *page.item(Topic::Notes);
    QCOMPARE(notes.standing, Standing::ToKnow);
    QCOMPARE(notes.evidence.size(), 1);
    QCOMPARE(notes.evidence.first().line, 4);
    QCOMPARE(rehearsal::itemText(notes), u"Alice n'est pas revenue après l'upgrade."_s);
}

QTEST_GUILESS_MAIN(TestRehearsal)

#include "tst_rehearsal.moc"
