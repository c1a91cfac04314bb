// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredanswers.h"

#include "models/drift/measuredquestions.h"

#include <QSet>

#include <cmath>

namespace drift {

using namespace Qt::StringLiterals;
using metrics::Sample;

QHash<QString, QList<const Sample *>> markedSamples(const MeasuredAnswers &answers)
{
    QHash<QString, QList<const Sample *>> marked;
    for (const metrics::Vector &vector : answers.vectors)
        for (const Sample &sample : vector.samples)
            if (std::isfinite(sample.value) && sample.value >= 0)
                marked[sample.labels.value(markLabel)].append(&sample);
    return marked;
}

QStringList unheard(const MeasuredAnswers &answers)
{
    QSet<QString> instances(answers.seen.begin(), answers.seen.end());
    QStringList heard;
    for (const metrics::Vector &vector : answers.vectors)
        for (const Sample &sample : vector.samples) {
            const QString mark = sample.labels.value(markLabel);
            if (mark == "machine"_L1)
                heard.append(sample.labels.value(u"instance"));
            else if (mark == "reach"_L1)
                instances.insert(sample.labels.value(u"instance"));
        }
    instances.subtract({heard.begin(), heard.end()});
    instances.remove(QString());
    QStringList sorted = instances.values();
    sorted.sort();
    return sorted;
}

} // namespace drift
