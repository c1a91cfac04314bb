// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/entryreader.h"

#include "models/signals/catalogueparser.h"
#include "models/signals/selector.h"

#include <QRegularExpression>

#include <cmath>

namespace signals {

using namespace Qt::StringLiterals;

namespace {

/// A query on one line, as it is shown for proof. One with a comment keeps its lines, which end the comment;
/// blanks inside a line may stand in a string and are left alone.
QString folded(const QString &promql)
{
    if (promql.contains(u'#'))
        return promql.trimmed();
    QStringList lines = promql.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.join(u' ');
}

/// Words on one line. Only what keys type is folded: simplified() would take the narrow spaces of French,
/// too.
QString onOneLine(std::string_view words)
{
    static const QRegularExpression blanks(u"[ \\t\\r\\n]+"_s);
    return textOf(words).trimmed().replace(blanks, u" "_s);
}

/// How far inside its limit a value must come back before the limit lets go, when the entry does not say:
/// measures that breathe need some, what is counted or true needs none.
double usualHysteresis(base::Unit unit, double limit)
{
    switch (unit) {
    case base::Unit::Ratio:
        return 0.02;
    case base::Unit::Celsius:
        return 2;
    case base::Unit::Count:
    case base::Unit::Bool:
        return 0;
    default:
        return std::abs(limit) * 0.05;
    }
}

} // namespace

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

EntryReader::EntryReader(const toml::table &table, const QString &id, const QString &file)
    : m_table(table)
{
    m_signal.id = id;
    m_signal.origin = file;
    m_signal.line = int(table.source().begin.line);
}

void EntryReader::read()
{
    if (m_signal.id.trimmed().isEmpty())
        refuse(nullptr, u"needs a name"_s);
    m_signal.title = bilingual("title", true);
    m_signal.about = bilingual("about", true);
    m_signal.bad = bilingual("bad", false);
    m_signal.install = bilingual("install", false);
    m_signal.subject = string("subject", true);
    m_signal.group = string("group", true);
    m_signal.runbook = string("runbook", false);
    m_signal.query = promql("query", true);
    m_signal.datedBy = promql("dated_by", false);
    m_signal.drilldown = promql("drilldown", false);
    if (m_signal.drilldown.isEmpty())
        m_signal.drilldown = m_signal.query;
    m_signal.namedBy = string("named_by", false);
    m_signal.parts = strings("parts");
    m_signal.related = strings("related");
    m_signal.core = m_table["core"].value_or(false);
    if (const toml::node *core = m_table.get("core"); core && !core->is_boolean())
        refuse(core, u"core must be true or false"_s);
    m_signal.quiet = number(m_table, "quiet");
    readFamilies();
    readDeclaration();
    readUnit();
    readTimes();
    readRule();
    refuseUnknownKeys(m_table,
                      {u"title"_s,    u"about"_s, u"bad"_s,      u"install"_s,   u"subject"_s, u"group"_s,
                       u"runbook"_s,  u"query"_s, u"dated_by"_s, u"drilldown"_s, u"parts"_s,   u"named_by"_s,
                       u"requires"_s, u"quiet"_s, u"declared"_s, u"core"_s,      u"unit"_s,    u"every"_s,
                       u"max_age"_s,  u"rule"_s,  u"related"_s});
}

void EntryReader::refuse(const toml::node *node, const QString &message)
{
    m_diagnostics.append({.file = m_signal.origin,
                          .line = node ? int(node->source().begin.line) : m_signal.line,
                          .message = u"[%1] %2"_s.arg(m_signal.id, message)});
}

void EntryReader::refuseUnknownKeys(const toml::table &table, const QStringList &known)
{
    for (const auto &[key, node] : table) {
        if (!known.contains(textOf(key.str())))
            refuse(&node, u"has an unknown key %1"_s.arg(textOf(key.str())));
    }
}

QString EntryReader::string(std::string_view key, bool needed)
{
    const toml::node *node = m_table.get(key);
    const auto value = node ? node->value<std::string_view>() : std::nullopt;
    if (const QString words = value ? textOf(*value) : QString(); !words.trimmed().isEmpty())
        return words;
    if (needed || node)
        refuse(node, u"needs %1 = \"…\""_s.arg(textOf(key)));
    return {};
}

QString EntryReader::promql(std::string_view key, bool needed)
{
    return folded(string(key, needed));
}

Bilingual EntryReader::bilingual(std::string_view key, bool needed)
{
    const toml::node_view words = m_table[key];
    Bilingual both{.en = onOneLine(words["en"].value_or<std::string_view>("")),
                   .fr = onOneLine(words["fr"].value_or<std::string_view>(""))};
    if ((needed || words) && (both.en.isEmpty() || both.fr.isEmpty()))
        refuse(words.node(), u"needs %1.en and %1.fr"_s.arg(textOf(key)));
    return both;
}

QStringList EntryReader::strings(std::string_view key)
{
    QStringList list;
    const toml::node *node = m_table.get(key);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && (!array || !array->is_homogeneous<std::string>()))
        refuse(node, u"%1 must be a list of strings"_s.arg(textOf(key)));
    else if (array)
        array->for_each([&list](const toml::value<std::string> &value) { list.append(textOf(*value)); });
    return list;
}

