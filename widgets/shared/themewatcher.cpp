// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/themewatcher.h"

#include "widgets/shared/stylesheet.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

namespace shared {

using namespace Qt::StringLiterals;

ThemeWatcher::ThemeWatcher(QApplication &application)
    : m_application(application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeWatcher::apply);
    apply();
}

void ThemeWatcher::setAppearance(Appearance appearance)
{
    if (std::exchange(m_appearance, appearance) == appearance)
        return;
    apply();
}

const Theme &ThemeWatcher::theme() const
{
    switch (m_appearance) {
    case Appearance::Light:
        return Theme::lightTheme();
    case Appearance::Dark:
        return Theme::darkTheme();
    case Appearance::FollowDesktop:
        break;
    }
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return dark ? Theme::darkTheme() : Theme::lightTheme();
}

void ThemeWatcher::apply()
{
    const Theme &wanted = theme();
    const QString sheet = styleSheet(wanted);
    if (m_application.styleSheet() == sheet)
        return;
    QApplication::setPalette(wanted.palette());
    m_application.setStyleSheet(sheet);
    Q_EMIT themeChanged();
}

} // namespace shared
