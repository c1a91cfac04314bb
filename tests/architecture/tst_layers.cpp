// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/fixturetree.h"
#include "tests/architecture/layers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using architecture::FixtureTree;

namespace {

const QStringList tops{u"app"_s, u"models"_s, u"widgets"_s, u"tests"_s};

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsRead();
    void theHouseStandsOnItsFloors();
    void everyBreachIsNamed_data();
    void everyBreachIsNamed();
    void whatIsAllowedIsSilent_data();
    void whatIsAllowedIsSilent();
};

void TestLayers::theTreeIsRead()
{
    const auto files = architecture::readTree(VIGIE_SOURCE_DIR, tops);
    const auto isResult = [](const architecture::SourceFile &file) {
        return file.path == u"models/base/result.h";
    };
    QCOMPARE(std::ranges::count_if(files, isResult), 1);
}

void TestLayers::theHouseStandsOnItsFloors()
{
    const QStringList violations =
        architecture::layerViolations(architecture::readTree(VIGIE_SOURCE_DIR, tops));
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void TestLayers::everyBreachIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");

    QTest::newRow("upwards") << u"models/base/a.h"_s << "#include \"models/metrics/series.h\""_ba
                             << u"models/base/a.h:2: models/base may not see models/metrics (upwards)"_s;
    QTest::newRow("sideways")
        << u"models/metrics/a.cpp"_s << "#include \"models/wiki/page.h\""_ba
        << u"models/metrics/a.cpp:2: models/metrics may not see models/wiki (sideways)"_s;
    QTest::newRow("panel to panel")
        << u"widgets/health/a.cpp"_s << "#include \"widgets/sources/b.h\""_ba
        << u"widgets/health/a.cpp:2: widgets/health may not see widgets/sources (sideways)"_s;
    QTest::newRow("models to widgets")
        << u"models/health/a.h"_s << "#include \"widgets/shared/theme.h\""_ba
        << u"models/health/a.h:2: models/health may not see widgets/shared (upwards)"_s;
    QTest::newRow("widgets to app") << u"widgets/shared/a.h"_s << "#include \"app/mainwindow.h\""_ba
                                    << u"widgets/shared/a.h:2: widgets/shared may not see app (upwards)"_s;
    QTest::newRow("widgets to http")
        << u"widgets/sources/a.h"_s << "#include \"models/http/client.h\""_ba
        << u"widgets/sources/a.h:2: widgets/sources may not see models/http (hidden)"_s;
    QTest::newRow("demo to widgets") << u"app/demo/a.h"_s << "#include \"widgets/shared/theme.h\""_ba
                                     << u"app/demo/a.h:2: app/demo may not see widgets/shared (hidden)"_s;
    QTest::newRow("spaces in between") << u"models/base/a.h"_s << "  #  include   \"app/x.h\""_ba
                                       << u"models/base/a.h:2: models/base may not see app (upwards)"_s;
    QTest::newRow("unknown folder") << u"models/misc/a.h"_s << "#pragma once"_ba
                                    << u"models/misc: not in the table of folders"_s;
    QTest::newRow("folder in a folder") << u"models/base/deep/a.h"_s << "#pragma once"_ba
                                        << u"models/base/deep: not in the table of folders"_s;
    QTest::newRow("unknown target") << u"app/a.cpp"_s << "#include \"models/misc/b.h\""_ba
                                    << u"app/a.cpp:2: models/misc is not in the table of folders"_s;
    QTest::newRow("product to tests") << u"app/a.cpp"_s << "#include \"tests/support/awaited.h\""_ba
                                      << u"app/a.cpp:2: tests/support is not in the table of folders"_s;
    QTest::newRow("widget class below widgets")
        << u"models/health/a.h"_s << "#include <QWidget>"_ba
        << u"models/health/a.h:2: <QWidget> paints, which models/health does not"_s;
    QTest::newRow("widget module below widgets")
        << u"models/health/a.h"_s << "#include <QtWidgets/QLabel>"_ba
        << u"models/health/a.h:2: <QtWidgets/QLabel> paints, which models/health does not"_s;
    QTest::newRow("gui class below widgets")
        << u"models/base/a.h"_s << "#include <QColor>"_ba
        << u"models/base/a.h:2: <QColor> paints, which models/base does not"_s;
    QTest::newRow("lower-case spelling")
        << u"models/base/a.h"_s << "#include <qpixmap.h>"_ba
        << u"models/base/a.h:2: <qpixmap.h> paints, which models/base does not"_s;
    QTest::newRow("chart below widgets")
        << u"app/demo/a.h"_s << "#include <QtCharts/QChart>"_ba
        << u"app/demo/a.h:2: <QtCharts/QChart> paints, which app/demo does not"_s;
    QTest::newRow("short path") << u"models/base/a.cpp"_s << "#include \"result.h\""_ba
                                << u"models/base/a.cpp:2: \"result.h\" is not a full path"_s;
    QTest::newRow("path through a parent")
        << u"models/base/a.cpp"_s << "#include \"models/base/../http/client.h\""_ba
        << u"models/base/a.cpp:2: \"models/base/../http/client.h\" is not a full path"_s;
    QTest::newRow("short path in a test") << u"tests/base/a.cpp"_s << "#include \"awaited.h\""_ba
                                          << u"tests/base/a.cpp:2: \"awaited.h\" is not a full path"_s;
    QTest::newRow("ours in angle brackets")
        << u"models/base/a.h"_s << "#include <models/http/client.h>"_ba
        << u"models/base/a.h:2: <models/http/client.h> is ours and belongs in quotes"_s;
}

void TestLayers::everyBreachIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);

    const FixtureTree tree(path, "// first line\n" + line + '\n');
    QCOMPARE(architecture::layerViolations(architecture::readTree(tree.root(), tops)), QStringList{expected});
}

void TestLayers::whatIsAllowedIsSilent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("downwards") << u"models/health/a.h"_s << "#include \"models/signals/signal.h\""_ba;
    QTest::newRow("own folder") << u"models/health/a.h"_s << "#include \"models/health/b.h\""_ba;
    QTest::newRow("app sees all") << u"app/a.h"_s << "#include \"models/http/client.h\""_ba;
    QTest::newRow("tests see all") << u"tests/base/a.cpp"_s << "#include \"app/mainwindow.h\""_ba;
    QTest::newRow("widgets paint") << u"widgets/shared/a.h"_s << "#include <QWidget>"_ba;
    QTest::newRow("core below widgets") << u"models/base/a.h"_s << "#include <QString>"_ba;
    QTest::newRow("network below widgets") << u"models/http/a.h"_s << "#include <QNetworkReply>"_ba;
    QTest::newRow("standard library") << u"models/base/a.h"_s << "#include <expected>"_ba;
    QTest::newRow("one precompiled header on another")
        << u"widgets/precompiled.h"_s << "#include \"models/precompiled.h\""_ba;
    QTest::newRow("meta-object code") << u"tests/base/tst_a.cpp"_s << "#include \"tst_a.moc\""_ba;
}

void TestLayers::whatIsAllowedIsSilent()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);

    const FixtureTree tree(path, line + '\n');
    QCOMPARE(architecture::layerViolations(architecture::readTree(tree.root(), tops)), QStringList());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
