// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every panel with realistic data into pictures, to be looked at by people: gallery FOLDER.
#include "tests/support/fleetfixture.h"
#include "tests/support/manualclock.h"
#include "widgets/alerts/alertspanel.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/moment/scrubber.h"
#include "widgets/outbox/threewaywindow.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/ownfont.h"
#include "widgets/shared/themewatcher.h"
#include "widgets/sources/sourcespanel.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSplitter>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using situation::SourceStatus;

namespace {

struct Look {
    bool dark;
    QLocale locale;
    QSize size;
    qreal scale;

    QString name(const QString &subject) const
    {
        return u"%1-%2-%3-%4x%5@%6.png"_s
            .arg(subject, dark ? u"dark"_s : u"light"_s,
                 locale.language() == QLocale::French ? u"fr"_s : u"en"_s)
            .arg(size.width())
            .arg(size.height())
            .arg(scale);
    }
};

void save(QWidget &widget, const Look &look, const QString &folder, const QString &subject)
{
    widget.setLocale(look.locale);
    widget.resize(look.size);
    widget.ensurePolished();
    widget.show();
    QApplication::processEvents();
    QImage image((QSizeF(widget.size()) * look.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(look.scale);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    image.save(QDir(folder).filePath(look.name(subject)));
}

/// The program speaks a language for as long as this lives.
struct Speech {
    QTranslator translator;

    explicit Speech(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        if (translator.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(&translator);
    }
};

/// All panels together, about as the main window will hold them.
struct Desk {
    QWidget window;
    health::FleetModel fleetModel;
    situation::SourcesModel sourcesModel;
    health::FleetPanel fleet{fleetModel};
    drilldown::ChartPanel chart;
    sources::SourcesPanel sources{sourcesModel};

    Desk(const Look &look, SourceStatus::State state, const QString &signal, qsizetype lines)
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(4, 4, 4, 4);
        column->setSpacing(6);
        auto *split = new QSplitter(Qt::Vertical);
        split->addWidget(&fleet);
        split->addWidget(&chart);
        split->setSizes({int(look.size.height() * 0.52), int(look.size.height() * 0.44)});
        column->addWidget(&sources);
        column->addWidget(split, 1);
        fleetModel.setLocale(look.locale);
        fleetModel.setNow(fixture::now());
        fleetModel.setFleet(state == SourceStatus::State::Down ? fixture::fleetOfADeadSource()
                                                               : fixture::fleet());
        sourcesModel.setLocale(look.locale);
        sourcesModel.setNow(fixture::now());
        sourcesModel.setSources({fixture::source(state)});
        fleet.setSource(fixture::source(state), fixture::now());
        chart.setSignals(fixture::catalogue());
        QList<drilldown::HostName> hosts;
        for (const health::Host &host : fleetModel.fleet().hosts)
            hosts.append({host.instance, host.name});
        chart.setHosts(hosts);
        chart.setNow(fixture::now());
        chart.showHost(u"pica03.example:9100"_s, u"pica03"_s, signal);
        auto history = fixture::history(signal, lines);
        if (state == SourceStatus::State::Down) {
            history.answer.asOf = fixture::now() - 12min;
            history.answer.refuse(
                {.kind = base::Error::Kind::Unreachable, .detail = u"connection refused"_s});
        }
        chart.setHistory(history);
        fleet.selectHost(u"pica03.example:9100"_s);
    }

    ~Desk() // the panels are members: they must not be deleted by their parents
    {
        for (QWidget *panel : QWidgetList{&fleet, &chart, &sources})
            panel->setParent(nullptr);
    }
};

void icons(const Look &look, const QString &folder)
{
    QWidget sheet;
    sheet.resize(look.size);
    QImage image((QSizeF(look.size) * look.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(look.scale);
    const auto &theme = shared::Theme::of(sheet.palette());
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setPen(theme.muted);
    int i = 0;
    for (const QString &file : QDir(u":/icons"_s).entryList()) {
        const QString name = file.chopped(4);
        const QPoint at(20 + i % 6 * 200, 20 + i / 6 * 64);
        painter.drawPixmap(at, shared::iconPixmap(name, theme.text, 16, look.scale));
        painter.drawPixmap(at + QPoint(24, -8), shared::iconPixmap(name, theme.text, 32, look.scale));
        painter.drawText(at + QPoint(0, 42), name);
        ++i;
    }
    image.save(QDir(folder).filePath(look.name(u"icons"_s)));
}

void emptyPanels(const Look &look, const QString &folder)
{
    health::FleetModel none;
    health::FleetPanel fleet(none);
    save(fleet, look, folder, u"fleet-unconfigured"_s);
    auto status = fixture::source(SourceStatus::State::Down);
    status.asOf.reset();
    fleet.setSource(status, fixture::now());
    save(fleet, look, folder, u"fleet-down-empty"_s);
    drilldown::ChartPanel chart;
    save(chart, look, folder, u"chart-empty"_s);
}

void sourceStates(const Look &look, const QString &folder)
{
    situation::SourcesModel model;
    model.setLocale(look.locale);
    model.setNow(fixture::now());
    auto well = fixture::source(SourceStatus::State::Ok);
    well.route = u"ssh gateway.example"_s;
    auto stale = fixture::source(SourceStatus::State::Stale);
    stale.unencrypted = true;
    auto down = fixture::source(SourceStatus::State::Down);
    down.id = u"wiki"_s;
    down.kind.clear();
    model.setSources({well, stale, down});
    sources::SourcesPanel panel(model);
    save(panel, look, folder, u"sources"_s);
}

alerts::Alert alert(const QString &name, const QString &severity, const QString &host)
{
    alerts::Alert one{.since = fixture::now() - 12min,
                      .labels{{u"alertname"_s, name},
                              {u"severity"_s, severity},
                              {u"instance"_s, host + u".example:9100"_s}},
                      .annotations{{u"summary"_s, u"What "_s + name + u" says of "_s + host}}};
    alerts::completeFromLabels(one);
    return one;
}

/// The last known alerts of a server that does not answer any more.
void lastKnownAlerts(const Look &look, const QString &folder)
{
    alerts::AlertsModel model;
    model.setLocale(look.locale);
    model.setNow(fixture::now());
    situation::AlertsView view{.status = fixture::source(SourceStatus::State::Down)};
    view.status.id = u"alerts"_s;
    view.list.alerts = alerts::inOrder(
        {alert(u"HostDown"_s, u"critical"_s, u"alice"_s), alert(u"DiskFills"_s, u"warning"_s, u"pica03"_s)});
    model.setAlerts(view.list.alerts, false);
    alerts::AlertsPanel panel(model);
    panel.setView(view, fixture::now());
    save(panel, look, folder, u"alerts-down"_s);
}

/// On the way through a day of the past.
void scrubber(const Look &look, const QString &folder)
{
    ManualClock clock(fixture::now());
    moment::Scrubber scrubber(clock);
    scrubber.setZone(QTimeZone("Europe/Paris"));
    scrubber.player().setRange(fixture::now() - 24h, fixture::now());
    scrubber.player().setTicks({{fixture::now() - 5h, u"pica02"_s}, {fixture::now() - 19h, u"alice"_s}});
    scrubber.player().start(fixture::now() - 9h);
    save(scrubber, {look.dark, look.locale, {look.size.width(), 44}, look.scale}, folder, u"scrubber"_s);
}

/// A conflict on a page of the wiki that is to be settled, and one that cannot be.
void threeway(const Look &look, const QString &folder)
{
    const QString base = u"====== Machines ======\n\nNos hyperviseurs et leurs machines virtuelles.\n\n"
                         "^ Machine ^ Hyperviseur ^ Mémoire ^ Site ^\n| pica01 | alice | 8 Go | Compiègne |\n"
                         "| pica02 | alice | 4 Go | Compiègne |\n| pica03 | bob | 16 Go | Lille |\n\n"
                         "===== Sauvegardes =====\n\nChaque nuit à 2 h, vers caribou.\n\n"
                         "===== Accès =====\n\nPar SSH, avec la clé de l’équipe technique.\n"_s;
    QString ours = base;
    ours.replace(u"| 8 Go |"_s, u"| 12 Go |"_s)
        .replace(
            u"équipe technique.\n"_s,
            u"équipe technique.\nQui perd sa clé le dit le jour même à toute l’équipe, pour que les accès "
            "soient retirés partout avant la nuit.\n"_s);
    QString theirs = base;
    theirs.replace(u"| 8 Go |"_s, u"| 16 Go |"_s)
        .replace(u"Chaque nuit à 2 h"_s, u"Chaque nuit à 3 h 30"_s)
        .replace(u"Nos hyperviseurs et leurs"_s, u"Nos deux hyperviseurs et leurs"_s);
    outbox::Entry entry{
        .id = 1,
        .request = {.page = u"infra:machines"_s,
                    .baseRevision = 1'790'000'000,
                    .base = base,
                    .text = ours,
                    .summary = u"Mémoire de pica01"_s},
        .state = outbox::State::Conflict,
        .conflict = outbox::Conflict{.theirs = theirs, .revision = 1'795'459'200, .author = u"kyane"_s}};
    const QTimeZone paris("Europe/Paris");
    auto *window = new outbox::ThreewayWindow(entry, paris, nullptr);
    window->setMerge(mergeOf(entry));
    save(*window, look, folder, u"threeway"_s);
    delete window;
    entry.conflict->theirs.reset();
    auto *unknown = new outbox::ThreewayWindow(entry, paris, nullptr);
    save(*unknown, look, folder, u"threeway-unknown"_s);
    delete unknown;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 64;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    shared::chooseFontWithoutDesktop();
    shared::ThemeWatcher watcher(application);
    const QLocale en(QLocale::English, QLocale::UnitedStates);
    const QLocale fr(QLocale::French, QLocale::France);
    for (const Look &look :
         {Look{false, en, {1280, 760}, 1}, Look{true, fr, {1280, 760}, 1}, Look{false, fr, {1920, 1000}, 1},
          Look{true, en, {960, 600}, 2}, Look{false, en, {960, 600}, 2}}) {
        watcher.setAppearance(look.dark ? shared::Appearance::Dark : shared::Appearance::Light);
        const Speech speech(look.locale);
        Desk well(look, SourceStatus::State::Ok, u"cpu"_s, 1);
        save(well.window, look, folder, u"desk"_s);
        Desk down(look, SourceStatus::State::Down, u"disk"_s, 5);
        save(down.window, look, folder, u"desk-down"_s);
        threeway(look, folder);
        scrubber(look, folder);
    }
    const Look small{false, en, {900, 420}, 1};
    watcher.setAppearance(shared::Appearance::Light);
    emptyPanels(small, folder);
    sourceStates(Look{false, en, {1000, 140}, 1}, folder);
    lastKnownAlerts(Look{false, en, {1200, 320}, 1}, folder);
    icons(Look{false, en, {1240, 460}, 2}, folder);
    watcher.setAppearance(shared::Appearance::Dark);
    const Speech speech(fr);
    sourceStates(Look{true, fr, {1000, 140}, 1}, folder);
    lastKnownAlerts(Look{true, fr, {1200, 320}, 1}, folder);
    return 0;
}
