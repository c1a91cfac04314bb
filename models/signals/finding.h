// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/base/unit.h"
#include "models/metrics/series.h"
#include "models/signals/signal.h"

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
        NothingBad, ///< the query finds nothing, and everything it looks at is there
        MissingSeries, ///< `missing` has no sample now, though it had one in the last 30 days
        OnlyNamed, ///< the inventory names the machine at `place`, and no metric knows it
        OnlyDeclared, ///< the inventory states the thing at `place`, and `missing` was never seen there
        Incomplete, ///< all required series are there and yet the query gives no value
        NotAnswered, ///< asked, and no answer in time
        FutureSample, ///< the sample is dated `age` ahead of now: some clock is wrong
        ClocksDiffer, ///< the backend's clock and this computer's differ by `age`, so "now" means nothing
        StaleSample, ///< the sample is `age` old, more than allowed
        NotANumber, ///< the sample is NaN
        SourceDown, ///< the source does not answer, so nobody knows; `error` says why
        QueryFailed, ///< the source answers but refused this question; `error` says why
    };
    Code code = Code::NoSample;
    std::optional<double> limit;
    std::optional<base::Milliseconds> age;
    std::optional<base::Error> error;
    QStringList missing; ///< series, as the catalogue names them
    QString place; ///< "file:line" where the catalogue asks a refused question, "page:line" of the inventory

    bool operator==(const Reason &) const = default;
};

/// A reading judged. An unknown one may still carry the last value, to be shown greyed with its age.
struct Finding {
    QString signal; ///< id
    base::State state = base::State::Unknown;
    std::optional<double> value; ///< in `unit`
    base::Unit unit = base::Unit::Count;
    std::optional<base::Instant> at; ///< when the value was sampled
    std::optional<base::Instant>
        since; ///< since when it is as bad as this; nothing when unknown, or when well
    metrics::Labels parts; ///< {mountpoint="/"}
    QString query; ///< the expression that gave it: its proof
    QString instance; ///< the target that told it
    Bilingual title; ///< how the catalogue calls the signal
    Bilingual bad; ///< how it says a passed limit
    Reason reason;

    bool operator==(const Finding &) const = default;
};

} // namespace signals
