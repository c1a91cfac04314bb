// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rowparser.h"

namespace wiki {

namespace {

/// Walks a row once, from border to border.
class Cutter {
public:
    Cutter(const Line &line, TableStyle style, const Literals &literals, const QList<Link> &links)
        : m_line(line.trimmed())
        , m_shift(m_line.column - line.column)
        , m_style(style)
        , m_literals(literals)
        , m_links(links)
    {
    }

    QList<Cell> all(bool *cut)
    {
        const QStringView text = m_line.text;
        qsizetype from = 0;
        bool header = false;
        if (!text.isEmpty() && isBorder(0)) {
            header = text.front() == u'^';
            from = 1;
        }
        while (from <= text.size() && m_cells.size() < mostCells) {
            const qsizetype end = nextBorder(from);
            if (end < text.size() || !text.sliced(from).trimmed().isEmpty())
                add(from, end, header);
            header = end < text.size() && text[end] == u'^';
            from = end + 1;
        }
        *cut = from < text.size();
        return std::move(m_cells);
    }

private:
    bool isBorder(qsizetype i) const
    {
        const QChar sign = m_line.text[i];
        if (m_style == TableStyle::DokuWiki)
            return sign == u'|' || sign == u'^';
        return sign == u'|' && (i == 0 || m_line.text[i - 1] != u'\\');
    }

    qsizetype nextBorder(qsizetype from)
    {
        qsizetype i = from;
        while (i < m_line.text.size()) {
            const qsizetype behind = skipped(i);
            if (behind == i && isBorder(i))
                return i;
            i = behind == i ? i + 1 : behind;
        }
        return m_line.text.size();
    }

    /// Behind the link or literal at `i`; `i` when there is none.
    qsizetype skipped(qsizetype i)
    {
        const qsizetype behind = m_literals.skipped(i + m_shift) - m_shift;
        if (behind > i)
            return behind;
        while (m_link < m_links.size() && m_links.at(m_link).span.column < m_line.column + i)
            ++m_link;
        const bool here = m_link < m_links.size() && m_links.at(m_link).span.column == m_line.column + i;
        return here ? i + m_links.at(m_link).span.length : i;
    }

    void add(qsizetype from, qsizetype to, bool header)
    {
        const Line inner = m_line.sliced(from, to - from).trimmed();
        m_cells.append({.text = inner.text.toString(),
                        .span = {.line = inner.number, .column = inner.column, .length = inner.text.size()},
                        .header = header});
    }

    Line m_line;
    qsizetype m_shift; ///< literals are counted from before the blanks
    TableStyle m_style;
    const Literals &m_literals;
    const QList<Link> &m_links;
    qsizetype m_link = 0;
    QList<Cell> m_cells;
};

} // namespace

QList<Cell> cellsOf(const Line &line, TableStyle style, const Literals &literals, const QList<Link> &links,
                    bool *cut)
{
    return Cutter(line, style, literals, links).all(cut);
}

} // namespace wiki
