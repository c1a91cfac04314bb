// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace topology {

/// Finds subjects by name, other names, kind and state; who is above a found one stays, and all below it.
class TopologyFilter : public shared::WordFilter {
    Q_OBJECT

public:
    explicit TopologyFilter(QObject *parent = nullptr);

    int shownCount() const override; ///< subjects at all depths
    int allCount() const override;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
};

} // namespace topology
