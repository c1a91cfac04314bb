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

} // namespace

const Signal *Catalogue::find(QStringView id) const
{
    const auto found = std::ranges::find(entries, id, &Signal::id);
    return found == entries.end() ? nullptr : &*found;
}

Catalogue loadCatalogue(const QString &userFolder)
{
    Catalogue all;
    addFiles(all, u":/signals"_s);
    if (!userFolder.isEmpty())
        addFiles(all, userFolder);
    return all;
}

} // namespace signals
