// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsalrecords.h"

#include "models/rehearsal/rehearsaltext.h"

#include <QCoreApplication>

namespace rehearsal {

using namespace Qt::StringLiterals;
using base::State;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RehearsalRecords)
};

State stateOf(Standing standing)
{
    switch (standing) {
    case Standing::NotConcerned:
        return State::NotApplicable;
    case Standing::Ok:
        return State::Ok;
    case Standing::ToKnow:
        return State::Warning;
    case Standing::Unknown:
        return State::Unknown;
    case Standing::Blocks:
        return State::Critical;
    }
    return State::Unknown;
}

records::Proof proofOf(const Evidence &evidence, base::Instant moment, const QLocale &locale)
{
    return {.sentence = evidenceText(evidence, moment, locale),
            .query = evidence.query,
            .at = evidence.at,
            .page = evidence.page,
            .line = evidence.line,
            .text = evidence.text};
}

Record recordOf(const Item &item, base::Instant moment, const QLocale &locale)
{
    const QString sentence = itemText(item, locale);
    Record record{.key = QString::number(int(item.topic)), .title = topicText(item.topic)};
    record.cells = {
        {.text = standingText(item.standing), .order = -int(item.standing), .state = stateOf(item.standing)},
        {.text = topicText(item.topic), .order = int(item.topic)},
        {.text = sentence, .order = sentence}};
    const QString advice = adviceText(item);
    record.about = advice.isEmpty() ? sentence : sentence + u'\n' + advice;
    for (const Evidence &evidence : item.evidence) {
        record.proofs.append(proofOf(evidence, moment, locale));
        if (record.page.isEmpty() && !evidence.page.isEmpty()) {
            record.page = evidence.page;
            record.line = evidence.line;
        }
    }
    return record;
}

} // namespace

QStringList rehearsalHeadings()
{
    return {Words::tr("Stands"), Words::tr("What"), Words::tr("Why")};
}

QList<Record> rehearsalRecords(const Rehearsal &rehearsal, const QLocale &locale)
{
    QList<Record> rows;
    for (const Item &item : rehearsal.items)
        rows.append(recordOf(item, rehearsal.moment, locale));
    return rows;
}

} // namespace rehearsal
