// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace shared {

/// One of our own icons, `resources/icons/<name>.svg`, in the text colour of the moment: it follows light,
/// dark and disabled by itself and is drawn for the screen's own resolution. An unknown name gives an empty
/// icon.
QIcon icon(const QString &name);

/// The same, always in one colour.
QIcon icon(const QString &name, const QColor &color);

/// A pixmap of an icon, kept in Qt's own pixmap cache. `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// The name of a state's icon: each state has a shape of its own, so that colour is never alone.
QString stateIconName(base::State state);

/// The program's own mark in its own colours.
QIcon applicationIcon();

} // namespace shared
