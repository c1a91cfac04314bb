// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/linkparser.h"

#include "models/wiki/ahead.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 200;

bool endsAddress(QChar letter)
{
    return letter.isSpace() || u"<>\"|^`{}[]\\"_s.contains(letter);
}

bool isSchemeLetter(QChar letter)
{
    return (letter < QChar(0x80) && letter.isLetterOrNumber()) || letter == u'+' || letter == u'.'
        || letter == u'-';
}

Link::Kind kindOf(QStringView target)
{
    const bool elsewhere = target.contains(u"://") || target.startsWith(u"mailto:") || target.contains(u'@')
        || target.contains(u'>') || target.startsWith(u"\\\\");
    return elsewhere ? Link::Kind::External : Link::Kind::Page;
}

/// Walks a line once. Each reader returns where to look on.
class Scanner {
public:
    Scanner(const Line &line, const Literals &literals)
        : m_line(line)
        , m_text(line.text)
        , m_literals(literals)
        , m_squares(m_text, u"]]")
        , m_square(m_text, u"]")
        , m_braces(m_text, u"}}")
        , m_address(m_text, u"://")
    {
    }

    FoundLinks all()
    {
        qsizetype i = 0;
        while (i < m_text.size()) {
            const qsizetype behind = m_literals.skipped(i);
            i = behind > i ? behind : past(i);
        }
        return std::move(m_found);
    }

private:
    qsizetype past(qsizetype i)
    {
        const QStringView here = m_text.sliced(i);
        if (here.startsWith(u"[["))
            return pastSquares(i);
        if (here.startsWith(u"{{"))
            return pastBraces(i);
        if (here.front() == u'[')
            return pastSquare(i);
        if (m_address.from(i) == i)
            return pastAddress(i);
        return i + 1;
    }

    qsizetype pastSquares(qsizetype i)
    {
        const qsizetype end = m_squares.from(i + 2);
        if (end >= m_text.size()) {
            remark(i, u"a link without its closing brackets is read as text: write [[page|label]]"_s);
            return i + 2;
        }
        const QStringView inner = m_text.sliced(i + 2, end - i - 2);
        const qsizetype bar = inner.indexOf(u'|');
        const QStringView target = (bar < 0 ? inner : inner.first(bar)).trimmed();
        if (target.isEmpty())
            remark(i, u"a link to nowhere is read as text: name the page it means"_s);
        else
            add(kindOf(target), target, bar < 0 ? QStringView() : inner.sliced(bar + 1).trimmed(), i,
                end + 2);
        return end + 2;
    }

    /// {{word>…}} is a plugin's, not media.
    qsizetype pastBraces(qsizetype i)
    {
        const qsizetype end = m_braces.from(i + 2);
        if (end >= m_text.size())
            return i + 2;
        const QStringView inner = m_text.sliced(i + 2, end - i - 2);
        const qsizetype bar = inner.indexOf(u'|');
        const QStringView target = (bar < 0 ? inner : inner.first(bar)).trimmed();
        if (!target.isEmpty() && !target.contains(u'>'))
            add(Link::Kind::Media, target, bar < 0 ? QStringView() : inner.sliced(bar + 1).trimmed(), i,
                end + 2);
        return end + 2;
    }

    qsizetype pastSquare(qsizetype i)
    {
        const qsizetype end = m_square.from(i + 1);
        if (end + 1 < m_text.size() && m_text[end + 1] == u'(')
            return pastMarkdown(i, end);
        if (isBroken(i, end))
            remark(i, u"a link that is not written as [label](address) is read as text"_s);
        return i + 1;
    }

