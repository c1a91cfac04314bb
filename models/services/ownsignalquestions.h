// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/signal.h"
#include "models/survey/question.h"

namespace services {

/// How the answers to the questions about one declared signal are told apart, by markLabel: its values, the
/// date of what a text file tells, and of each spelling of a family when it was last sampled, whether it was
/// there within 30 days, and when within a day.
namespace ownmarks {
inline constexpr QStringView value{u"v"};
inline constexpr QStringView date{u"d"};
QString sampled(qsizetype family, qsizetype spelling);
QString seen(qsizetype family, qsizetype spelling);
QString lastSeen(qsizetype family, qsizetype spelling);
} // namespace ownmarks

/// The signals of services that somebody declared besides those that probes answer.
QList<signals::Signal> ownSignals(QList<signals::Signal> entries);

/// What is asked about them: three questions a signal, whatever the number of services; two where no limit
/// depends on the past. A signal that the server refuses costs itself.
QList<survey::Question> ownSignalQuestions(const QList<signals::Signal> &entries);

/// The ids of the questions of one signal.
QString nowQuestion(const signals::Signal &signal);
QString beforeQuestion(const signals::Signal &signal);
QString windowQuestion(const signals::Signal &signal);

/// How far back the question about the window reaches, and its step.
base::Milliseconds windowLength(const signals::Signal &signal);
inline constexpr base::Milliseconds windowStep = std::chrono::minutes(1);

/// The label that names the service.
QString namingLabel(const signals::Signal &signal);
/// A query of the signal with its placeholders filled. @param only matchers that narrow it; empty: for all
QString ownQuery(const QString &query, const QString &only = {});

} // namespace services
