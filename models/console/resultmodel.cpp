// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/resultmodel.h"

#include "models/base/state.h"
#include "models/console/consoletext.h"

#include <algorithm>
#include <cmath>

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

bool ResultModel::setAnswer(const Answer &answer)
{
    QList<Row> rows = rowsOf(answer);
    const bool overTime = !answer.lines.isEmpty();
    const bool same = overTime == m_overTime && !rows.isEmpty()
        && std::ranges::equal(rows, m_rows, {}, &Row::labels, &Row::labels);
    m_hidden = answer.samples.size() + answer.lines.size() - rows.size();
    if (same) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, labelColumns()), index(rowCount() - 1, columnCount() - 1));
        return false;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_overTime = overTime;
    findLabels();
    endResetModel();
    return true;
}

QList<ResultModel::Row> ResultModel::rowsOf(const Answer &answer)
{
    QList<Row> rows;
    for (const metrics::Sample &sample : answer.samples.first(std::min(answer.samples.size(), mostRows)))
        rows.append({.labels = sample.labels, .numbers = {sample.value}});
    for (qsizetype i = 0; i < std::min(answer.lines.size(), mostRows); ++i) {
        const LineFigures &figures = answer.figures.at(i);
        rows.append({.labels = answer.lines.at(i).labels,
                     .numbers = {figures.newest, figures.least, figures.most, double(figures.points)}});
    }
    return rows;
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
