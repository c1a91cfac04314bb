// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/literals.h"

#include "models/wiki/ahead.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

struct Tag {
    QStringView opener; ///< with what must follow it left out
    QStringView closer;
    QStringView word; ///< empty: what the tag itself says
};

constexpr std::array<Tag, 8> tags{{
    {u"<code", u"</code>", u""},
    {u"<file", u"</file>", u""},
    {u"<nowiki", u"</nowiki>", u"nowiki"},
    {u"<html", u"</html>", u"html"},
    {u"<HTML", u"</HTML>", u"html"},
    {u"<php", u"</php>", u"php"},
    {u"<PHP", u"</PHP>", u"php"},
    {u"<!--", u"-->", u"comment"},
}};

/// Walks a line once.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
        , m_percents(text, u"%%")
        , m_end(text, u">")
    {
        for (const Tag &tag : tags)
            m_closers.append(Ahead(text, tag.closer));
    }

    Literals all()
    {
        qsizetype i = 0;
        while (i < m_text.size() && m_found.open < 0)
            i = past(i);
        return std::move(m_found);
    }

private:
    /// Where to look on.
    qsizetype past(qsizetype i)
    {
        switch (m_text[i].unicode()) {
        case u'`':
            return pastTicks(i);
        case u'%':
            return pastPercents(i);
        case u'<':
            return pastTag(i);
        default:
            return i + 1;
        }
    }

    qsizetype run(qsizetype i) const
    {
        qsizetype end = i;
        while (end < m_text.size() && m_text[end] == u'`')
            ++end;
        return end - i;
    }

    /// As many ticks end it as began it; of those that nothing ends none is looked for again.
    qsizetype pastTicks(qsizetype i)
    {
        constexpr qsizetype longest = 3;
        const qsizetype length = run(i);
        if (length > longest)
            return i + length;
        qsizetype end = m_hopeless.contains(length) ? m_text.size() : i + length;
        while (end < m_text.size()) {
            const qsizetype here = run(end);
            if (here == length)
                return taken({.from = i, .to = end + length, .word = {}});
            end += std::max<qsizetype>(here, 1);
        }
        m_hopeless.append(length);
        return i + length;
    }

    qsizetype pastPercents(qsizetype i)
    {
        if (!m_text.sliced(i).startsWith(u"%%"))
            return i + 1;
        const qsizetype end = m_percents.from(i + 2);
        return end < m_text.size() ? taken({.from = i, .to = end + 2, .word = {}}) : i + 2;
    }

    qsizetype pastTag(qsizetype i)
    {
        if (i + 1 < m_text.size() && !u"cfnhHpP!"_s.contains(m_text[i + 1]))
            return i + 1; // no tag of ours begins like this
        for (qsizetype k = 0; k < qsizetype(tags.size()); ++k) {
            const auto inner = innerOf(tags[size_t(k)], i);
            if (!inner)
                continue;
            const QString word = wordOf(tags[size_t(k)], i, *inner);
            const qsizetype end = m_closers[k].from(*inner);
            if (end < m_text.size())
                return taken(
                    {.from = i, .to = end + tags[size_t(k)].closer.size(), .word = word, .block = true});
            m_found.open = i;
            m_found.closer = tags[size_t(k)].closer.toString();
            m_found.word = word;
            return i;
        }
        return i + 1;
    }

    /// Where the inside of a tag begins; nothing when another one stands here.
    std::optional<qsizetype> innerOf(const Tag &tag, qsizetype i)
    {
        const QStringView here = m_text.sliced(i);
        if (!here.startsWith(tag.opener))
            return std::nullopt;
        const qsizetype behind = i + tag.opener.size();
        if (tag.opener.endsWith(u'-'))
            return behind;
        const bool isWhole = behind < m_text.size() && (m_text[behind] == u'>' || m_text[behind].isSpace());
        return isWhole && m_end.isAhead(behind) ? std::optional(m_end.from(behind) + 1) : std::nullopt;
    }

    QString wordOf(const Tag &tag, qsizetype i, qsizetype inner) const
    {
        if (!tag.word.isEmpty())
            return tag.word.toString();
        const qsizetype behind = i + tag.opener.size();
        const QStringView said = m_text.sliced(behind, inner - 1 - behind).trimmed();
        const QStringView first =
            said.first(std::min(said.size(), said.indexOf(u' ') < 0 ? said.size() : said.indexOf(u' ')));
        return first == u"-" ? QString() : first.toString();
    }

    qsizetype taken(Literal literal)
    {
        m_found.closed.append(std::move(literal));
        return m_found.closed.last().to;
    }

    QStringView m_text;
    Ahead m_percents;
    Ahead m_end;
    QList<Ahead> m_closers;
    QList<qsizetype> m_hopeless;
    Literals m_found;
};

} // namespace

qsizetype Literals::skipped(qsizetype index) const
{
    const auto behind =
        std::ranges::upper_bound(closed, index, {}, [](const Literal &literal) { return literal.from; });
    if (behind == closed.begin())
        return index;
    return std::max(index, std::prev(behind)->to);
}

Literals literalsIn(QStringView text)
{
    return Scanner(text).all();
}

} // namespace wiki
