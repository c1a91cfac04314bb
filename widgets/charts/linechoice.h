// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QSet>

namespace charts {

/// Which lines of a chart are drawn, as its reader chose: by name, so that the next answer is shown alike.
class LineChoice {
public:
    void toggle(const QString &name);
    /// All others go; when they are gone already, all come back.
    void toggleOnly(const QString &name, const QList<Line> &lines);
    void showAll() { m_hidden.clear(); }
    bool hidesSome() const { return !m_hidden.isEmpty(); }

    /// Only those that reach highest where they are seen; 0: all.
    void setTop(qsizetype count) { m_top = count; }
    qsizetype top() const { return m_top; }

    /// What becomes of each line.
    QList<Shown> applied(const ChartData &data) const;

private:
    QSet<QString> m_hidden;
    qsizetype m_top = 0;
};

} // namespace charts
