// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/completionstore.h"

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keptFor = 1min;
constexpr auto failedFor = 10s; ///< a dead server is not asked at every letter
constexpr auto lookedBack = 1h; ///< the index is asked about this time
constexpr qsizetype mostKept = 100;

/// What the names hang on; empty where no server is needed.
QString keyOf(const Place &place, const std::optional<base::Instant> &past)
{
    const QString when = past ? QString::number(base::toMs(*past)) : QString();
    switch (place.kind) {
    case Place::Kind::Expression:
        return u"metrics "_s + when;
    case Place::Kind::LabelName:
        return u"labels %1 "_s.arg(when) + place.selector;
    case Place::Kind::LabelValue:
        return place.label.isEmpty() ? QString() : u"values %1 %2 "_s.arg(when, place.label) + place.selector;
    default:
        return {};
    }
}

} // namespace

CompletionStore::CompletionStore(metrics::PrometheusClient client, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_clock(clock)
{
}

QList<Candidate> CompletionStore::candidates(const Place &place)
{
    const QString key = keyOf(place, m_past);
    if (!key.isEmpty())
        want(place, key);
    return candidatesFor(place, m_names.value(key).list, m_extended);
}

QStringList CompletionStore::metrics() const
{
    return m_names.value(keyOf({.kind = Place::Kind::Expression}, m_past)).list;
}

/// Names that have grown old are shown until there are new ones.
void CompletionStore::want(const Place &place, const QString &key)
{
    const auto held = m_names.constFind(key);
    const bool fresh = held != m_names.constEnd() && held->until && m_clock.now() < *held->until;
    if (fresh || m_wanted == key)
        return;
    if (m_names.size() > mostKept)
        m_names.clear();
    m_wanted = key;
    m_asking = asked(place);
    m_asking.deliver(this, [this, key](const base::Result<QStringList> &answer) {
        Names &names = m_names[key];
        names.until = m_clock.now() + (answer ? base::Milliseconds(keptFor) : base::Milliseconds(failedFor));
        m_wanted.clear();
        if (!answer)
            return;
        names.list = *answer;
        Q_EMIT known();
    });
}

base::Pending<QStringList> CompletionStore::asked(const Place &place) const
{
    const base::Instant to = m_past.value_or(m_clock.now());
    const base::Instant from = to - lookedBack;
    if (place.kind == Place::Kind::LabelName)
        return m_client.labels(place.selector, from, to);
    const QString label = place.kind == Place::Kind::LabelValue ? place.label : u"__name__"_s;
    return m_client.labelValues(label, place.selector, from, to);
}

} // namespace console
