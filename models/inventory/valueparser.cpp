// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/valueparser.h"

#include "models/inventory/sizeparser.h"
#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>

namespace inventory {

using namespace Qt::StringLiterals;
using Outcome = std::expected<std::optional<TypedValue>, QString>;

namespace {

constexpr double largestMemory = 1125899906842624.0; // 1 PiB
constexpr double largestDisks = 1152921504606846976.0; // 1 EiB
constexpr double mostCpus = 4096;

Outcome value(Value value, std::optional<base::Unit> unit = {})
{
    return TypedValue{.value = std::move(value), .unit = unit};
}

Outcome sentence(const WrittenValue &written)
{
    return value(wiki::plainText(written.text));
}

/// "Alice (Compiègne)": what is added in parentheses is no part of the name.
QString name(QStringView text)
{
    static const QRegularExpression aside(u"\\s*\\([^)]*\\)\\s*$"_s);
    return wiki::plainText(text).remove(aside);
}

/// Of a site the town and the room may stand there, apart by a comma.
Outcome site(const WrittenValue &written)
{
    return value(name(written.text));
}

/// A machine can only be on one other.
Outcome parent(const WrittenValue &written)
{
    static const QRegularExpression more(u" (?:et|and|ou|or|puis) | ?/ ?"_s);
    if (listed(written.text).size() > 1 || wiki::plainText(written.text).contains(more))
        return std::unexpected(u"it can only be in one place: name the one that holds"_s);
    return value(name(written.text));
}

Outcome several(const WrittenValue &written)
{
    return value(listed(written.text));
}

Outcome size(const WrittenValue &written, double largest)
{
    const auto bytes = parseSize(wiki::plainText(written.text), written.unit);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (*bytes <= 0 || *bytes > largest)
        return std::unexpected(u"no machine has that much, or that little"_s);
    return value(*bytes, base::Unit::Bytes);
}

Outcome memory(const WrittenValue &written)
{
    return size(written, largestMemory);
}

Outcome disks(const WrittenValue &written)
{
    return size(written, largestDisks);
}

/// "4", "4 vCPU", "2 x 8 cœurs", "Xeon (8 cœurs / 16 threads)".
Outcome cpus(const WrittenValue &written)
{
    static const QRegularExpression counted(u"(?:(\\d{1,3}) ?[x×*] ?)?(\\d{1,5}) ?"
                                            u"(?:v?cpus?|coeurs?|cores?|processeurs?)\\b"_s);
    static const QRegularExpression bare(u"^(?:(\\d{1,3}) ?[x×*] ?)?(-?\\d{1,5})$"_s);
    const QString text = wiki::folded(wiki::plainText(written.text));
    auto match = bare.match(text);
    if (!match.hasMatch())
        match = counted.match(text);
    if (!match.hasMatch())
        return std::unexpected(u"no number of cores: write it as 4 or 4 vCPU"_s);
    const double times = match.captured(1).isEmpty() ? 1 : match.captured(1).toDouble();
    const double count = times * match.captured(2).toDouble();
    if (count <= 0 || count > mostCpus)
        return std::unexpected(u"no machine has that many cores, or that few"_s);
    return value(count, base::Unit::Count);
}

bool looksLikeAddress(const QString &word)
{
    static const QRegularExpression four(u"^\\d{1,3}(?:\\.\\d{1,4}){2,}(?:/\\d+)?$"_s);
    static const QRegularExpression six(u"^[0-9a-fA-F]{0,5}(?::[0-9a-fA-F]{0,5}){2,}(?:/\\d+)?$"_s);
    return four.match(word).hasMatch() || six.match(word).hasMatch();
}

/// Other words, such as the street of a site, are no addresses.
Outcome addresses(const WrittenValue &written)
{
    static const QRegularExpression gaps(u"[\\s,;]+|<br\\s*/?>|\\\\\\\\"_s);
    QStringList found;
    for (const QString &word : wiki::plainText(written.text).split(gaps, Qt::SkipEmptyParts)) {
        QString plain = word;
        plain.remove(u'(').remove(u')');
        if (!looksLikeAddress(plain))
            continue;
        if (QHostAddress(plain.section(u'/', 0, 0)).isNull())
            return std::unexpected(u"no IP address"_s);
        found.append(plain.section(u'/', 0, 0));
    }
    return found.isEmpty() ? Outcome(std::nullopt) : value(found);
}

Outcome domainName(const WrittenValue &written)
{
    static const QRegularExpression pattern(u"^(?:[\\w-]{1,63}\\.)+[\\w-]{2,63}\\.?$"_s);
    const QString text = wiki::plainText(written.text);
    if (!pattern.match(text).hasMatch())
        return std::unexpected(u"no full domain name: write it as alice.example.org"_s);
    return value(text);
}

/// The first address that is linked or written; a bare domain name will do.
Outcome url(const WrittenValue &written)
{
    for (const wiki::Link &link : written.links)
        if (link.kind == wiki::Link::Kind::External && link.target.contains("://"_L1))
            return value(link.target);
    static const QRegularExpression address(u"https?://[^\\s<>|`'\"]+"_s);
    if (const auto match = address.match(written.text.toString()); match.hasMatch())
        return value(match.captured());
    return domainName(written).or_else(
        [](const QString &) { return Outcome(std::unexpected(u"no address: write it as https://…"_s)); });
}

/// Pages where they are linked, words otherwise.
Outcome pages(const WrittenValue &written)
{
    QStringList targets;
    for (const wiki::Link &link : written.links)
        if (link.kind != wiki::Link::Kind::Media)
            targets.append(link.target);
    if (targets.isEmpty())
        return sentence(written);
    return targets.size() == 1 ? value(targets.first()) : value(targets);
}

/// A page when nothing else is said.
Outcome contact(const WrittenValue &written)
{
    const bool linkAlone = written.links.size() == 1 && written.links.first().kind == wiki::Link::Kind::Page
        && written.links.first().span.length == written.text.size();
    return linkAlone ? value(written.links.first().target) : sentence(written);
}

Outcome yesOrNo(const WrittenValue &written)
{
    static const QStringList yes{u"oui"_s,    u"yes"_s,  u"vrai"_s,  u"true"_s,     u"x"_s,        u"o"_s,
                                 u"1"_s,      u"✓"_s,    u"✔"_s,     u"critique"_s, u"critical"_s, u"haute"_s,
                                 u"elevee"_s, u"high"_s, u"forte"_s, u"essentiel"_s};
    static const QStringList no{u"non"_s,   u"no"_s,  u"faux"_s,   u"false"_s,   u"0"_s,      u"✗"_s,
                                u"basse"_s, u"low"_s, u"faible"_s, u"normale"_s, u"moyenne"_s};
    const QString text = wiki::folded(wiki::plainText(written.text));
    if (yes.contains(text) || no.contains(text))
        return value(yes.contains(text));
    return std::unexpected(u"neither yes nor no"_s);
}

using Parser = Outcome (*)(const WrittenValue &);

Parser parserOf(const QString &key)
{
    static const QHash<QString, Parser> parsers{
        {u"aliases"_s, several}, {u"fqdn"_s, domainName},  {u"addresses"_s, addresses},
        {u"site"_s, site},       {u"parent"_s, parent},    {u"cpus"_s, cpus},
        {u"memory"_s, memory},   {u"disks"_s, disks},      {u"admin_url"_s, url},
        {u"public_url"_s, url},  {u"repository"_s, url},   {u"contact"_s, contact},
        {u"runbook"_s, pages},   {u"critical"_s, yesOrNo}, {u"services"_s, several},
        {u"backup"_s, several}};
    return parsers.value(key, sentence);
}

} // namespace

Outcome parseValue(const QString &key, const WrittenValue &written)
{
    if (saysNothing(written.text))
        return std::nullopt;
    return parserOf(key)(written);
}

bool saysNothing(QStringView text)
{
    static const QStringList nothing{
        u""_s,      u"?"_s,   u"??"_s,        u"-"_s,        u"--"_s,      u"..."_s,         u"…"_s,
        u"n/a"_s,   u"na"_s,  u"inconnu"_s,   u"inconnue"_s, u"unknown"_s, u"a completer"_s, u"a remplir"_s,
        u"to do"_s, u"tbd"_s, u"a definir"_s, u"todo"_s,     u"/"_s,       u":::"_s};
    constexpr qsizetype longest = 20;
    return text.size() <= longest && nothing.contains(wiki::folded(wiki::plainText(text)));
}

QStringList listed(QStringView text)
{
    static const QRegularExpression gaps(u"<br\\s*/?>|\\\\\\\\|[,;]"_s);
    QStringList parts;
    for (const QString &part : text.toString().split(gaps)) {
        const QString plain = wiki::plainText(part);
        if (!plain.isEmpty())
            parts.append(plain);
    }
    return parts;
}

} // namespace inventory
