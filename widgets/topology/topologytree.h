// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/openingtree.h"

namespace topology {

/// The tree of what runs on what. Enter or a double click opens a row; Tab leaves.
class TopologyTree : public shared::OpeningTree {
    Q_OBJECT

public:
    explicit TopologyTree(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace topology
