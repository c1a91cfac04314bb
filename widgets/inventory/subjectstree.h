// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/openingtree.h"

namespace inventory {

/// The subjects, under their kinds. Enter or a double click opens a subject's page; Tab leaves.
class SubjectsTree : public shared::OpeningTree {
    Q_OBJECT

public:
    explicit SubjectsTree(QWidget *parent = nullptr);
};

} // namespace inventory
