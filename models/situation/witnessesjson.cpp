// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/witnessesjson.h"

#include "models/probe/witnesstext.h"

namespace situation {

using namespace Qt::StringLiterals;
using probe::Sight;
using probe::Stage;

namespace {

QJsonValue jsonOf(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(base::toIso(*instant)) : QJsonValue();
}

QString urlOf(const probe::Target &target)
{
    using Kind = probe::Target::Kind;
    if (target.kind == Kind::Https || target.kind == Kind::Http)
        return (target.kind == Kind::Https ? u"https://"_s : u"http://"_s) + target.place() + target.path;
    return target.place();
}

QJsonObject stepsOf(const Sight &sight)
{
    QJsonObject steps;
    for (const Stage stage : {Stage::Dns, Stage::Tcp, Stage::Tls, Stage::Http})
        if (const auto &took = sight.took.at(size_t(stage)))
            steps.insert(probe::stageName(stage), double(took->count()) / 1000);
    return steps;
}

QJsonValue errorOf(const Sight &sight)
{
    const auto error = sight.error();
    return error
        ? QJsonValue(QJsonObject{{u"kind"_s, base::kindName(error->kind)}, {u"detail"_s, error->detail}})
        : QJsonValue();
}

QJsonValue certificateOf(const Sight &sight)
{
    return sight.certificate
        ? QJsonValue(QJsonObject{{u"notAfter"_s, base::toIso(sight.certificate->notAfter)},
                                 {u"issuer"_s, sight.certificate->issuer}})
        : QJsonValue();
}

QJsonValue sightJson(const std::optional<Sight> &sight)
{
    if (!sight)
        return {};
    return QJsonObject{
        {u"at"_s, base::toIso(sight->at)},
        {u"since"_s, jsonOf(sight->since)},
        {u"reached"_s, sight->reached ? QJsonValue(probe::stageName(*sight->reached)) : QJsonValue()},
        {u"status"_s, sight->status > 0 ? QJsonValue(sight->status) : QJsonValue()},
        {u"error"_s, errorOf(*sight)},
        {u"redirectedTo"_s,
         sight->redirectedTo.isEmpty() ? QJsonValue() : QJsonValue(sight->redirectedTo.toString())},
        {u"certificate"_s, certificateOf(*sight)},
        {u"seconds"_s, stepsOf(*sight)}};
}

QJsonObject jsonOf(const WitnessView &view, const QLocale &locale)
{
    const probe::Witness &witness = view.witness;
    return {{u"subject"_s, view.subject},
            {u"kind"_s, view.kind},
            {u"address"_s, urlOf(witness.target)},
            {u"verdict"_s, probe::verdictName(witness.verdict)},
            {u"state"_s, base::stateName(witness.state)},
            {u"sentence"_s, probe::witnessText(witness, locale)},
            {u"monitoring"_s,
             QJsonObject{{u"says"_s, probe::viewName(witness.monitoring.view)},
                         {u"since"_s, jsonOf(witness.monitoring.since)}}},
            {u"sight"_s, sightJson(witness.sight)}};
}

} // namespace

QJsonArray witnessesJson(const OwnChecks &checks, const QLocale &locale)
{
    QJsonArray array;
    for (const WitnessView &view : checks.witnesses)
        array.append(jsonOf(view, locale));
    return array;
}

QJsonObject desktopJson(const OwnChecks &checks)
{
    QJsonObject object{{u"looks"_s, modeName(checks.mode)},
                       {u"asOf"_s, jsonOf(checks.asOf)},
                       {u"addresses"_s, checks.tried},
                       {u"offline"_s, QJsonValue()},
                       {u"sentence"_s, QJsonValue()}};
    if (!checks.offline)
        return object;
    object[u"offline"_s] = probe::offlineName(*checks.offline);
    object[u"sentence"_s] = probe::desktopText() + u' ' + probe::offlineText(*checks.offline, checks.tried);
    return object;
}

} // namespace situation
