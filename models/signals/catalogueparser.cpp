// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogueparser.h"

#include "models/signals/entryreader.h"

#include <QRegularExpression>

#include <toml++/toml.hpp>

namespace signals {

using namespace Qt::StringLiterals;

namespace {

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
    std::ranges::stable_sort(catalogue.entries, {},
                             [&lines](const Signal &signal) { return lines.value(signal.id); });
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
            const QString id = textOf(key.str());
            lines.insert(id, int(node.source().begin.line));
            if (const toml::table *table = node.as_table())
                readEntry(*table, id, file, catalogue);
            else
                catalogue.diagnostics.append({.file = file,
                                              .line = lines.value(id),
                                              .message = u"%1 stands outside any [signal]"_s.arg(id)});
        }
        orderByLine(catalogue, lines);
    } catch (const toml::parse_error &error) {
        catalogue.diagnostics.append({.file = file,
                                      .line = int(error.source().begin.line),
                                      .message = u"not TOML: "_s + textOf(error.description())});
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
