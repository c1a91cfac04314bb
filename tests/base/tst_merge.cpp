// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/linepartners.h"
#include "models/base/merge.h"
#include "tests/base/mergeproperties.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using base::MergeChoice;
using base::merged;
using base::mergedText;
using Kind = base::MergeHunk::Kind;

namespace {

/// The kinds of the hunks, a letter each.
QString shapeOf(const base::Merge &merge)
{
    QString shape;
    for (const base::MergeHunk &hunk : merge.hunks)
        shape += QLatin1StringView("sota!").at(qsizetype(hunk.kind));
    return shape;
}

/// A few lines of a small alphabet, so that many are the same.
QString randomText(QRandomGenerator &random)
{
    QStringList lines;
    for (int count = random.bounded(14); count > 0; --count)
        lines.append(QString(random.bounded(2), QChar(u'a' + random.bounded(4))));
    return lines.join(u'\n');
}

/// As somebody edits a text: some lines changed, some gone, some new.
QString edited(const QString &text, QRandomGenerator &random)
{
    QStringList lines = text.split(u'\n');
    for (int edits = random.bounded(4); edits > 0; --edits) {
        const int place = random.bounded(int(lines.size()) + 1);
        if (random.bounded(2) == 0)
            lines.insert(place, QString(QChar(u'a' + random.bounded(6))));
        else if (place < lines.size())
            lines.removeAt(place);
    }
    return lines.join(u'\n');
}

QString numbered(int from, int to, const QString &word)
{
    QString text;
    for (int line = from; line < to; ++line)
        text += u"%1 %2 of a page about as long as pages are, with some more words\n"_s.arg(word).arg(line);
    return text;
}

} // namespace

class TestMerge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOfTwoPeopleComeTogether_data();
    void changesOfTwoPeopleComeTogether();
    void aConflictIsSettledByChoice();
    void whatMustHoldHoldsForAnyTexts();
    void asManyPartnersAreFoundAsThereAre();
    void aLongPageIsMergedLineByLine();
    void degenerateTextsAreOneHunk_data();
    void degenerateTextsAreOneHunk();
};

void TestMerge::changesOfTwoPeopleComeTogether_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("text"); // theirs first where both are wanted
    const QString page = u"1\n2\n3\n4\n5\n"_s;
    QTest::newRow("nobody changed anything") << page << page << page << u"s"_s << page;
    QTest::newRow("only we") << page << u"1\ntwo\n3\n4\n5\n"_s << page << u"sos"_s << u"1\ntwo\n3\n4\n5\n"_s;
    QTest::newRow("far apart") << page << u"one\n2\n3\n4\n5\n"_s << u"1\n2\n3\n4\nfive\n"_s << u"osts"_s
                               << u"one\n2\n3\n4\nfive\n"_s;
    QTest::newRow("the same change") << page << u"1\n2\n3\n5\n"_s << u"1\n2\n3\n5\n"_s << u"sas"_s
                                     << u"1\n2\n3\n5\n"_s;
    QTest::newRow("the same line") << page << u"1\n2\nIII\n4\n5\n"_s << u"1\n2\nthree\n4\n5\n"_s << u"s!s"_s
                                   << u"1\n2\nthree\nIII\n4\n5\n"_s;
    QTest::newRow("neighbouring lines") << page << u"1\nII\n3\n4\n5\n"_s << u"1\n2\nthree\n4\n5\n"_s
                                        << u"s!s"_s << u"1\n2\nthree\nII\n3\n4\n5\n"_s;
    QTest::newRow("both added at the end")
        << page << page + u"ours\n"_s << page + u"theirs\n"_s << u"s!s"_s << page + u"theirs\nours\n"_s;
    QTest::newRow("one takes away what the other changes")
        << page << u"1\n2\n4\n5\n"_s << u"1\n2\nthree\n4\n5\n"_s << u"s!s"_s << u"1\n2\nthree\n4\n5\n"_s;
    QTest::newRow("the last line has no end")
        << u"1\n2"_s << u"1\n2\n3"_s << u"one\n2"_s << u"tso"_s << u"one\n2\n3"_s;
    QTest::newRow("they deleted the page")
        << page << u"1\n2\n3\n4\n5\n6\n"_s << QString() << u"!s"_s << u"1\n2\n3\n4\n5\n6\n"_s;
    QTest::newRow("there was no page")
        << QString() << u"a\nb\nc\n"_s << u"x\nb\nc\nd\n"_s << u"!a!a"_s << u"x\na\nb\nc\nd\n"_s;
}

