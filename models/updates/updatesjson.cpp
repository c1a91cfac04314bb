// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/updatesjson.h"

#include <QJsonArray>

#include <array>

namespace updates {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::toIso(*at)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QLatin1StringView generationName(Generation generation)
{
    static constexpr std::array names{"none"_L1, "apt.sh"_L1, "apt_info.py"_L1, "apt_info.py-2025"_L1};
    return names.at(size_t(generation));
}

QJsonArray originsArray(const QList<Origin> &origins)
{
    QJsonArray array;
    for (const Origin &one : origins)
        array.append(QJsonObject{{u"origin"_s, one.origin},
                                 {u"arch"_s, one.architecture},
                                 {u"count"_s, one.count},
                                 {u"security"_s, one.isSecurity()}});
    return array;
}

QJsonObject machineObject(const MachineUpdates &one, base::Instant moment)
{
    return {{u"name"_s, one.name},
            {u"instance"_s, one.instance},
            {u"kind"_s, textOrNull(one.kind)},
            {u"state"_s, QString(base::stateName(one.state(moment)))},
            {u"doubt"_s, QString(doubtName(one.doubt))},
            {u"at"_s, orNull(one.at)},
            {u"security"_s, orNull(one.security)},
            {u"other"_s, orNull(one.other)},
            {u"held"_s, orNull(one.held)},
            {u"autoremove"_s, orNull(one.autoremove)},
            {u"reboot"_s, QString(rebootName(one.reboot))},
            {u"kernel"_s, textOrNull(one.kernel)},
            {u"kernelStatus"_s, one.kernelStatus ? QJsonValue(int(*one.kernelStatus)) : QJsonValue()},
            {u"expectedKernel"_s, textOrNull(one.expectedKernel)},
            {u"proxmox"_s, textOrNull(one.proxmox)},
            {u"cacheAt"_s, orNull(one.cacheAt)},
            {u"fileAt"_s, orNull(one.fileAt)},
            {u"collector"_s, QString(generationName(one.generation))},
            {u"automatic"_s, QString(automaticName(one.automatic))},
            {u"falls"_s, one.falls},
            {u"lastFall"_s, orNull(one.lastFall)},
            {u"pendingSince"_s, orNull(one.pendingSince)},
            {u"pending"_s, originsArray(one.pending)},
            {u"heldBack"_s, originsArray(one.heldBack)},
            {u"page"_s, textOrNull(one.page)}};
}

QJsonValue factValue(const std::optional<inventory::Fact> &fact)
{
    if (!fact)
        return {};
    return QJsonObject{{u"image"_s, std::get<QString>(fact->value)},
                       {u"page"_s, fact->page},
                       {u"line"_s, fact->line},
                       {u"text"_s, fact->text}};
}

QJsonObject imageObject(const RunningImage &one)
{
    return {{u"name"_s, one.name},
            {u"machine"_s, one.machine},
            {u"state"_s, QString(base::stateName(one.state()))},
            {u"image"_s, one.image},
            {u"tag"_s, textOrNull(one.running.tag)},
            {u"at"_s, orNull(one.at)},
            {u"gone"_s, one.gone},
            {u"service"_s, textOrNull(one.service)},
            {u"verdict"_s, QString(verdictName(one.verdict))},
            {u"compose"_s, factValue(one.composed)},
            {u"wiki"_s, factValue(one.written)},
            {u"updateAvailable"_s, orNull(one.updateKnown)},
            {u"newerTag"_s, textOrNull(one.newerTag)},
            {u"updateKind"_s, textOrNull(one.updateKind)},
            {u"automatic"_s, one.automatic},
            {u"readme"_s, textOrNull(one.readme)},
            {u"page"_s, textOrNull(one.page)}};
}

QJsonObject debtObject(const Debt &debt)
{
    QJsonArray days;
    for (qsizetype i = 0; i < debt.days.size(); ++i)
        days.append(QJsonObject{{u"until"_s, base::toIso(base::instantFromMs(debt.days.at(i)))},
                                {u"packages"_s, debt.values.at(i)}});
    return {{u"name"_s, textOrNull(debt.name)},
            {u"packageDays"_s, debt.packageDays()},
            {u"oldest"_s, orNull(debt.oldest)},
            {u"days"_s, days}};
}

} // namespace

QLatin1StringView doubtName(Doubt doubt)
{
    static constexpr std::array names{"none"_L1,     "source-down"_L1, "down"_L1,      "gone"_L1,
                                      "file-old"_L1, "undated"_L1,     "cache-old"_L1, "no-collector"_L1};
    return names.at(size_t(doubt));
}

QLatin1StringView rebootName(Reboot reboot)
{
    static constexpr std::array names{"cannot-know"_L1, "no"_L1, "yes"_L1};
    return names.at(size_t(reboot));
}

QLatin1StringView automaticName(Automatic automatic)
{
    static constexpr std::array names{"not-seen"_L1, "proven"_L1, "not-proven"_L1};
    return names.at(size_t(automatic));
}

QLatin1StringView verdictName(TagVerdict verdict)
{
    static constexpr std::array names{"same"_L1,        "behind"_L1,   "ahead"_L1,      "differs"_L1,
                                      "other-image"_L1, "unpinned"_L1, "undeclared"_L1, "unknown"_L1};
    return names.at(size_t(verdict));
}

QJsonObject toJson(const Updates &all)
{
    QJsonArray machines;
    for (const MachineUpdates &one : all.machines)
        machines.append(machineObject(one, all.moment));
    QJsonArray containers;
    for (const RunningImage &one : all.containers)
        containers.append(imageObject(one));
    QJsonArray debts;
    for (const Debt &one : all.debts)
        debts.append(debtObject(one));
    return {{u"machines"_s, machines},
            {u"containers"_s, containers},
            {u"debt"_s, QJsonObject{{u"fleet"_s, debtObject(all.fleetDebt)}, {u"machines"_s, debts}}}};
}

} // namespace updates
