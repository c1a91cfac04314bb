// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/newentry.h"

#include "models/drift/edit.h"
#include "models/drift/osname.h"
#include "models/drift/replacement.h"
#include "models/drift/tolerance.h"

#include <QHostAddress>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Subject;
using wiki::Block;
using wiki::Page;

namespace {

/// One of the machine's like, and where it stands.
struct Sibling {
    const Subject *subject = nullptr;
    const Page *page = nullptr;
    const Block *block = nullptr;
};

bool isLike(const Subject &subject, const MeasuredSubject &machine)
{
    const bool vague = machine.kind == inventory::Kind::Host || subject.kind == inventory::Kind::Host;
    return subject.kind == machine.kind || (vague && inventory::isMachine(subject.kind));
}

QList<Sibling> siblingsOf(const MeasuredSubject &machine, const inventory::Inventory &inventory,
                          KnownPages &pages)
{
    QList<Sibling> siblings;
    for (const Subject &subject : inventory.subjects) {
        const Page *page = pages.page(subject.page);
        const Block *block = page && isLike(subject, machine) ? pages.blockAt(*page, subject.line) : nullptr;
        if (block && block->banner == wiki::Banner::None)
            siblings.append({&subject, page, block});
    }
    return siblings;
}

/// Those of the table that lists most of them; of equals the first.
QList<Sibling> inOneTable(const QList<Sibling> &siblings)
{
    QList<QList<Sibling>> tables;
    for (const Sibling &one : siblings) {
        if (one.block->kind != Block::Kind::Row)
            continue;
        const auto same = std::ranges::find_if(tables, [&one](const QList<Sibling> &table) {
            return table.first().page == one.page && table.first().block->group == one.block->group;
        });
        if (same == tables.end())
            tables.append({one});
        else
            same->append(one);
    }
    const auto most = std::ranges::max_element(tables, {}, &QList<Sibling>::size);
    return most == tables.end() ? QList<Sibling>() : *most;
}

QString hostOf(const MeasuredSubject &machine)
{
    return machine.names.isEmpty() ? QString() : machine.names.last();
}

/// What is measured of a fact, written as one of its like has it; empty when nobody measures it.
QString valueFor(const QString &key, const Fact *model, const MeasuredSubject &machine,
                 const NamedSubjects &named)
{
    const auto instead = [model](auto how, const std::optional<Measurement> &measured) {
        return model && measured ? how(*model, *measured).value_or(QString()) : QString();
    };
    const bool isAddress = !QHostAddress(hostOf(machine)).isNull();
    if (key == "name"_L1)
        return machine.name;
    if (key == "parent"_L1)
        return machine.parent ? nameInWiki(machine.parent->text(), named) : QString();
    if (key == "memory"_L1)
        return instead(sizeInstead, machine.givenMemory ? machine.givenMemory : machine.memory);
    if (key == "disks"_L1)
        return instead(sizeInstead, diskOf(machine) ? std::optional(*diskOf(machine)) : std::nullopt);
    if (key == "cpus"_L1)
        return instead(cpusInstead, machine.cpus);
    if (key == "os"_L1)
        return instead(osInstead, machine.os);
    if (key == "fqdn"_L1)
        return hostOf(machine).contains(u'.') && !isAddress ? hostOf(machine) : QString();
    if (key == "addresses"_L1)
        return isAddress ? hostOf(machine) : QString();
    return {};
}

/// A fact of that key on the line of a sibling.
const Fact *factOf(const Subject &subject, const QString &key, const QString &page)
{
    const auto found = std::ranges::find_if(
        subject.facts, [&](const Fact &fact) { return fact.key == key && fact.page == page; });
    return found == subject.facts.end() ? nullptr : &*found;
}

/// What all of several siblings say in a column that tells no fact, such as their kind.
QString commonText(const QList<Sibling> &siblings, qsizetype column)
{
    QStringList texts;
    for (const Sibling &one : siblings)
        if (column < one.block->cells.size())
            texts.append(one.block->cells[column].text);
    texts.removeDuplicates();
    return texts.size() == 1 && siblings.size() > 1 ? texts.first() : QString();
}

/// Between cells stands what stands there in the row of the sibling: | or, before a header, ^.
QString rowLike(const Sibling &sibling, const QString &line, const QStringList &cells)
{
    static const QString marks = u"|^"_s;
    QString row;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        qsizetype mark = sibling.block->cells[column].span.column - 1;
        while (mark >= 0 && !marks.contains(line[mark]))
            --mark;
        if (mark >= 0)
            row += line[mark] + u' ';
        row += cells[column] + u' ';
    }
    const QString trimmed = line.trimmed();
    return marks.contains(trimmed.back()) ? row + trimmed.back() : row.trimmed();
}

