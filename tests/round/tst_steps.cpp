// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/guidesteps.h"
#include "models/round/stepparser.h"
#include "models/wiki/blockparser.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rounds::Step;
using rounds::StepList;

namespace {

StepList guide(const QString &text)
{
    return rounds::guideSteps(wiki::parseBlocks({.id = u"tech:ronde"_s, .revision = 1, .text = text}));
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedFileIsWholeInBothLanguages();
    void everySignalOfTheShippedFileExists();
    void aBrokenStepCostsItselfAndSaysWhere_data();
    void aBrokenStepCostsItselfAndSaysWhere();
    void theUsersFileReplacesTheShippedOne();
    void aUsersFileWithoutAStepLeavesTheShippedOne();
    void bulletsAreStepsUnderTheirHeading();
    void whatStandsBelowABulletExplainsIt();
    void aBulletThatMovesKeepsItsId();
    void equalBulletsAreToldApart();
    void whatIsNoLongerTrueIsNoStep();
    void theGuideIsFoundByItsHeadings();
    void aStepKnowsWhereTheWikiSaysHow();
};

void TestSteps::theShippedFileIsWholeInBothLanguages()
{
    const StepList list = rounds::loadSteps({});
    QCOMPARE(list.diagnostics, QList<signals::Diagnostic>());
    QVERIFY(list.steps.size() >= 8);
    for (const Step &step : list.steps) {
        QVERIFY2(!step.title.fr.isEmpty() && step.title.fr != step.title.en, qPrintable(step.id));
        QVERIFY2(!step.about.en.isEmpty() && step.about.fr != step.about.en, qPrintable(step.id));
    }
}

void TestSteps::everySignalOfTheShippedFileExists()
{
    // Published names (DESIGN §6) that a signal file of another issue brings count, too.
    static const QStringList published = u"reach scrape_age alerts updates_security apt_cache_age "
                                         "apt_textfile_age reboot_required kernel disk inodes disk_full_in "
                                         "readonly raid_failed raid_missing raid_sync zfs smart nvme_warning "
                                         "nvme_wear pve_backup cert_days"_s.split(u' ');
    for (const Step &step : rounds::loadSteps({}).steps)
        for (const QString &signal : step.proves)
            QVERIFY2(published.contains(signal), qPrintable(step.id + u' ' + signal));
}

void TestSteps::aBrokenStepCostsItselfAndSaysWhere_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("no id") << "[[step]]\ntitle.en = \"One\"\n"_ba;
    QTest::newRow("an id with blanks") << "[[step]]\nid = \"a b\"\ntitle.en = \"One\"\n"_ba;
    QTest::newRow("no title") << "[[step]]\nid = \"a\"\n"_ba;
    QTest::newRow("a title of the wrong type") << "[[step]]\nid = \"a\"\ntitle = 3\n"_ba;
    QTest::newRow("proves no list") << "[[step]]\nid = \"a\"\ntitle.en = \"One\"\nproves = 1\n"_ba;
    QTest::newRow("twice the same") << "[[step]]\nid = \"good\"\ntitle.en = \"Twin\"\n"_ba;
}

void TestSteps::aBrokenStepCostsItselfAndSaysWhere()
{
    QFETCH(QByteArray, broken);
    const StepList list =
        rounds::parseSteps("[[step]]\nid = \"good\"\ntitle.en = \"Good\"\n" + broken, u"round.toml"_s);
    QCOMPARE(list.steps.size(), 1);
    QCOMPARE(list.steps.first().title.en, u"Good"_s);
    QVERIFY(!list.diagnostics.isEmpty());
    QVERIFY(list.diagnostics.first().line >= 4);
    QCOMPARE(list.diagnostics.first().file, u"round.toml"_s);
}

void TestSteps::theUsersFileReplacesTheShippedOne()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"round.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[step]]\nid = \"ours\"\ntitle.en = \"Ours\"\n");
    file.close();
    const StepList list = rounds::loadSteps(file.fileName());
    QCOMPARE(list.steps.size(), 1);
    QCOMPARE(list.steps.first().title.in(u"fr_FR"), u"Ours"_s);
}

