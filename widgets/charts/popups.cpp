// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/popups.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace charts {

void showPopup(QWidget &popup, const QPoint &globalPosition)
{
    const QScreen *under = QGuiApplication::screenAt(globalPosition);
    const QRect screen = (under ? under : popup.screen())->availableGeometry();
    const auto within = [](int at, int first, int last) { return std::max(first, std::min(at, last)); };
    const auto place = [&] {
        popup.move(within(globalPosition.x(), screen.left(), screen.right() + 1 - popup.width()),
                   within(globalPosition.y(), screen.top(), screen.bottom() + 1 - popup.height()));
    };
    popup.adjustSize();
    place();
    popup.show();
    place(); // only now its style is known, and with it its size
}

} // namespace charts
