// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/edit.h"

#include "models/drift/edittext.h"
#include "models/drift/knownpages.h"
#include "models/drift/namedsubjects.h"
#include "models/drift/newentry.h"
#include "models/drift/replacement.h"

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Fact;
using wiki::Block;
using wiki::Page;

namespace {

/// The text of the fact as it would be true.
std::optional<QString> insteadOf(const Drift &drift, const NamedSubjects &named)
{
    using enum Drift::Kind;
    switch (drift.kind) {
    case Memory:
    case Disk:
        return sizeInstead(*drift.written, *drift.measured);
    case Cpus:
        return cpusInstead(*drift.written, *drift.measured);
    case Os:
        return osInstead(*drift.written, *drift.measured);
    case Image:
        return imageInstead(*drift.written, *drift.measured);
    case Placement:
        return nameInWiki(drift.measured->text(), named);
    default:
        return std::nullopt;
    }
}

/// Where the text of a fact stands: in its line, in the cell of its column when the line has it twice.
qsizetype placeOf(const Fact &fact, const Page &page, KnownPages &pages)
{
    const LinePlace line = linePlace(page.text, fact.line);
    if (line.begin < 0 || fact.text.isEmpty())
        return -1;
    const QStringView text = QStringView(page.text).sliced(line.begin, line.length);
    const qsizetype first = text.indexOf(fact.text);
    if (first < 0 || text.indexOf(fact.text, first + 1) < 0)
        return first < 0 ? -1 : line.begin + first;
    const Block *row = pages.blockAt(page, fact.line);
    if (!row || row->kind != Block::Kind::Row)
        return -1;
    const qsizetype column = pages.columnsOf(page, *row).indexOf(fact.key);
    if (column < 0 || column >= row->cells.size() || row->cells[column].text != fact.text)
        return -1;
    return line.begin + row->cells[column].span.column;
}

std::optional<QString> replaced(const Drift &drift, const Page &page, KnownPages &pages,
                                const NamedSubjects &named)
{
    const qsizetype place = placeOf(*drift.written, page, pages);
    const std::optional<QString> instead = insteadOf(drift, named);
    if (place < 0 || !instead)
        return std::nullopt;
    QString text = page.text;
    return text.replace(place, drift.written->text.size(), *instead);
}

/// In a table in the cell of the name, under a heading on a line of its own, so that links to it still work;
/// else at the end of the line.
std::optional<QString> remarked(const Drift &drift, const Page &page, KnownPages &pages)
{
    const Fact &place = *drift.written;
    const LinePlace line = linePlace(page.text, place.line);
    const Block *block = pages.blockAt(page, place.line);
    if (line.begin < 0 || !block)
        return std::nullopt;
    const QString remark = remarkText(drift);
    if (page.text.sliced(line.begin, line.length).contains(remark)
        || page.text.sliced(line.begin + line.length).startsWith(u"\n\n//"_s + remark))
        return std::nullopt; // somebody saved it already
    QString text = page.text;
    switch (block->kind) {
    case Block::Kind::Row: {
        const qsizetype column = columnWith(*block, place.text);
        if (column < 0)
            return std::nullopt;
        const wiki::Span &span = block->cells[column].span;
        return text.insert(line.begin + span.column + span.length, u" ("_s + remark + u')');
    }
    case Block::Kind::Heading: {
        const QString end = line.begin + line.length == text.size() ? u"\n"_s : QString();
        return text.insert(line.begin + line.length + (end.isEmpty() ? 1 : 0),
                           end + u"\n//"_s + remark + u"//\n"_s);
    }
    case Block::Kind::Item:
    case Block::Kind::Paragraph:
        return text.insert(line.begin + line.length, u" ("_s + remark + u')');
    default:
        return std::nullopt;
    }
}

std::optional<Proposal> proposed(const Drift &drift, KnownPages &pages, const NamedSubjects &named)
{
    const Page *page = pages.page(drift.written->page);
    if (!page || (drift.written->revision != 0 && page->revision != drift.written->revision))
        return std::nullopt;
    const bool whole = drift.kind == Drift::Kind::Silent || drift.kind == Drift::Kind::Stopped;
    const auto text = whole ? remarked(drift, *page, pages) : replaced(drift, *page, pages, named);
    return text ? proposalOf(*page, *text) : std::nullopt;
}

const MeasuredSubject *measuredAs(const Drift &drift, const Measured &measured)
{
    const auto found = std::ranges::find_if(measured.subjects, [&drift](const MeasuredSubject &one) {
        return one.name == drift.subject && one.presence == drift.measured;
    });
    return found == measured.subjects.end() ? nullptr : &*found;
}

} // namespace

std::optional<Proposal> proposalOf(const Page &page, const QString &text)
{
    const QList<base::DiffHunk> hunks = base::lineDiff(page.text, text);
    if (hunks.isEmpty())
        return std::nullopt;
    return Proposal{.page = page.id,
                    .revision = page.revision,
                    .text = text,
                    .hunks = hunks,
                    .diff = base::unifiedDiff(hunks, page.id)};
}

QList<Drift> withProposals(QList<Drift> drifts, const inventory::Inventory &inventory,
                           const Measured &measured, const QList<Page> &pages)
{
    KnownPages known(inventory, pages);
    const NamedSubjects named(inventory);
    for (Drift &drift : drifts) {
        if (drift.written)
            drift.proposal = proposed(drift, known, named);
        else if (const MeasuredSubject *machine = measuredAs(drift, measured))
            drift.proposal = newEntry(*machine, inventory, known, named);
    }
    return drifts;
}

} // namespace drift