void TestSteps::aUsersFileWithoutAStepLeavesTheShippedOne()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"round.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is [no TOML\n");
    file.close();
    const StepList list = rounds::loadSteps(file.fileName());
    QVERIFY(list.steps.size() > 1);
    QCOMPARE(list.diagnostics.size(), 1);
    QCOMPARE(list.diagnostics.first().line, 1);
}

void TestSteps::bulletsAreStepsUnderTheirHeading()
{
    const StepList list = guide(u"====== Ronde ======\n\n===== Regarder =====\n\n"
                                "  * **Les disques** : [[infra:x|voir]]\n  * Le courrier\n"_s);
    QCOMPARE(list.steps.size(), 2);
    QCOMPARE(list.steps.first().title.fr, u"Les disques : voir"_s);
    QCOMPARE(list.steps.first().group, u"Regarder"_s);
    QCOMPARE(list.steps.first().page, u"tech:ronde"_s);
    QCOMPARE(list.steps.first().line, 5);
    QVERIFY(list.steps.first().proves.isEmpty());
}

void TestSteps::whatStandsBelowABulletExplainsIt()
{
    const StepList list = guide(u"===== Regarder =====\n  * Le courrier\n    * mailq sur mail\n"
                                "  * Les comptes\n\n===== Fin =====\nMerci.\n"_s);
    QCOMPARE(list.steps.size(), 2);
    QCOMPARE(list.steps.first().about.fr, u"mailq sur mail"_s);
    QVERIFY(list.steps.last().about.fr.isEmpty()); // what another heading says is not about it
}

void TestSteps::aBulletThatMovesKeepsItsId()
{
    const StepList before = guide(u"===== Regarder =====\n  * Un\n  * Deux\n"_s);
    const StepList after = guide(u"===== Regarder =====\n  * Zéro\n  * Deux\n  * Un\n"_s);
    QCOMPARE(after.steps.at(1).id, before.steps.at(1).id);
    QCOMPARE(after.steps.at(2).id, before.steps.at(0).id);
}

void TestSteps::equalBulletsAreToldApart()
{
    const StepList list = guide(u"  * Un\n  * Un\n"_s);
    QCOMPARE(list.steps.size(), 2);
    QVERIFY(list.steps.first().id != list.steps.last().id);
}

void TestSteps::whatIsNoLongerTrueIsNoStep()
{
    wiki::Document document =
        wiki::parseBlocks({.id = u"p"_s, .revision = 1, .text = u"  * Vrai\n  * Faux\n"_s});
    document.blocks.last().banner = wiki::Banner::Obsolete;
    QCOMPARE(rounds::guideSteps(document).steps.size(), 1);
}

void TestSteps::theGuideIsFoundByItsHeadings()
{
    const inventory::Guides guides({wiki::parseBlocks(
        {.id = u"tech:ronde"_s, .revision = 1, .text = u"====== La ronde hebdomadaire ======\n"_s})});
    QCOMPARE(rounds::guidePage(guides, {}), u"tech:ronde"_s);
    QCOMPARE(rounds::guidePage(guides, u"autre"_s), u"autre"_s);
    QCOMPARE(rounds::guidePage({}, {}), QString());
}

void TestSteps::aStepKnowsWhereTheWikiSaysHow()
{
    const inventory::Guides guides(
        {wiki::parseBlocks({.id = u"tech:disques"_s,
                            .revision = 1,
                            .text = u"===== Remplacer un disque =====\nOn coupe.\n"_s})});
    QList<Step> steps{{.id = u"raid"_s, .guide = u"RAID, remplacer un disque"_s},
                      {.id = u"mail"_s, .guide = u"postfix"_s},
                      {.id = u"free"_s}};
    rounds::linkGuides(steps, guides);
    QVERIFY(steps.at(0).written);
    QCOMPARE(steps.at(0).written->page, u"tech:disques"_s);
    QCOMPARE(steps.at(0).written->line, 1);
    QVERIFY(!steps.at(1).written && !steps.at(2).written);
}

QTEST_GUILESS_MAIN(TestSteps)

#include "tst_steps.moc"
