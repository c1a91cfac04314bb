// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/linestore.h"

#include "models/services/servicequestions.h"

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Owner = Recognition::Owner;

namespace {

constexpr qint64 mostPoints = 2'000; ///< about two for each pixel column of a chart
constexpr base::Milliseconds finest = 5min;
constexpr base::Milliseconds longest = 24h * 365 * 30; ///< longer than anybody has measured anything like it
constexpr base::Milliseconds coarse = 24h * 30; ///< how exactly the beginning is looked for

QString windowOf(base::Milliseconds step)
{
    return u"%1s"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(step).count());
}

/// The last point of a grid may stand after the moment that it tells of.
StitchedLine until(StitchedLine line, base::Instant moment)
{
    if (!line.isEmpty())
        line.times.last() = std::min(line.times.last(), base::toMs(moment));
    return line;
}

bool isOf(const Owner &owner, const QString &service)
{
    return owner.key == service || (!owner.isWritten && u"probe/"_s + owner.host == service);
}

} // namespace

QList<Generation> generationsOf(const metrics::Matrix &matrix, const QString &service,
                                const Software &software, const Quantity &quantity,
                                const Recognition &recognition)
{
    QList<Owner> owners;
    QList<Owner> written;
    for (const metrics::Series &series : matrix.series) {
        owners.append(recognition.ofLabels(series.labels.without({markLabel.toString()}), software));
        if (owners.last().isWritten)
            written.append(owners.last());
    }
    const Owner only = Recognition::onlyOne(written);
    QList<Generation> generations;
    for (const QString &alias : quantity.aliases)
        generations.append({.name = aliasName(alias), .series = {}});
    for (qsizetype i = 0; i < matrix.series.size(); ++i) {
        const int generation = matrix.series.at(i).labels.value(markLabel).toInt();
        const bool adopted = !owners.at(i).isWritten && generation > 0 && only.key == service;
        if (generation < generations.size() && (isOf(owners.at(i), service) || adopted))
            generations[generation].series.append(matrix.series.at(i));
    }
    return generations;
}

LineStore::LineStore(metrics::PrometheusClient client, Quantities quantities, base::Milliseconds settleTime,
                     const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_quantities(std::move(quantities))
    , m_settleTime(settleTime)
    , m_clock(clock)
{
}

base::Instant LineStore::moment() const
{
    return m_line->request.past.value_or(m_clock.now() - m_settleTime);
}

void LineStore::show(const LineRequest &request, const Recognition &recognition)
{
    m_recognition = recognition;
    if (!m_line || m_line->request != request)
        m_line = Line{.request = request};
    m_line->loading = true;
    if (request.length > 0ms)
        ask(request.length, &LineStore::take);
    else
        ask(longest, &LineStore::takeBeginning);
    Q_EMIT changed();
}

void LineStore::ask(base::Milliseconds length, void (LineStore::*then)(const base::Result<StitchedLine> &))
{
    const Software *software = m_quantities.find(m_line->request.software);
    const Quantity *quantity = software ? software->find(m_line->request.quantity) : nullptr;
    if (!quantity) {
        take(base::fail(base::Error::Kind::Rejected, u"no such number is declared"_s));
        return;
    }
    const base::Instant at = moment();
    const base::Milliseconds least = then == &LineStore::takeBeginning ? coarse : finest;
    m_line->range = base::alignedRange(at, length, least, mostPoints);
    m_line->query = generationsQuery(*software, *quantity, windowOf(m_line->range.step));
    m_asking =
        m_client.range(m_line->query, m_line->range)
            .parsed([service = m_line->request.service, software = *software, quantity = *quantity,
                     recognition = m_recognition, step = m_line->range.step,
                     at](const metrics::Matrix &matrix) -> base::Result<StitchedLine> {
                return until(stitched(generationsOf(matrix, service, software, quantity, recognition), step),
                             at);
            });
    m_asking.deliver(this, [this, then](const base::Result<StitchedLine> &answer) { (this->*then)(answer); });
}

/// Now the years that there are, as finely as they can be shown.
void LineStore::takeBeginning(const base::Result<StitchedLine> &rough)
{
    if (!rough || rough->isEmpty())
        take(rough);
    else
        ask(moment() - *rough->first() + coarse, &LineStore::take);
}

void LineStore::take(const base::Result<StitchedLine> &answer)
{
    m_line->loading = false;
    if (answer)
        m_line->answer.accept(*answer, moment());
    else
        m_line->answer.refuse(answer.error());
    Q_EMIT changed();
}

} // namespace services
