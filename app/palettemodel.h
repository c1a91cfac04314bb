// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>

#include <functional>

namespace app {

/// Something the command palette can do.
struct PaletteEntry {
    QString text; ///< as it is read, and searched
    QString key; ///< what does it without the palette; of a machine, its kind
    QIcon icon;
    std::function<void()> run;
};

/// The entries that match what was typed, the best first. Every word must occur; accents and case do not
/// count.
class PaletteModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void setWords(const QString &typed);

    /// Null for a row that is not there.
    const PaletteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void match();

    QList<PaletteEntry> m_entries;
    QStringList m_haystacks;
    QList<qsizetype> m_matches;
    QString m_typed;
};

} // namespace app
