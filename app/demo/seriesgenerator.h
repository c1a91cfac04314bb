// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/fleet.h"
#include "app/demo/series.h"

#include <memory>

namespace demo {

/// Raised whenever the same fleet and instant would give other series or values: kept histories of another
/// version would not fit what is fed to them.
inline constexpr int generatorVersion = 3;

/// Every series of a fleet whose history is made at one instant. What a series says at a time depends on
/// nothing else, so that history, top-up and live feed are one function and meet without a seam.
class SeriesGenerator {
public:
    SeriesGenerator(const Fleet &fleet, base::Instant made);

    const std::vector<SeriesGroup> &groups() const { return m_groups; }

    /// When the staged incidents were.
    const std::vector<Stretch> &incidents() const { return m_incidents; }

private:
    void addMachine(const Fleet &fleet, const Machine &machine, base::Instant made);
    void addContainers(const Machine &machine, const QByteArray &instance, const Past &past);
    void addCollector(const QByteArray &instance, const Past &past, double read);
    void addEvaluator(const Fleet &fleet, base::Instant made);
    void addServices(const Fleet &fleet, const Machine &host, base::Instant made);

    std::vector<SeriesGroup> m_groups;
    std::vector<Stretch> m_incidents;
};

} // namespace demo