/// A number that cannot be read is never dropped in silence: nothing would warn, and all would be green.
std::optional<double> EntryReader::number(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    const auto value = node ? node->value<double>() : std::nullopt;
    if (!node || (value && !std::isnan(*value)))
        return value;
    refuse(node, u"%1 must be a number"_s.arg(textOf(key)));
    return std::nullopt;
}

std::optional<base::Milliseconds> EntryReader::duration(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (!node)
        return std::nullopt;
    const auto length = parseDuration(textOf(node->value_or<std::string_view>("")));
    if (!length)
        refuse(node, u"%1 must be a duration such as \"5m\""_s.arg(textOf(key)));
    return length;
}

/// One selector, or a list whose elements are selectors or lists of alternatives.
void EntryReader::readFamilies()
{
    const toml::node *node = m_table.get("requires");
    if (!node)
        refuse(nullptr, u"needs requires = \"…\", the series without which its silence means nothing"_s);
    else if (const toml::array *families = node->as_array(); families && !families->empty())
        families->for_each([this](const toml::node &one) { m_signal.families.append(family(one)); });
    else
        m_signal.families.append(family(*node));
}

/// A selector, or a list of alternatives.
Family EntryReader::family(const toml::node &node)
{
    Family family;
    const auto append = [this, &family](const toml::node &one) {
        const QString selector = textOf(one.value_or<std::string_view>(""));
        if (isSelector(selector))
            family.append(selector);
        else
            refuse(&one, u"requires names series such as \"node_md_disks\" or \"up{job='node'}\""_s);
    };
    if (const toml::array *alternatives = node.as_array(); alternatives && !alternatives->empty())
        alternatives->for_each(append);
    else
        append(node);
    return family;
}

void EntryReader::readDeclaration()
{
    const toml::node *node = m_table.get("declared");
    if (!node)
        return;
    const toml::table *table = node->as_table();
    const toml::array *facts = table ? (*table)["facts"].as_array() : nullptr;
    if (!facts || facts->empty() || !facts->is_homogeneous<std::string>()) {
        refuse(node, u"declared needs facts = [\"…\"], keys of the inventory"_s);
        return;
    }
    refuseUnknownKeys(*table, {u"facts"_s, u"having"_s, u"lacking"_s});
    facts->for_each(
        [this](const toml::value<std::string> &fact) { m_signal.declared.facts.append(textOf(*fact)); });
    m_signal.declared.having = textOf((*table)["having"].value_or<std::string_view>(""));
    m_signal.declared.lacking = textOf((*table)["lacking"].value_or<std::string_view>(""));
    for (const QString &words : {m_signal.declared.having, m_signal.declared.lacking})
        if (!QRegularExpression(words).isValid())
            refuse(node, u"declared: %1 is no regular expression"_s.arg(words));
}

void EntryReader::readUnit()
{
    const auto unit = base::unitFromName(string("unit", true));
    if (unit)
        m_signal.unit = *unit;
    else
        refuse(m_table.get("unit"), u"has an unknown unit"_s);
}

void EntryReader::readTimes()
{
    m_signal.every = duration(m_table, "every").value_or(base::Milliseconds(0));
    m_signal.maxAge = duration(m_table, "max_age").value_or(std::chrono::minutes(5));
    if (m_signal.maxAge.count() == 0)
        refuse(m_table.get("max_age"), u"max_age must be longer than nothing"_s);
}

void EntryReader::readRule()
{
    const toml::node *node = m_table.get("rule");
    if (!node)
        return;
    const toml::table *rule = node->as_table();
    const std::string_view direction = rule ? (*rule)["bad"].value_or<std::string_view>("") : "";
    if (direction != "above" && direction != "below") {
        refuse(node, u"rule needs bad = \"above\" or \"below\""_s);
        return;
    }
    if (!rule->contains("warning") && !rule->contains("critical"))
        refuse(node, u"rule needs warning, critical or both"_s);
    refuseUnknownKeys(
        *rule, {u"bad"_s, u"warning"_s, u"critical"_s, u"for"_s, u"hysteresis"_s, u"beyond_interval"_s});
    m_signal.rule = {.direction = direction == "above" ? Rule::Direction::Above : Rule::Direction::Below,
                     .warning = number(*rule, "warning"),
                     .critical = number(*rule, "critical"),
                     .lasting = duration(*rule, "for").value_or(base::Milliseconds(0))};
    m_signal.rule.hysteresis =
        number(*rule, "hysteresis")
            .value_or(usualHysteresis(m_signal.unit, m_signal.rule.firstLimit().value_or(0)));
    m_signal.rule.beyondInterval = (*rule)["beyond_interval"].value_or(false);
    if (rule->contains("beyond_interval")
        && (!rule->get("beyond_interval")->is_boolean() || m_signal.unit != base::Unit::Seconds))
        refuse(node, u"beyond_interval is true or false, and for limits in seconds"_s);
    const Rule &read = m_signal.rule;
    if (!(read.hysteresis >= 0) || !std::isfinite(read.hysteresis) || !std::isfinite(read.warning.value_or(0))
        || !std::isfinite(read.critical.value_or(0)))
        refuse(node, u"limits are finite numbers, hysteresis is not negative"_s);
}

} // namespace signals
