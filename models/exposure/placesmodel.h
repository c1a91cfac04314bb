// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/place.h"

#include <QAbstractTableModel>
#include <QSet>

namespace exposure {

/// The addresses of the inventory with a box to tick each; none is ticked at first. New pages keep the ticks
/// of what is still there.
class PlacesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Host, Subjects, ColumnCount };

    explicit PlacesModel(QObject *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    QList<Place> ticked() const;
    void tickAll(bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    QList<Place> m_places;
    QSet<QString> m_ticked; ///< hosts
};

} // namespace exposure
