// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a demo store in the folder given until it is ended, and says each step with its time on standard
// output: the program that tests kill, and by hand a stopwatch.
#include "app/demo/demostore.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const base::SystemClock clock;
    QElapsedTimer watch;
    watch.start();
    const auto say = [&watch](const QString &what) {
        QTextStream(stdout) << what << ' ' << watch.elapsed() << " ms" << Qt::endl;
    };
    demo::DemoStore store({.folder = app.arguments().value(1), .clock = clock});
    QObject::connect(&store, &demo::DemoStore::ready, &app,
                     [say](const QUrl &url) { say(u"ready "_s + url.toString()); });
    QObject::connect(&store, &demo::DemoStore::complete, &app, [say] { say(u"complete"_s); });
    QObject::connect(&store, &demo::DemoStore::noticed, &app, say);
    QObject::connect(&store, &demo::DemoStore::failed, &app, [say](const base::Error &error) {
        say(u"failed "_s + error.detail);
        QCoreApplication::exit(1);
    });
    store.start();
    const bool untilComplete = app.arguments().value(2) == "once"_L1;
    QObject::connect(&store, &demo::DemoStore::complete, &app, [untilComplete] {
        if (untilComplete)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
