// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/rowdelegate.h"

namespace triage {

/// Paints a cause as one line where there is room, as two where there is not, and what stands under it as a
/// heading with wrapped text beside it. Everything is plain text drawn directly.
class CauseDelegate : public shared::RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QString toolTip(const QModelIndex &index) const override;
};

} // namespace triage
