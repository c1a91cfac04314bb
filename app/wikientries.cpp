// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikientries.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/wikireading.h"
#include "models/inventory/facttext.h"
#include "widgets/shared/icons.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

PaletteEntry entry(Desk &desk, const QString &text, const QString &key, const QString &page, int line)
{
    return {.text = text, .key = key, .icon = shared::icon(u"info"_s), .run = [&desk, page, line] {
                desk.showPage(page, line);
                Q_EMIT desk.panelWanted(u"wiki"_s);
            }};
}

} // namespace

QList<PaletteEntry> wikiEntries(Desk &desk)
{
    QList<PaletteEntry> entries;
    for (const inventory::Subject &subject : directoryOf(desk).inventory().subjects)
        entries.append(
            entry(desk, subject.name, inventory::kindText(subject.kind), subject.page, subject.line));
    if (const ConfigFiles *files = desk.backend().files()) {
        for (const inventory::ConfigFolder &folder : files->folders())
            for (const wiki::Page &file : folder.files)
                entries.append(entry(
                    desk, file.id, QCoreApplication::translate("panels", "configuration file"), file.id, 0));
    }
    const WikiSource *wiki = desk.backend().wiki();
    if (!wiki || !wiki->shown().held().snapshot)
        return entries;
    for (const wiki::Page &page : wiki->shown().held().snapshot->pages)
        entries.append(entry(desk, page.id, QCoreApplication::translate("panels", "wiki page"), page.id, 0));
    return entries;
}

} // namespace app
