// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"
#include "models/situation/sourcetext.h"
#include "models/updates/updatesjson.h"
#include "models/updates/updatestext.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using updates::MachineUpdates;
using updates::RunningImage;
using updates::Updates;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownUpdates)
};

const Survey<Updates> *surveyOf(const Backend &backend)
{
    return backend.surveys() ? &backend.surveys()->updates() : nullptr;
}

Updates updatesOf(const Backend &backend)
{
    const auto *survey = surveyOf(backend);
    return survey && survey->value() ? *survey->value() : Updates{.moment = backend.shownInstant()};
}

std::optional<base::Error> failure(const Backend &backend)
{
    const auto *survey = surveyOf(backend);
    return survey ? survey->answers().error : base::Error{.kind = base::Error::Kind::Rejected, .detail = {}};
}

QString headline(const Backend &backend, const QLocale &locale)
{
    const auto *survey = surveyOf(backend);
    if (!survey)
        return Words::tr("Nothing tells of updates: name a store with --metrics URL, or in the profile.");
    QStringList lines;
    if (const auto &error = survey->answers().error) {
        situation::SourceStatus status = backend.metrics()->status();
        status.error = error;
        lines.append(situation::sourceErrorText(status, locale));
    }
    if (survey->value())
        lines += {machinesText(*survey->value()), containersText(*survey->value()),
                  debtText(*survey->value(), locale)};
    return lines.join(u'\n');
}

QString countText(std::optional<int> packages, const QLocale &locale)
{
    return packages ? locale.toString(*packages) : u"—"_s;
}

/// Machines, then containers: what is looked at in the same round stands in the same table.
PrintedTable text(const Backend &backend, const QLocale &locale)
{
    const Updates all = updatesOf(backend);
    PrintedTable table{.header = {Words::tr("Name"), Words::tr("On"), Words::tr("Security"),
                                  Words::tr("Others"), Words::tr("Reboot"), Words::tr("Installs"),
                                  Words::tr("Notice")}};
    for (const MachineUpdates &one : all.machines)
        table.rows.append({one.name,
                           {},
                           countText(one.security, locale),
                           countText(one.other, locale),
                           one.isKnown() ? rebootText(one.reboot) : u"—"_s,
                           automaticText(one.automatic),
                           doubtText(one, all.moment, locale)});
    for (const RunningImage &one : all.containers)
        table.rows.append({one.name,
                           one.machine,
                           {},
                           {},
                           {},
                           one.automatic ? automaticText(updates::Automatic::Proven)
                                         : automaticText(updates::Automatic::NotProven),
                           one.image + u": "_s + verdictText(one.verdict)
                               + (newerText(one).isEmpty() ? QString() : u" → "_s + newerText(one))});
    return table;
}

QString number(std::optional<int> packages)
{
    return packages ? QString::number(*packages) : QString();
}

QString iso(const std::optional<base::Instant> &at)
{
    return at ? base::toIso(*at) : QString();
}

void addMachine(PrintedTable &table, const MachineUpdates &one, base::Instant moment)
{
    table.rows.append({u"machine"_s,
                       one.name,
                       {},
                       base::stateName(one.state(moment)),
                       updates::doubtName(one.doubt),
                       number(one.security),
                       number(one.other),
                       number(one.held),
                       number(one.autoremove),
                       updates::rebootName(one.reboot),
                       one.kernel,
                       one.proxmox,
                       updates::automaticName(one.automatic),
                       iso(one.pendingSince),
                       iso(one.at),
                       {},
                       {},
                       {},
                       {}});
}

void addContainer(PrintedTable &table, const RunningImage &one)
{
    const inventory::Fact *declared = one.declared();
    table.rows.append({u"container"_s,
                       one.name,
                       one.machine,
                       base::stateName(one.state()),
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       one.automatic ? u"proven"_s : u"not-proven"_s,
                       {},
                       iso(one.at),
                       one.image,
                       declared ? declared->text : QString(),
                       updates::verdictName(one.verdict),
                       one.newerTag});
}

PrintedTable csv(const Backend &backend)
{
    const Updates all = updatesOf(backend);
    PrintedTable table{.header = {u"kind"_s, u"name"_s, u"machine"_s, u"state"_s, u"doubt"_s, u"security"_s,
                                  u"other"_s, u"held"_s, u"autoremove"_s, u"reboot"_s, u"kernel"_s,
                                  u"proxmox"_s, u"automatic"_s, u"pending_since"_s, u"at"_s, u"image"_s,
                                  u"declared"_s, u"verdict"_s, u"newer"_s}};
    for (const MachineUpdates &one : all.machines)
        addMachine(table, one, all.moment);
    for (const RunningImage &one : all.containers)
        addContainer(table, one);
    return table;
}

QJsonObject json(const Backend &backend)
{
    QJsonObject document = updates::toJson(updatesOf(backend));
    document.insert(u"schema"_s, u"vigie.updates/1"_s);
    document.insert(u"moment"_s, base::toIso(backend.shownInstant()));
    document.insert(u"live"_s, backend.moment().isLive());
    return document;
}

void prepare(Backend &backend)
{
    if (Surveys *surveys = backend.surveys())
        backend.await(surveys->updates());
}

} // namespace

constexpr Showable shownUpdates{"updates", true, headline, text, csv, json, failure, prepare};

} // namespace app
