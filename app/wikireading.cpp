// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikireading.h"

#include "app/backend.h"
#include "app/desk.h"
#include "models/base/errortext.h"
#include "models/drift/onrampdraft.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const inventory::Reading *readingOf(const Desk &desk)
{
    const inventory::InventoryStore *store = desk.backend().inventory();
    return store && store->held().snapshot ? &*store->held().snapshot : nullptr;
}

} // namespace

inventory::Inventory inventoryOf(const Desk &desk)
{
    const inventory::Reading *reading = readingOf(desk);
    if (!reading)
        return {};
    inventory::Inventory inventory = reading->knowledge.directory.inventory();
    inventory.diagnostics = reading->diagnostics;
    return inventory;
}

const inventory::Directory &directoryOf(const Desk &desk)
{
    return knowledgeOf(desk).directory;
}

const inventory::Knowledge &knowledgeOf(const Desk &desk)
{
    static const inventory::Knowledge nothing;
    const inventory::Reading *reading = readingOf(desk);
    return reading ? reading->knowledge : nothing;
}

QString instanceOf(const Desk &desk, const QString &subject)
{
    const inventory::Directory &directory = directoryOf(desk);
    const inventory::Subject *wanted = directory.find(subject);
    const auto &hosts = desk.situation().fleet.hosts;
    const auto found = std::ranges::find_if(hosts, [&](const health::Host &host) {
        return host.name == subject || (wanted && directory.find(host.name) == wanted);
    });
    return found == hosts.end() ? QString() : found->instance;
}

QUrl webAddressOf(const Desk &desk)
{
    const WikiSource *wiki = desk.backend().wiki();
    return wiki ? wiki->webAddress() : QUrl();
}

shared::Emptiness noInventory(const Desk &desk)
{
    const WikiSource *wiki = desk.backend().wiki();
    if (!wiki)
        return {.icon = u"sources"_s,
                .sentence = QCoreApplication::translate("panels", "No wiki is configured."),
                .hint = QCoreApplication::translate(
                    "panels",
                    "Name it in the profile under [wiki], or start Vigie with --wiki and its "
                    "address or a folder of its pages.")};
    const auto &held = desk.backend().inventory()->held();
    if (held.error && !held.snapshot)
        return {.icon = u"state-unknown"_s,
                .sentence = QCoreApplication::translate(
                    "panels", "The wiki cannot be read, and nothing of it is known from before."),
                .hint = base::errorDetailText(*held.error)};
    if (!held.snapshot)
        return {.icon = u"refresh"_s,
                .sentence = QCoreApplication::translate("panels", "The wiki is being read."),
                .hint =
                    QCoreApplication::translate("panels", "The first time takes as long as it has pages.")};
    return {.icon = u"info"_s,
            .sentence =
                QCoreApplication::translate("panels", "The wiki was read, but no inventory was found in it."),
            .hint = QCoreApplication::translate(
                "panels",
                "Write a table with a column “Machine”, or a page a machine with lines such as "
                "“Site: Lyon”. See which pages the profile names.")};
}

std::optional<QList<drift::Drift>> driftsOf(const Desk &desk)
{
    const DriftSource *source = desk.backend().drift();
    return source ? source->drifts() : std::nullopt;
}

bool canDraft(const Desk &desk)
{
    const DriftSource *source = desk.backend().drift();
    return source && source->measured().snapshot && !source->measured().snapshot->isEmpty();
}

QString draftOf(const Desk &desk)
{
    return canDraft(desk)
        ? drift::onRampDraft(*desk.backend().drift()->measured().snapshot, QLocale().language())
        : QString();
}

shared::Emptiness noDrift(const Desk &desk)
{
    if (!desk.backend().wiki())
        return noInventory(desk);
    if (!desk.backend().metrics())
        return {.icon = u"sources"_s,
                .sentence = QCoreApplication::translate(
                    "panels", "Nothing is measured, so there is nothing to compare the wiki with."),
                .hint = QCoreApplication::translate(
                    "panels", "Connect a source from the File menu, or start Vigie with --demo.")};
    return {.icon = u"refresh"_s,
            .sentence = QCoreApplication::translate(
                "panels", "The wiki has not been compared with what is measured yet."),
            .hint = QCoreApplication::translate(
                "panels", "That needs an answer of both; the sources say what is missing.")};
}

} // namespace app
