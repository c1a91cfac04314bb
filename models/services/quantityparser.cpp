// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/quantity.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <toml++/toml.hpp>

namespace services {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

int lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

/// On one line, as it is shown for proof.
QString folded(const QString &promql)
{
    QStringList lines = promql.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.join(u' ');
}

/// Whose series names nobody says otherwise: who the exporter says it is about, before where it stands.
QStringList usualLabels()
{
    return {u"instance_name"_s, u"hostname"_s, u"server"_s, u"url"_s, u"host"_s, u"instance"_s, u"job"_s};
}

/// Reads the tables of one program.
class SoftwareReader {
public:
    SoftwareReader(const toml::table &table, const QString &id, const QString &file)
        : m_table(table)
    {
        m_software.id = id;
        m_software.origin = file;
        m_software.line = lineOf(table);
    }

    void read()
    {
        static const QRegularExpression words(u"^[a-z0-9_]+$"_s);
        if (!words.match(m_software.id).hasMatch())
            refuse(m_table, {}, u"needs a name of a-z, 0-9 and _"_s);
        refuseUnknown(m_table, {}, {u"title"_s, u"words"_s, u"named_by"_s, u"quantities"_s});
        m_software.title = bilingual(m_table, {});
        m_software.words = strings(m_table, {}, "words");
        m_software.namedBy = strings(m_table, {}, "named_by");
        if (m_software.namedBy.isEmpty())
            m_software.namedBy = usualLabels();
        readQuantities();
    }

    const Software &software() const { return m_software; }
    const QList<signals::Diagnostic> &diagnostics() const { return m_diagnostics; }
    bool isUsable() const { return m_usable && !m_software.quantities.isEmpty(); }

private:
    void refuse(const toml::node &node, const QString &quantity, const QString &message)
    {
        const QString name = quantity.isEmpty() ? m_software.id : m_software.id + u'.' + quantity;
        m_diagnostics.append(
            {.file = m_software.origin, .line = lineOf(node), .message = u"[%1] %2"_s.arg(name, message)});
        if (quantity.isEmpty())
            m_usable = false;
    }

    void refuseUnknown(const toml::table &table, const QString &quantity, const QStringList &known)
    {
        for (const auto &[key, node] : table)
            if (!known.contains(textOf(key.str())))
                refuse(node, quantity, u"has an unknown key %1"_s.arg(textOf(key.str())));
    }

    signals::Bilingual bilingual(const toml::table &table, const QString &quantity)
    {
        const toml::node_view words = table["title"];
        signals::Bilingual both{.en = textOf(words["en"].value_or<std::string_view>("")).trimmed(),
                                .fr = textOf(words["fr"].value_or<std::string_view>("")).trimmed()};
        if (both.en.isEmpty() || both.fr.isEmpty())
            refuse(table, quantity, u"needs title.en and title.fr"_s);
        return both;
    }

    QStringList strings(const toml::table &table, const QString &quantity, std::string_view key)
    {
        QStringList list;
        const toml::node *node = table.get(key);
        const toml::array *array = node ? node->as_array() : nullptr;
        if (node && (!array || (!array->empty() && !array->is_homogeneous<std::string>())))
            refuse(*node, quantity, u"%1 must be a list of strings"_s.arg(textOf(key)));
        else if (array)
            array->for_each(
                [&list](const toml::value<std::string> &value) { list.append(folded(textOf(*value))); });
        return list;
    }

    void readQuantities()
    {
        const toml::node *node = m_table.get("quantities");
        const toml::table *quantities = node ? node->as_table() : nullptr;
        if (!quantities || quantities->empty()) {
            refuse(node ? *node : m_table, {}, u"needs quantities"_s);
            return;
        }
        for (const auto &[key, one] : *quantities) {
            const toml::table *table = one.as_table();
            if (table)
                readQuantity(*table, textOf(key.str()));
            else
                refuse(one, textOf(key.str()), u"must be a table"_s);
        }
        std::ranges::sort(m_software.quantities, {}, &Quantity::line); // toml++ sorts by key
    }

    void readQuantity(const toml::table &table, const QString &id)
    {
        const qsizetype before = m_diagnostics.size();
        Quantity quantity{.id = id, .title = bilingual(table, id), .line = lineOf(table)};
        refuseUnknown(table, id, {u"title"_s, u"unit"_s, u"aliases"_s, u"total"_s});
        const auto unit = base::unitFromName(textOf(table["unit"].value_or<std::string_view>("count")));
        if (!unit)
            refuse(table, id, u"has an unknown unit"_s);
        quantity.unit = unit.value_or(base::Unit::Count);
        quantity.aliases = strings(table, id, "aliases");
        checkAliases(table, quantity);
        quantity.total = table["total"].value_or(false);
        if (m_diagnostics.size() == before)
            m_software.quantities.append(quantity);
    }

    /// A name that comes twice would be a seam between a line and itself.
    void checkAliases(const toml::table &table, const Quantity &quantity)
    {
        const QSet<QString> names(quantity.aliases.begin(), quantity.aliases.end());
        if (quantity.aliases.isEmpty())
            refuse(table, quantity.id, u"needs aliases = [\"…\"], the newest name first"_s);
        else if (names.size() != quantity.aliases.size())
            refuse(table, quantity.id, u"names an alias twice"_s);
        for (const QString &alias : quantity.aliases)
            if (!alias.contains("$only"_L1))
                refuse(table, quantity.id, u"%1 has no $only in its braces"_s.arg(alias));
    }

    const toml::table &m_table;
    Software m_software;
    QList<signals::Diagnostic> m_diagnostics;
    bool m_usable = true;
};

void readFile(const toml::table &root, const QString &file, Quantities &read)
{
    for (const auto &[key, node] : root) {
        const QString id = textOf(key.str());
        const toml::table *table = node.as_table();
        if (!table) {
            read.diagnostics.append({.file = file,
                                     .line = lineOf(node),
                                     .message = u"%1 stands outside any [program]"_s.arg(id)});
            continue;
        }
        SoftwareReader reader(*table, id, file);
        reader.read();
        if (reader.isUsable())
            read.all.append(reader.software());
        read.diagnostics += reader.diagnostics();
    }
    std::ranges::stable_sort(read.all, {}, &Software::line);
    std::ranges::stable_sort(read.diagnostics, {}, &signals::Diagnostic::line);
}

} // namespace

Quantities parseQuantities(const QByteArray &toml, const QString &file)
{
    Quantities read;
    try { // Debian's toml++ is built with exceptions; they end here
        readFile(toml::parse(std::string_view(toml.constData(), size_t(toml.size()))), file, read);
    } catch (const toml::parse_error &error) {
        read.diagnostics.append({.file = file,
                                 .line = int(error.source().begin.line),
                                 .message = u"not TOML: "_s + textOf(error.description())});
    }
    return read;
}

} // namespace services