std::optional<Proposal> newRow(const MeasuredSubject &machine, const QList<Sibling> &siblings,
                               KnownPages &pages, const NamedSubjects &named)
{
    const Sibling &model = siblings.last();
    const QStringList columns = pages.columnsOf(*model.page, *model.block);
    if (!columns.contains("name"_L1))
        return std::nullopt;
    QStringList cells;
    for (qsizetype column = 0; column < model.block->cells.size(); ++column) {
        const QString key = columns.value(column);
        const Fact *fact = nullptr; // of whichever sibling says it
        for (qsizetype i = siblings.size() - 1; i >= 0 && !fact; --i)
            fact = factOf(*siblings[i].subject, key, model.page->id);
        const QString value =
            key.isEmpty() ? commonText(siblings, column) : valueFor(key, fact, machine, named);
        cells.append(value.isEmpty() ? u"?"_s : value);
    }
    const LinePlace place = linePlace(model.page->text, model.block->lastLine);
    const QString line = model.page->text.sliced(place.begin, place.length);
    QString text = model.page->text;
    text.insert(place.begin + place.length, u'\n' + rowLike(model, line, cells));
    return proposalOf(*model.page, text);
}

/// The lines from a heading to the next one that is as important.
int sectionEnd(const wiki::Document &document, const Block &heading, int lines)
{
    for (const Block &block : document.blocks)
        if (block.kind == Block::Kind::Heading && block.line > heading.line && block.depth <= heading.depth)
            return block.line - 1;
    return lines;
}

/// The heading of the model with another name, and those of its lines whose facts are measured.
QString sectionLike(const Sibling &model, const QStringList &lines, int end, const MeasuredSubject &machine,
                    const NamedSubjects &named)
{
    QString heading = lines[model.block->line - 1];
    QStringList section{
        heading.replace(heading.indexOf(model.subject->name), model.subject->name.size(), machine.name),
        QString()};
    for (int line = model.block->line + 1; line <= end; ++line)
        for (const Fact &fact : model.subject->facts) {
            if (fact.page != model.page->id || fact.line != line)
                continue;
            const QString value = valueFor(fact.key, &fact, machine, named);
            QString copy = lines[line - 1];
            if (!value.isEmpty() && copy.count(fact.text) == 1)
                section.append(copy.replace(fact.text, value));
        }
    return section.join(u'\n') + u'\n';
}

std::optional<Proposal> newSection(const MeasuredSubject &machine, const QList<Sibling> &siblings,
                                   KnownPages &pages, const NamedSubjects &named)
{
    const auto last = std::ranges::find_last_if(siblings, [](const Sibling &one) {
        return one.block->kind == Block::Kind::Heading && one.block->text.contains(one.subject->name);
    });
    if (last.empty())
        return std::nullopt;
    const Sibling &model = last.front();
    const QStringList lines = model.page->text.split(u'\n');
    const int end = sectionEnd(pages.document(*model.page), *model.block, int(lines.size()));
    const QString section = sectionLike(model, lines, end, machine, named);
    const QString ownName = model.page->id.section(u':', -1);
    if (isSameName(ownName, model.subject->name)) // a page each
        return proposalOf({.id = model.page->id.chopped(ownName.size()) + machine.name.toLower()}, section);
    const LinePlace place = linePlace(model.page->text, end);
    QString text = model.page->text;
    const qsizetype at =
        place.begin < 0 ? text.size() : std::min(text.size(), place.begin + place.length + 1);
    const bool blank = text.first(at).endsWith("\n\n"_L1);
    const QString gap = blank ? QString() : text.first(at).endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    return proposalOf(*model.page, text.insert(at, gap + section + (at == text.size() ? u""_s : u"\n"_s)));
}

} // namespace

QString nameInWiki(const QString &measured, const NamedSubjects &named)
{
    const auto called = named.called({measured});
    return called.size() == 1 ? called.first()->name : measured;
}

std::optional<Proposal> newEntry(const MeasuredSubject &machine, const inventory::Inventory &inventory,
                                 KnownPages &pages, const NamedSubjects &named)
{
    const QList<Sibling> siblings = siblingsOf(machine, inventory, pages);
    const QList<Sibling> table = inOneTable(siblings);
    return table.isEmpty() ? newSection(machine, siblings, pages, named)
                           : newRow(machine, table, pages, named);
}

} // namespace drift
