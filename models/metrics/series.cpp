// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/series.h"

#include "models/metrics/promql.h"

#include <QStringBuilder>

#include <algorithm>

namespace metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usually = 3; ///< labels of a sample: fewer would be moved while they are read

} // namespace

Labels::Labels(std::initializer_list<Pair> pairs)
{
    for (const auto &[name, value] : pairs)
        insert(name, value);
}

void Labels::insert(const QString &name, const QString &value)
{
    if (m_pairs.isEmpty())
        m_pairs.reserve(usually);
    if (m_pairs.isEmpty() || m_pairs.constLast().first < name) { // as servers send them
        m_pairs.append({name, value});
        return;
    }
    const auto at = std::ranges::lower_bound(m_pairs, name, {}, &Pair::first);
    if (at != m_pairs.end() && at->first == name)
        m_pairs[at - m_pairs.begin()].second = value;
    else
        m_pairs.insert(at, {name, value});
}

QString Labels::value(QStringView name) const
{
    const auto at = std::ranges::find_if(m_pairs, [name](const Pair &pair) { return pair.first == name; });
    return at == m_pairs.end() ? QString() : at->second;
}

Labels Labels::without(const QStringList &names) const
{
    Labels rest;
    std::ranges::copy_if(m_pairs, std::back_inserter(rest.m_pairs),
                         [&names](const Pair &pair) { return !names.contains(pair.first); });
    return rest;
}

Labels Labels::only(const QStringList &names) const
{
    Labels rest;
    if (names.isEmpty())
        return rest;
    std::ranges::copy_if(m_pairs, std::back_inserter(rest.m_pairs),
                         [&names](const Pair &pair) { return names.contains(pair.first); });
    return rest;
}

QString Labels::toString() const
{
    qsizetype length = 2;
    for (const auto &[name, value] : m_pairs)
        length += name.size() + value.size() + 4;
    QString text;
    text.reserve(length);
    text += u'{';
    for (const auto &[name, value] : m_pairs) {
        if (text.size() > 1)
            text += u',';
        text += name % u'=' % quoted(value);
    }
    return text + u'}';
}

} // namespace metrics
