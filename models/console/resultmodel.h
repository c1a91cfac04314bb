// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/answer.h"

#include <QAbstractTableModel>

namespace console {

/// An answer as a table: a column for each label, then the value; of series over time the newest, the
/// smallest and the largest value, and how many points there are.
class ResultModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        OrderRole = Qt::UserRole, ///< a double or a text; invalid for NaN
        SearchRole, ///< QString: the whole row
        TextRole, ///< QString: the cell
        StateRole, ///< int(base::State): none
    };

    static constexpr qsizetype mostRows = 10'000;

    explicit ResultModel(QObject *parent = nullptr);

    /// @return whether the rows and columns are other ones; else only their numbers are new, and whoever
    /// reads them keeps their place
    bool setAnswer(const Answer &answer);
    void setLocale(const QLocale &locale) { m_locale = locale; }
    qsizetype hidden() const { return m_hidden; } ///< rows over the most

    /// Titles of the columns.
    QStringList headings() const;
    int labelColumns() const { return int(m_labels.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        metrics::Labels labels;
        QList<double> numbers;
    };

    static QList<Row> rowsOf(const Answer &answer);
    void findLabels();

    QStringList m_labels;
    QList<Row> m_rows;
    bool m_overTime = false;
    qsizetype m_hidden = 0;
    QLocale m_locale;
};

} // namespace console