    /// [label](target "title"). The target may hold pairs of parentheses.
    qsizetype pastMarkdown(qsizetype i, qsizetype end)
    {
        const qsizetype from = end + 2;
        const qsizetype close = closingParenthesis(from);
        if (close < 0) {
            remark(i, u"a link without its closing parenthesis is read as text"_s);
            return from;
        }
        const QStringView inner = m_text.sliced(from, close - from).trimmed();
        const qsizetype space = inner.indexOf(u' ');
        const QStringView target = space < 0 ? inner : inner.first(space);
        if (target.isEmpty())
            return close + 1;
        add(kindOf(target), target, m_text.sliced(i + 1, end - i - 1).trimmed(), i, close + 1);
        return close + 1;
    }

    /// Another bracket ends the search: no address holds one, and a page of them would be walked for each.
    qsizetype closingParenthesis(qsizetype from) const
    {
        int depth = 1;
        for (qsizetype k = from; k < m_text.size() && m_text[k] != u'['; ++k) {
            depth += m_text[k] == u'(' ? 1 : m_text[k] == u')' ? -1 : 0;
            if (depth == 0)
                return k;
        }
        return -1;
    }

    /// [label(https://…) and [label] (https://…).
    bool isBroken(qsizetype i, qsizetype end)
    {
        const QStringView behind =
            m_text.sliced(std::min(end + 1, m_text.size()))
                .first(std::min<qsizetype>(9, m_text.size() - std::min(end + 1, m_text.size())));
        if (behind.startsWith(u" (http"))
            return true;
        const qsizetype address = m_address.from(i);
        if (address >= std::min(end, m_text.size()) || address - i > longestQuote)
            return false;
        return m_text.sliced(i + 1, address - i - 1).contains(u'(') && end >= m_text.size();
    }

    qsizetype pastAddress(qsizetype i)
    {
        qsizetype from = i;
        while (from > 0 && i - from < longestScheme && isSchemeLetter(m_text[from - 1]))
            --from;
        while (from < i && !m_text[from].isLetter())
            ++from;
        if (from == i)
            return i + 3;
        const qsizetype behind = addressEnd(i + 3);
        const qsizetype end = withoutPunctuation(i + 3, behind);
        if (end > i + 3)
            add(Link::Kind::External, m_text.sliced(from, end - from), {}, from, end);
        return behind;
    }

    /// A parenthesis that was not opened inside belongs to the sentence.
    qsizetype addressEnd(qsizetype from) const
    {
        qsizetype end = from;
        int open = 0;
        for (; end < m_text.size() && !endsAddress(m_text[end]); ++end) {
            open += m_text[end] == u'(' ? 1 : m_text[end] == u')' ? -1 : 0;
            if (open < 0)
                break;
        }
        return end;
    }

    qsizetype withoutPunctuation(qsizetype from, qsizetype end) const
    {
        while (end > from && u".,;:!?'*»"_s.contains(m_text[end - 1]))
            --end;
        return end;
    }

    void add(Link::Kind kind, QStringView target, QStringView label, qsizetype from, qsizetype to)
    {
        m_found.links.append(
            {.kind = kind,
             .target = target.toString(),
             .label = label.toString(),
             .span = {.line = m_line.number, .column = m_line.column + from, .length = to - from}});
    }

    void remark(qsizetype from, const QString &message)
    {
        if (m_found.diagnostics.size() >= mostRemarks)
            return;
        m_found.diagnostics.append(
            {.page = {},
             .line = m_line.number,
             .severity = Diagnostic::Severity::Remark,
             .text = m_text.sliced(from).first(std::min(longestQuote, m_text.size() - from)).toString(),
             .message = message});
    }

    static constexpr qsizetype longestScheme = 12;
    static constexpr qsizetype mostRemarks = 20; // of one line

    const Line &m_line;
    QStringView m_text;
    const Literals &m_literals;
    Ahead m_squares;
    Ahead m_square;
    Ahead m_braces;
    Ahead m_address;
    FoundLinks m_found;
};

} // namespace

FoundLinks linksIn(const Line &line, const Literals &literals)
{
    return Scanner(line, literals).all();
}

} // namespace wiki
