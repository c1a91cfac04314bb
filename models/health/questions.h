// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/metrics/series.h"
#include "models/signals/signal.h"

#include <QList>
#include <QStringList>

namespace health {

/// The label by which answers to a joint question are told apart. Its values:
/// "v:<signal>" a value, "f:<family>" when a family was last sampled (seconds since the epoch),
/// "d:<signal>" the date of what a text file tells, "n" a machine's nodename, "h" a hypervisor, "g" a guest,
/// "l:<label>" that label's name for a target.
inline constexpr QStringView kindLabel{u"vigie"};

/// Stands for the target of series that bear no `instance`, as those of a file that was imported by hand. No
/// target is called like this.
inline constexpr QStringView unlabelled{u"host/"};

/// The value of a label by which subjects are told apart; never empty for `instance`.
QString subjectValue(const metrics::Labels &labels, const QString &label);
/// The target that a series is about.
QString targetOf(const metrics::Labels &labels);

/// One instant query that asks for several things at once: a fixed number of requests a refresh, however many
/// machines there are and signals are declared.
struct Question {
    QString promql;
    QString key; ///< the same with the usual window: the archive knows it by this, whatever the sampling
    QStringList signalIds; ///< whose values it asks for; empty: only for families and machines
    base::Milliseconds every{0}; ///< asked no more often than this

    bool operator==(const Question &) const = default;
};

/// Everything one refresh asks the backend: first who there is and what was sampled when, then the values,
/// grouped by how often they are asked. A signal of `alone` gets a question of its own, since it spoiled one
/// that it shared. @param nameLabel a label by which targets say their names; empty: there is none
/// @param window of rate() and its like
QList<Question> questionsOf(const QList<signals::Signal> &entries, const QStringList &alone = {},
                            const QString &nameLabel = {},
                            base::Milliseconds window = std::chrono::minutes(5));

/// A required family as one asks for it: a selector, and the label that names the subject on its series. The
/// same series may be asked by instance for one signal and by guest for another.
struct FamilyOf {
    QString selector;
    QString label;

    QString key() const { return label + u':' + selector; }
    bool operator==(const FamilyOf &) const = default;
};

/// All families that the signals stand on, each once.
QList<FamilyOf> familiesOf(const QList<signals::Signal> &entries);

/// The label that names the subject of a signal.
QString subjectLabel(const signals::Signal &signal);

/// The values of the targets `instances` that are past the release of each signal's first limit: a range
/// query over it tells how long. Signals without limits are left out.
QStringList excursionsQueries(const QList<std::pair<signals::Signal, QStringList>> &doubtful);

/// How signals went, for a range query: the chart expression of each, for the targets `instances`, told apart
/// by kindLabel ("v:<signal>").
QString linesQuery(const QList<std::pair<signals::Signal, QStringList>> &wanted, base::Milliseconds window);

/// Subjects on which a family is missing, by the values of its label.
struct Vanished {
    FamilyOf family;
    QStringList values;
};
/// When they were last seen in the 30 days before the moment.
QString lastSeenQuery(const QList<Vanished> &vanished);

/// A query of the catalogue with its placeholders filled: for all targets, or for some; `window` for rate().
QString filledQuery(const QString &query, const QStringList &instances, base::Milliseconds window);

} // namespace health
