// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QUrl>

#include <optional>
#include <utility>
#include <variant>

namespace settings {

/// Where a secret is kept. A profile names the place and never holds the secret.
struct KeyringSecret {
    QString name; ///< the entry's key; its service is "vigie"
    bool operator==(const KeyringSecret &) const = default;
};
struct CommandSecret {
    QStringList
        arguments; ///< program and arguments, run without a shell; its first output line is the secret
    bool operator==(const CommandSecret &) const = default;
};
struct EnvironmentSecret {
    QString variable;
    bool operator==(const EnvironmentSecret &) const = default;
};
using SecretReference = std::variant<KeyringSecret, CommandSecret, EnvironmentSecret>;

/// How to show who we are. Basic needs a user name, Bearer does not.
struct Authentication {
    enum class Scheme { Basic, Bearer };
    Scheme scheme = Scheme::Bearer;
    QString user;
    SecretReference secret;
    bool operator==(const Authentication &) const = default;
};

/// A header that every request to the source carries, such as X-Scope-OrgID. Its value is a secret or plain
/// text.
struct Header {
    QByteArray name;
    std::variant<QByteArray, SecretReference> value;
    bool operator==(const Header &) const = default;
};

/// An SSH tunnel: ssh -N -L with the user's own agent and configuration, to the host and port of the source's
/// URL as they are reached from the SSH host.
struct TunnelSpec {
    QString host; ///< [A-Za-z0-9][A-Za-z0-9.-]{0,252}: a name or alias of ~/.ssh/config
    QString user; ///< empty: ssh decides
    quint16 port = 0; ///< 0: ssh decides
    QString configFile; ///< ssh -F; empty: the user's own
    bool operator==(const TunnelSpec &) const = default;
};

struct TlsSpec {
    QString caFile; ///< PEM, used besides the system's authorities
    QString clientCertificateFile; ///< PEM
    QString clientKeyFile; ///< PEM
    bool operator==(const TlsSpec &) const = default;
};

/// One server to ask, with everything needed to reach it.
struct Endpoint {
    QUrl url; ///< http or https, with path prefix, without credentials
    std::optional<Authentication> authentication;
    QList<Header> headers;
    TlsSpec tls;
    std::optional<TunnelSpec> tunnel;
    bool allowPlainHttp = false; ///< credentials may travel unencrypted to a host that is not this one
    bool operator==(const Endpoint &) const = default;
};

/// A wiki: a DokuWiki server, or a folder of its pages. One of the two is given.
struct WikiSpec {
    std::optional<Endpoint> endpoint;
    QString folder; ///< absolute
    QStringList pages; ///< ids ("infra:machines") and namespaces ("infra:*") to read; empty: all
    base::Milliseconds refreshEvery{300'000};
    QStringList inventoryPages; ///< of these, those that say what is run, as in `pages`; empty: all
    QStringList incidentPages; ///< of these, those that tell of incidents; empty: what is called so
    QString incidentTemplate; ///< of reports: a page's id, or an absolute path; empty: the built-in one
    QHash<QString, QString>
        fields; ///< the team's own words for fields of the inventory, to their published keys
    bool operator==(const WikiSpec &) const = default;
};

/// How labels become subjects: the mapping from an instance to the name people use, first match wins.
struct NameRule {
    QString instance; ///< exact instance, with or without port
    QString name;
    bool operator==(const NameRule &) const = default;
};

/// The desktop's own look at the addresses that the inventory names. Off until somebody wants it: it makes
/// this computer talk to places that nobody else told it to.
struct ProbeSpec {
    bool enabled = false;
    base::Milliseconds every{60'000}; ///< a minute to an hour
    QString caFile; ///< PEM, trusted besides the system's authorities
    bool operator==(const ProbeSpec &) const = default;
};

/// Where the team's weekly round stands on its wiki.
struct RoundSpec {
    QString page; ///< that says what to do; empty: the one whose headings sound like it
    QString wikiNamespace{QStringLiteral("rounds")}; ///< that finished rounds are saved in
    bool operator==(const RoundSpec &) const = default;
};

/// A named set of sources.
struct Profile {
    QString name;
    std::optional<Endpoint> metrics;
    std::optional<Endpoint> alerts; ///< without one, the metrics backend is asked for alerts, too
    std::optional<WikiSpec> wiki;
    ProbeSpec probe;
    RoundSpec round;
    QStringList folders; ///< of configuration files, such as a checkout of compose files; absolute
    QList<NameRule> names;
    QString nameLabel; ///< of series that say a machine's name, such as instance_name; empty: none does
    base::Milliseconds refreshEvery{15'000};
    QTimeZone zone{"Europe/Paris"}; ///< of times that the team writes without one
    base::Milliseconds settleTime{0}; ///< live asks for now minus this

    bool hasSources() const { return metrics || alerts || wiki; }
    bool operator==(const Profile &) const = default;
};

} // namespace settings
