// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatequestions.h"

#include <QStringList>

namespace certificates {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Branch {
    QLatin1StringView mark;
    QLatin1StringView promql;
};

// blackbox-exporter 0.26: where the chain is not checked its end is the year 1, and where the certificate is
// refused there is no end at all. Traefik keeps telling of certificates that it has replaced: the newest
// counts.
constexpr Branch branches[]{
    {"expiry"_L1, "max by (instance, job) (probe_ssl_earliest_cert_expiry > 0)"_L1},
    {"seen"_L1, "max by (instance, job) (timestamp(probe_ssl_earliest_cert_expiry))"_L1},
    {"chain"_L1, "max by (instance, job) (probe_ssl_last_chain_expiry_timestamp_seconds)"_L1},
    {"info"_L1,
     "max by (instance, job, subject, issuer, subjectalternative) (timestamp(probe_ssl_last_chain_info))"_L1},
    {"success"_L1, "max by (instance, job) (probe_success)"_L1},
    {"asked"_L1, "max by (instance, job) (timestamp(probe_success))"_L1},
    {"traefik"_L1, "max by (instance, job, cn, sans) (traefik_tls_certs_not_after)"_L1},
    {"traefikseen"_L1, "max by (instance, job, cn, sans) (timestamp(traefik_tls_certs_not_after))"_L1},
};

QString marked(const Branch &branch)
{
    return u"label_replace(%1, \"%2\", \"%3\", \"\", \"\")"_s.arg(branch.promql, markLabel, branch.mark);
}

} // namespace

QList<survey::Question> questions()
{
    QStringList joined;
    for (const Branch &branch : branches)
        joined.append(marked(branch));
    return {{.id = nowQuestion.toString(), .promql = joined.join(u" or "), .every = 1min},
            {.id = lastQuestion.toString(),
             .promql = u"max by (instance, job) (last_over_time(probe_ssl_earliest_cert_expiry[30d]) > 0)"_s},
            {.id = pastQuestion.toString(),
             .promql = u"max by (instance, job) (probe_ssl_earliest_cert_expiry > 0)"_s,
             .length = 24h * 100,
             .step = 6h,
             .every = 10min}};
}

} // namespace certificates
