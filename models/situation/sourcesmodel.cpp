// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/sourcesmodel.h"

#include "models/base/quantitytext.h"
#include "models/situation/sourcetext.h"

namespace situation {

using namespace Qt::StringLiterals;

void SourcesModel::setSources(const QList<SourceStatus> &sources)
{
    const bool sameRows = std::ranges::equal(m_sources, sources, {}, &SourceStatus::id, &SourceStatus::id);
    if (!sameRows)
        beginResetModel();
    m_sources = sources;
    if (!sameRows)
        endResetModel();
    else
        changedAll();
}

void SourcesModel::setNow(base::Instant now)
{
    if (std::exchange(m_now, now) != now)
        changedAll();
}

void SourcesModel::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) != locale)
        changedAll();
}

void SourcesModel::changedAll()
{
    if (!m_sources.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceStatus &status = m_sources.at(index.row());
    switch (role) {
    case IdRole:
        return status.id;
    case StateRole:
        return int(status.state);
    case Qt::DisplayRole:
        return textOf(status, Column(index.column()));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(sourceNameText(status), textOf(status, Column(index.column())));
    case Qt::ToolTipRole:
        return sourceDetailText(status);
    default:
        return {};
    }
}

QString SourcesModel::textOf(const SourceStatus &status, Column column) const
{
    switch (column) {
    case SourceColumn:
        return sourceNameText(status);
    case StateColumn:
        return sourceStateText(status.state);
    case AgeColumn:
        return status.asOf ? base::ageText(m_now - *status.asOf, m_locale) : base::notMeasuredText();
    case MessageColumn:
        return sourceMessageText(status, m_now, m_locale);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return sourceColumnText(section);
}

} // namespace situation
