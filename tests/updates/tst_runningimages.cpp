// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/updates/toldupdates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using updates::RunningImage;
using updates::TagVerdict;

namespace {

constexpr double noon = double(ToldUpdates::noon);

inventory::Fact imageFact(const QString &image, bool declared)
{
    return {.key = u"image"_s,
            .value = image,
            .page = declared ? u"compose/pad/compose.yml"_s : u"infra:services"_s,
            .line = 3,
            .text = image,
            .declared = declared};
}

ToldUpdates running(const QString &name, const QString &image)
{
    ToldUpdates told;
    told.machine(u"pica01"_s);
    told.sample(updates::imagesQuestion, u"container"_s, u"pica01"_s, noon,
                {{u"name"_s, name}, {u"image"_s, image}});
    return told;
}

void declare(ToldUpdates &told, const QString &name, const QList<inventory::Fact> &facts)
{
    told.inventory.subjects.append({.kind = inventory::Kind::Service,
                                    .name = name,
                                    .facts = facts,
                                    .page = u"infra:services"_s,
                                    .line = 3});
}

} // namespace

/// What runs in containers, beside what is declared.
class TestRunningImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsAreVersions_data();
    void tagsAreVersions();
    void eachVerdict_data();
    void eachVerdict();
    void theComposeFileCountsBeforeTheWiki();
    void anImageIsFoundByWhatItIsMadeFrom();
    void aNewerTagIsKnownWhereSomebodyLooks();
    void aContainerThatEndedIsUnknown();
    void aContainerMadeAnewIsNotGone();
    void whereSomethingReplacesImagesItIsAutomatic();
};

void TestRunningImages::tagsAreVersions_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *one, const char *other, const char *order) {
        QTest::newRow(qPrintable(QString::fromLatin1(one) + u' ' + QString::fromLatin1(other)))
            << QString::fromLatin1(one) << QString::fromLatin1(other) << QString::fromLatin1(order);
    };
    row("1.9.7", "1.9.7", "same");
    row("v1.9.7", "1.9.7", "same");
    row("1.9.7", "1.10.0", "before");
    row("10.1", "9.11", "after");
    row("16-alpine", "15-alpine", "after");
    row("16-alpine", "16", "neither");
    row("1.9", "1.9.7", "neither");
    row("latest", "1.9.7", "neither");
    row("main", "develop", "neither");
    row("", "1", "neither");
    row("99999999999999999999", "1", "neither");
}

void TestRunningImages::tagsAreVersions()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const auto order = updates::compareTags(one, other);
    const QString word = order < 0 ? u"before"_s
        : order > 0                ? u"after"_s
        : order == 0               ? u"same"_s
                                   : u"neither"_s;
    QTEST(word, "order");
}

void TestRunningImages::eachVerdict_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<TagVerdict>("verdict");
    QTest::addColumn<State>("state");
    QTest::newRow("same") << u"etherpad/etherpad:1.9.7"_s << u"docker.io/etherpad/etherpad:1.9.7"_s
                          << TagVerdict::Same << State::Ok;
    QTest::newRow("behind") << u"etherpad/etherpad:1.9.6"_s << u"etherpad/etherpad:1.9.7"_s
                            << TagVerdict::Behind << State::Warning;
    QTest::newRow("ahead") << u"etherpad/etherpad:2.0.0"_s << u"etherpad/etherpad:1.9.7"_s
                           << TagVerdict::Ahead << State::Warning;
    QTest::newRow("differs") << u"etherpad/etherpad:develop"_s << u"etherpad/etherpad:1.9.7"_s
                             << TagVerdict::Differs << State::Warning;
    QTest::newRow("another image") << u"quay.io/hedgedoc/hedgedoc:1.10.0"_s << u"hackmdio/hackmd:2.4.1"_s
                                   << TagVerdict::OtherImage << State::Warning;
    QTest::newRow("declared as the latest") << u"etherpad/etherpad:latest"_s << u"etherpad/etherpad:latest"_s
                                            << TagVerdict::Unpinned << State::Warning;
    QTest::newRow("declared without a tag")
        << u"etherpad/etherpad"_s << u"etherpad/etherpad"_s << TagVerdict::Unpinned << State::Warning;
    QTest::newRow("not declared") << u"etherpad/etherpad:1.9.7"_s << QString() << TagVerdict::Undeclared
                                  << State::Unknown;
    QTest::newRow("not declared, the latest")
        << u"etherpad/etherpad:latest"_s << QString() << TagVerdict::Unpinned << State::Warning;
    QTest::newRow("only an id") << u"sha256:0f3e07a1b2c3"_s << u"etherpad/etherpad:1.9.7"_s
                                << TagVerdict::Unknown << State::Unknown;
}

