// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/familytimes.h"
#include "models/health/subjects.h"

#include <utility>
#include <vector>

namespace health {

/// What the joint answers of a refresh hold, told apart by their marks (kindLabel). Points into the answers
/// and the entries, which must outlive it.
class SortedAnswers {
public:
    /// Machines, hypervisors and guests go to `subjects`.
    SortedAnswers(const Answers &answers, const QList<signals::Signal> &entries, Subjects &subjects);

    using Value = std::pair<const signals::Signal *, const metrics::Sample *>;

    Families families;
    std::vector<Value> values;
    QHash<QString, FamilyTimes::Times> dated; ///< by signal, then instance: when a text file was written
    QString backend; ///< as signals::Readings has it
    QHash<QString, base::Error> failures; ///< by signal

private:
    /// What a mark says of its samples: looked up once a mark, not once a sample.
    struct Meaning {
        const signals::Signal *value = nullptr; ///< a value of this signal
        FamilyTimes *family = nullptr; ///< the date of this family, whose subjects are told by `label`
        QString label;
        QString dated; ///< the date of what a text file tells, for this signal
    };

    void sort(const Answered &one, const QList<signals::Signal> &entries);
    void sort(const metrics::Sample &sample);
    void identify(const QString &mark, const metrics::Sample &sample);
    Meaning meaningOf(const QString &mark);

    Subjects &m_subjects;
    QHash<QString, const signals::Signal *> m_byId;
    QHash<QString, Meaning> m_meanings; ///< by mark
};

} // namespace health
