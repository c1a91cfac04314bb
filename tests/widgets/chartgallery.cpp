// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders charts as hand and keys leave them into pictures, to be looked at by people: chartgallery FOLDER.
#include "tests/support/chartfixture.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/instantpopup.h"
#include "widgets/charts/pointcard.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/ownfont.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QTableView>
#include <QTranslator>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using charts::TimeSeriesChart;

namespace {

/// A day of load on a few machines, one of which was away for an hour and a half.
charts::Content content(int lines)
{
    const base::TimeRange day{.from = fixture::now() - 24h, .to = fixture::now(), .step = 1min};
    charts::Content content{.unit = base::Unit::Ratio,
                            .range = day,
                            .query =
                                u"1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m]))"_s};
    for (int line = 0; line < lines; ++line) {
        const auto load = [line](qint64 i) {
            if (line == 1 && i > 700 && i < 790)
                return std::numeric_limits<double>::quiet_NaN();
            return 0.2 + 0.04 * line + 0.12 * std::sin(double(i) / (90 + 17 * line) + line)
                + 0.02 * std::sin(double(i * i % 97));
        };
        content.lines.append(
            fixture::chartLine(u"pica%1 · /srv/data"_s.arg(line + 1, 2, 10, QLatin1Char('0')), load, day));
    }
    content.thresholds = {{.value = 0.8, .state = base::State::Warning, .label = u"warning from 80%"_s}};
    return content;
}

void move(TimeSeriesChart &chart, double from, double to)
{
    auto *area = chart.findChild<charts::ChartArea *>();
    const QRect plot = area->plot();
    const auto at = [&plot](double share) {
        return QPoint(plot.left() + qRound(share * plot.width()), plot.center().y());
    };
    QTest::mousePress(area->viewport(), Qt::LeftButton, {}, at(from));
    QMouseEvent event(QEvent::MouseMove, at(to), area->viewport()->mapToGlobal(at(to)), Qt::NoButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(area->viewport(), &event);
}

void zoom(TimeSeriesChart &chart)
{
    chart.setView(fixture::now() - 13h, fixture::now() - 10h);
}

/// The same machines on a quieter day.
QList<charts::Line> linesBefore(base::Milliseconds shift)
{
    QList<charts::Line> lines = content(2).lines;
    const base::TimeRange day{
        .from = fixture::now() - 24h - shift, .to = fixture::now() - shift, .step = 1min};
    for (charts::Line &line : lines)
        line = fixture::chartLine(
            line.name, [](qint64 i) { return 0.4 + 0.1 * std::sin(double(i) / 130); }, day);
    return lines;
}

struct Scene {
    QString name;
    int lines;
    QSize size;
    std::function<void(TimeSeriesChart &)> act;
};

QList<Scene> scenes()
{
    return {{u"plain"_s, 2, {860, 420}, [](TimeSeriesChart &) {}},
            {u"small"_s, 1, {420, 230}, [](TimeSeriesChart &) {}},
            {u"smallzoomed"_s, 1, {420, 230}, zoom},
            {u"zoomed"_s, 2, {860, 420}, zoom},
            {u"box"_s, 2, {860, 420}, [](TimeSeriesChart &chart) { move(chart, 0.4, 0.62); }},
            {u"legend"_s,
             12,
             {860, 480},
             [](TimeSeriesChart &chart) {
                 auto *table = chart.findChild<QTableView *>(u"legend"_s);
                 table->sortByColumn(4, Qt::DescendingOrder);
                 table->selectRow(2);
                 QTest::keyClick(table, Qt::Key_Space);
                 table->selectRow(1);
             }},
            {u"filtered"_s,
             12,
             {860, 480},
             [](TimeSeriesChart &chart) {
                 QTest::keyClick(&chart, Qt::Key_Slash);
                 QTest::keyClicks(chart.findChild<QLineEdit *>(), u"pica1"_s);
             }},
            {u"compare"_s,
             2,
             {860, 420},
             [](TimeSeriesChart &chart) { chart.setComparison(linesBefore(24h), 24h); }},
            {u"instant"_s,
             2,
             {860, 420},
             [](TimeSeriesChart &chart) {
                 QTest::keyClick(&chart, Qt::Key_Home);
                 QTest::keyClick(&chart, Qt::Key_C, Qt::ShiftModifier);
             }},
            {u"against"_s,
             2,
             {860, 420},
             [](TimeSeriesChart &chart) {
                 QObject::connect(
                     &chart, &TimeSeriesChart::compareWanted, &chart,
                     [&chart](base::Milliseconds shift) { chart.setComparison(linesBefore(shift), shift); });
                 QTest::keyClick(&chart, Qt::Key_C, Qt::ShiftModifier);
                 auto *field = chart.findChild<charts::InstantPopup *>()->findChild<QLineEdit *>();
                 QTest::keyClicks(field, u"2026-11-20 21:00"_s);
                 QTest::keyClick(field, Qt::Key_Return);
             }},
            {u"narrow"_s, 2, {420, 280}, [](TimeSeriesChart &) {}},
            {u"explain"_s,
             2,
             {860, 420},
             [](TimeSeriesChart &chart) {
                 QTest::keyClick(&chart, Qt::Key_End);
                 QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
                 QTest::keyClick(&chart, Qt::Key_E);
             }},
            {u"table"_s,
             3,
             {860, 480},
             [](TimeSeriesChart &chart) {
                 zoom(chart);
                 QTest::keyClick(&chart, Qt::Key_F2);
             }},
            {u"menu"_s, 12, {860, 520}, [](TimeSeriesChart &chart) {
                 zoom(chart);
                 QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, chart.mapToGlobal(QPoint(240, 60)));
                 QCoreApplication::sendEvent(&chart, &event);
             }}};
}

void picture(const Scene &scene, const QString &file)
{
    TimeSeriesChart chart;
    QObject::connect(&chart, &TimeSeriesChart::rangeWanted, &chart, [] { });
    QObject::connect(&chart, &TimeSeriesChart::compareWanted, &chart, [] { });
    chart.setNow(fixture::now());
    chart.setZone(QTimeZone("Europe/Paris"));
    chart.setContent(content(scene.lines));
    chart.resize(scene.size);
    chart.show();
    QApplication::processEvents();
    scene.act(chart);
    QApplication::processEvents(); // the parts ask for room, then the whole is laid out
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the axes of before
    QPixmap shot = chart.grab();
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        QPainter(&shot).drawPixmap(240, 40, menu->grab());
        menu->close();
    }
    if (auto *card = chart.findChild<charts::PointCard *>()) {
        QPainter(&shot).drawPixmap(320, 60, card->grab());
        card->close();
    }
    if (auto *popup = chart.findChild<charts::InstantPopup *>(); popup && popup->isVisible()) {
        QPainter(&shot).drawPixmap(80, 40, popup->grab());
        popup->close();
    }
    shot.save(file);
    if (scene.name == u"zoomed") {
        chart.picture().save(QString(file).replace(u".png"_s, u"-saved.png"_s));
        QSvgRenderer svg(chart.svg());
        QImage drawn(svg.defaultSize(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        svg.render(&painter);
        painter.end();
        drawn.save(QString(file).replace(u".png"_s, u"-svg.png"_s));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    shared::chooseFontWithoutDesktop();
    shared::ThemeWatcher watcher(app);
    for (const bool dark : {false, true}) {
        watcher.setAppearance(dark ? shared::Appearance::Dark : shared::Appearance::Light);
        for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"fr_FR"_s)}) {
            QLocale::setDefault(locale);
            QTranslator translator;
            if (translator.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s))
                QCoreApplication::installTranslator(&translator);
            for (const Scene &scene : scenes())
                picture(scene,
                        QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(scene.name, dark ? u"dark"_s : u"light"_s,
                                                                    locale.name().left(2))));
        }
    }
    return 0;
}
