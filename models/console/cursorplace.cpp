// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/cursorplace.h"

#include "models/console/metricwords.h"
#include "models/console/words.h"
#include "models/metrics/promql.h"

#include <algorithm>
#include <optional>

namespace console {

using namespace Qt::StringLiterals;
using metrics::textOfString;
using metrics::Token;
using metrics::tokensOf;

namespace {

/// A bracket that is open at the cursor.
struct Opening {
    QChar sign;
    qsizetype index = 0; ///< of its token
    QString before; ///< the word in front of it; empty: none
};

class Reader {
public:
    Reader(const QString &query, qsizetype cursor)
        : m_query(query)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, query.size()))
        , m_tokens(tokensOf(query))
    {
    }

    Place read()
    {
        findTyped();
        m_place.from = m_cursor;
        if (m_typed && !takeTyped())
            return {};
        openBrackets();
        place();
        if (m_place.kind == Place::Kind::Duration && m_place.word.startsWith(u':'))
            skipColon();
        if (m_typed && isText(*m_typed) && m_place.kind != Place::Kind::LabelValue)
            return {};
        return m_place;
    }

private:
    static bool isText(const Token &token) { return token.isString(); }

    /// The colon of a subquery looks like the beginning of a name.
    void skipColon()
    {
        m_place.word.removeFirst();
        ++m_place.from;
        --m_place.length;
    }

    QStringView text(qsizetype index) const
    {
        return index >= 0 && index < m_tokens.size() ? m_tokens[index].of(m_query) : QStringView();
    }

    /// The token that the cursor is in, or directly behind.
    void findTyped()
    {
        for (m_count = 0; m_count < m_tokens.size() && m_tokens[m_count].start < m_cursor; ++m_count) { }
        if (m_count == 0 || m_tokens[m_count - 1].end() < m_cursor)
            return;
        const Token &last = m_tokens[m_count - 1];
        const bool behind = last.end() == m_cursor;
        if (last.kind == Token::Kind::Sign || (last.kind == Token::Kind::String && behind))
            return; // what follows is something new
        m_typed = last;
        --m_count; // those in front of it
    }

    /// False where nothing can be proposed.
    bool takeTyped()
    {
        const bool inner = isText(*m_typed);
        if (m_typed->kind == Token::Kind::Comment || m_typed->kind == Token::Kind::Number)
            return m_typed->kind == Token::Kind::Number && isInWindow();
        m_place.from = m_typed->start + (inner ? 1 : 0);
        m_place.word = m_query.sliced(m_place.from, m_cursor - m_place.from);
        m_place.length = m_typed->end() - m_place.from;
        if (inner) {
            m_place.closed = m_typed->kind == Token::Kind::String;
            m_place.quote = m_query.at(m_typed->start);
            m_place.length = m_place.closed ? m_place.length - 1 : m_cursor - m_place.from;
            m_place.word = textOfString(m_query.sliced(m_typed->start, m_cursor - m_typed->start));
        }
        return true;
    }

    bool isInWindow()
    {
        m_place.from = m_typed->start;
        m_place.word = m_query.sliced(m_place.from, m_cursor - m_place.from);
        m_place.length = m_typed->length;
        return true;
    }

    void openBrackets()
    {
        for (qsizetype i = 0; i < m_count; ++i) {
            const QStringView sign = text(i);
            if (m_tokens[i].kind != Token::Kind::Sign)
                continue;
            if (sign == u"(" || sign == u"{" || sign == u"[")
                m_open.append({.sign = sign.front(), .index = i, .before = wordBefore(i)});
            else if ((sign == u")" || sign == u"}" || sign == u"]") && !m_open.isEmpty())
                m_open.removeLast();
        }
    }

    QString wordBefore(qsizetype index) const
    {
        const bool word = index > 0 && m_tokens[index - 1].kind == Token::Kind::Word;
        return word ? text(index - 1).toString() : QString();
    }