void TestRunningImages::eachVerdict()
{
    QFETCH(const QString, runs);
    QFETCH(const QString, declared);
    ToldUpdates told = running(u"pad"_s, runs);
    declare(told, u"pad"_s, declared.isEmpty() ? QList<inventory::Fact>() : QList{imageFact(declared, true)});
    const QList<RunningImage> images = told.read().containers;
    QCOMPARE(images.size(), 1);
    QTEST(images.first().verdict, "verdict");
    QTEST(images.first().state(), "state");
}

void TestRunningImages::theComposeFileCountsBeforeTheWiki()
{
    ToldUpdates told = running(u"pad"_s, u"etherpad/etherpad:1.9.7"_s);
    declare(told, u"pad"_s,
            {imageFact(u"etherpad/etherpad:1.8.0"_s, false), imageFact(u"etherpad/etherpad:1.9.7"_s, true)});
    const RunningImage image = told.read().containers.first();
    QCOMPARE(image.verdict, TagVerdict::Same);
    QCOMPARE(image.declared()->page, u"compose/pad/compose.yml"_s);
    QCOMPARE(image.written->page, u"infra:services"_s);
}

void TestRunningImages::anImageIsFoundByWhatItIsMadeFrom()
{
    ToldUpdates told = running(u"pad-app-1"_s, u"etherpad/etherpad:1.9.7"_s);
    declare(told, u"pad"_s, {imageFact(u"etherpad/etherpad:1.9.7"_s, false)});
    QCOMPARE(told.read().containers.first().service, u"pad"_s);
    declare(told, u"week-pad"_s, {imageFact(u"etherpad/etherpad:1.9.7"_s, false)}); // now it may be either
    QCOMPARE(told.read().containers.first().service, QString());
}

void TestRunningImages::aNewerTagIsKnownWhereSomebodyLooks()
{
    ToldUpdates told = running(u"pad"_s, u"etherpad/etherpad:1.9.7"_s);
    declare(told, u"pad"_s, {imageFact(u"etherpad/etherpad:1.9.7"_s, true)});
    QCOMPARE(told.read().containers.first().updateKnown, std::nullopt);
    told.sample(updates::imagesQuestion, u"watched"_s, u"pica01"_s, noon,
                {{u"name"_s, u"pad"_s},
                 {u"image_name"_s, u"etherpad/etherpad"_s},
                 {u"image_tag_value"_s, u"1.9.7"_s},
                 {u"result_tag"_s, u"2.1.0"_s},
                 {u"update_available"_s, u"true"_s},
                 {u"update_kind_semver_diff"_s, u"major"_s}});
    const QList<RunningImage> images = told.read().containers;
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.first().newerTag, u"2.1.0"_s);
    QCOMPARE(images.first().updateKind, u"major"_s);
    QCOMPARE(images.first().state(), State::Warning);
}

void TestRunningImages::aContainerThatEndedIsUnknown()
{
    ToldUpdates told;
    told.machine(u"pica01"_s);
    told.sample(updates::lastImagesQuestion, u"container"_s, u"pica01"_s, noon - 7200,
                {{u"name"_s, u"pad"_s}, {u"image"_s, u"etherpad/etherpad:1.9.7"_s}});
    const RunningImage image = told.read().containers.first();
    QVERIFY(image.gone);
    QCOMPARE(image.verdict, TagVerdict::Unknown);
    QCOMPARE(image.running.tag, u"1.9.7"_s);
}

void TestRunningImages::aContainerMadeAnewIsNotGone()
{
    ToldUpdates told = running(u"pad"_s, u"etherpad/etherpad:1.9.7"_s);
    told.sample(updates::lastImagesQuestion, u"container"_s, u"pica01"_s, noon - 86'400,
                {{u"name"_s, u"pad"_s}, {u"image"_s, u"etherpad/etherpad:1.9.6"_s}});
    const QList<RunningImage> images = told.read().containers;
    QCOMPARE(images.size(), 1);
    QVERIFY(!images.first().gone);
    QCOMPARE(images.first().running.tag, u"1.9.7"_s);
}

void TestRunningImages::whereSomethingReplacesImagesItIsAutomatic()
{
    ToldUpdates told = running(u"pad"_s, u"etherpad/etherpad:1.9.7"_s);
    QVERIFY(!told.read().containers.first().automatic);
    told.sample(updates::imagesQuestion, u"container"_s, u"pica01"_s, noon,
                {{u"name"_s, u"watchtower"_s}, {u"image"_s, u"containrrr/watchtower:1.7.1"_s}});
    QVERIFY(told.read().containers.first().automatic);
}

QTEST_GUILESS_MAIN(TestRunningImages)
#include "tst_runningimages.moc"
