// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogue.h"

#include "models/signals/catalogueparser.h"

#include <QDir>
#include <QFile>

namespace signals {

using namespace Qt::StringLiterals;

namespace {

void addTo(Catalogue &all, Catalogue &&more)
{
    for (Signal &signal : more.entries) {
        const auto same = std::ranges::find(all.entries, signal.id, &Signal::id);
        if (same == all.entries.end())
            all.entries.append(std::move(signal));
        else
            *same = std::move(signal);
    }
    all.diagnostics += more.diagnostics;
}

void addFiles(Catalogue &all, const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            addTo(all, parseCatalogue(file.readAll(), info.filePath()));
        else
            all.diagnostics.append(
                {.file = info.filePath(), .message = u"cannot be read: "_s + file.errorString()});
    }
}

/// The order in which a machine is looked at, since that of the files says nothing; an unknown group comes
/// last.
qsizetype rankOf(const QString &group)
{
    static const QStringList order{u"reach"_s,      u"processor"_s, u"memory"_s, u"storage"_s,
                                   u"disks"_s,      u"network"_s,   u"system"_s, u"virtualisation"_s,
                                   u"containers"_s, u"services"_s};
    const qsizetype rank = order.indexOf(group);
    return rank < 0 ? order.size() : rank;
}

} // namespace

const Signal *Catalogue::find(QStringView id) const
{
    const auto found = std::ranges::find(entries, id, &Signal::id);
    return found == entries.end() ? nullptr : &*found;
}

QList<Signal> Catalogue::ofMachines() const
{
    QList<Signal> machines = entries;
    machines.removeIf([](const Signal &signal) { return signal.isOfService(); });
    return machines;
}

Catalogue loadCatalogue(const QString &userFolder)
{
    Catalogue all;
    addFiles(all, u":/signals"_s);
    if (!userFolder.isEmpty())
        addFiles(all, userFolder);
    std::ranges::stable_sort(all.entries, {}, [](const Signal &signal) { return rankOf(signal.group); });
    return all;
}

} // namespace signals
