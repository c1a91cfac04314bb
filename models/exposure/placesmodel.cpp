// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/placesmodel.h"

#include "models/exposure/exposurerecords.h"

namespace exposure {

using namespace Qt::StringLiterals;

PlacesModel::PlacesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlacesModel::setPlaces(const QList<Place> &places)
{
    if (places == m_places)
        return;
    beginResetModel();
    m_places = places;
    QSet<QString> hosts;
    for (const Place &place : places)
        hosts.insert(place.host);
    m_ticked.intersect(hosts);
    endResetModel();
    Q_EMIT tickedChanged();
}

QList<Place> PlacesModel::ticked() const
{
    QList<Place> list;
    for (const Place &place : m_places)
        if (m_ticked.contains(place.host))
            list.append(place);
    return list;
}

void PlacesModel::tickAll(bool ticked)
{
    m_ticked.clear();
    for (const Place &place : std::as_const(m_places))
        if (ticked)
            m_ticked.insert(place.host);
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0, Host), index(rowCount() - 1, Host), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &place = m_places.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Host)
        return m_ticked.contains(place.host) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return index.column() == Host ? place.host : place.subjects.join(u", "_s);
    return {};
}

bool PlacesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Host || role != Qt::CheckStateRole)
        return false;
    const QString host = m_places.at(index.row()).host;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(host);
    else
        m_ticked.remove(host);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Host ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return placeHeadings().value(section);
}

} // namespace exposure
