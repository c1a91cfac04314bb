// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/tomlreader.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

TomlReader::TomlReader(const toml::table &table, QString where, QStringList &faults)
    : m_table(&table)
    , m_where(std::move(where))
    , m_faults(&faults)
{
}

bool TomlReader::has(std::string_view key) const
{
    return m_table->contains(key);
}

QByteArray TomlReader::text(std::string_view key, std::optional<QByteArray> fallback) const
{
    if (fallback && !has(key))
        return *fallback;
    const auto value = (*m_table)[key].value_exact<std::string>();
    if (!value || value->empty())
        refuse(key, u"is not a text"_s);
    return bytes(value.value_or(""));
}

double TomlReader::number(std::string_view key, double least, double most,
                          std::optional<double> fallback) const
{
    if (fallback && !has(key))
        return *fallback;
    const auto value = (*m_table)[key].value<double>();
    if (value && *value >= least && *value <= most)
        return *value;
    refuse(key, u"is not a number from %1 to %2"_s.arg(least).arg(most));
    return least;
}

qsizetype TomlReader::oneOf(std::string_view key, const QList<QByteArray> &words) const
{
    const qsizetype index = words.indexOf(text(key, ""));
    if (index < 0)
        refuse(key, u"is none of %1"_s.arg(QString::fromUtf8(words.join(", "))));
    return std::max<qsizetype>(index, 0);
}

QList<TomlReader> TomlReader::entries(std::string_view key) const
{
    QList<TomlReader> found;
    const toml::array *list = (*m_table)[key].as_array();
    if (!list && has(key))
        refuse(key, u"is not a list of tables"_s);
    for (std::size_t index = 0; list && index < list->size(); ++index) {
        const QString where = u"%1, %2 %3"_s.arg(m_where, QString::fromUtf8(bytes(key))).arg(index + 1);
        if (const toml::table *entry = (*list)[index].as_table())
            found.append(TomlReader(*entry, where, *m_faults));
        else
            refuse(key, u"is not a list of tables"_s);
    }
    return found;
}

QMap<QByteArray, QByteArray> TomlReader::texts(std::string_view key) const
{
    QMap<QByteArray, QByteArray> found;
    if (const toml::table *table = (*m_table)[key].as_table())
        for (const auto &[name, value] : *table)
            found.insert(bytes(name.str()), bytes(value.value_or(std::string_view())));
    return found;
}

void TomlReader::refuse(std::string_view key, const QString &why) const
{
    m_faults->append(u"%1: %2 %3"_s.arg(m_where, QString::fromUtf8(bytes(key)), why));
}

} // namespace demo
