// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogueparser.h"

#include <QRegularExpression>

#include <toml++/toml.hpp>

#include <cmath>

namespace signals {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Reads one table into a Signal and notes what is wrong with it.
class EntryReader
{
public:
    EntryReader(const toml::table &table, QString id, QString file)
        : m_table(table)
        , m_file(std::move(file))
        , m_line(int(table.source().begin.line))
    {
        m_signal.id = std::move(id);
        m_signal.origin = m_file;
    }

    void read()
    {
        if (m_signal.id.trimmed().isEmpty())
            refuse(nullptr, u"needs a name"_s);
        m_signal.title = bilingual("title");
        m_signal.about = bilingual("about");
        m_signal.subject = string("subject", true);
        m_signal.group = string("group", true);
        m_signal.query = string("query", true).simplified();
        m_signal.drilldown = string("drilldown", true).simplified();
        m_signal.core = m_table["core"].value_or(false);
        if (const toml::node *core = m_table.get("core"); core && !core->is_boolean())
            refuse(core, u"core must be true or false"_s);
        m_signal.parts = strings("parts");
        readUnit();
        readMaxAge();
        readRule();
        refuseUnknownKeys(m_table,
                          {u"title"_s, u"about"_s, u"subject"_s, u"group"_s, u"query"_s, u"drilldown"_s,
                           u"core"_s, u"parts"_s, u"unit"_s, u"max_age"_s, u"rule"_s});
    }

    const Signal &signal() const
    {
        return m_signal;
    }
    const QList<Diagnostic> &diagnostics() const
    {
        return m_diagnostics;
    }

private:
    void refuse(const toml::node *node, const QString &message)
    {
        const int line = node ? int(node->source().begin.line) : m_line;
        m_diagnostics.append({.file = m_file, .line = line, .message = u"[%1] %2"_s.arg(m_signal.id, message)});
    }

    QString string(std::string_view key, bool needed)
    {
        const toml::node *node = m_table.get(key);
        const auto value = node ? node->value<std::string_view>() : std::nullopt;
        if (const QString words = value ? text(*value) : QString(); !words.trimmed().isEmpty())
            return words;
        if (needed || node)
            refuse(node, u"needs %1 = \"…\""_s.arg(text(key)));
        return {};
    }

    Bilingual bilingual(std::string_view key)
    {
        const toml::node_view words = m_table[key];
        Bilingual both{.en = text(words["en"].value_or<std::string_view>("")).simplified(),
                       .fr = text(words["fr"].value_or<std::string_view>("")).simplified()};
        if (both.en.isEmpty() || both.fr.isEmpty())
            refuse(words.node(), u"needs %1.en and %1.fr"_s.arg(text(key)));
        return both;
    }

    QStringList strings(std::string_view key)
    {
        QStringList list;
        const toml::node *node = m_table.get(key);
        const toml::array *array = node ? node->as_array() : nullptr;
        if (node && (!array || !array->is_homogeneous<std::string>()))
            refuse(node, u"%1 must be a list of strings"_s.arg(text(key)));
        else if (array)
            array->for_each([&list](const toml::value<std::string> &value) { list.append(text(*value)); });
        return list;
    }

    void readUnit()
    {
        const auto unit = base::unitFromName(string("unit", true));
        if (unit)
            m_signal.unit = *unit;
        else
            refuse(m_table.get("unit"), u"has an unknown unit"_s);
    }

    void readMaxAge()
    {
        const auto age = parseDuration(string("max_age", true));
        if (age && age->count() > 0)
            m_signal.maxAge = *age;
        else
            refuse(m_table.get("max_age"), u"max_age must be a duration such as \"5m\""_s);
    }

    void readRule()
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
        m_signal.rule = {.direction = direction == "above" ? Rule::Direction::Above : Rule::Direction::Below,
                         .warning = limit(*rule, "warning"),
                         .critical = limit(*rule, "critical")};
        if (!rule->contains("warning") && !rule->contains("critical"))
            refuse(node, u"rule needs warning, critical or both"_s);
        refuseUnknownKeys(*rule, {u"bad"_s, u"warning"_s, u"critical"_s});
    }

    /// A limit that cannot be read is never dropped in silence: nothing would warn, and all would be green.
    std::optional<double> limit(const toml::table &rule, std::string_view key)
    {
        const toml::node *node = rule.get(key);
        const auto number = node ? node->value<double>() : std::nullopt;
        if (!node || (number && std::isfinite(*number)))
            return number;
        refuse(node, u"%1 must be a number"_s.arg(text(key)));
        return std::nullopt;
    }

    void refuseUnknownKeys(const toml::table &table, const QStringList &known)
    {
        for (const auto &[key, node] : table) {
            if (!known.contains(text(key.str())))
                refuse(&node, u"has an unknown key %1"_s.arg(text(key.str())));
        }
    }

    const toml::table &m_table;
    QString m_file;
    int m_line;
    Signal m_signal;
    QList<Diagnostic> m_diagnostics;
};

void readEntry(const toml::table &table, const QString &id, const QString &file, Catalogue &catalogue)
{
    EntryReader reader(table, id, file);
    reader.read();
    if (reader.diagnostics().isEmpty())
        catalogue.entries.append(reader.signal());
    catalogue.diagnostics += reader.diagnostics();
}

/// toml++ sorts tables by key; people expect the order of the file.
void orderByLine(Catalogue &catalogue, const QHash<QString, int> &lines)
{
    std::ranges::stable_sort(catalogue.entries, {}, [&lines](const Signal &signal) { return lines.value(signal.id); });
    std::ranges::stable_sort(catalogue.diagnostics, {}, &Diagnostic::line);
}

} // namespace

Catalogue parseCatalogue(const QByteArray &toml, const QString &file)
{
    Catalogue catalogue;
    try {
        const toml::table root = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
        QHash<QString, int> lines;
        for (const auto &[key, node] : root) {
            const QString id = text(key.str());
            lines.insert(id, int(node.source().begin.line));
            if (const toml::table *table = node.as_table())
                readEntry(*table, id, file, catalogue);
            else
                catalogue.diagnostics.append(
                    {.file = file, .line = lines.value(id), .message = u"%1 stands outside any [signal]"_s.arg(id)});
        }
        orderByLine(catalogue, lines);
    } catch (const toml::parse_error &error) {
        catalogue.diagnostics.append({.file = file,
                                      .line = int(error.source().begin.line),
                                      .message = u"not TOML: "_s + text(error.description())});
    }
    return catalogue;
}

std::optional<base::Milliseconds> parseDuration(QStringView duration)
{
    using namespace std::chrono_literals;
    static const QRegularExpression part(u"\\G(\\d{1,9})(ms|s|m|h|d|w)"_s);
    static const QHash<QString, base::Milliseconds> units{{u"ms"_s, 1ms}, {u"s"_s, 1s},  {u"m"_s, 1min},
                                                          {u"h"_s, 1h},   {u"d"_s, 24h}, {u"w"_s, 7 * 24h}};
    constexpr base::Milliseconds longest = 3650 * 24h;
    base::Milliseconds total{0};
    qsizetype done = 0;
    while (done < duration.size()) {
        const QRegularExpressionMatch match = part.matchView(duration, done);
        if (!match.hasMatch())
            return std::nullopt;
        total += match.captured(1).toLongLong() * units.value(match.captured(2));
        if (total > longest)
            return std::nullopt;
        done = match.capturedEnd();
    }
    return duration.isEmpty() ? std::nullopt : std::optional(total);
}

} // namespace signals
