// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcommand.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/endsignals.h"
#include "app/mainwindow.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>

namespace app {

int runWindow(QApplication &application, const std::optional<Selection> &selection, const base::Clock &clock)
{
    shared::ThemeWatcher theme(application);
    WindowMemory memory;
    Backend backend(selection, Backend::Memory::Archive, clock);
    Desk desk(backend);
    MainWindow window(desk, theme, memory);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, [&window] {
        window.close();
        QCoreApplication::quit();
    });
    window.show();
    backend.start();
    return QApplication::exec();
}

} // namespace app
