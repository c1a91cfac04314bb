// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/pageincidents.h"

#include "models/inventory/keyedline.h"
#include "models/wiki/plaintext.h"

#include <algorithm>

namespace incidents {

using namespace Qt::StringLiterals;
using wiki::Block;
using Severity = wiki::Diagnostic::Severity;

namespace {

constexpr qsizetype longestTitle = 160;
constexpr qsizetype mostDetails = 200; // of one incident

/// The first sentence, cut where it would be no title any more.
QString titleOf(const QString &words)
{
    qsizetype end = words.indexOf(u". "_s);
    if (end < 0 && words.endsWith(u'.'))
        end = words.size() - 1;
    QString sentence = end > 0 ? words.first(end) : words;
    if (!sentence.isEmpty())
        sentence.front() = sentence.front().toUpper(); // the date that it went on from is gone
    return sentence.size() > longestTitle ? sentence.first(longestTitle - 1).trimmed() + u'…' : sentence;
}

bool mayBegin(const Block &block)
{
    using enum Block::Kind;
    return block.kind == Item || block.kind == Heading || block.kind == Paragraph;
}

/// "incidents:2025-10-12_bob" is called "2025-10-12 bob".
QString nameOfPage(const QString &page)
{
    return page.section(u':', -1).replace(u'_', u' ');
}

} // namespace

PageIncidents::PageIncidents(const inventory::ReadPage &page, bool whole, bool own)
    : m_page(page)
    , m_blocks(page.document.blocks)
    , m_whole(whole)
    , m_own(own)
{
}

History PageIncidents::finished()
{
    if (m_own && readSingle())
        return m_history;
    for (int i = 0; i < m_blocks.size(); ++i)
        if (m_whole || isRelevant(m_blocks.at(i)))
            readBlock(i);
    return m_history;
}

bool PageIncidents::isRelevant(const Block &block) const
{
    for (int at = block.section; at >= 0; at = m_blocks.at(at).section)
        if (isCalledIncident(wiki::plainText(m_blocks.at(at).text)))
            return true;
    return false;
}

bool PageIncidents::isUnder(const Block &block, int heading) const
{
    for (int at = block.section; at >= 0; at = m_blocks.at(at).section)
        if (at == heading)
            return true;
    return false;
}

bool PageIncidents::belongsToOpen(const Block &block) const
{
    if (m_open.incident < 0)
        return false;
    if (m_open.heading >= 0)
        return isUnder(block, m_open.heading);
    return block.kind == Block::Kind::Item && block.group == m_open.group && block.depth > m_open.depth;
}

void PageIncidents::readBlock(int index)
{
    const Block &block = m_blocks.at(index);
    if (block.kind == Block::Kind::Row) {
        readRow(block);
        return;
    }
    if (belongsToOpen(block)) {
        addDetail(block);
        return;
    }
    m_open = {};
    if (!mayBegin(block) || !begin(block, wiki::plainText(block.text), block.kind != Block::Kind::Paragraph))
        return;
    if (block.kind == Block::Kind::Heading)
        m_open.heading = index;
    else if (block.kind == Block::Kind::Item)
        m_open = {.incident = m_open.incident, .heading = -1, .group = block.group, .depth = block.depth};
    else
        m_open = {};
}

/// @param anywhere a date within the sentence will do
bool PageIncidents::begin(const Block &block, const QString &plain, bool anywhere)
{
    const auto dates = datesAtStart(plain);
    if (!dates) {
        complain(block.line, Severity::Warning, dates.error().words,
                 u"there is no such date: write a day that exists, as 2020-10-10"_s);
        return false;
    }
    std::optional<WrittenDates> said = *dates;
    if (!said && anywhere)
        said = onlyDateWithin(plain);
    if (said)
        add(block, *said, block.text);
    return said.has_value();
}

void PageIncidents::add(const Block &block, const WrittenDates &dates, const QString &text)
{
    Incident incident{.id = {}, .start = dates.start, .end = dates.end, .title = titleOf(dates.rest)};
    incident.text = text;
    incident.page = m_page.document.page;
    incident.revision = m_page.revision;
    incident.line = block.line;
    incident.banner = block.banner;
    for (const wiki::Link &link : block.links)
        incident.links.append(link.target);
    m_history.incidents.append(incident);
    m_open = {.incident = m_history.incidents.size() - 1};
}

void PageIncidents::addField(Incident &incident, Field field, const QString &value)
{
    switch (field) {
    case Field::Cause:
        incident.cause = value;
        return;
    case Field::Fix:
        incident.fix = value;
        return;
    case Field::End:
        if (const auto dates = datesAtStart(value); dates && *dates)
            incident.end = (*dates)->start;
        return;
    case Field::Title:
        incident.title = titleOf(value);
        return;
    case Field::Start:
    case Field::None:
        return;
    }
}

void PageIncidents::addDetail(const Block &block)
{
    using enum Block::Kind;
    Incident &incident = m_history.incidents[m_open.incident];
    for (const wiki::Link &link : block.links)
        incident.links.append(link.target);
    if (block.kind == Macro || block.kind == Rule || incident.details.size() >= mostDetails)
        return;
    const QString plain = block.kind == Code ? block.text : wiki::plainText(block.text);
    if (!plain.trimmed().isEmpty())
        incident.details.append(plain.trimmed());
    if (const qsizetype colon = inventory::colonOf(block); colon > 0 && block.kind == Item)
        addField(incident, fieldSaid(QStringView(block.text).first(colon)),
                 wiki::plainText(QStringView(block.text).sliced(inventory::valueStart(block.text, colon)))
                     .trimmed());
}

void PageIncidents::readRow(const Block &row)
{
    if (row.group != m_table) {
        m_table = row.group;
        m_open = {};
        m_columns.clear();
        if (readHead(row))
            return;
    }
    if (m_columns.contains(Field::Start))
        addCells(row);
}

/// False for a row that already is an incident.
bool PageIncidents::readHead(const Block &row)
{
    QList<Field> columns;
    for (const wiki::Cell &cell : row.cells)
        columns.append(fieldSaid(cell.text));
    const bool head = std::ranges::all_of(row.cells, &wiki::Cell::header) || columns.contains(Field::Start);
    m_columns = head ? columns : QList<Field>{Field::Start, Field::Title};
    return head;
}

void PageIncidents::addCells(const Block &row)
{
    const qsizetype dateColumn = m_columns.indexOf(Field::Start);
    const QString words = wiki::plainText(row.cells.value(dateColumn).text);
    const auto dates = datesAtStart(words);
    if (!dates) {
        complain(row.line, Severity::Warning, dates.error().words,
                 u"there is no such date: write a day that exists, as 2020-10-10"_s);
        return;
    }
    if (!*dates)
        return;
    qsizetype titleColumn = m_columns.indexOf(Field::Title);
    if (titleColumn < 0)
        titleColumn = dateColumn == 0 ? 1 : 0;
    const QString text = row.cells.value(titleColumn).text;
    WrittenDates said = **dates;
    said.rest = wiki::plainText(text);
    add(row, said, text.isEmpty() ? row.cells.value(dateColumn).text : text);
    Incident &incident = m_history.incidents.last();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString value = wiki::plainText(row.cells.at(i).text).trimmed();
        const Field field = m_columns.value(i, Field::None);
        if (i == dateColumn || i == titleColumn || value.isEmpty())
            continue;
        addField(incident, field, value);
        incident.details.append(value);
    }
    m_open = {};
}

