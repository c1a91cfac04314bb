// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

#include <QCryptographicHash>

namespace alerts {

using namespace Qt::StringLiterals;

namespace {

/// "db01:9100" and "[2001:db8::1]:9100" without their port; anything else as it is.
QString withoutPort(const QString &instance)
{
    const qsizetype colon = instance.lastIndexOf(u':');
    bool port = false;
    instance.mid(colon + 1).toUShort(&port);
    const bool whole = colon > 0 && (instance.indexOf(u':') == colon || instance.at(colon - 1) == u']');
    return port && whole ? instance.left(colon) : instance;
}

QString subjectOf(const metrics::Labels &labels)
{
    for (const auto &name : {u"instance"_s, u"host"_s, u"hostname"_s, u"nodename"_s, u"node"_s, u"service"_s,
                             u"container"_s, u"job"_s}) {
        if (const QString value = labels.value(name); !value.isEmpty())
            return withoutPort(value);
    }
    return {};
}

/// vmalert adds its group to the labels and forwards none: an alert is the same one however it was learnt.
QString fingerprintOf(const metrics::Labels &labels)
{
    const QByteArray identity = labels.without({u"alertgroup"_s}).toString().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).first(8);
    return QString::fromLatin1(hash.toHex());
}

/// Firing ones by how bad they are, then the others in the order of their states.
int rankOf(const Alert &alert)
{
    return alert.state == Alert::State::Firing ? 10 + int(toneOf(alert)) : int(alert.state);
}

} // namespace

QLatin1StringView stateName(Alert::State state)
{
    switch (state) {
    case Alert::State::Firing:
        return "firing"_L1;
    case Alert::State::Pending:
        return "pending"_L1;
    case Alert::State::Silenced:
        return "silenced"_L1;
    case Alert::State::Inhibited:
        return "inhibited"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

void completeFromLabels(Alert &alert)
{
    alert.name = alert.labels.value(u"alertname");
    alert.severity = alert.labels.value(u"severity");
    alert.instance = alert.labels.value(u"instance");
    alert.subject = subjectOf(alert.labels);
    if (alert.fingerprint.isEmpty())
        alert.fingerprint = fingerprintOf(alert.labels);
}

base::State toneOf(const Alert &alert)
{
    const QString severity = alert.severity.toCaseFolded();
    const auto isOneOf = [&severity](std::initializer_list<QLatin1StringView> words) {
        return std::ranges::find(words, severity) != words.end();
    };
    if (alert.state != Alert::State::Firing || isOneOf({"info"_L1, "informational"_L1, "none"_L1, "ok"_L1}))
        return base::State::NotApplicable;
    return isOneOf({"critical"_L1, "crit"_L1, "page"_L1, "emergency"_L1, "disaster"_L1, "fatal"_L1})
        ? base::State::Critical
        : base::State::Warning;
}

bool isBefore(const Alert &a, const Alert &b)
{
    if (rankOf(a) != rankOf(b))
        return rankOf(a) > rankOf(b);
    if (a.since != b.since)
        return a.since > b.since;
    return std::tie(a.name, a.fingerprint) < std::tie(b.name, b.fingerprint);
}

} // namespace alerts
