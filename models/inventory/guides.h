// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

#include <QList>

#include <optional>

namespace inventory {

/// A heading of the wiki, under which somebody wrote down what to do.
struct Guide {
    QString page;
    int line = 0;
    QString title; ///< as its readers see it

    bool operator==(const Guide &) const = default;
};

/// The headings of all pages, found by the words that a signal names: "RAID, mdadm, remplacer un disque".
class Guides {
public:
    Guides() = default;
    /// What stands under a banner is no guide: it is a plan, or no longer true.
    explicit Guides(const QList<wiki::Document> &documents);

    /// The heading that has most of the phrases, which commas separate; of equals the most important one,
    /// then the first. Case and accents do not matter, words count as wholes. Nothing when none has any.
    std::optional<Guide> find(const QString &phrases) const;

    bool operator==(const Guides &) const = default;

private:
    struct Heading {
        Guide guide;
        QString folded; ///< with a blank on both sides
        int depth = 1;
        bool operator==(const Heading &) const = default;
    };
    QList<Heading> m_headings;
};

} // namespace inventory
