// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcommand.h"

#include "app/backend.h"
#include "app/cataloguewatch.h"
#include "app/closeguard.h"
#include "app/desk.h"
#include "app/endsignals.h"
#include "app/mainwindow.h"
#include "app/userfiles.h"
#include "app/wikioutbox.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>

namespace app {

namespace {

struct Ending {
    int exitCode = 0;
    std::optional<Selection> next; ///< the sources of the window that comes after this one
};

/// The life of one window over one set of sources.
Ending live(const std::optional<Selection> &selection, const base::AskedTime &at, shared::ThemeWatcher &theme,
            const base::Clock &clock)
{
    WindowMemory memory;
    Backend backend(selection, Backend::Memory::Archive, clock);
    backend.compareWithWiki();
    Desk desk(backend);
    desk.openOutbox(WikiOutbox::draftsFile());
    desk.keepReports(reportsFile());
    desk.keepQueries(queriesFile());
    desk.setAsked(at);
    MainWindow window(desk, theme, memory);
    const CloseGuard guard(desk, window);
    const CatalogueWatch catalogue(signalsFolder());
    QObject::connect(&catalogue, &CatalogueWatch::changed, &backend, &Backend::reloadCatalogue);
    const EndSignals endSignals;
    Ending ending;
    QObject::connect(&endSignals, &EndSignals::received, &window, [&window] {
        window.close();
        QCoreApplication::exit(); // whoever ends the session waits for no answer; quit() would
    });
    QObject::connect(&window, &MainWindow::selectionChosen, &window,
                     [&ending, &window](const Selection &chosen) {
                         ending.next = chosen;
                         if (window.close())
                             QCoreApplication::quit();
                     });
    QObject::connect(&guard, &CloseGuard::stayed, &window, [&ending] { ending.next.reset(); });
    window.show();
    backend.start();
    ending.exitCode = QApplication::exec();
    return ending;
}

} // namespace

int runWindow(QApplication &application, const std::optional<Selection> &selection, const base::AskedTime &at,
              const base::Clock &clock)
{
    shared::ThemeWatcher theme(application);
    Ending ending{.next = selection};
    base::AskedTime first = at; // other sources are shown live
    do {
        ending = live(ending.next, std::exchange(first, {}), theme, clock);
    } while (ending.next);
    return ending.exitCode;
}

} // namespace app
