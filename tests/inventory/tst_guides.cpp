// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/guides.h"
#include "models/wiki/blockparser.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString pages = uR"(====== Stockage ======

===== Remplacer un disque du RAID =====
Avec mdadm.

===== RAID =====
Généralités.

===== Ancienne méthode =====
<note>Cette section est obsolète.</note>

==== Ancien pool ZFS ====
)"_s;

} // namespace

/// The guide that the words of a signal lead to.
class TestGuides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsLeadToAHeading_data();
    void wordsLeadToAHeading();
};

void TestGuides::wordsLeadToAHeading_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("line"); // 0: none
    QTest::newRow("a phrase") << u"remplacer un disque"_s << 3;
    QTest::newRow("the one that has most of them") << u"RAID, remplacer un disque"_s << 3;
    QTest::newRow("of equals the first") << u"raid"_s << 3;
    QTest::newRow("case and accents do not matter") << u"STOCKÀGE"_s << 1;
    QTest::newRow("words count as wholes") << u"disq"_s << 0;
    QTest::newRow("what is out of date is no guide") << u"zfs"_s << 0;
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("only commas") << u", ,"_s << 0;
}

void TestGuides::wordsLeadToAHeading()
{
    const inventory::Guides guides({wiki::parseBlocks({.id = u"guides:stockage"_s, .text = pages})});
    QFETCH(QString, words);
    const auto guide = guides.find(words);
    QTEST(guide ? guide->line : 0, "line");
}

QTEST_APPLESS_MAIN(TestGuides)
#include "tst_guides.moc"
