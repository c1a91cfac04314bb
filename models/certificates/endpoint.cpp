// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/endpoint.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace certificates {

using namespace Qt::StringLiterals;

namespace {

struct Speaker {
    Protocol protocol;
    QLatin1StringView words; ///< a regular expression over jobs and schemes
    std::array<int, 3> ports; ///< the first is the one that goes without saying
};

constexpr std::array speakers{
    Speaker{Protocol::Smtp, "smtp|submission|postfix"_L1, {25, 587, 465}},
    Speaker{Protocol::Imap, "imap|dovecot"_L1, {143, 993, 0}},
    Speaker{Protocol::Ldap, "ldap"_L1, {636, 389, 0}},
    Speaker{Protocol::Mumble, "mumble|murmur"_L1, {64738, 0, 0}},
    Speaker{Protocol::Https, "https?"_L1, {443, 8443, 8006}},
};

const Speaker *speakerOf(const QString &words, int port)
{
    const auto says = [&words](const Speaker &one) {
        return QRegularExpression(u"(^|[^a-z])(%1)([^a-z]|$)"_s.arg(one.words)).match(words).hasMatch();
    };
    auto found = std::ranges::find_if(speakers, says);
    if (found == speakers.end() && port > 0)
        found = std::ranges::find_if(
            speakers, [port](const Speaker &one) { return std::ranges::contains(one.ports, port); });
    return found == speakers.end() ? nullptr : &*found;
}

/// Values of one attribute; a comma may be escaped.
QString attribute(const QString &distinguished, QLatin1StringView name)
{
    const QRegularExpression pattern(u"(?:^|[,+])\\s*%1=((?:\\\\.|[^,+\\\\])*)"_s.arg(name));
    QString value = pattern.match(distinguished).captured(1).trimmed();
    static const QRegularExpression escape(u"\\\\(.)"_s);
    return value.replace(escape, u"\\1"_s);
}

} // namespace

QString Endpoint::key() const
{
    return host + u':' + QString::number(port);
}

Endpoint endpointOf(const QString &target, const QString &job)
{
    const bool spelled = target.contains("://"_L1);
    const QUrl url(spelled ? target : u"tcp://"_s + target);
    Endpoint found{.host = url.host().toCaseFolded(), .port = url.port(0)};
    if (found.host.isEmpty())
        found.host = target.toCaseFolded();
    // What a URL says of itself counts before the name of a job.
    const QString words = spelled ? url.scheme() : job.toCaseFolded();
    if (const Speaker *speaker = speakerOf(words, found.port)) {
        found.protocol = speaker->protocol;
        if (found.port == 0)
            found.port = speaker->ports.front();
    }
    return found;
}

QString issuerText(const QString &distinguished)
{
    const QString organisation = attribute(distinguished, "O"_L1);
    const QString name = attribute(distinguished, "CN"_L1);
    if (organisation.isEmpty() || name.isEmpty())
        return organisation + name;
    return u"%1 (%2)"_s.arg(organisation, name);
}

QString commonName(const QString &distinguished)
{
    return attribute(distinguished, "CN"_L1);
}

bool mayName(const QStringList &names, const QString &host)
{
    const bool local = host == "localhost"_L1;
    if (names.isEmpty() || !QHostAddress(host).isNull() || (!host.contains(u'.') && !local))
        return true;
    return std::ranges::any_of(names, [&host](const QString &name) {
        const bool any = name.startsWith("*."_L1)
            && host.section(u'.', 1).compare(name.sliced(2), Qt::CaseInsensitive) == 0;
        return any || host.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace certificates
