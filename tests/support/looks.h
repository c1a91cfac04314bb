// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/ownfont.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <functional>

/// How a gallery's pictures look.
namespace looks {

/// Light and dark, in English and in French, one after the other.
/// @param draw makes pictures whose names end in the look it is told: "dark-fr"
inline void forEach(QApplication &application, const std::function<void(const QString &look)> &draw)
{
    using namespace Qt::StringLiterals;
    shared::chooseFontWithoutDesktop();
    shared::ThemeWatcher watcher(application);
    for (const bool dark : {false, true}) {
        watcher.setAppearance(dark ? shared::Appearance::Dark : shared::Appearance::Light);
        for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"fr_FR"_s)}) {
            QLocale::setDefault(locale);
            QTranslator translator;
            if (translator.load(locale, u"vigie"_s, u"_"_s, u":/i18n"_s))
                QCoreApplication::installTranslator(&translator);
            draw((dark ? u"dark-"_s : u"light-"_s) + locale.name().left(2));
        }
    }
}

/// The whole of a program that draws its scenes, each in every look, into the folder it is told.
/// @param scenes makes those of the language that is spoken; each has a `name`
/// @param picture draws one into a file
template <typename Scenes, typename Picture>
int drawGallery(int argc, char **argv, Scenes scenes, Picture picture)
{
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    forEach(application, [&](const QString &look) {
        for (const auto &scene : scenes())
            picture(scene, QDir(folder).filePath(u"%1-%2.png"_s.arg(scene.name, look)));
    });
    return 0;
}

} // namespace looks
