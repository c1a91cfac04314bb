// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/rowdelegate.h"

class QPainter;

namespace shared {
struct Theme;
}

namespace outbox {

class ComparisonTable;

/// Paints a line of one of the texts: its number, a mark that says what happened to it, the line itself,
/// muted when it is not in the result. A place without a line is darker.
class ComparisonDelegate final : public shared::RowDelegate {
    Q_OBJECT

public:
    explicit ComparisonDelegate(ComparisonTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDecision(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    ComparisonTable &m_table;
};

} // namespace outbox
