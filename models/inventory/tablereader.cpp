// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/tablereader.h"

#include "models/inventory/sizeparser.h"
#include "models/inventory/valueparser.h"
#include "models/wiki/plaintext.h"

#include <QRegularExpression>

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;
using wiki::Block;
using wiki::Cell;

namespace {

bool isHead(const Block &row)
{
    return row.cells.size() > 1 && std::ranges::all_of(row.cells, &Cell::header);
}

QList<Field> fieldsOf(const Block &row, const FieldNames &names)
{
    QList<Field> fields;
    for (const Cell &cell : row.cells)
        fields.append(names.field(cell.text));
    return fields;
}

/// A table without a marked head has one when its first row says nothing but names of fields.
bool readsLikeHead(const Block &row, const FieldNames &names)
{
    const QList<Field> fields = fieldsOf(row, names);
    return fields.size() > 1 && std::ranges::all_of(fields, &Field::isKnown);
}

bool isPair(const Block &row, const FieldNames &names)
{
    return row.cells.size() == 2 && !row.cells.at(1).header && names.field(row.cells.at(0).text).isKnown();
}

/// The column that names the thing: the first, unless that is where things are and another one names them.
qsizetype nameColumnOf(const QList<Field> &fields)
{
    const auto find = [&fields](auto &&is) {
        const auto found = std::ranges::find_if(fields, is);
        return found == fields.end() ? qsizetype(-1) : qsizetype(std::distance(fields.begin(), found));
    };
    if (const qsizetype named = find([](const Field &field) { return field.key == "name"_L1; }); named >= 0)
        return named;
    const auto isPlace = [](const Field &field) {
        return field.names == Kind::Site || field.names == Kind::Hypervisor;
    };
    if (fields.first().mayName() && !isPlace(fields.first()))
        return 0;
    const qsizetype other = find([&](const Field &field) { return field.mayName() && !isPlace(field); });
    return std::max<qsizetype>(other, 0); // in "#, Machine" as well as in "Site, Machine"
}

QString nameIn(const Cell &cell)
{
    static const QRegularExpression aside(u"\\s*\\([^)]*\\)\\s*$"_s);
    return wiki::plainText(cell.text).remove(aside);
}

bool isName(const QString &text)
{
    return !saysNothing(text) && std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
}

} // namespace

QList<QList<const Block *>> tablesOf(const wiki::Document &document)
{
    QList<QList<const Block *>> tables;
    int group = 0;
    for (const Block &block : document.blocks) {
        if (block.kind != Block::Kind::Row)
            continue;
        if (tables.isEmpty() || block.group != group)
            tables.append(QList<const Block *>());
        group = block.group;
        tables.last().append(&block);
    }
    return tables;
}

TableShape shapeOf(const QList<const Block *> &rows, const FieldNames &names)
{
    const Block &first = *rows.first();
    if (isHead(first) || (rows.size() > 1 && readsLikeHead(first, names) && !isPair(*rows.at(1), names))) {
        TableShape shape{.style = TableShape::Style::Records, .fields = fieldsOf(first, names), .units = {}};
        for (const Cell &cell : first.cells)
            shape.units.append(sizeUnitIn(cell.text));
        shape.nameColumn = nameColumnOf(shape.fields);
        return shape;
    }
    const auto pairs = [&names](const Block *row) { return isPair(*row, names); };
    // One row that is no pair may title the table.
    if (std::ranges::count_if(rows, pairs) >= std::max<qsizetype>(rows.size() - 1, 1))
        return {.style = TableShape::Style::Pairs, .fields = {}, .units = {}};
    return {};
}

TableReader::TableReader(const ReadPage &page, const PageOutline &outline, const FieldNames &names,
                         Mentions &mentions)
    : m_page(page)
    , m_outline(outline)
    , m_names(names)
    , m_mentions(mentions)
    , m_facts(page, mentions)
{
}

void TableReader::read()
{
    for (const Rows &rows : tablesOf(m_page.document))
        readTable(rows);
}

void TableReader::readTable(const Rows &rows)
{
    const TableShape shape = shapeOf(rows, m_names);
    if (shape.style != TableShape::Style::Records || !isInventory(shape, rows.first()->section))
        return;
    QList<Place> places(shape.fields.size());
    for (const Block *row : rows.sliced(1)) {
        if (isHead(*row))
            continue;
        for (qsizetype column = 0; column < places.size(); ++column) {
            if (column >= row->cells.size())
                places[column] = {};
            else if (row->cells.at(column).text != ":::"_L1)
                places[column] = {.cell = &row->cells.at(column), .row = row};
        }
        readRow(shape, *row, places);
    }
}

/// What happened when is no inventory; nor is a list of people, which has names and roles, too.
bool TableReader::isInventory(const TableShape &shape, int section) const
{
    bool says = false;
    bool tells = false;
    for (qsizetype i = 0; i < shape.fields.size(); ++i) {
        const QString &key = shape.fields.at(i).key;
        if (key == "time"_L1)
            return false;
        if (i == shape.nameColumn || key.isEmpty())
            continue;
        says = says || factKeys().contains(key);
        tells = tells || key == "kind"_L1 || isTelling(key);
    }
    const Field &name = shape.fields.at(shape.nameColumn);
    const bool named = name.mayName() || !name.isKnown();
    const bool announced = name.names || name.namesAny || m_outline.listing(section).lists;
    return named && (tells || (says && announced));
}

void TableReader::readRow(const TableShape &shape, const Block &row, const QList<Place> &places)
{
    const Place &named = places.at(shape.nameColumn);
    if (!named.cell || !isName(nameIn(*named.cell))) {
        m_facts.complain(cellOf(row), wiki::Diagnostic::Severity::Warning,
                         u"a row without a name is not read"_s);
        return;
    }
    const Field &head = shape.fields.at(shape.nameColumn);
    Mention mention = m_facts.mention(nameIn(*named.cell),
                                      head.names ? head.names : m_outline.listing(named.row->section).kind,
                                      *named.cell, *named.row);
    for (qsizetype column = 0; column < shape.fields.size(); ++column) {
        const QString &key = shape.fields.at(column).key;
        const Place &place = places.at(column);
        if (column == shape.nameColumn || !place.cell)
            continue;
        if (key == "kind"_L1)
            mention.kind = kindSaid(place.cell->text).or_else([&] { return mention.kind; });
        else if (factKeys().contains(key))
            if (auto fact = m_facts.read(key, *place.cell, *place.row, shape.units.at(column)))
                mention.facts.append(*std::move(fact));
    }
    m_mentions.list.append(std::move(mention));
}

} // namespace inventory
