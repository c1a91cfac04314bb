// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sight.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/themewatcher.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using shared::Theme;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMeasureIsRight();
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void linesAndOutlinesCanBeSeen_data();
    void linesAndOutlinesCanBeSeen();
    void neighbouringLinesDiffer_data();
    void neighbouringLinesDiffer();
    void aPaletteTellsItsTheme();
    void forcingDarkAndBackDressesTheApplication();
    void everyStateHasAShapeOfItsOwn();
    void everyIconDraws();
    void numbersHaveTabularFigures();
    void digitsOfInterAreEquallyWide();
};

void TestTheme::theMeasureIsRight()
{
    // White on black is 21, and a pair of grey steps of Sharma's order of size.
    QVERIFY(qAbs(sight::contrast(Qt::white, Qt::black) - 21) < 0.01);
    QVERIFY(qAbs(sight::distance(Qt::white, Qt::black, sight::Kind::Normal) - 100) < 0.1);
    QCOMPARE(sight::distance(Qt::red, Qt::red, sight::Kind::Protan), 0.0);
    // Red and green that differ plainly come close for deuteranopes.
    const QColor red(0xb0, 0x60, 0x40);
    const QColor green(0x70, 0x80, 0x40);
    QVERIFY(sight::distance(red, green, sight::Kind::Normal)
            > 2 * sight::distance(red, green, sight::Kind::Deutan));
}

void TestTheme::wordsCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    for (const Theme &theme : {Theme::lightTheme(), Theme::darkTheme()}) {
        const QList<std::pair<const char *, QColor>> inks{
            {"text", theme.text},       {"muted", theme.muted},       {"ok", theme.ok},
            {"warning", theme.warning}, {"critical", theme.critical}, {"unknown", theme.unknown},
            {"info", theme.info}};
        const QList<std::pair<const char *, QColor>> papers{{"surface", theme.surface},
                                                            {"raised", theme.raised},
                                                            {"window", theme.window},
                                                            {"selection", theme.selection}};
        for (const auto &[ink, inkColor] : inks) {
            for (const auto &[paper, paperColor] : papers)
                QTest::addRow("%s on %s, %s", ink, paper, theme.dark ? "dark" : "light")
                    << inkColor << paperColor;
        }
    }
}

void TestTheme::wordsCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    const double contrast = sight::contrast(ink, paper);
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void TestTheme::linesAndOutlinesCanBeSeen_data()
{
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("paper");
    for (const Theme &theme : {Theme::lightTheme(), Theme::darkTheme()}) {
        const char *name = theme.dark ? "dark" : "light";
        QTest::addRow("outline of a field, %s", name) << theme.frame << theme.surface;
        QTest::addRow("outline of a button, %s", name) << theme.frame << theme.raised;
        for (qsizetype i = 0; i < theme.series.size(); ++i)
            QTest::addRow("line %d, %s", int(i), name) << theme.seriesColor(i) << theme.surface;
    }
}

void TestTheme::linesAndOutlinesCanBeSeen()
{
    QFETCH(QColor, line);
    QFETCH(QColor, paper);
    const double contrast = sight::contrast(line, paper);
    QVERIFY2(contrast >= 3, qPrintable(QString::number(contrast)));
}

void TestTheme::neighbouringLinesDiffer_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("sight");
    for (const bool dark : {false, true}) {
        for (const sight::Kind kind : {sight::Kind::Normal, sight::Kind::Protan, sight::Kind::Deutan})
            QTest::addRow("%s, sight %d", dark ? "dark" : "light", int(kind)) << dark << int(kind);
    }
}

void TestTheme::neighbouringLinesDiffer()
{
    QFETCH(bool, dark);
    QFETCH(int, sight);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    for (qsizetype i = 0; i < theme.series.size(); ++i) {
        for (const qsizetype step : {1, 2}) {
            const double distance =
                sight::distance(theme.seriesColor(i), theme.seriesColor(i + step), sight::Kind(sight));
            QVERIFY2(distance >= 10, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(i + step).arg(distance)));
        }
    }
}

void TestTheme::aPaletteTellsItsTheme()
{
    QCOMPARE(Theme::of(Theme::lightTheme().palette()), Theme::lightTheme());
    QCOMPARE(Theme::of(Theme::darkTheme().palette()), Theme::darkTheme());
}

void TestTheme::forcingDarkAndBackDressesTheApplication()
{
    shared::ThemeWatcher watcher(*qApp);
    QSignalSpy changed(&watcher, &shared::ThemeWatcher::themeChanged);
    watcher.setAppearance(shared::Appearance::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Base), Theme::darkTheme().surface);
    watcher.setAppearance(shared::Appearance::Light);
    QCOMPARE(qApp->palette().color(QPalette::Base), Theme::lightTheme().surface);
    QCOMPARE(changed.count(), 2);
}

void TestTheme::everyStateHasAShapeOfItsOwn()
{
    QList<QImage> shapes;
    for (const base::State state : {base::State::NotApplicable, base::State::Ok, base::State::Unknown,
                                    base::State::Warning, base::State::Critical})
        shapes.append(shared::iconPixmap(shared::stateIconName(state), Qt::black, 16, 1).toImage());
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        QVERIFY(!shapes.at(i).isNull());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(shapes.at(i) != shapes.at(j));
    }
}

void TestTheme::everyIconDraws()
{
    const QStringList files = QDir(u":/icons"_s).entryList();
    QVERIFY(files.size() >= 25);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QImage drawn = shared::iconPixmap(name, QColor(0x12, 0x34, 0x56), 16, 2).toImage();
        QCOMPARE(drawn.size(), QSize(32, 32));
        QImage blank = drawn;
        blank.fill(Qt::transparent);
        QVERIFY2(drawn != blank, qPrintable(name));
    }
    QVERIFY(shared::icon(u"no-such-icon"_s).isNull());
}

void TestTheme::numbersHaveTabularFigures()
{
    QVERIFY(shared::fontOf(shared::FontRole::Number, QFont()).isFeatureSet(QFont::Tag("tnum")));
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(shared::fontOf(shared::FontRole::Heading, base).pointSizeF(), 11.5);
    QCOMPARE(shared::fontOf(shared::FontRole::Title, base).pointSizeF(), 14.5);
}

void TestTheme::digitsOfInterAreEquallyWide()
{
    const QFont inter(u"Inter"_s, 10);
    if (!QFontDatabase::hasFamily(inter.family()))
        QSKIP("Inter is not installed here.");
    const QFontMetricsF plain(inter);
    QVERIFY(plain.horizontalAdvance(u"1111"_s) < plain.horizontalAdvance(u"0000"_s)); // or nothing is proven
    const QFontMetricsF number(shared::fontOf(shared::FontRole::Number, inter));
    QCOMPARE(number.horizontalAdvance(u"1111"_s), number.horizontalAdvance(u"0000"_s));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
