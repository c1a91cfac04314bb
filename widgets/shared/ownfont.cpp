// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/ownfont.h"

#include <QApplication>
#include <QFontDatabase>

namespace shared {

using namespace Qt::StringLiterals;

void chooseFontWithoutDesktop()
{
    constexpr int points = 10;
    const QString family = u"Inter"_s;
    if (QGuiApplication::platformName() == u"offscreen"_s && QFontDatabase::hasFamily(family))
        QApplication::setFont(QFont(family, points));
}

} // namespace shared
