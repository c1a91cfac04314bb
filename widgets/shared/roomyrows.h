// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/rowdelegate.h"
#include "widgets/shared/theme.h"

namespace shared {

/// Rows of a list that are as far apart as those of tables: Qt's own touch each other.
class RoomyRows final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return RowDelegate::sizeHint(option, index) + QSize(space::s, space::s);
    }
};

} // namespace shared
