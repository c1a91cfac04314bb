// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/kindwords.h"

#include "models/inventory/chapterwords.h"
#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView text; ///< folded, in the singular
    std::optional<Kind> kind;
};

/// The more telling first.
constexpr std::array<Word, 28> kindWords{{
    {"machine virtuelle"_L1, Kind::Vm},
    {"virtual machine"_L1, Kind::Vm},
    {"vm"_L1, Kind::Vm},
    {"guest"_L1, Kind::Vm},
    {"qemu"_L1, Kind::Vm},
    {"kvm"_L1, Kind::Vm},
    {"hyperviseur"_L1, Kind::Hypervisor},
    {"hypervisor"_L1, Kind::Hypervisor},
    {"proxmox"_L1, Kind::Hypervisor},
    {"conteneur"_L1, Kind::Container},
    {"container"_L1, Kind::Container},
    {"lxc"_L1, Kind::Container},
    {"service"_L1, Kind::Service},
    {"application"_L1, Kind::Service},
    {"site"_L1, Kind::Site},
    {"datacenter"_L1, Kind::Site},
    {"lieu"_L1, Kind::Site},
    {"switch"_L1, Kind::Device},
    {"routeur"_L1, Kind::Device},
    {"router"_L1, Kind::Device},
    {"onduleur"_L1, Kind::Device},
    {"ups"_L1, Kind::Device},
    {"equipement"_L1, Kind::Device},
    {"device"_L1, Kind::Device},
    {"machine"_L1, std::nullopt},
    {"serveur"_L1, std::nullopt},
    {"server"_L1, std::nullopt},
    {"host"_L1, std::nullopt},
}};

QStringList wordsOf(const QString &folded)
{
    static const QRegularExpression elision(u"\\b([ld])'"_s);
    return QString(folded).replace(elision, u"\\1' "_s).split(u' ', Qt::SkipEmptyParts);
}

QString singular(QString word)
{
    static const QRegularExpression plural(u"(?<=[a-z]{2})s\\b|(?<=vm)s\\b"_s);
    return word.remove(plural);
}

const Word *kindWord(const QString &folded)
{
    static const QHash<QString, const Word *> words = [] {
        QHash<QString, const Word *> byText;
        for (const Word &word : kindWords)
            byText.insert(QString(word.text), &word);
        return byText;
    }();
    return words.value(singular(folded));
}

bool lists(const QStringList &words)
{
    return !words.isEmpty() && kindWord(words.join(u' '));
}

/// "VM pica01", "Machine virtuelle : pica01", "Alice (hyperviseur)".
Announcement single(const QString &plain)
{
    static const QRegularExpression before(
        u"^(vm|machine virtuelle|virtual machine|hyperviseur|hypervisor|serveur|server|machine|service|site|"
        u"conteneur|container|switch|routeur|router) *:? +(\\S+(?: \\S+)?)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behind(u"^(\\S+(?: \\S+)?) *\\(([^()]+)\\)$"_s);
    if (const auto match = before.match(plain); match.hasMatch() && isNameLike(match.captured(2), 2))
        return {.name = match.captured(2), .kind = kindSaid(match.captured(1))};
    if (const auto match = behind.match(plain); match.hasMatch() && isNameLike(match.captured(1), 2)) {
        const Word *word = kindWord(wiki::folded(match.captured(2)));
        if (word)
            return {.name = match.captured(1), .kind = word->kind};
    }
    return {};
}

} // namespace

std::optional<Kind> kindSaid(QStringView text)
{
    static const QRegularExpression gaps(u"[^a-z]+"_s);
    const QString words = u' ' + singular(wiki::folded(wiki::plainText(text))).replace(gaps, u" "_s) + u' ';
    const auto says = [&words](QLatin1StringView word) { return words.contains(u' ' + word + u' '); };
    for (const Word &word : kindWords)
        if (word.kind && says(word.text))
            return word.kind;
    for (const auto physical : {"machine"_L1, "serveur"_L1, "server"_L1, "host"_L1, "physique"_L1})
        if (says(physical))
            return Kind::Host;
    return std::nullopt;
}

Announcement announcedBy(QStringView heading)
{
    const QString plain = wiki::plainText(heading);
    constexpr qsizetype longest = 80;
    if (plain.size() > longest)
        return {};
    QStringList words = wordsOf(wiki::folded(plain));
    words.removeIf([](const QString &word) { return fillers().contains(word); });
    if (lists(words))
        return {.name = {}, .kind = kindWord(words.join(u' '))->kind, .lists = true};
    return single(plain);
}

bool isChapter(QStringView heading)
{
    return std::ranges::all_of(wordsOf(wiki::folded(wiki::plainText(heading))), [](const QString &word) {
        return chapters().contains(word) || fillers().contains(word);
    });
}

bool isNameLike(QStringView text, qsizetype mostWords)
{
    static const QRegularExpression shape(u"^[\\w][\\w.'’ +·-]*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 48;
    const QString plain = wiki::plainText(text);
    if (plain.size() > longest || !shape.match(plain).hasMatch() || plain.endsWith(u'.'))
        return false;
    const QStringList words = wordsOf(wiki::folded(plain));
    const auto isNoName = [](const QString &word) {
        return chapters().contains(word) || fillers().contains(word) || kindWord(word);
    };
    return words.size() <= mostWords && std::ranges::none_of(words, isNoName)
        && std::ranges::any_of(plain, [](QChar letter) { return letter.isLetter(); });
}

} // namespace inventory