    void place()
    {
        const QChar sign = m_open.isEmpty() ? QChar() : m_open.last().sign;
        if (sign == u'{')
            placeInBraces();
        else if (sign == u'[')
            m_place.kind = Place::Kind::Duration;
        else if (sign == u'(' && takesLabels(m_open.last().before))
            placeInLabels();
        else
            placeOutside();
        if (m_place.kind != Place::Kind::Duration && m_typed && m_typed->kind == Token::Kind::Number)
            m_place = {};
    }

    void placeInLabels()
    {
        const QStringView last = text(m_count - 1);
        if (last != u"(" && last != u",")
            return;
        m_place.kind = Place::Kind::LabelName;
        const QStringList metrics = metricsOf(m_query);
        if (metrics.size() == 1)
            m_place.selector = metrics.first();
        else if (!metrics.isEmpty())
            m_place.selector = u"{__name__=~"_s + metrics::quoted(metrics.join(u'|')) + u'}';
    }

    void placeInBraces()
    {
        const QStringView last = text(m_count - 1);
        const bool begins = last == u"{" || last == u"," || last.compare(u"or", Qt::CaseInsensitive) == 0;
        const bool compares = last == u"=" || last == u"!=" || last == u"=~" || last == u"!~";
        if (begins) {
            m_place.kind = Place::Kind::LabelName;
            m_place.inBraces = true;
        } else if (compares) {
            m_place.kind = Place::Kind::LabelValue;
            m_place.label = wordBefore(m_count - 1);
            m_place.pattern = last.endsWith(u'~');
        } else {
            return;
        }
        m_place.selector = selectorAround();
    }

    /// The metric and the matchers in front of the cursor and behind it, without the one that is typed.
    QString selectorAround() const
    {
        const Opening &braces = m_open.last();
        QStringList matchers;
        for (qsizetype i = braces.index + 1; i + 2 < m_tokens.size() && text(i) != u"}"; ++i) {
            const bool matcher = m_tokens[i].kind == Token::Kind::Word && !isText(m_tokens[i + 1])
                && m_tokens[i + 2].kind == Token::Kind::String;
            const bool typed = m_typed && m_tokens[i + 2].start == m_typed->start;
            if (matcher && !typed)
                matchers.append(text(i).toString() + text(i + 1).toString() + text(i + 2).toString());
        }
        if (matchers.isEmpty())
            return braces.before;
        return braces.before + u'{' + matchers.join(u',') + u'}';
    }

    void placeOutside()
    {
        const QStringView last = text(m_count - 1);
        const Token::Kind kind = m_count > 0 ? m_tokens[m_count - 1].kind : Token::Kind::Comment;
        if (last.compare(u"offset", Qt::CaseInsensitive) == 0)
            m_place.kind = Place::Kind::Duration;
        else if (kind == Token::Kind::Word ? !isKeyword(last) : endsExpression(last, kind))
            m_place.kind = Place::Kind::Keyword;
        else
            m_place.kind = Place::Kind::Expression;
    }

    bool endsExpression(QStringView last, Token::Kind kind) const
    {
        if (last == u")") // what by (…) is followed by is an expression, when it stands before its brackets
            return !closesLabels();
        return last == u"}" || last == u"]" || kind == Token::Kind::Number || kind == Token::Kind::Duration
            || kind == Token::Kind::String || kind == Token::Kind::OpenString;
    }

    bool closesLabels() const
    {
        qsizetype i = m_count - 1;
        while (i > 0 && text(i) != u"(")
            --i;
        return i > 0 && takesLabels(text(i - 1));
    }

    const QString &m_query;
    qsizetype m_cursor;
    QList<Token> m_tokens;
    qsizetype m_count = 0; ///< tokens in front of what is typed
    std::optional<Token> m_typed;
    QList<Opening> m_open;
    Place m_place;
};

} // namespace

Place placeAt(const QString &query, qsizetype cursor)
{
    return Reader(query, cursor).read();
}

} // namespace console
