// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "models/health/fleetmodel.h"
#include "tests/support/fleetserver.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
#include <QDockWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

/// One life of the real window over a server that answers. `memory` outlives it when several lives share one.
struct WindowLife {
    WindowLife(const std::optional<app::Selection> &selection, const QString &memoryFile,
               app::Backend::Memory answers = app::Backend::Memory::None)
        : theme(*qApp)
        , memory((QStandardPaths::setTestModeEnabled(true), memoryFile)) // nothing of the user's own is read
        , backend(selection, answers, clock)
        , desk(backend)
        , window(desk, theme, memory)
    {
        // Tiles, which a narrow dock shows, have tests of their own.
        fleet().setView(health::FleetPanel::View::Table);
    }

    static app::Selection selectionOf(const FleetServer &server)
    {
        return {
            .profile = {.name = QStringLiteral("test"), .metrics = settings::Endpoint{.url = server.url()}}};
    }

    health::FleetPanel &fleet()
    {
        return *static_cast<health::FleetPanel *>(window.dock(QStringLiteral("fleet"))->widget());
    }

    QTableView *table() { return fleet().findChild<QTableView *>(); }

    /// The row of a machine as it is shown, or -1.
    int rowOf(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(health::FleetModel::HostRole).toString() == name)
                return row;
        }
        return -1;
    }

    QString selected()
    {
        const auto rows = table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.first().data(health::FleetModel::HostRole).toString();
    }

    base::SystemClock clock;
    shared::ThemeWatcher theme;
    app::WindowMemory memory;
    app::Backend backend;
    app::Desk desk;
    app::MainWindow window;
};
