// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a machine, such as a container or a mount point, on the way from its signal to its raw series.
#include "models/health/rawseries.h"
#include "models/signals/reasontext.h"
#include "widgets/drilldown/chartheader.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/historylines.h"

#include <algorithm>

namespace drilldown {

void ChartPanel::showPart(const metrics::Labels &part)
{
    if (std::exchange(m_part, part) == part)
        return;
    if (m_header->isRaw())
        ask(); // only the part is asked for
    else
        showLines();
}

void ChartPanel::choosePart()
{
    const auto chosen = std::ranges::find(m_parts, m_header->part(), &Part::name);
    showPart(chosen == m_parts.end() ? metrics::Labels() : chosen->labels);
    Q_EMIT partShown();
}

/// Raw series are asked for by the part that the header shows: what was chosen for another signal may be no
/// label of theirs.
void ChartPanel::askAnew()
{
    if (m_header->isRaw() && m_header->part().isEmpty())
        m_part = {};
    ask();
}

/// The chosen one, while the signal tells of it.
metrics::Labels ChartPanel::shownPart() const
{
    return std::ranges::contains(m_parts, m_part, &Part::labels) ? m_part : metrics::Labels();
}

QString ChartPanel::partName() const
{
    const auto chosen = std::ranges::find(m_parts, m_part, &Part::labels);
    return m_part.isEmpty() || chosen == m_parts.end() ? QString() : chosen->name;
}

/// Lists the parts of what is shown.
void ChartPanel::placePart()
{
    const health::History &history = *shown();
    if (history.request.signal.id.startsWith(health::rawPrefix)) {
        placeRawPart();
        return;
    }
    m_parts = partsOf(history);
    QStringList names;
    for (const Part &part : std::as_const(m_parts))
        names.append(part.name);
    m_header->setParts(names, names.size() > 1 ? partName() : QString()); // a single one is not chosen
}

/// Raw series are of one part already. Its signal has listed it, unless the way back led here.
void ChartPanel::placeRawPart()
{
    if (m_part.isEmpty() || !shownPart().isEmpty()) {
        m_header->choosePart(partName());
        return;
    }
    const QString name = signals::partsText({.parts = m_part});
    m_parts = {{.name = name, .labels = m_part}};
    m_header->setParts({name}, name);
}

} // namespace drilldown
