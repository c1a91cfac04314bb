// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/answerreader.h"

#include "models/console/courtesyreader.h"
#include "models/metrics/documentreader.h"
#include "models/metrics/responseparser.h"
#include "models/metrics/tail.h"
#include "models/series/sampleswriter.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 80; ///< bytes of a list or object that stays on its line

/// Index behind the bracket that closes the one at `open`; nothing when that is too far, or holds another
/// bracket of the same kind of nesting.
std::optional<qsizetype> shortEnd(const QByteArray &json, qsizetype open)
{
    bool text = false;
    for (qsizetype i = open + 1; i < json.size() && i - open <= shortest; ++i) {
        const char sign = json[i];
        if (sign == '\\' && text)
            ++i;
        else if (sign == '"')
            text = !text;
        else if (!text && (sign == '[' || sign == '{'))
            return std::nullopt;
        else if (!text && (sign == ']' || sign == '}'))
            return i + 1;
    }
    return std::nullopt;
}

/// Index behind the string that begins at `at`.
qsizetype stringEnd(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return std::min(at + 1, json.size());
}

void breakLine(QByteArray &out, qsizetype depth)
{
    out += '\n' + QByteArray(2 * std::clamp<qsizetype>(depth, 0, 40), ' ');
}

/// As charts take them: made here, in the pool, so that whoever shows them only shares.
QList<metrics::LabelledLine> linesOf(const QList<metrics::Series> &series, base::Milliseconds step)
{
    QList<metrics::LabelledLine> lines;
    for (const metrics::Series &one : series)
        lines.append({.labels = one.labels,
                      .samples = series::samplesOf(one.times, one.values, step.count(), 2 * step.count())});
    return lines;
}

/// Of a bare `up[5m]` nobody asked for a step: how far apart most samples are.
base::TimeRange rangeOf(const QList<metrics::Series> &series, base::Instant end)
{
    QList<qint64> steps;
    qint64 first = base::toMs(end);
    for (const metrics::Series &one : series) {
        if (one.times.isEmpty())
            continue;
        first = std::min(first, one.times.first());
        for (qsizetype i = 1; i < one.times.size(); ++i)
            steps.append(one.times[i] - one.times[i - 1]);
    }
    std::ranges::sort(steps);
    const qint64 step = steps.isEmpty() ? 1000 : std::max<qint64>(steps.at(steps.size() / 2), 1);
    return {.from = base::instantFromMs(first), .to = end, .step = base::Milliseconds(step)};
}

void take(metrics::Document &&document, Answer &answer)
{
    answer.samples = std::move(document.samples);
    answer.warnings = std::move(document.warnings);
    answer.partial = document.partial;
    answer.cost.series = answer.samples.size() + document.series.size();
    answer.cost.points = answer.samples.size();
    for (const metrics::Series &one : std::as_const(document.series))
        answer.cost.points += one.values.size();
    answer.cost.seriesRead = document.seriesFetched;
    if (!answer.question.overTime && !document.series.isEmpty())
        answer.range = answer.asked = rangeOf(document.series, answer.range.to);
    answer.setLines(linesOf(document.series, answer.range.step));
}

} // namespace

base::Result<Answer> readAnswer(const http::Response &response, const Question &question,
                                const base::TimeRange &range)
{
    auto document = metrics::readDocument(response.body);
    const auto refused = metrics::refusal(response);
    const bool understood =
        document && !document->error.isEmpty() && (!refused || refused->kind == base::Error::Kind::Rejected);
    if (refused && !understood)
        return std::unexpected(*refused);
    if (!document)
        return std::unexpected(metrics::unreadable(response, document.error().detail));
    Answer answer{.question = question, .range = range, .asked = range};
    if (understood)
        answer.refusal = refusalOf(document->error, question.promql);
    else if (document->status != "success"_L1)
        return base::fail(base::Error::Kind::Malformed, u"a JSON document without the status \"success\""_s);
    else
        take(std::move(*document), answer);
    readCourtesies(response.body, answer);
    answer.jsonCut = response.body.size() > Answer::mostJson;
    answer.json =
        QString::fromUtf8(spreadJson(response.body.first(std::min(response.body.size(), Answer::mostJson))));
    return answer;
}

Answer continued(const Answer &known, Answer tail, const base::TimeRange &whole)
{
    if (tail.refusal)
        return tail;
    const metrics::Lines joined =
        metrics::continued({.lines = known.lines}, {.lines = tail.lines}, tail.asked, whole);
    tail.range = whole;
    tail.setLines(joined.lines);
    return tail;
}

QByteArray spreadJson(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    qsizetype depth = 0;
    for (qsizetype i = 0; i < json.size();) {
        const char sign = json[i];
        const bool opens = sign == '[' || sign == '{';
        if (const auto end = opens ? shortEnd(json, i) : std::nullopt) {
            out += json.sliced(i, *end - i);
            i = *end;
            continue;
        }
        if (sign == '"') {
            const qsizetype end = stringEnd(json, i);
            out += json.sliced(i, end - i);
            i = end;
            continue;
        }
        if (sign == ']' || sign == '}')
            breakLine(out, --depth);
        if (sign != '\n' && sign != '\r')
            out += sign;
        if (sign == ':')
            out += ' ';
        if (opens)
            breakLine(out, ++depth);
        else if (sign == ',')
            breakLine(out, depth);
        ++i;
    }
    return out;
}

} // namespace console
