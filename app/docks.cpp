// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks.h"

#include "app/desk.h"
#include "app/panelcatalog.h"
#include "widgets/charts/crosshair.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unlocked = QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable;

/// Floating docks cannot be moved on Wayland (QTBUG-136011), so there they stay docked.
QDockWidget::DockWidgetFeatures freeFeatures()
{
    const bool wayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    return wayland ? unlocked : unlocked | QDockWidget::DockWidgetFloatable;
}

/// The panels that are made for an occasion, the one to begin with first.
QStringList panelsOf(Occasion occasion)
{
    if (occasion == Occasion::Triage)
        return {u"triage"_s, u"fleet"_s, u"host"_s, u"chart"_s};
    return {u"round"_s,   u"updates"_s, u"services"_s, u"certificates"_s,
            u"backups"_s, u"storage"_s, u"exposure"_s};
}

/// Where the keyboard goes in a panel that does not say so itself: the first thing that takes it.
QWidget *entrance(QWidget *panel)
{
    if (panel->focusProxy() && panel->focusProxy()->isVisible())
        return panel->focusProxy();
    const QList<QWidget *> parts = panel->findChildren<QWidget *>();
    const auto takes = [](const QWidget *part) {
        return part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus);
    };
    const auto found = std::ranges::find_if(parts, takes);
    return found == parts.end() ? panel : *found;
}

} // namespace

Docks::Docks(QMainWindow &window, Desk &desk)
    : m_window(window)
{
    new charts::Crosshair(&window); // every chart that is shown in it joins
    for (const PanelEntry &entry : panelCatalog()) {
        auto *dock = new QDockWidget(entry.titleText(), &window);
        dock->setObjectName(entry.idText()); // saved layouts know docks by this
        dock->setFeatures(freeFeatures());
        dock->setWidget(entry.make(desk));
        dock->toggleViewAction()->setToolTip(entry.hintText());
        m_byId.insert(entry.idText(), dock);
        m_order.append(dock);
    }
}

void Docks::arrange(Occasion occasion)
{
    takeAway();
    if (occasion == Occasion::WeeklyRound)
        arrangeForRound();
    else
        arrangeForTriage();
}

/// Each dock finds its place before the next one comes: side by side, even for a moment, they would widen the
/// window.
void Docks::takeAway()
{
    for (QDockWidget *dock : std::as_const(m_order)) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
}

void Docks::tabify(const QStringList &panelIds)
{
    for (qsizetype i = 1; i < panelIds.size(); ++i)
        m_window.tabifyDockWidget(dock(panelIds.at(i - 1)), dock(panelIds.at(i)));
}

/// What is wrong stands where one looks first, its proof over time below; beside both, everybody, and the one
/// that is looked at.
void Docks::arrangeForTriage()
{
    QDockWidget *sources = dock(u"sources"_s);
    QDockWidget *triage = dock(u"triage"_s);
    QDockWidget *fleet = dock(u"fleet"_s);
    QDockWidget *host = dock(u"host"_s);
    QDockWidget *chart = dock(u"chart"_s);
    m_window.addDockWidget(Qt::TopDockWidgetArea, sources);
    m_window.splitDockWidget(sources, triage, Qt::Vertical);
    m_window.splitDockWidget(triage, fleet, Qt::Horizontal);
    m_window.splitDockWidget(triage, chart, Qt::Vertical);
    m_window.splitDockWidget(fleet, host, Qt::Vertical);
    tabify(QStringList{u"chart"_s, u"alerts"_s, u"wiki"_s, u"drift"_s, u"incidents"_s, u"changes"_s,
                       u"outbox"_s, u"draft"_s, u"console"_s}
           + panelsOf(Occasion::WeeklyRound));
    tabify({u"fleet"_s, u"topology"_s, u"inventory"_s});
    for (QDockWidget *dock : std::as_const(m_order))
        dock->setVisible(findPanel(dock->objectName())->offered);
    chart->raise();
    fleet->raise();
    const int space = std::max(m_window.height(), 700);
    const int width = std::max(m_window.width(), 900);
    m_window.resizeDocks({triage, fleet}, {width * 11 / 20, width * 9 / 20}, Qt::Horizontal);
    m_window.resizeDocks({sources, triage, chart}, {1, space * 2 / 5, space * 3 / 5}, Qt::Vertical);
    m_window.resizeDocks({fleet, host}, {space * 2 / 5, space * 3 / 5}, Qt::Vertical);
}

/// The checklist on the left, the whole height of it; what it asks about beside it, and below that how it
/// went and what the wiki says.
void Docks::arrangeForRound()
{
    const QStringList asked = panelsOf(Occasion::WeeklyRound);
    QDockWidget *sources = dock(u"sources"_s);
    QDockWidget *round = dock(asked.first());
    QDockWidget *first = dock(asked.at(1));
    QDockWidget *chart = dock(u"chart"_s);
    m_window.addDockWidget(Qt::TopDockWidgetArea, sources);
    m_window.splitDockWidget(sources, round, Qt::Vertical);
    m_window.splitDockWidget(round, first, Qt::Horizontal);
    m_window.splitDockWidget(first, chart, Qt::Vertical);
    tabify({asked.first(), u"triage"_s, u"fleet"_s, u"host"_s, u"topology"_s, u"inventory"_s});
    tabify(asked.sliced(1));
    tabify({u"chart"_s, u"wiki"_s, u"alerts"_s, u"drift"_s, u"incidents"_s, u"changes"_s, u"outbox"_s,
            u"draft"_s, u"console"_s});
    const QStringList seen =
        asked + QStringList{u"sources"_s, u"chart"_s, u"wiki"_s, u"drift"_s, u"triage"_s};
    for (QDockWidget *dock : std::as_const(m_order))
        dock->setVisible(seen.contains(dock->objectName()));
    for (QDockWidget *front : {round, first, chart})
        front->raise();
    const int space = std::max(m_window.height(), 700);
    const int width = std::max(m_window.width(), 900);
    m_window.resizeDocks({round, first}, {width * 2 / 5, width * 3 / 5}, Qt::Horizontal);
    m_window.resizeDocks({sources, first, chart}, {1, space * 3 / 5, space * 2 / 5}, Qt::Vertical);
}

void Docks::setLocked(bool locked)
{
    for (QDockWidget *dock : std::as_const(m_order))
        dock->setFeatures(locked ? QDockWidget::NoDockWidgetFeatures : freeFeatures());
}

void Docks::reveal(const QString &panelId)
{
    if (QDockWidget *wanted = dock(panelId)) {
        wanted->show();
        wanted->raise();
    }
}

void Docks::goTo(const QString &panelId)
{
    reveal(panelId);
    if (QDockWidget *wanted = dock(panelId))
        focus(wanted);
}

void Docks::goOn(int direction)
{
    const qsizetype count = m_order.size();
    const qsizetype current = focused();
    const qsizetype start = current >= 0 ? current : direction > 0 ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        QDockWidget *next = m_order[(start + direction * step + 2 * count) % count];
        if (!next->isVisible())
            continue;
        next->raise();
        focus(next);
        return;
    }
}

void Docks::focus(QDockWidget *dock)
{
    if (dock->isFloating())
        dock->activateWindow();
    entrance(dock->widget())->setFocus(Qt::TabFocusReason);
}

qsizetype Docks::focused() const
{
    const QWidget *holder = QApplication::focusWidget();
    const auto found = std::ranges::find_if(
        m_order, [holder](const QDockWidget *dock) { return holder && dock->isAncestorOf(holder); });
    return found == m_order.end() ? -1 : found - m_order.begin();
}

} // namespace app
