// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QWidget>

class QGridLayout;

namespace topology {

/// The facts of a subject that one needs in an outage: who, where, how to get at it; each with a button that
/// opens its page at its line.
class FactLines : public QWidget {
    Q_OBJECT

public:
    explicit FactLines(QWidget *parent = nullptr);

    /// Null: nobody describes it.
    void setSubject(const inventory::Subject *subject);

Q_SIGNALS:
    void pageWanted(const QString &page, int line);

private:
    void addLine(const inventory::Fact &fact);

    QGridLayout *m_grid;
};

} // namespace topology
