// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace wiki {

/// Finds pages by their ids.
class PagesFilter : public shared::WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
};

} // namespace wiki
