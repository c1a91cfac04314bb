// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window finds again at the next start.
#include "app/mainwindow.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/health/fleetpanel.h"

#include <QDockWidget>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion =
    10; ///< raised when panels come or go, so that an old layout is not half applied

} // namespace

void MainWindow::recall()
{
    resize(1280, 800);
    restoreGeometry(m_memory.bytes(u"geometry"_s));
    // Maximised is remembered; full screen was for a moment, and hidden or minimised helps nobody.
    setWindowState(windowState() & Qt::WindowMaximized);
    restoreState(m_memory.bytes(u"docks"_s), layoutVersion);
    setLayoutLocked(m_memory.flag(u"locked"_s));
    if (const QString view = m_memory.text(u"fleet"_s); !view.isEmpty())
        fleetPanel().setView(view == "tiles"_L1 ? health::FleetPanel::View::Tiles
                                                : health::FleetPanel::View::Table);
    chartPanel().setRelatedShown(m_memory.flag(u"related"_s));
}

drilldown::ChartPanel &MainWindow::chartPanel() const
{
    return *static_cast<drilldown::ChartPanel *>(dock(u"chart"_s)->widget());
}

health::FleetPanel &MainWindow::fleetPanel() const
{
    return *static_cast<health::FleetPanel *>(dock(u"fleet"_s)->widget());
}

void MainWindow::keep()
{
    m_memory.keep(u"geometry"_s, saveGeometry());
    if (m_welcoming)
        return;
    m_memory.keep(u"docks"_s, saveState(layoutVersion));
    m_memory.keep(u"locked"_s, m_locked);
    m_memory.keep(u"related"_s, chartPanel().isRelatedShown());
    if (const auto view = fleetPanel().view(); view != health::FleetPanel::View::Fitting)
        m_memory.keep(u"fleet"_s, view == health::FleetPanel::View::Tiles ? u"tiles"_s : u"table"_s);
}

} // namespace app
