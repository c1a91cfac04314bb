// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/ownfont.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
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

} // namespace looks
