// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/quantity.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace services {

using namespace Qt::StringLiterals;

namespace {

void addTo(Quantities &all, Quantities &&more, bool ours)
{
    for (Software &software : more.all) {
        software.ours = ours;
        const auto same = std::ranges::find(all.all, software.id, &Software::id);
        if (same == all.all.end())
            all.all.append(std::move(software));
        else
            *same = std::move(software);
    }
    all.diagnostics += more.diagnostics;
}

void addFiles(Quantities &all, const QString &folder, bool ours)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            addTo(all, parseQuantities(file.readAll(), info.filePath()), ours);
        else
            all.diagnostics.append(
                {.file = info.filePath(), .message = u"cannot be read: "_s + file.errorString()});
    }
}

} // namespace

const Quantity *Software::find(QStringView quantity) const
{
    const auto found = std::ranges::find(quantities, quantity, &Quantity::id);
    return found == quantities.end() ? nullptr : &*found;
}

const Software *Quantities::find(QStringView software) const
{
    const auto found = std::ranges::find(all, software, &Software::id);
    return found == all.end() ? nullptr : &*found;
}

Quantities loadQuantities(const QString &userFolder)
{
    Quantities all;
    addFiles(all, u":/signals/services"_s, true);
    if (!userFolder.isEmpty())
        addFiles(all, userFolder, false);
    std::ranges::sort(all.all, {}, &Software::id);
    return all;
}

} // namespace services
