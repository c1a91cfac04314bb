// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/footnotes.h"

#include "models/wiki/literals.h"

#include <QRegularExpression>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuoted = 4000; ///< characters of a query or a line

/// One line whose signs mean nothing; empty when no quotation of the wiki can hold it.
QString quoted(QString words)
{
    words.replace(QRegularExpression(u"[\\x00-\\x1f\\x{2028}\\x{2029}]+"_s), u" "_s);
    words = words.trimmed();
    if (words.size() > longestQuoted || words.isEmpty())
        return {};
    if (!words.contains("%%"_L1) && !words.startsWith(u'%') && !words.endsWith(u'%'))
        return u"%%"_s + words + u"%%"_s;
    return words.contains("</nowiki>"_L1, Qt::CaseInsensitive) ? QString()
                                                               : u"<nowiki>%1</nowiki>"_s.arg(words);
}

QString unquoted(QStringView literal)
{
    if (literal.startsWith(u"%%"))
        return literal.sliced(2).chopped(2).toString();
    const qsizetype from = literal.indexOf(u'>') + 1;
    const qsizetype to = literal.lastIndexOf(u"</");
    return literal.sliced(from, std::max<qsizetype>(to - from, 0)).toString();
}

bool isQuotation(QStringView text, const wiki::Literal &literal)
{
    return literal.to - literal.from >= 4
        && (text.sliced(literal.from).startsWith(u"%%") || literal.word == "nowiki"_L1);
}

/// What stands between two brackets: its quotations, and the words around them.
struct Inner {
    QStringList quotations;
    QString words; ///< each quotation is one \x01
};

Inner innerOf(QStringView line, const wiki::Literals &literals, qsizetype from, qsizetype to)
{
    Inner inner;
    qsizetype at = from;
    const auto first = std::ranges::lower_bound(literals.closed, from, {}, &wiki::Literal::from);
    for (const wiki::Literal &one : std::ranges::subrange(first, literals.closed.end())) {
        if (one.to > to)
            break;
        if (!isQuotation(line, one))
            continue;
        inner.words += line.sliced(at, one.from - at);
        inner.words += u'\x01';
        inner.quotations.append(unquoted(line.sliced(one.from, one.to - one.from)));
        at = one.to;
    }
    inner.words += line.sliced(at, to - at);
    return inner;
}

/// Nothing when it is no proof of ours.
std::optional<records::Proof> proofOf(const Inner &inner)
{
    static const QRegularExpression query(u"^\\s*\x01\\s*(?:,\\s*(\\S+)\\s*)?$"_s);
    static const QRegularExpression page(u"^\\s*(?:\\[\\[([^\\]|\x01]+)(?:\\|[^\\]]*)?\\]\\]|\x01)"
                                         "\\s*,\\s*l\\.\\s*(\\d{1,9})\\s*(?::\\s*\x01\\s*)?$"_s);
    const QString first = inner.quotations.value(0);
    if (const auto match = query.match(inner.words); match.hasMatch() && !first.isEmpty()) {
        const QDateTime at = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
        if (match.captured(1).isEmpty())
            return records::Proof{.query = first};
        return at.isValid()
            ? std::optional(records::Proof{.query = first, .at = base::instantFromMs(at.toMSecsSinceEpoch())})
            : std::nullopt;
    }
    const auto match = page.match(inner.words);
    const QString linked = match.captured(1).trimmed();
    const QString named = linked.isEmpty() ? first : linked;
    if (!match.hasMatch() || named.isEmpty())
        return std::nullopt;
    return records::Proof{.page = named,
                          .line = match.captured(2).toInt(),
                          .text = inner.quotations.value(linked.isEmpty() ? 1 : 0)};
}

void addFootnotes(QList<Footnote> &found, QStringView line, int number)
{
    const wiki::Literals literals = wiki::literalsIn(line);
    qsizetype quotation = 0; // the first that is not passed yet
    /// The next place of a word outside all literals; the line's length when there is none.
    const auto next = [&](QStringView word, qsizetype from) {
        for (qsizetype at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at)) {
            while (quotation < literals.closed.size() && literals.closed.at(quotation).to <= at)
                ++quotation;
            if (quotation == literals.closed.size() || literals.closed.at(quotation).from > at)
                return at;
            at = literals.closed.at(quotation).to;
        }
        return line.size();
    };
    for (qsizetype open = next(u"((", 0); open < line.size();) {
        const qsizetype close = next(u"))", open + 2);
        if (close == line.size())
            return;
        if (const auto proof = proofOf(innerOf(line, literals, open + 2, close)))
            found.append(
                {.span = {.line = number, .column = open, .length = close + 2 - open}, .proof = *proof});
        open = next(u"((", close + 2);
    }
}

} // namespace

QString footnoteOf(const records::Proof &proof)
{
    if (const QString query = quoted(proof.query); !query.isEmpty())
        return proof.at ? u"((%1, %2))"_s.arg(query, base::toIso(*proof.at)) : u"((%1))"_s.arg(query);
    if (proof.page.isEmpty())
        return {};
    static const QRegularExpression id(u"^[^\\[\\]|#/<>%()\\x00-\\x1f]+$"_s); // a file's name has a slash
    const QString page = id.match(proof.page).hasMatch() ? u"[[%1]]"_s.arg(proof.page) : quoted(proof.page);
    if (page.isEmpty())
        return {};
    const QString line = u"%1, l. %2"_s.arg(page, QString::number(std::max(proof.line, 1)));
    const QString text = quoted(proof.text);
    return text.isEmpty() ? u"((%1))"_s.arg(line) : u"((%1: %2))"_s.arg(line, text);
}

QList<Footnote> footnotesIn(const QString &text)
{
    QList<Footnote> found;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        addFootnotes(found, line, ++number);
    return found;
}

QString withoutMarkup(const QString &words)
{
    static const QRegularExpression signs(
        u"(\\*\\*|(?<!:)//|__|''|\\[\\[|\\]\\]|\\(\\(|\\)\\)|\\{\\{|\\}\\}|\\\\\\\\|~~|<|`)"_s);
    QStringList parts = words.simplified().split(u"%%"_s);
    for (QString &part : parts)
        part.replace(signs, u"%%\\1%%"_s);
    return parts.join("<nowiki>%%</nowiki>"_L1);
}

QString itemOf(const Fact &fact)
{
    const QString footnote = footnoteOf(fact.proof);
    return u"  * %1%2"_s.arg(withoutMarkup(fact.sentence), footnote.isEmpty() ? QString() : u' ' + footnote);
}

} // namespace reports
