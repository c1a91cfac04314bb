// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/plaintext.h"

#include "models/wiki/ahead.h"
#include "models/wiki/linkparser.h"

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

/// Walks a text once and collects what is left of it.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
        , m_literals(literalsIn(text))
        , m_links(linksIn({.text = text}, m_literals).links)
        , m_footnote(text, u"))")
        , m_struck(text, u"</del>")
        , m_end(text, u">")
    {
    }

    QString all()
    {
        qsizetype i = 0;
        while (i < m_text.size())
            i = past(i);
        return m_plain.simplified();
    }

private:
    qsizetype past(qsizetype i)
    {
        while (m_literal < m_literals.closed.size() && m_literals.closed.at(m_literal).from < i)
            ++m_literal;
        if (m_literal < m_literals.closed.size() && m_literals.closed.at(m_literal).from == i)
            return pastLiteral(m_literals.closed.at(m_literal++));
        while (m_link < m_links.size() && m_links.at(m_link).span.column < i)
            ++m_link;
        if (m_link < m_links.size() && m_links.at(m_link).span.column == i)
            return pastLink(m_links.at(m_link++));
        return pastSign(i);
    }

    qsizetype pastLiteral(const Literal &literal)
    {
        if (literal.word == "comment"_L1)
            return literal.to;
        qsizetype from = literal.from;
        qsizetype to = literal.to;
        if (literal.block) {
            from = m_text.indexOf(u'>', from) + 1;
            to = m_text.lastIndexOf(u"</", to - 1);
        } else {
            const QChar sign = m_text[from];
            const qsizetype signs = sign == u'%' ? 2 : to - from; // ticks may be several
            for (qsizetype k = 0; k < signs && from < to && m_text[from] == sign; ++k)
                ++from;
            for (qsizetype k = 0; k < signs && to > from && m_text[to - 1] == sign; ++k)
                --to;
        }
        m_plain += m_text.sliced(from, std::max<qsizetype>(to - from, 0));
        return literal.to;
    }

    /// A label has signs of its own, but no links.
    qsizetype pastLink(const Link &link)
    {
        const QString shown = link.label.isEmpty() ? link.target : link.label;
        if (link.kind != Link::Kind::Media)
            m_plain += withoutSigns(shown);
        return link.span.column + link.span.length;
    }

    static QString withoutSigns(const QString &label)
    {
        QString plain = label;
        for (const auto sign : {"**"_L1, "''"_L1, "`"_L1})
            plain.remove(sign);
        return plain;
    }

    qsizetype pastSign(qsizetype i)
    {
        const QStringView here = m_text.sliced(i);
        if (here.startsWith(u"((") && m_footnote.isAhead(i + 2))
            return pastFootnote(i + 2);
        if (here.startsWith(u"<del>") && m_struck.isAhead(i))
            return m_struck.from(i) + 6;
        if (here.startsWith(u"\\\\") || here.startsWith(u"<br")) {
            m_plain += u' ';
            return here.front() == u'\\' || !m_end.isAhead(i) ? i + 2 : m_end.from(i) + 1;
        }
        if (here.front() == u'<' && isTag(i))
            return m_end.from(i) + 1;
        for (const auto sign : {u"**", u"''", u"__"})
            if (here.startsWith(QStringView(sign)))
                return i + 2;
        if (here.startsWith(u"//") && (i == 0 || m_text[i - 1] != u':'))
            return i + 2;
        if (here.front() == u'*' && isEmphasis(i))
            return i + 1;
        m_plain += here.front();
        return i + 1;
    }

    /// Brackets within %%…%% do not end it.
    qsizetype pastFootnote(qsizetype from)
    {
        qsizetype end = m_footnote.from(from);
        for (qsizetype behind = m_literals.skipped(end); behind > end && behind < m_text.size();
             behind = m_literals.skipped(end))
            end = m_footnote.from(behind);
        return std::min(end + 2, m_text.size());
    }

    /// <tag …> and </tag>, not "a < b" and not <https://…>.
    bool isTag(qsizetype i)
    {
        const qsizetype end = m_end.from(i);
        const qsizetype from = i + 1 + (i + 1 < m_text.size() && m_text[i + 1] == u'/' ? 1 : 0);
        constexpr qsizetype longest = 100;
        if (end >= m_text.size() || end - from > longest || from >= end || !m_text[from].isLetter())
            return false;
        const QStringView inner = m_text.sliced(from, end - from);
        return !inner.contains(u':') && !inner.contains(u'@');
    }

    /// *word*: a sign that leans on a word on exactly one side.
    bool isEmphasis(qsizetype i) const
    {
        const bool before = i > 0 && !m_text[i - 1].isSpace();
        const bool behind = i + 1 < m_text.size() && !m_text[i + 1].isSpace();
        return before != behind;
    }

    QStringView m_text;
    Literals m_literals;
    QList<Link> m_links;
    qsizetype m_literal = 0;
    qsizetype m_link = 0;
    Ahead m_footnote;
    Ahead m_struck;
    Ahead m_end;
    QString m_plain;
};

} // namespace

QString plainText(QStringView text)
{
    return Scanner(text).all();
}

} // namespace wiki
