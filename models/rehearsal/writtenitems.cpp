// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/stage.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace rehearsal {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Kind;
using inventory::Subject;

namespace {

constexpr qsizetype mostNotes = 5; ///< a page is read by somebody in a hurry

/// The fact that holds, with its words; nothing when nobody says, or says nothing.
std::optional<Evidence> said(const Subject *subject, QStringView key, QStringList &names)
{
    const Fact *fact = subject ? subject->fact(key) : nullptr;
    if (!fact)
        return std::nullopt;
    bool any = false;
    for (const QString &text : subject->texts(key)) {
        any = any || !text.trimmed().isEmpty();
        if (!text.trimmed().isEmpty() && !names.contains(text))
            names.append(text);
    }
    return any ? std::optional(written(subject->name, *fact)) : std::nullopt;
}

bool tellsOfTrouble(const QString &text)
{
    static const QRegularExpression words(
        u"panne|incident|outage|plant|bloqu|down\\b|upgrade|mise à (jour|niveau)|reboot|redémarr|ne (re)?vien|crash"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

Item affectedItem(const Stage &stage)
{
    Item item{.topic = Topic::Affected};
    if (!stage.subject()) {
        item.why = Why::NotWritten;
        return item;
    }
    item.why = Why::AffectsUnknown;
    for (const Subject *one : stage.below({Kind::Vm, Kind::Service, Kind::Container, Kind::Device})) {
        item.names.append(one->name);
        item.evidence.append({.whom = one->name, .page = one->page, .line = one->line});
        QStringList whom;
        if (const auto contact = said(one, u"contact", whom))
            item.evidence.append(*contact);
    }
    if (item.names.isEmpty())
        return item;
    item.why = Why::Affects;
    item.standing = Standing::ToKnow;
    return item;
}

Item consoleItem(const Stage &stage)
{
    Item item{.topic = Topic::Console, .why = Why::NoConsole};
    if (const auto own = said(stage.subject(), u"console", item.names)) {
        item.evidence.append(*own);
        item.standing = Standing::Ok;
        item.why = Why::ConsoleWritten;
        return item;
    }
    const QString parent = stage.isGuest() ? stage.parent() : QString();
    const health::Host *host = stage.hostNamed(parent);
    const signals::Finding *reach = host ? host->worst(u"reach") : nullptr;
    if (!reach)
        return item;
    item.evidence.append(measured(host->name, *reach));
    if (reach->state != base::State::Ok)
        return item;
    item.names = {host->name};
    item.standing = Standing::Ok;
    item.why = Why::ConsoleOfParent;
    return item;
}

Item peopleItem(const Stage &stage)
{
    Item item{.topic = Topic::People, .why = Why::NoPeople};
    const Subject *subject = stage.subject();
    const Subject *parent = stage.isGuest() ? stage.directory().find(stage.parent()) : nullptr;
    const Subject *site = subject ? stage.directory().siteOf(*subject) : nullptr;
    if (!site && parent)
        site = stage.directory().siteOf(*parent);
    for (const Subject *one : {site, subject, parent})
        if (const auto evidence = said(one, u"contact", item.names))
            item.evidence.append(*evidence);
    if (item.names.isEmpty())
        return item;
    item.standing = Standing::Ok;
    item.why = Why::PeopleWritten;
    return item;
}

Item notesItem(const Stage &stage)
{
    Item item{.topic = Topic::Notes, .standing = Standing::Ok, .why = Why::NoNotes};
    if (!stage.subject()) {
        item.standing = Standing::NotConcerned; // who is not written of is unknown above already
        return item;
    }
    for (const inventory::Note &note : std::views::reverse(stage.subject()->notes)) {
        if (item.evidence.size() == mostNotes)
            break;
        if (!tellsOfTrouble(note.text))
            continue;
        item.evidence.append(
            {.whom = stage.subject()->name, .page = note.page, .line = note.line, .text = note.text});
    }
    if (item.evidence.isEmpty())
        return item;
    item.standing = Standing::ToKnow;
    item.why = Why::NotesWritten;
    return item;
}

} // namespace rehearsal
