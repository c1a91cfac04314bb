// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/timerange.h"
#include "models/http/bytesink.h"
#include "models/http/client.h"
#include "models/metrics/jsonstream.h"
#include "models/metrics/lines.h"
#include "models/metrics/pointcolumns.h"
#include "models/metrics/texts.h"

#include <optional>
#include <vector>

namespace metrics {

/// Reads the answer to a range query while it arrives, as readDocument() reads a whole one: the same
/// documents are refused, keys come in any order. Beyond the lines it keeps the points of one of them.
class MatrixStream final : public http::ByteSink, private JsonListener {
public:
    /// @param range that was asked for: its step is that of the points
    explicit MatrixStream(const base::TimeRange &range);

    /// Any piece of the body, in order.
    void feed(QByteArrayView bytes) override;

    /// What the whole answer said, its body being what was fed: as parseMatrix(), in the same words when it
    /// fails. To be asked once, after the last piece.
    base::Result<Lines> finish(const http::Response &response);

private:
    /// Where in the document a value stands: what is open around it.
    enum class Place : std::uint8_t {
        Skipped,
        Envelope,
        Messages,
        Stats,
        Data,
        Names,
        Result,
        Element,
        Metric,
        Values,
        Point,
    };

    /// A [time, value] while it is read.
    struct Pair {
        qint64 ms = 0;
        double value = 0;
        int parts = 0;
        int good = 0; ///< parts that are what they should be

        void add(JsonKind kind, std::string_view text);
        bool isWhole() const { return parts == 2 && good == 2; }
    };

    bool key(std::string_view name, bool plain) override;
    bool value(JsonKind kind, std::string_view text) override;
    bool ended() override;
    const char *elements(const char *at, const char *end) override;

    bool take(JsonKind kind, std::string_view text);
    bool inEnvelope(JsonKind kind, std::string_view text);
    bool inStats(JsonKind kind, std::string_view text);
    bool inData(JsonKind kind, std::string_view text);
    bool inResult(JsonKind kind, std::string_view text);
    bool inElement(JsonKind kind);
    bool inMetric(JsonKind kind, std::string_view text);
    bool inPoint(JsonKind kind, std::string_view text);
    bool enter(Place place, JsonKind expected, JsonKind kind);
    bool enterOrFault(Place place, JsonKind expected, JsonKind kind);
    bool skip(JsonKind kind);
    bool endData();
    void endElement();
    void endPoint();
    std::string_view fault() const;

    qint64 m_step;
    JsonStream m_json;
    std::vector<Place> m_places; ///< what is open, the innermost last
    std::string m_key;
    bool m_plainKey = true;
    bool m_refused = false;

    QString m_status;
    QString m_error;
    std::optional<std::string> m_resultType;
    bool m_hasData = false;
    bool m_hasResult = false;
    bool m_hasSamples = false; ///< elements with a value instead of values, or a scalar
    bool m_faulty = false; ///< the result is no list of elements; that of a scalar or string is none
    Pair m_scalar; ///< the result, if it is one

    Labels m_labels; ///< of the element
    bool m_hasValue = false;
    bool m_hasValues = false;
    Pair m_pair;
    PointColumns m_points;
    Texts m_texts;
    Lines m_lines;
};

} // namespace metrics
