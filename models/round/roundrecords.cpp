// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/roundrecords.h"

#include "models/round/roundtext.h"

#include <QCoreApplication>

namespace rounds {

using namespace Qt::StringLiterals;
using base::State;
using records::Cell;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RoundRecords)
};

/// Green is measured: a tick by hand has its sign and name, and no colour.
State stateOf(const Line &line)
{
    if (line.mark.kind == Mark::Kind::Proved)
        return State::Ok;
    return line.mark.kind == Mark::Kind::ByHand ? State::NotApplicable : line.proving.state;
}

QList<records::Proof> proofsOf(const Line &line, base::Instant moment, const QTimeZone &zone,
                               const QLocale &locale)
{
    QList<records::Proof> proofs;
    if (line.isDone())
        proofs.append({.sentence = markText(line.mark, zone, locale), .at = line.mark.at});
    for (const QString &query : line.proving.queries)
        proofs.append(
            {.sentence = provingText(line.proving, moment, locale), .query = query, .at = line.proving.at});
    if (!line.step.page.isEmpty())
        proofs.append({.sentence = Words::tr("The guide asks for it"),
                       .page = line.step.page,
                       .line = line.step.line,
                       .text = line.step.text});
    if (const auto &guide = line.step.written)
        proofs.append({.sentence = Words::tr("How to do it"),
                       .page = guide->page,
                       .line = guide->line,
                       .text = guide->title});
    return proofs;
}

Record recordOf(const Sheet &sheet, qsizetype row, const QTimeZone &zone, const QLocale &locale)
{
    const Line &line = sheet.lines.at(row);
    const QString title = line.step.title.in(locale.name());
    const QString said = line.proving.state == State::NotApplicable
        ? markText(line.mark, zone, locale)
        : provingText(line.proving, sheet.moment, locale);
    Record record{.key = line.step.id, .title = title};
    record.cells = {
        {.text = standText(line), .order = row, .state = stateOf(line)},
        {.text = title, .order = row, .detail = line.step.group, .tip = line.step.about.in(locale.name())},
        {.text = said, .order = said},
        {.text = line.mark.note, .order = line.mark.note}};
    record.about = line.step.about.in(locale.name());
    record.proofs = proofsOf(line, sheet.moment, zone, locale);
    const auto &guide = line.step.written;
    record.page = guide ? guide->page : line.step.page;
    record.line = guide ? guide->line : line.step.page.isEmpty() ? 0 : line.step.line;
    return record;
}

} // namespace

QStringList roundHeadings()
{
    return {Words::tr("Stands"), Words::tr("Step"), Words::tr("What the signals say"), Words::tr("Note")};
}

QList<Record> roundRecords(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale)
{
    QList<Record> rows;
    for (qsizetype row = 0; row < sheet.lines.size(); ++row)
        rows.append(recordOf(sheet, row, zone, locale));
    return rows;
}

} // namespace rounds
