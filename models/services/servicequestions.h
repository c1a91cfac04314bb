// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/quantity.h"
#include "models/survey/question.h"

#include <array>

namespace services {

/// The label by which answers to a joint question are told apart.
inline constexpr QStringView markLabel{u"vigie"};

/// A span of availability, and the slots it is made of: each slot counts once, however often it was looked
/// at, so that a store that keeps the older past in coarser steps does not distort it.
struct Span {
    QStringView name; ///< as PromQL writes it: "30d"
    QStringView slot;
    base::Milliseconds length;
    int slots; ///< in the span
};
inline constexpr std::array spans{Span{u"24h", u"15m", std::chrono::hours(24), 96},
                                  Span{u"7d", u"1h", std::chrono::hours(7 * 24), 168},
                                  Span{u"30d", u"2h", std::chrono::hours(30 * 24), 360}};

/// Over which numbers are compared, and its points.
inline constexpr base::Milliseconds month = std::chrono::hours(30 * 24);
inline constexpr base::Milliseconds monthStep = std::chrono::hours(24);

/// All that is asked about services, a fixed number of questions whatever the number of machines: what probes
/// see and saw, for how much of the past they were well, containers, and the numbers of now and of the past
/// month; then the declared signals, see ownSignalQuestions(). Programs of the user's have questions of their
/// own, so that one that is refused costs itself.
QList<survey::Question> questions(const Quantities &quantities, const QList<signals::Signal> &entries);

/// Of these only what states are taken from: how the addresses that are looked at and the declared signals
/// are now, and what was known before.
QList<survey::Question> stateQuestions(const QList<signals::Signal> &entries);

/// The ids of the questions about numbers; those over the month begin with "month".
QStringList numberQuestions(const Quantities &quantities);

/// How an alias is asked for: a value for each of the labels that name its service.
/// @param only matchers that narrow it, each with a comma behind; empty: all of them
QString aliasQuery(const Software &software, const QString &alias, const QString &only = {});

/// One question for all generations of a quantity, each marked by its position.
/// @param window over which the newest sample of a plain series counts; empty: the server's own
QString generationsQuery(const Software &software, const Quantity &quantity, const QString &window);

} // namespace services
