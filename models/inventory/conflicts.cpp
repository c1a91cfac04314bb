// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/conflicts.h"

#include "models/inventory/fieldnames.h"
#include "models/wiki/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSides = 20; // nobody compares more

bool addsUp(const QString &key)
{
    static const QStringList keys{u"aliases"_s, u"role"_s, u"runbook"_s};
    return keys.contains(key);
}

/// 16 Go and 16 Gio are one size, loosely said.
bool isSameNumber(double one, double other)
{
    constexpr double tolerance = 0.002;
    const double ratio = std::max(one, other) / std::min(one, other);
    if (ratio - 1 < tolerance)
        return true;
    double factor = 1;
    for (int power = 1; power <= 5; ++power) {
        factor *= 1.024;
        if (std::abs(ratio / factor - 1) < 1e-9)
            return true;
    }
    return false;
}

/// "Debian GNU/Linux 12 (bookworm)" and "debian 12.4" are the same system.
QString systemOf(const QString &folded)
{
    static const QRegularExpression pattern(u"^([a-z]+)[^0-9]*(\\d+)?"_s);
    const auto match = pattern.match(folded);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : folded;
}

QString addressOf(QString folded)
{
    while (folded.endsWith(u'/'))
        folded.chop(1);
    return folded;
}

/// Compares values of one key.
class Sameness {
public:
    Sameness(QString key, const NameIndex &machines, const NameIndex &sites)
        : m_key(std::move(key))
        , m_machines(machines)
        , m_sites(sites)
    {
    }

    bool operator()(const Fact &one, const Fact &other) const
    {
        if (const auto *left = std::get_if<double>(&one.value))
            if (const auto *right = std::get_if<double>(&other.value))
                return isSameNumber(*left, *right);
        if (one.value.index() == other.value.index() && std::holds_alternative<bool>(one.value))
            return one.value == other.value;
        const QSet<QString> left = texts(one);
        const QSet<QString> right = texts(other);
        return left.contains(right) || right.contains(left) || areApart(left, right);
    }

private:
    QSet<QString> texts(const Fact &fact) const
    {
        QSet<QString> texts;
        if (const auto *several = std::get_if<QStringList>(&fact.value))
            for (const QString &text : *several)
                texts.insert(normalised(text));
        if (const auto *text = std::get_if<QString>(&fact.value))
            texts.insert(normalised(*text));
        return texts;
    }

    QString normalised(const QString &text) const
    {
        if (m_key == "parent"_L1 || m_key == "site"_L1) {
            const auto match = (m_key == "parent"_L1 ? m_machines : m_sites).find({text});
            return match.isUnique() ? match.first() : wiki::folded(text);
        }
        const QString folded = wiki::folded(text);
        if (m_key == "os"_L1)
            return systemOf(folded);
        return m_key.endsWith("_url"_L1) || m_key == "repository"_L1 ? addressOf(folded) : folded;
    }

    /// An IPv4 and an IPv6 address do not contradict each other.
    bool areApart(const QSet<QString> &left, const QSet<QString> &right) const
    {
        const auto hasSix = [](const QSet<QString> &set) {
            return std::ranges::any_of(set, [](const QString &one) { return one.contains(u':'); });
        };
        const auto hasFour = [](const QSet<QString> &set) {
            return std::ranges::any_of(set, [](const QString &one) { return !one.contains(u':'); });
        };
        return m_key == "addresses"_L1
            && ((hasSix(left) && !hasFour(left) && !hasSix(right))
                || (hasSix(right) && !hasFour(right) && !hasSix(left)));
    }

    QString m_key;
    const NameIndex &m_machines;
    const NameIndex &m_sites;
};

} // namespace

QList<Conflict> conflictsOf(const Subject &subject, const NameIndex &machines, const NameIndex &sites)
{
    QList<Conflict> conflicts;
    for (const QString &key : factKeys()) {
        if (addsUp(key))
            continue;
        const Sameness same(key, machines, sites);
        Conflict conflict{.kind = subject.kind, .name = subject.name, .key = key, .facts = {}};
        for (const Fact &fact : subject.facts) {
            const bool isNew = fact.key == key && conflict.facts.size() < mostSides
                && std::ranges::none_of(conflict.facts, [&](const Fact &one) { return same(one, fact); });
            if (isNew)
                conflict.facts.append(fact);
        }
        std::ranges::stable_sort(conflict.facts, std::ranges::greater(), &Fact::revision);
        if (conflict.facts.size() > 1)
            conflicts.append(std::move(conflict));
    }
    return conflicts;
}

} // namespace inventory
