// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/desk.h"
#include "app/panelcatalog.h"
#include "app/wikioutbox.h"
#include "widgets/editors/sourceeditor.h"
#include "widgets/reports/reportpanel.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// One life of the panel of reports, as the program makes it, with its drafts in a folder.
struct ReportLife {
    ReportLife(const settings::Profile &profile, const QTemporaryDir &folder)
        : backend(app::Selection{.profile = profile}, app::Backend::Memory::None, clock)
        , desk(backend)
    {
        desk.openOutbox(folder.filePath(QStringLiteral("drafts.db")));
        desk.keepReports(folder.filePath(QStringLiteral("reports.db")));
        panel.reset(
            qobject_cast<reports::ReportPanel *>(app::findPanel(QStringLiteral("report"))->make(desk)));
        panel->resize(900, 600);
        panel->show();
        backend.start();
    }

    /// Everything there is was asked once, and a report is begun.
    bool begin()
    {
        const auto isAsked = [this] {
            return !desk.fleet().fleet().hosts.isEmpty()
                && (!backend.wiki() || backend.wiki()->store().isConfirmed());
        };
        if (!QTest::qWaitFor(isAsked, 30'000))
            return false;
        Q_EMIT desk.reportWanted();
        return QTest::qWaitFor([this] { return panel->draft() != nullptr; });
    }

    QToolButton &publish()
    {
        const auto buttons = panel->findChildren<QToolButton *>();
        return **std::ranges::find(buttons, QStringLiteral("Publish"), &QToolButton::text);
    }
    editors::SourceEditor &source() { return *panel->findChild<editors::SourceEditor *>(); }

    base::SystemClock clock;
    app::Backend backend;
    app::Desk desk;
    std::unique_ptr<reports::ReportPanel> panel;
};
