// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/metricwords.h"

#include "models/console/words.h"

#include <algorithm>

namespace console {

using metrics::Token;

namespace {

/// Whether the word at `index` names a metric: it stands where an expression may, is nobody's label or
/// function, and no word of the language.
class MetricFinder {
public:
    MetricFinder(QStringView query, const QList<Token> &tokens)
        : m_query(query)
        , m_tokens(tokens)
    {
    }

    bool isMetric(qsizetype index)
    {
        const Token &token = m_tokens[index];
        const QStringView text = token.of(m_query);
        const bool call = index + 1 < m_tokens.size() && m_tokens[index + 1].of(m_query) == u"(";
        const bool plain = token.kind == Token::Kind::Word && m_braces == 0 && m_labels == 0 && !call;
        follow(index, text);
        return plain && !isKeyword(text) && !isAggregation(text);
    }

private:
    void follow(qsizetype index, QStringView text)
    {
        if (text == u"{")
            ++m_braces;
        else if (text == u"}")
            m_braces = std::max(0, m_braces - 1);
        else if (text == u"(" && index > 0 && takesLabels(m_tokens[index - 1].of(m_query)))
            m_labels = 1;
        else if (text == u")")
            m_labels = 0;
    }

    QStringView m_query;
    const QList<Token> &m_tokens;
    int m_braces = 0;
    int m_labels = 0;
};

} // namespace

QList<Token> metricTokens(QStringView query)
{
    QList<Token> tokens = metrics::tokensOf(query);
    tokens.removeIf([](const Token &token) { return token.kind == Token::Kind::Comment; });
    MetricFinder finder(query, tokens);
    QList<Token> found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (finder.isMetric(i))
            found.append(tokens[i]);
    }
    return found;
}

QStringList metricsOf(QStringView query)
{
    QStringList metrics;
    for (const Token &token : metricTokens(query))
        metrics.append(token.of(query).toString());
    metrics.removeDuplicates();
    return metrics;
}

} // namespace console
