// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/sight.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace probe {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct FaultError {
    Fault fault;
    Error::Kind kind;
    QLatin1StringView detail; ///< some go on with a number or a host
};

constexpr std::array errors{
    FaultError{Fault::NameUnknown, Error::Kind::Unreachable, "host name not found"_L1},
    FaultError{Fault::NoResolver, Error::Kind::Unreachable, "no name server answers"_L1},
    FaultError{Fault::Refused, Error::Kind::Unreachable, "connection refused"_L1},
    FaultError{Fault::NoRoute, Error::Kind::Unreachable, "no route"_L1},
    FaultError{Fault::TimedOut, Error::Kind::TimedOut, "no answer in time"_L1},
    FaultError{Fault::Closed, Error::Kind::Unreachable, "the connection was closed without an answer"_L1},
    FaultError{Fault::Expired, Error::Kind::Tls, "the certificate has expired"_L1},
    FaultError{Fault::NotYetValid, Error::Kind::Tls, "the certificate is not valid yet"_L1},
    FaultError{Fault::WrongName, Error::Kind::Tls, "the certificate is for another name"_L1},
    FaultError{Fault::Untrusted, Error::Kind::Tls, "the certificate is signed by no authority known here"_L1},
    FaultError{Fault::Handshake, Error::Kind::Tls, "the TLS handshake failed"_L1},
    FaultError{Fault::NotHttp, Error::Kind::Malformed, "what answers does not speak HTTP"_L1},
    FaultError{Fault::ServerError, Error::Kind::Malformed, "HTTP status "_L1},
    FaultError{Fault::Missing, Error::Kind::Rejected, "HTTP status "_L1},
    FaultError{Fault::Elsewhere, Error::Kind::Redirected, "to "_L1},
    FaultError{Fault::Circle, Error::Kind::Redirected, "in a circle"_L1},
};

} // namespace

QLatin1StringView stageName(Stage stage)
{
    constexpr std::array names{"dns"_L1, "tcp"_L1, "tls"_L1, "http"_L1};
    return names.at(size_t(stage));
}

QLatin1StringView offlineName(Offline offline)
{
    constexpr std::array names{"no-network"_L1, "no-resolver"_L1, "nothing-answers"_L1};
    return names.at(size_t(offline));
}

bool Sight::answers() const
{
    using enum Fault;
    const bool certified =
        fault == Expired || fault == NotYetValid || fault == WrongName || fault == Untrusted;
    return fault == None || certified || reached == Stage::Http;
}

bool Sight::isSilence() const
{
    return fault == Fault::NoResolver || fault == Fault::NoRoute
        || (fault == Fault::TimedOut && (!reached || *reached == Stage::Dns));
}

base::Milliseconds Sight::whole() const
{
    base::Milliseconds sum{0};
    for (const auto &one : took)
        sum += one.value_or(base::Milliseconds(0));
    return sum;
}

std::optional<Error> Sight::error() const
{
    const auto row = std::ranges::find(errors, fault, &FaultError::fault);
    if (row == errors.end())
        return std::nullopt;
    QString detail = row->detail;
    if (fault == Fault::ServerError || fault == Fault::Missing)
        detail += QString::number(status);
    if (fault == Fault::Elsewhere)
        detail += redirectedTo.host();
    return Error{.kind = row->kind, .detail = detail};
}

std::optional<Offline> offlineFrom(const QList<Sight> &sights)
{
    QSet<QString> hosts;
    bool resolverSilent = true;
    for (const Sight &sight : sights) {
        if (sight.target.isHere() || sight.isPrivate)
            continue;
        if (!sight.isSilence())
            return std::nullopt;
        hosts.insert(sight.target.host);
        resolverSilent = resolverSilent && sight.fault == Fault::NoResolver;
    }
    if (hosts.isEmpty())
        return std::nullopt;
    if (resolverSilent)
        return Offline::NoResolver;
    return hosts.size() > 1 ? std::optional(Offline::NothingAnswers) : std::nullopt;
}

} // namespace probe
