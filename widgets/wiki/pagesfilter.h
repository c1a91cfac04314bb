// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/pagesmodel.h"
#include "widgets/shared/wordfilter.h"

namespace wiki {

/// Finds pages and files by their ids. The heading of the files is there as long as one of them is.
class PagesFilter : public shared::WordFilter {
    Q_OBJECT

public:
    explicit PagesFilter(PagesModel &model, QObject *parent = nullptr);

    int shownCount() const override;
    int allCount() const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PagesModel &m_model;
};

} // namespace wiki
