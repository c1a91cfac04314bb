// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/resultmodel.h"

#include "models/base/state.h"
#include "models/console/consoletext.h"

#include <cmath>
#include <limits>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QVariant orderOf(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(value);
}

} // namespace

ResultModel::ResultModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResultModel::setAnswer(const Answer &answer)
{
    beginResetModel();
    m_rows.clear();
    m_overTime = !answer.series.isEmpty();
    const qsizetype all = answer.samples.size() + answer.series.size();
    m_hidden = std::max<qsizetype>(0, all - mostRows);
    for (const metrics::Sample &sample : answer.samples.first(std::min(answer.samples.size(), mostRows)))
        m_rows.append({.labels = sample.labels, .numbers = {sample.value}});
    for (const metrics::Series &series : answer.series.first(std::min(answer.series.size(), mostRows)))
        addSeries(series);
    findLabels();
    endResetModel();
}

void ResultModel::addSeries(const metrics::Series &series)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    double least = nothing;
    double most = nothing;
    qsizetype points = 0;
    for (const double value : series.values) {
        if (std::isnan(value))
            continue;
        least = std::isnan(least) ? value : std::min(least, value);
        most = std::isnan(most) ? value : std::max(most, value);
        ++points;
    }
    const double last = series.values.isEmpty() ? nothing : series.values.last();
    m_rows.append({.labels = series.labels, .numbers = {last, least, most, double(points)}});
}

/// The metric's name first, then what tells apart, then the rest by name.
void ResultModel::findLabels()
{
    m_labels.clear();
    QSet<QString> known;
    for (const Row &row : std::as_const(m_rows)) {
        for (const auto &[name, value] : row.labels) {
            if (!known.contains(name)) {
                known.insert(name);
                m_labels.append(name);
            }
        }
    }
    std::ranges::sort(m_labels);
    if (m_labels.removeOne(u"instance"_s))
        m_labels.prepend(u"instance"_s);
    if (m_labels.removeOne(u"__name__"_s))
        m_labels.prepend(u"__name__"_s);
}

QStringList ResultModel::headings() const
{
    QStringList headings = m_labels;
    if (!headings.isEmpty() && headings.first() == "__name__"_L1)
        headings.first() = metricHeading();
    return headings + numberHeadings(m_overTime);
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size()) + (m_overTime ? 4 : 1);
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == SearchRole)
        return row.labels.toString();
    if (role == StateRole)
        return int(base::State::NotApplicable);
    if (role == TextRole)
        role = Qt::DisplayRole;
    if (index.column() < m_labels.size()) {
        const QString value = row.labels.value(m_labels.at(index.column()));
        return role == Qt::DisplayRole ? QVariant(value.simplified().left(1000))
            : role == OrderRole        ? QVariant(value)
                                       : QVariant();
    }
    const double number = row.numbers.value(index.column() - m_labels.size());
    switch (role) {
    case Qt::DisplayRole:
        return numberText(number, m_locale);
    case OrderRole:
        return orderOf(number);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < m_labels.size() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(headings().value(section)) : QVariant();
}

} // namespace console
