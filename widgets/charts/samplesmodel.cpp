// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/samplesmodel.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/exporting.h"
#include "widgets/shared/plainlabel.h"

#include <algorithm>
#include <span>

namespace charts {

using namespace Qt::StringLiterals;

SamplesModel::SamplesModel(const ChartData &chartData, QObject *parent)
    : QAbstractTableModel(parent)
    , m_data(chartData)
{
}

void SamplesModel::rebuild(const QLocale &locale)
{
    const QList<qsizetype> lines = drawnLines(m_data);
    const QList<qint64> times = seenTimes(m_data, lines);
    QStringList names;
    for (const qsizetype line : lines)
        names.append(m_data.lines.at(line).name);
    const auto before = std::span<const qint64>(m_times);
    const auto first = times.isEmpty() ? before.end() : std::ranges::lower_bound(before, times.first());
    const auto kept = std::span(first, before.end());
    const auto after = std::span<const qint64>(times);
    const bool goesOn = names == m_names && locale == m_locale && !kept.empty() && kept.size() <= after.size()
        && std::ranges::equal(kept, after.first(kept.size()));
    if (!goesOn)
        beginResetModel();
    m_locale = locale;
    m_lines = lines;
    m_names = names;
    if (goesOn) {
        moveOn(first - before.begin(), times);
        return;
    }
    m_times = times;
    endResetModel();
}

/// What is chosen and scrolled to stays where only the range moved on, as with every refresh.
/// @param gone rows at the top that are too old now
void SamplesModel::moveOn(qsizetype gone, const QList<qint64> &times)
{
    if (gone > 0) {
        beginRemoveRows({}, 0, int(gone - 1));
        m_times.remove(0, gone);
        endRemoveRows();
    }
    const qsizetype kept = m_times.size();
    if (times.size() > kept) {
        beginInsertRows({}, int(kept), int(times.size() - 1));
        m_times = times;
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SamplesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

int SamplesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

QVariant SamplesModel::timeData(qint64 time, int role) const
{
    if (role == Qt::EditRole)
        return isoText(time, m_data.zone);
    return role == Qt::DisplayRole ? base::instantText(base::instantFromMs(time), m_data.zone, m_locale)
                                   : QVariant();
}

QVariant SamplesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const qint64 time = m_times.at(index.row());
    if (index.column() == 0)
        return timeData(time, role);
    const Line &line = m_data.lines.at(m_lines.at(index.column() - 1));
    const base::Unit unit = m_data.unitOf(m_lines.at(index.column() - 1));
    const qsizetype at = nearestSample(line.samples, time, 0);
    const QString exact = at < 0 ? QString() : QString::fromLatin1(exactText(line.samples.valueAt(at)));
    if (role == Qt::DisplayRole)
        return at < 0 ? QString() : base::quantityText(line.samples.valueAt(at), unit, m_locale);
    return role == Qt::EditRole || role == Qt::ToolTipRole ? exact : QVariant();
}

QVariant SamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Time") : m_data.lines.at(m_lines.at(section - 1)).name;
    return role == Qt::ToolTipRole && section > 0
        ? shared::plainToolTip(m_data.lines.at(m_lines.at(section - 1)).name)
        : QVariant();
}

} // namespace charts
