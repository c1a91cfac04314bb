// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/signaldraft.h"

#include "models/console/metricwords.h"
#include "models/signals/catalogueparser.h"
#include "models/signals/selector.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace console {

using namespace Qt::StringLiterals;
using metrics::Token;
using metrics::tokensOf;

namespace {

constexpr qsizetype longestId = 40;

/// A basic string of TOML: any text, on one line.
QString tomlString(const QString &text)
{
    QString quoted;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            quoted += u'\\' + QString(letter);
        else if (letter.unicode() < 0x20 || letter.unicode() == 0x7f)
            quoted += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

/// People read PromQL better without backslashes, so it is a literal string where it can be one.
QString tomlQuery(const QString &query)
{
    static const QRegularExpression unfit(u"'''|'$|[\\x00-\\x08\\x0b-\\x1f\\x7f]"_s);
    if (unfit.match(query).hasMatch())
        return tomlString(query);
    const bool block = query.contains(u'\n') || query.contains(u'\'');
    return block ? u"'''\n"_s + query + u"'''"_s : u'\'' + query + u'\'';
}

QString numberOf(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString ruleOf(const SignalDraft &draft)
{
    QString rule = u"rule = { bad = \"%1\""_s.arg(draft.above ? u"above"_s : u"below"_s);
    if (draft.warning)
        rule += u", warning = "_s + numberOf(*draft.warning);
    if (draft.critical)
        rule += u", critical = "_s + numberOf(*draft.critical);
    if (draft.minutes > 0)
        rule += u", for = \"%1m\""_s.arg(draft.minutes);
    return rule + u" }"_s;
}

bool areLimitsGood(const SignalDraft &draft)
{
    const double warning = draft.warning.value_or(0);
    const double critical = draft.critical.value_or(0);
    if (!std::isfinite(warning) || !std::isfinite(critical))
        return false;
    return !draft.warning || !draft.critical || (draft.above ? warning <= critical : warning >= critical);
}

} // namespace

bool isSignalId(const QString &id)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,%1}$"_s.arg(longestId - 1));
    return pattern.match(id).hasMatch();
}

QString suggestedId(const QString &title, const signals::Catalogue &catalogue)
{
    QString id;
    for (const QChar letter : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter.unicode() < 128 && letter.isDigit()))
            id += letter;
        else if (!letter.isMark() && !id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    while (!id.isEmpty() && (id.endsWith(u'_') || id.size() > longestId - 3))
        id.chop(1);
    if (!isSignalId(id))
        id = u"own"_s;
    const QString first = id;
    for (int i = 2; catalogue.find(id) && i < 100; ++i)
        id = first + u'_' + QString::number(i);
    return id;
}

/// From the end, so that what stands in front keeps its place.
QString narrowable(const QString &query)
{
    QString narrowed = query;
    if (query.contains("$only"_L1))
        return narrowed;
    const QList<Token> tokens = tokensOf(query);
    const QList<Token> metrics = metricTokens(query);
    for (auto metric = metrics.crbegin(); metric != metrics.crend(); ++metric) {
        const auto next = std::ranges::find_if(
            tokens, [metric](const Token &token) { return token.start >= metric->end(); });
        if (next == tokens.end() || next->of(query) != u"{") {
            narrowed.insert(metric->end(), u"{$only}"_s);
            continue;
        }
        const auto end =
            std::find_if(next, tokens.end(), [&](const Token &token) { return token.of(query) == u"}"; });
        if (end == tokens.end())
            continue;
        const QStringView before = std::prev(end)->of(query);
        narrowed.insert(end->start, before == u"{" || before == u"," ? u"$only"_s : u",$only"_s);
    }
    return narrowed;
}

QStringList familiesOf(const QString &query)
{
    QStringList families;
    const QList<Token> tokens = tokensOf(query);
    for (const Token &metric : metricTokens(query)) {
        QString family = metric.of(query).toString();
        const auto next = std::ranges::find_if(
            tokens, [&metric](const Token &token) { return token.start >= metric.end(); });
        const auto end =
            std::find_if(next, tokens.end(), [&](const Token &token) { return token.of(query) == u"}"; });
        const bool narrow = next != tokens.end() && next->of(query) == u"{" && end != tokens.end();
        if (const QString whole =
                narrow ? query.sliced(metric.start, end->end() - metric.start).simplified() : QString();
            signals::isSelector(whole))
            family = whole;
        families.append(family);
    }
    families.removeDuplicates();
    return families;
}

QByteArray signalToml(const SignalDraft &draft)
{
    const QString title = tomlString(draft.title.trimmed());
    const QString about = draft.about.trimmed().isEmpty() ? title : tomlString(draft.about.trimmed());
    QStringList families;
    for (const QString &family : familiesOf(draft.query))
        families.append(tomlQuery(family));
    QStringList lines{u'[' + draft.id + u']',
                      u"title.en = "_s + title,
                      u"title.fr = "_s + title,
                      u"about.en = "_s + about,
                      u"about.fr = "_s + about,
                      u"subject = "_s + tomlString(draft.subject),
                      u"group = "_s + tomlString(draft.group),
                      u"unit = \"%1\""_s.arg(base::unitName(draft.unit)),
                      u"query = "_s + tomlQuery(narrowable(draft.query).trimmed()),
                      u"requires = [%1]"_s.arg(families.join(u", "_s))};
    if (!draft.namedBy.isEmpty())
        lines.append(u"named_by = "_s + tomlString(draft.namedBy));
    if (draft.warning || draft.critical)
        lines.append(ruleOf(draft));
    return lines.join(u'\n').toUtf8() + '\n';
}

std::optional<DraftFault> faultOf(const SignalDraft &draft, const signals::Catalogue &catalogue)
{
    using enum DraftFault::Kind;
    if (draft.title.trimmed().isEmpty())
        return DraftFault{.kind = Title, .detail = {}};
    if (!isSignalId(draft.id))
        return DraftFault{.kind = Id, .detail = {}};
    if (const signals::Signal *same = catalogue.find(draft.id))
        return DraftFault{.kind = Taken, .detail = same->place()};
    if (metricsOf(draft.query).isEmpty())
        return DraftFault{.kind = Metric, .detail = {}};
    if (!areLimitsGood(draft))
        return DraftFault{.kind = Limits, .detail = {}};
    const signals::Catalogue read = signals::parseCatalogue(signalToml(draft), draft.id + u".toml"_s);
    if (!read.diagnostics.isEmpty())
        return DraftFault{.kind = Refused, .detail = read.diagnostics.first().message};
    if (read.entries.size() != 1 || read.entries.first().id != draft.id)
        return DraftFault{.kind = Refused, .detail = u"not read back as one signal"_s};
    return std::nullopt;
}

} // namespace console