/// Of a page that is about one incident; nothing when it does not say when that was.
std::optional<WrittenDates> PageIncidents::singleDates()
{
    int dated = 0;
    std::optional<WrittenDates> labelled;
    std::optional<WrittenDates> titled;
    for (const Block &block : m_blocks) {
        const QString plain = wiki::plainText(block.text);
        const qsizetype colon = inventory::colonOf(block);
        if (block.kind == Block::Kind::Item && block.depth == 1 && datesAtStart(plain).value_or(std::nullopt))
            ++dated;
        if (block.kind == Block::Kind::Item && colon > 0 && !labelled
            && fieldSaid(QStringView(block.text).first(colon)) == Field::Start)
            labelled =
                datesAtStart(
                    wiki::plainText(QStringView(block.text).sliced(inventory::valueStart(block.text, colon))))
                    .value_or(std::nullopt);
        if (block.kind == Block::Kind::Heading && !titled && block.section < 0)
            titled = datesAtStart(plain).value_or(std::nullopt);
    }
    if (labelled)
        return labelled;
    if (dated > 1 && !titled)
        return std::nullopt; // a list, wherever it lies
    return titled ? titled : datesAtStart(nameOfPage(m_page.document.page)).value_or(std::nullopt);
}

bool PageIncidents::readSingle()
{
    const auto dates = singleDates();
    if (!dates || m_blocks.isEmpty())
        return false;
    const auto heading = std::ranges::find(m_blocks, Block::Kind::Heading, &Block::kind);
    const Block &first = heading == m_blocks.end() ? m_blocks.first() : *heading;
    add(first, *dates, first.text);
    const auto inTitle = datesAtStart(wiki::plainText(first.text)).value_or(std::nullopt);
    m_history.incidents.last().title = titleOf(inTitle ? inTitle->rest : wiki::plainText(first.text));
    for (const Block &block : m_blocks)
        if (&block != &first)
            addDetail(block);
    return true;
}

void PageIncidents::complain(int line, Severity severity, const QString &text, const QString &message)
{
    m_history.diagnostics.append(
        {.page = m_page.document.page, .line = line, .severity = severity, .text = text, .message = message});
}

} // namespace incidents
