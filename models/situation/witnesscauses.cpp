// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/witnesscauses.h"

#include <QHash>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;
using Verdict = probe::Witness::Verdict;

namespace {

/// Which silence takes which machine along.
QHash<QString, qsizetype> silencesOf(const QList<Cause> &causes)
{
    QHash<QString, qsizetype> silences;
    for (qsizetype i = 0; i < causes.size(); ++i) {
        if (causes.at(i).kind != Cause::Kind::Silence)
            continue;
        silences.insert(causes.at(i).instance, i);
        for (const Consequence &one : causes.at(i).consequences)
            if (one.whole)
                silences.insert(one.instance, i);
    }
    silences.remove(QString());
    return silences;
}

/// Which cause is about which service, by kind and name.
QHash<QString, qsizetype> servicesOf(const QList<Cause> &causes)
{
    QHash<QString, qsizetype> services;
    for (qsizetype i = 0; i < causes.size(); ++i)
        if (const Cause &cause = causes.at(i); cause.kind == Cause::Kind::Service)
            services.insert(cause.subjectKind + u'\n' + cause.subject.toCaseFolded(), i);
    return services;
}

/// The metrics tell that it is down, and the desktop only says so, too, or the opposite.
bool isAboutSilence(const probe::Witness &witness)
{
    return witness.verdict == Verdict::BothDown || witness.verdict == Verdict::UpOnlyHere;
}

Cause causeOf(const WitnessView &view)
{
    const auto &sight = view.witness.sight;
    return {.kind = Cause::Kind::Witness,
            .key = u"witness\n"_s + view.kind + u'\n' + view.subject,
            .subject = view.subject,
            .instance = view.instance,
            .subjectKind = view.kind,
            .state = view.witness.state,
            .since = sight ? sight->since : std::nullopt,
            .sampledAt = sight ? std::optional(sight->at) : std::nullopt,
            .witnesses = {view}};
}

Cause causeOf(probe::Offline offline, const OwnChecks &checks)
{
    return {.kind = Cause::Kind::Desktop, .key = u"desktop"_s, .offline = offline, .tried = checks.tried};
}

} // namespace

void addWitnesses(QList<Cause> &causes, const OwnChecks &checks)
{
    const QHash<QString, qsizetype> silences = silencesOf(causes);
    for (Cause &cause : causes)
        if (cause.kind == Cause::Kind::Source) {
            cause.unwitnessed = checks.mode == OwnChecks::Mode::Off;
            cause.witnesses = checks.offline ? QList<WitnessView>() : checks.witnesses;
        }
    if (checks.offline)
        causes.append(causeOf(*checks.offline, checks));
    const QHash<QString, qsizetype> probed = servicesOf(causes);
    QHash<QString, qsizetype> own; // by key
    for (const WitnessView &view : checks.witnesses) {
        if (const qsizetype service = probed.value(view.kind + u'\n' + view.subject.toCaseFolded(), -1);
            service >= 0) {
            causes[service].witnesses.append(view);
            continue;
        }
        const qsizetype silence = silences.value(view.instance, -1);
        if (silence >= 0)
            causes[silence].witnesses.append(view);
        if (!view.witness.isBad() || (silence >= 0 && isAboutSilence(view.witness)))
            continue;
        Cause cause = causeOf(view);
        if (const auto known = own.constFind(cause.key); known != own.cend()) {
            causes[*known].witnesses.append(view);
            continue;
        }
        own.insert(cause.key, causes.size());
        causes.append(cause);
    }
}

} // namespace situation
