// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "widgets/shared/rowdelegate.h"

#include <QHash>

namespace health {

/// Paints a finding: icon and name, value, its course over a day, age; below, what is wrong when something
/// is.
class HostDelegate : public shared::RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// By HostModel::LineKeyRole.
    void setLines(const QHash<QString, metrics::Series> &lines) { m_lines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QHash<QString, metrics::Series> m_lines;
};

} // namespace health
