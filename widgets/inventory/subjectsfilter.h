// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace inventory {

/// Finds subjects by their names, addresses, place and role; a kind stays while one of it is found.
class SubjectsFilter : public shared::WordFilter {
    Q_OBJECT

public:
    explicit SubjectsFilter(QObject *parent = nullptr);

    int shownCount() const override; ///< subjects, without their kinds
    int allCount() const override;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
};

} // namespace inventory
