// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outboxtext.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/outbox/outboxmodel.h"

#include <QCoreApplication>

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(outbox)
};

QString authorText(const Conflict &conflict)
{
    return conflict.author.isEmpty() ? Words::tr("Somebody") : conflict.author.left(longestName).simplified();
}

QString conflictText(const Conflict &conflict)
{
    switch (conflict.clash) {
    case Clash::Changed:
        return Words::tr(
            "The page was changed before your text could be saved. Compare both, then save yours on top "
            "or give it up.");
    case Clash::Overwrote:
        if (!conflict.theirs)
            return Words::tr(
                "Your text and another one were saved within the same second, and the wiki kept only "
                "yours. Ask who else was writing.");
        return Words::tr("Your text was saved on top of a change that you had not seen. Its author: %1. Look "
                         "whether it "
                         "has to come back.")
            .arg(authorText(conflict));
    case Clash::Overwritten:
        return Words::
            tr("Your text was saved, then replaced, and what you changed is gone. Author of the newer text: "
               "%1. Compare both, then save yours on top or give it up.")
                .arg(authorText(conflict));
    }
    return {};
}

QString waitingText(const Entry &entry, base::Instant now, const QLocale &locale)
{
    if (!entry.error)
        return Words::tr("Kept on this computer; it is sent next.");
    const QString cause = base::errorCauseText(entry.error->kind);
    if (!entry.due)
        return Words::tr(
                   "Kept on this computer, not sent: %1. Correct the wiki's credentials, then send it again.")
            .arg(cause);
    const QString when = base::ageText(*entry.due - now, locale);
    if (entry.error->kind == base::Error::Kind::Busy && !entry.sent)
        return Words::
            tr("Kept on this computer, not sent yet: somebody may be editing the page. Next attempt in %1.")
                .arg(when);
    return entry.sent
        ? Words::tr("It may have arrived: %1. The history is looked at in %2, before anything is sent again.")
              .arg(cause, when)
        : Words::tr("Kept on this computer, not sent yet: %1. Next attempt in %2.").arg(cause, when);
}

/// Nothing goes on by itself.
bool needsSomebody(const Entry &entry)
{
    return entry.state == State::Conflict || entry.state == State::Refused
        || (entry.state == State::Waiting && !entry.due);
}

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Waiting:
        return Words::tr("Waiting");
    case State::Sending:
        return Words::tr("Sending");
    case State::Done:
        return Words::tr("Saved");
    case State::Conflict:
        return Words::tr("Conflict");
    case State::Refused:
        return Words::tr("Refused");
    }
    return {};
}

QString entryText(const Entry &entry, base::Instant now, const QLocale &locale)
{
    switch (entry.state) {
    case State::Waiting:
        return waitingText(entry, now, locale);
    case State::Sending:
        return Words::tr("On its way to the wiki.");
    case State::Done:
        return Words::tr("In the page's history, right after what it was written on.");
    case State::Conflict:
        return entry.conflict ? conflictText(*entry.conflict) : QString();
    case State::Refused:
        return Words::tr(
            "The wiki does not take this text. It is kept on this computer: change what the wiki objects "
            "to, or give it up.");
    }
    return {};
}

QString columnText(int column)
{
    switch (column) {
    case OutboxModel::StateColumn:
        return Words::tr("State");
    case OutboxModel::PageColumn:
        return Words::tr("Page");
    case OutboxModel::SummaryColumn:
        return Words::tr("Summary");
    case OutboxModel::SinceColumn:
        return Words::tr("Since");
    case OutboxModel::DetailColumn:
        return Words::tr("How it stands");
    default:
        return {};
    }
}

QString attentionText(const QList<Entry> &entries)
{
    const auto count = std::ranges::count_if(entries, needsSomebody);
    return count == 0 ? QString() : Words::tr("%n text(s) for the wiki need you", nullptr, int(count));
}

QString onTheirWayText(const QList<Entry> &entries)
{
    const auto isOnItsWay = [](const Entry &entry) {
        return entry.state != State::Done && !needsSomebody(entry);
    };
    const auto count = std::ranges::count_if(entries, isOnItsWay);
    return count == 0 ? QString() : Words::tr("%n text(s) on the way to the wiki", nullptr, int(count));
}

} // namespace outbox
