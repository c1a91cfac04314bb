// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/samplesmodel.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/exporting.h"
#include "widgets/shared/plainlabel.h"

namespace charts {

using namespace Qt::StringLiterals;

SamplesModel::SamplesModel(const ChartData &chartData, QObject *parent)
    : QAbstractTableModel(parent)
    , m_data(chartData)
{
}

void SamplesModel::rebuild(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_lines = drawnLines(m_data);
    m_times = seenTimes(m_data, m_lines);
    endResetModel();
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
