// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/theme.h"

#include <QObject>

class QApplication;

namespace shared {

/// Light, dark, or what the desktop says.
enum class Appearance { FollowDesktop, Light, Dark };

/// Dresses the application: style, palette and a small style sheet from the tokens, and again whenever the
/// desktop changes between light and dark. One lives in main().
class ThemeWatcher : public QObject {
    Q_OBJECT

public:
    explicit ThemeWatcher(QApplication &application);

    Appearance appearance() const { return m_appearance; }

    /// Forces light or dark, for the View menu and for pictures; FollowDesktop gives the desktop its say
    /// again.
    void setAppearance(Appearance appearance);

    const Theme &theme() const;

Q_SIGNALS:
    void themeChanged();

private:
    void apply();

    QApplication &m_application;
    Appearance m_appearance = Appearance::FollowDesktop;
};

} // namespace shared
