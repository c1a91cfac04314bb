// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace drift {

/// The label by which answers to a joint question are told apart.
inline constexpr QStringView markLabel{u"vigie"};

/// The instant queries that tell what there is, a fixed number of them whatever the number of machines: the
/// machines, what hypervisors say of their guests, and containers with probes.
/// @param nameLabel a label by which targets say their names; empty: there is none
QStringList measuredQuestions(const QString &nameLabel = {});

/// For label values over 30 days: every machine that had an exporter bore this family.
QString machineFamily();

/// When exporters that are no longer heard were last, and what their machines called themselves.
QString lastHeardQuestion(const QStringList &instances);

/// The question that gives one thing again, for its proof: `mark` as in the answers, and the labels that pick
/// its series.
QString proofQuery(QStringView mark, const QString &matchers);

} // namespace drift
