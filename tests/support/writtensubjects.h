// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

/// Inventories for tests, a subject a line.
namespace written {

using inventory::Kind;

struct Pair {
    QString key;
    inventory::Value value;
};

inline inventory::Subject subject(Kind kind, const QString &name, const QList<Pair> &pairs = {})
{
    static int line = 0;
    inventory::Subject one{
        .kind = kind, .name = name, .page = QStringLiteral("infra:machines"), .line = ++line};
    for (const auto &[key, value] : pairs) {
        const auto *text = std::get_if<QString>(&value);
        one.facts.append({.key = key,
                          .value = value,
                          .page = one.page,
                          .revision = 1'731'000'000,
                          .line = line,
                          .text = text ? *text : key});
    }
    return one;
}

/// Two sites: a hypervisor with two VMs, of which one runs a service, and a hypervisor without any.
inline inventory::Inventory small()
{
    using namespace Qt::StringLiterals;
    static const inventory::Inventory one{
        .subjects = {
            subject(Kind::Site, u"Compiègne"_s, {{u"contact"_s, u"ana"_s}}),
            subject(Kind::Site, u"Lyon"_s),
            subject(Kind::Hypervisor, u"Alice"_s,
                    {{u"site"_s, u"Compiègne"_s},
                     {u"console"_s, u"amt.example"_s},
                     {u"contact"_s, u"ana"_s},
                     {u"runbook"_s, u"runbooks:alice"_s}}),
            subject(Kind::Hypervisor, u"bob"_s, {{u"site"_s, u"lyon"_s}}),
            subject(Kind::Vm, u"pica01"_s,
                    {{u"parent"_s, u"alice"_s},
                     {u"fqdn"_s, u"pica01.example"_s},
                     {u"memory"_s, 16.0 * 1024 * 1024 * 1024},
                     {u"services"_s, QStringList{u"pad"_s}}}),
            subject(Kind::Vm, u"pica02"_s, {{u"parent"_s, u"ALICE.example"_s}}),
            subject(Kind::Service, u"pad"_s, {{u"public_url"_s, u"https://pad.example"_s}}),
        }};
    return one;
}

} // namespace written
