// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/crosshair.h"

#include <QWidget>

namespace charts {

Crosshair *Crosshair::around(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto *found = widget->findChild<Crosshair *>(Qt::FindDirectChildrenOnly))
            return found;
    return nullptr;
}

} // namespace charts
