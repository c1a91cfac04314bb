// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/rowdelegate.h"

namespace shared {

/// Which roles of a model the delegate reads, so that it knows no model.
struct CellRoles {
    int state = -1; ///< int(base::State)
    int stale = -1; ///< bool
    int number = -1; ///< QString: the value alone
    int detail = -1; ///< QString: what belongs beside it
    bool bare = false; ///< what has no state shows no icon for that
};

/// How a column is laid out.
enum class CellKind {
    Name, ///< text, strong
    Text, ///< text
    State, ///< icon, word, muted detail
    Number, ///< muted detail on the left, number on the right, icon before it when it is not ok
};

/// Paints cells with icon, word and colour, and last known values greyed on hatching. Everything is plain
/// text drawn directly: thousands of rows scroll without a layout each.
class StateDelegate : public RowDelegate {
    Q_OBJECT

public:
    StateDelegate(CellKind kind, CellRoles roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CellKind m_kind;
    CellRoles m_roles;
};

} // namespace shared
