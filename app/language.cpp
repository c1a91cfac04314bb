// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// A region is kept when it is of that language: fr_CA stays, de_DE becomes en_GB's plain English.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language == "fr"_L1)
        return system.language() == QLocale::French ? system : QLocale(QLocale::French, QLocale::France);
    if (language == "en"_L1)
        return system.language() == QLocale::English ? system
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return system.language() == QLocale::French ? system : localeOf(u"en"_s);
}

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void speak(QCoreApplication &application, const QString &language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"vigie"_s, u":/i18n"_s); // last, so that our wording wins
}

} // namespace app
