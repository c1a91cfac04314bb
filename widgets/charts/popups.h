// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;
class QWidget;

namespace charts {

/// Shows a popup with its upper left corner at a place of the screen, or as near to it as all of it can be
/// seen.
void showPopup(QWidget &popup, const QPoint &globalPosition);

} // namespace charts
