// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/survey/question.h"

#include <QHash>

namespace storage {

/// The PromQL that one mark of a question stands for, for the series of these labels alone: the proof.
/// Empty for an unknown mark.
QString proofQuery(QStringView mark, const metrics::Labels &labels);

/// Bytes used over time of a filesystem or a storage, beside its size: two lines, told apart by "line".
QString usedQuery(const metrics::Labels &labels, bool isStorage);

/// Samples of an answer by their mark; point into it. What is no finite number is left out.
QHash<QString, QList<const metrics::Sample *>> byMark(const QList<metrics::Sample> &samples);

/// The label that tells what a sample of a joint question is.
inline constexpr QStringView markLabel{u"vigie"};

} // namespace storage
