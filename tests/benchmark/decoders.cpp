// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/decoders.h"

#include "models/metrics/matrixstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstring>
#include <random>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace decoders {

namespace {

constexpr qint64 start = 1'795'400'000;
constexpr qint64 step = 60;

void add(std::span<const double> values, Sum &sum)
{
    sum.samples += qint64(values.size());
    for (const double value : values)
        sum.values += value;
}

Line readLine(simdjson::ondemand::object element)
{
    Line line;
    simdjson::ondemand::object metric = element["metric"].get_object();
    for (auto field : metric) {
        const std::string_view name = field.unescaped_key();
        line.labels.emplace_back(name, std::string_view(field.value()));
    }
    for (simdjson::ondemand::array point : element["values"].get_array()) {
        auto at = point.begin();
        line.times.push_back(std::llround(double((*at).get_double()) * 1000));
        ++at;
        line.values.push_back((*at).get_double_in_string());
        ++at;
    }
    return line;
}

} // namespace

QByteArray body(int lines, int points, Digits digits)
{
    std::mt19937_64 random(11);
    QByteArray text = R"({"status":"success","isPartial":false,"data":{"resultType":"matrix","result":[)";
    for (int line = 0; line < lines; ++line) {
        text += (line == 0 ? "" : ",") + QByteArray(R"({"metric":{"__name__":"node_load1","instance":"host)")
            + QByteArray::number(line).rightJustified(4, '0') + R"(:9100","job":"node"},"values":[)";
        for (int point = 0; point < points; ++point) {
            const double value = double(random() >> 11) / double(1ULL << 53) * 100;
            text += (point == 0 ? "[" : ",[") + QByteArray::number(start + point * step) + ",\""
                + (digits == Digits::Short ? QByteArray::number(value, 'f', 2)
                                           : QByteArray::number(value, 'g', 17))
                + "\"]";
        }
        text += "]}";
    }
    return text + R"(]},"stats":{"seriesFetched":"1000"}})";
}

base::Result<metrics::Lines> ours(const QByteArray &body)
{
    constexpr qsizetype piece = 64 * 1024;
    metrics::MatrixStream stream({.step = std::chrono::seconds(step)});
    for (qsizetype done = 0; done < body.size(); done += piece)
        stream.feed(QByteArrayView(body).sliced(done, std::min(piece, body.size() - done)));
    return stream.finish({.status = 200, .contentType = "application/json", .body = {}});
}

std::vector<Line> throughQJsonDocument(const QByteArray &body)
{
    std::vector<Line> lines;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    for (const auto element : document["data"_L1]["result"_L1].toArray()) {
        Line &line = lines.emplace_back();
        const QJsonObject metric = element["metric"_L1].toObject();
        for (auto label = metric.begin(); label != metric.end(); ++label)
            line.labels.emplace_back(label.key().toStdString(), label.value().toString().toStdString());
        const QJsonArray points = element["values"_L1].toArray();
        line.times.reserve(std::size_t(points.size()));
        line.values.reserve(std::size_t(points.size()));
        for (const auto point : points) {
            line.times.push_back(std::llround(point[0].toDouble() * 1000));
            line.values.push_back(point[1].toString().toDouble());
        }
    }
    return lines;
}

std::vector<Line> throughSimdjson(const QByteArray &body)
{
    std::vector<Line> lines;
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(body.constData(), std::size_t(body.size()));
    simdjson::ondemand::document document = parser.iterate(padded);
    for (simdjson::ondemand::object element : document["data"]["result"].get_array())
        lines.push_back(readLine(element));
    return lines;
}

char throughMemcpy(const QByteArray &body)
{
    static std::vector<char> copy;
    copy.resize(std::size_t(body.size()));
    std::memcpy(copy.data(), body.constData(), copy.size());
    return copy.back();
}

Sum sumOf(const base::Result<metrics::Lines> &lines)
{
    Sum sum;
    for (const metrics::LabelledLine &line : lines ? lines->lines : QList<metrics::LabelledLine>()) {
        add(line.samples.values(), sum);
        sum.times += line.samples.timeAt(line.samples.size() - 1);
        for (const auto &[name, value] : line.labels)
            sum.labels += name.size() + value.size();
    }
    return sum;
}

Sum sumOf(const std::vector<Line> &lines)
{
    Sum sum;
    for (const Line &line : lines) {
        add(line.values, sum);
        sum.times += line.times.back();
        for (const auto &[name, value] : line.labels)
            sum.labels += qint64(name.size() + value.size());
    }
    return sum;
}

} // namespace decoders