void TestMerge::changesOfTwoPeopleComeTogether()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    const base::Merge merge = merged(base, ours, theirs);
    QTEST(shapeOf(merge), "shape");
    QTEST(mergedText(merge, MergeChoice::Both), "text");
    QCOMPARE(mergeproperties::broken(base, ours, theirs), QByteArray());
}

void TestMerge::aConflictIsSettledByChoice()
{
    const base::Merge merge = merged(u"1\n2\n3\n"_s, u"1\nours\n3\n"_s, u"1\ntheirs\n3\nmore\n"_s);
    QCOMPARE(conflictCount(merge), 1);
    QCOMPARE(mergedText(merge, MergeChoice::Ours), u"1\nours\n3\nmore\n"_s);
    QCOMPARE(mergedText(merge, MergeChoice::Theirs), u"1\ntheirs\n3\nmore\n"_s);
}

void TestMerge::whatMustHoldHoldsForAnyTexts()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        const QString base = randomText(random);
        const bool related = round % 3 > 0;
        const QString ours = related ? edited(base, random) : randomText(random);
        const QString theirs = related ? edited(base, random) : randomText(random);
        const QByteArray why = mergeproperties::broken(base, ours, theirs);
        QVERIFY2(why.isEmpty(),
                 qPrintable(u"seed %1: %2\n%3\n--\n%4\n--\n%5"_s.arg(seed).arg(QString::fromLatin1(why), base,
                                                                               ours, theirs)));
    }
}

void TestMerge::asManyPartnersAreFoundAsThereAre()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 500; ++round) {
        std::vector<int> before(size_t(random.bounded(12)));
        std::vector<int> after(size_t(random.bounded(12)));
        for (std::vector<int> *text : {&before, &after})
            std::ranges::generate(*text, [&random] { return random.bounded(4); });
        std::vector<std::vector<int>> longest(before.size() + 1, std::vector<int>(after.size() + 1));
        for (size_t here = 0; here < before.size(); ++here)
            for (size_t there = 0; there < after.size(); ++there)
                longest[here + 1][there + 1] = before[here] == after[there]
                    ? longest[here][there] + 1
                    : std::max(longest[here][there + 1], longest[here + 1][there]);
        const std::vector<int> partners = base::linePartners(before, after);
        int last = -1;
        int found = 0;
        for (size_t line = 0; line < before.size(); ++line) {
            if (partners[line] < 0)
                continue;
            QVERIFY2(partners[line] > last && before[line] == after[size_t(partners[line])],
                     qPrintable(u"seed %1"_s.arg(seed)));
            last = partners[line];
            ++found;
        }
        QVERIFY2(found == longest.back().back(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestMerge::aLongPageIsMergedLineByLine()
{
    const QString page = numbered(0, 20'000, u"line"_s);
    QString ours = page;
    QString theirs = page;
    for (int line = 10; line < 20'000; line += 20) {
        ours.replace(u"line %1 of"_s.arg(line), u"Line %1 of"_s.arg(line));
        theirs.replace(u"line %1 of"_s.arg(line + 10), u"LINE %1 of"_s.arg(line + 10));
    }
    ours += numbered(0, 5000, u"ours"_s); // more than is searched for, but none of it can have a partner
    const base::Merge merge = merged(page, ours, theirs);
    QCOMPARE(conflictCount(merge), 0);
    const QString text = mergedText(merge, MergeChoice::Both);
    QVERIFY(text.contains(u"Line 10 of"_s) && text.contains(u"LINE 20 of"_s) && text.endsWith(u'\n'));
    QCOMPARE(text.count(u'\n'), 25'000);
}

void TestMerge::degenerateTextsAreOneHunk_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    const QString a = u"a\nb\n"_s.repeated(60'000);
    const QString b = u"b\nb\na\n"_s.repeated(50'000);
    QTest::newRow("the same few lines again and again") << a << b << u"a\n"_s.repeated(90'000) + u"b"_s;
    QTest::newRow("nothing in common")
        << numbered(0, 20'000, u"x"_s) << numbered(0, 20'000, u"y"_s) << numbered(0, 20'000, u"z"_s);
    QTest::newRow("one endless line") << QString(2'000'000, u'x') << QString(2'000'000, u'y') << u"z"_s;
    QTest::newRow("backwards without a base") << QString() << u"\n"_s.repeated(2'000'000) << a;
}

void TestMerge::degenerateTextsAreOneHunk()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    const base::Merge merge = merged(base, ours, theirs);
    QVERIFY(conflictCount(merge) >= 1 && merge.hunks.size() <= 10);
    QCOMPARE(mergeproperties::covers(merge.hunks, &base::MergeHunk::ours, merge.ours.size()), true);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
