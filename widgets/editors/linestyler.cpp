// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/linestyler.h"

#include <utility>

namespace editors {

LineStyler::LineStyler(const KSyntaxHighlighting::Definition &definition)
{
    setDefinition(definition);
}

QList<Run> LineStyler::next(QStringView line)
{
    m_runs.clear();
    if (definition().isValid())
        m_state = highlightLine(line.first(std::min(line.size(), longestLine)), m_state);
    return std::exchange(m_runs, {});
}

void LineStyler::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0)
        m_runs.append({.offset = offset, .length = length, .format = format});
}

} // namespace editors
