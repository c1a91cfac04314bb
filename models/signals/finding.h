// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/base/unit.h"
#include "models/metrics/series.h"

#include <optional>

namespace signals {

/// Why a finding is what it is, as a value: reasontext.h makes the sentence.
struct Reason {
    enum class Code {
        WithinLimits, ///< measured, and no limit is passed
        NoLimits, ///< measured; the signal has no rule
        PastWarning, ///< `limit` passed
        PastCritical, ///< `limit` passed
        TargetDown, ///< up is 0: the backend tried and the exporter did not answer
        NoSample, ///< the backend knows no sample; `age` since the newest one when that is known
        StaleSample, ///< the sample is `age` old, more than allowed
        NotANumber, ///< the sample is NaN
        SourceDown, ///< the source does not answer, so nobody knows; `error` says why
        QueryFailed, ///< the source answers but refused this question; `error` says why
    };
    Code code = Code::NoSample;
    std::optional<double> limit;
    std::optional<base::Milliseconds> age;
    std::optional<base::Error> error;

    bool operator==(const Reason &) const = default;
};

/// A reading judged. An unknown one may still carry the last value, to be shown greyed with its age.
struct Finding {
    QString signal; ///< id
    base::State state = base::State::Unknown;
    std::optional<double> value; ///< in `unit`
    base::Unit unit = base::Unit::Count;
    std::optional<base::Instant> at; ///< when the value was sampled
    metrics::Labels parts; ///< {mountpoint="/"}
    QString query; ///< the expression that gave it: its proof
    Reason reason;

    bool operator==(const Finding &) const = default;
};

} // namespace signals
