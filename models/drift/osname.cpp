// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/osname.h"

#include <QRegularExpression>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

struct Release {
    QStringView codename;
    QStringView family;
    QStringView version;
};

/// Those that people call by their code names.
constexpr Release releases[]{
    {u"jessie", u"debian", u"8"},     {u"stretch", u"debian", u"9"},   {u"buster", u"debian", u"10"},
    {u"bullseye", u"debian", u"11"},  {u"bookworm", u"debian", u"12"}, {u"trixie", u"debian", u"13"},
    {u"forky", u"debian", u"14"},     {u"duke", u"debian", u"15"},     {u"xenial", u"ubuntu", u"16.04"},
    {u"bionic", u"ubuntu", u"18.04"}, {u"focal", u"ubuntu", u"20.04"}, {u"jammy", u"ubuntu", u"22.04"},
    {u"noble", u"ubuntu", u"24.04"},
};

struct Family {
    QStringView name;
    QStringView spelling; ///< a regular expression, without case
};

/// Proxmox first: it is written together with the Debian it stands on.
constexpr Family families[]{
    {u"proxmox", u"proxmox|\\bpve\\b"},
    {u"debian", u"debian"},
    {u"ubuntu", u"ubuntu"},
    {u"alpine", u"alpine"},
    {u"rocky", u"rocky"},
    {u"almalinux", u"alma ?linux"},
    {u"centos", u"centos"},
    {u"rhel", u"red ?hat|\\brhel\\b"},
    {u"fedora", u"fedora"},
    {u"opensuse", u"opensuse|\\bleap\\b"},
    {u"nixos", u"nixos"},
    {u"arch", u"arch ?linux"},
    {u"yunohost", u"yunohost"},
    {u"freebsd", u"freebsd"},
    {u"openbsd", u"openbsd"},
};

QRegularExpression uncased(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Of a family, with the version behind its name: "GNU/Linux 12", "VE 8.2", "9". Within a few words, so that
/// no other number is it.
const QList<QRegularExpression> &familyPatterns()
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Family &family : families)
            made.append(uncased(
                u"(?:%1)[\\s*_/-]*(?:(?:gnu|linux|ve|virtual|environment|server|stream|edge|v|version|lts|os)"
                "[\\s*_/-]*)*(\\d{1,2}(?:\\.\\d{1,2})?)?"_s.arg(family.spelling)));
        return made;
    }();
    return patterns;
}

const QList<QRegularExpression> &codenamePatterns()
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Release &release : releases)
            made.append(uncased(u"\\b%1\\b"_s.arg(release.codename)));
        return made;
    }();
    return patterns;
}

OsName byCodename(const QString &text)
{
    for (size_t i = 0; i < std::size(releases); ++i) {
        const auto match = codenamePatterns()[qsizetype(i)].match(text);
        if (match.hasMatch())
            return {.family = releases[i].family.toString(),
                    .version = releases[i].version.toString(),
                    .word = match.captured()};
    }
    return {};
}

/// Two numbers tell a release of some, one of the others.
bool countsByTwo(const QString &family)
{
    static const QStringList names{u"ubuntu"_s, u"alpine"_s, u"nixos"_s, u"opensuse"_s, u"openbsd"_s};
    return names.contains(family);
}

/// Proxmox 8 stands on Debian 12, and so on since 5 on 9.
OsName onDebian(OsName name)
{
    const int major = name.version.section(u'.', 0, 0).toInt();
    name.family = u"debian"_s;
    name.version = major >= 4 && major <= 20 ? QString::number(major + 4) : QString();
    return name;
}

/// "22" is 22.04 and 22.10 alike.
bool agree(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one == other || one.startsWith(other + u'.')
        || other.startsWith(one + u'.');
}

} // namespace

OsName osName(const QString &text)
{
    const OsName coded = byCodename(text);
    for (size_t i = 0; i < std::size(families); ++i) {
        const auto match = familyPatterns()[qsizetype(i)].match(text);
        if (!match.hasMatch())
            continue;
        OsName name{
            .family = families[i].name.toString(), .version = match.captured(1), .word = match.captured(1)};
        if (name.family == "proxmox"_L1)
            name = onDebian(name);
        if (!countsByTwo(name.family))
            name.version = name.version.section(u'.', 0, 0);
        return name.version.isEmpty() && coded.family == name.family ? coded : name;
    }
    return coded;
}

bool isSameOs(const QString &written, const QString &measured)
{
    const OsName here = osName(written);
    const OsName there = osName(measured);
    if (!here.isKnown() || !there.isKnown())
        return true;
    return here.family == there.family && agree(here.version, there.version);
}

QString debianCodename(const QString &version)
{
    const auto *const release = std::ranges::find_if(releases, [&version](const Release &one) {
        return one.family == u"debian" && one.version == version;
    });
    return release == std::end(releases) ? QString() : release->codename.toString();
}

} // namespace drift
