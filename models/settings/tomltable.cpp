// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/tomltable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

QString fromKey(const toml::key &key)
{
    const std::string_view text = key.str();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int lineOf(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

QString inWords(base::Milliseconds length)
{
    const auto ms = length.count();
    if (ms >= 3'600'000)
        return u"%1h"_s.arg(ms / 3'600'000);
    if (ms >= 60'000)
        return u"%1m"_s.arg(ms / 60'000);
    return u"%1s"_s.arg(ms / 1000);
}

} // namespace

TomlTable::TomlTable(const toml::table &table, QString path, FileNotes &notes)
    : m_table(&table)
    , m_path(std::move(path))
    , m_notes(&notes)
{
}

const toml::node *TomlTable::node(const QString &key)
{
    m_asked.insert(key);
    return m_table->get(key.toStdString());
}

bool TomlTable::has(const char *key) const
{
    return m_table->contains(key);
}

template <typename T> std::optional<T> TomlTable::value(const char *key, const QString &expected)
{
    const QString name = QString::fromUtf8(key);
    const toml::node *found = node(name);
    if (!found)
        return {};
    const auto exact = found->value_exact<T>();
    if (!exact)
        refuse(name, expected);
    return exact;
}

std::optional<QString> TomlTable::text(const char *key)
{
    const auto found = value<std::string>(key, u"must be a text in quotes"_s);
    return found ? std::optional(QString::fromStdString(*found)) : std::nullopt;
}

std::optional<bool> TomlTable::flag(const char *key)
{
    return value<bool>(key, u"must be true or false, without quotes"_s);
}

std::optional<qint64> TomlTable::number(const char *key, qint64 least, qint64 most)
{
    const QString expected = u"must be a number from %1 to %2, without quotes"_s.arg(least).arg(most);
    const auto found = value<int64_t>(key, expected);
    if (!found)
        return {};
    if (*found < least || *found > most) {
        refuse(QString::fromUtf8(key), expected);
        return {};
    }
    return *found;
}

std::optional<base::Milliseconds> TomlTable::duration(const char *key, base::Milliseconds least,
                                                      base::Milliseconds most)
{
    const QString expected =
        u"must be a length of time from \"%1\" to \"%2\", such as \"15s\" or \"2m\""_s.arg(inWords(least),
                                                                                           inWords(most));
    const auto written = value<std::string>(key, expected);
    if (!written)
        return {};
    const auto length = durationFromText(QString::fromStdString(*written));
    if (!length || *length < least || *length > most) {
        refuse(QString::fromUtf8(key), expected);
        return {};
    }
    return length;
}

std::optional<QStringList> TomlTable::texts(const char *key)
{
    const QString name = QString::fromUtf8(key);
    const toml::node *found = node(name);
    if (!found)
        return {};
    const toml::array *array = found->as_array();
    if (!array || !array->is_homogeneous<std::string>()) {
        refuse(name, u"must be a list of texts, such as [\"pass\", \"show\", \"metrics\"]"_s);
        return {};
    }
    QStringList texts;
    for (const toml::node &element : *array)
        texts.append(QString::fromStdString(element.ref<std::string>()));
    return texts;
}

std::optional<TomlTable> TomlTable::table(const char *key)
{
    const QString name = QString::fromUtf8(key);
    const toml::node *found = node(name);
    if (!found)
        return {};
    if (const toml::table *inner = found->as_table())
        return TomlTable(*inner, called(name), *m_notes);
    refuse(name, u"must be a table, written as [%1] on a line of its own"_s.arg(called(name)));
    return {};
}

QStringList TomlTable::keys() const
{
    struct Placed {
        toml::source_position at;
        QString key;
    };
    std::vector<Placed> placed;
    for (const auto &[key, node] : *m_table)
        placed.push_back({key.source().begin, fromKey(key)});
    std::ranges::stable_sort(placed, [](const Placed &a, const Placed &b) { return a.at < b.at; });
    QStringList keys;
    for (const Placed &one : placed)
        keys.append(one.key);
    return keys;
}

void TomlTable::refuse(const QString &key, const QString &why)
{
    const toml::node *found = m_table->get(key.toStdString());
    m_notes->errors.append({found ? lineOf(*found) : lineOf(*m_table), u"\"%1\" %2"_s.arg(called(key), why)});
}

void TomlTable::refuse(const QString &why)
{
    m_notes->errors.append({lineOf(*m_table), why});
}

void TomlTable::remarkOnUnknownKeys()
{
    for (const auto &[key, node] : *m_table) {
        const QString name = fromKey(key);
        if (m_asked.contains(name))
            continue;
        QStringList known = m_asked.values();
        known.sort();
        m_notes->remarks.append({static_cast<int>(key.source().begin.line),
                                 u"\"%1\" is not a known key and is ignored; known here: %2"_s.arg(
                                     called(name), known.join(u", "_s))});
    }
}

QString TomlTable::called(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

std::optional<base::Milliseconds> durationFromText(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"([0-9]{1,9})(ms|s|m|h)"_s));
    static const QHash<QString, qint64> units{
        {u"ms"_s, 1}, {u"s"_s, 1000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return base::Milliseconds(match.captured(1).toLongLong() * units.value(match.captured(2)));
}

} // namespace settings
