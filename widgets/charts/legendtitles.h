// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace charts {

/// The titles of a legend. The arrow of the one that lines are sorted by stands before its words, so that
/// they stay over the figures, whose right edges one compares.
class LegendTitles final : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int arrowRoom = 16; ///< pixels that the arrow takes before the words

    explicit LegendTitles(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool isOverFigures(int section) const;
};

} // namespace charts
