// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/doors.h"

#include <algorithm>
#include <array>

namespace exposure {

using namespace Qt::StringLiterals;

namespace {

// Without TLS from the first byte LDAP and IMAP still offer STARTTLS: open is a choice.
constexpr std::array all{
    Port{22, "SSH"_L1, Meant::ForHosts},
    Port{25, "SMTP"_L1, Meant::ForUsers},
    Port{80, "HTTP"_L1, Meant::ForUsers},
    Port{143, "IMAP"_L1, Meant::ForUsers},
    Port{389, "LDAP"_L1, Meant::ForHosts},
    Port{443, "HTTPS"_L1, Meant::ForUsers},
    Port{465, "SMTPS"_L1, Meant::ForUsers},
    Port{587, "Submission"_L1, Meant::ForUsers},
    Port{636, "LDAPS"_L1, Meant::ForHosts},
    Port{993, "IMAPS"_L1, Meant::ForUsers},
    Port{3000, "Grafana"_L1, Meant::Guarded},
    Port{8006, "Proxmox VE"_L1, Meant::Guarded},
    Port{8080, "cAdvisor"_L1, Meant::Hidden},
    Port{8428, "VictoriaMetrics"_L1, Meant::Hidden},
    Port{8880, "vmalert"_L1, Meant::Hidden},
    Port{9090, "Prometheus"_L1, Meant::Hidden},
    Port{9093, "Alertmanager"_L1, Meant::Hidden},
    Port{9100, "node-exporter"_L1, Meant::Hidden},
    Port{9115, "blackbox-exporter"_L1, Meant::Hidden},
    Port{9221, "pve-exporter"_L1, Meant::Hidden},
    Port{9633, "smartctl-exporter"_L1, Meant::Hidden},
    Port{64738, "Mumble"_L1, Meant::ForUsers},
};

} // namespace

std::span<const Port> ports()
{
    return all;
}

const Port *portOf(quint16 number)
{
    const auto *const found = std::ranges::find(all, number, &Port::number);
    return found == all.end() ? nullptr : found;
}

} // namespace exposure
