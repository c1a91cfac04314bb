// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/verdict.h"

#include <QHash>

namespace outbox {

namespace {

bool isWithinSecondOf(const wiki::Standing &standing, wiki::Revision revision)
{
    return standing.now && base::toMs(*standing.now) / 1000 <= revision;
}

/// How often each line stands in a text.
QHash<QString, int> linesOf(const QString &text)
{
    QHash<QString, int> lines;
    for (const QString &line : text.split(u'\n'))
        ++lines[line.trimmed()];
    return lines;
}

bool followsTheBase(const SaveRequest &request, const Evidence &evidence)
{
    if (evidence.ours + 1 >= evidence.changes.size())
        return true; // nothing is known of before: the comparison under the lock stands
    const wiki::PageChange &before = evidence.changes.at(evidence.ours + 1);
    if (request.base.isEmpty())
        return before.type == wiki::PageChange::Type::Delete;
    return before.revision == request.baseRevision || evidence.before == request.base;
}

/// Of a page without a history, or whose newest entry keeps another text: two saves of one second,
/// interleaved.
After judgedWithoutOurs(const SaveRequest &request, const Evidence &evidence)
{
    const wiki::Revision revision = evidence.standing.revision;
    switch (compared(request, evidence.standing)) {
    case Before::Different:
        return After::Overwritten;
    case Before::AlreadyOurs:
        if (isWithinSecondOf(evidence.standing, revision))
            return After::TooEarly;
        return std::ranges::contains(evidence.changes, revision, &wiki::PageChange::revision)
            ? After::Overwrote
            : After::Settled;
    case Before::AsExpected:
    case Before::TooEarly:
        break;
    }
    return After::NotSaved;
}

} // namespace

Before compared(const SaveRequest &request, const wiki::Standing &standing)
{
    if (standing.exists && standing.hash == wiki::textHash(request.text))
        return Before::AlreadyOurs;
    const bool same =
        standing.exists ? standing.hash == wiki::textHash(request.base) : request.base.isEmpty();
    if (!same)
        return Before::Different;
    return isWithinSecondOf(standing, standing.revision) ? Before::TooEarly : Before::AsExpected;
}

bool isFresh(const wiki::Standing &standing)
{
    return isWithinSecondOf(standing, standing.revision);
}

After judged(const SaveRequest &request, const Evidence &evidence)
{
    if (evidence.ours < 0)
        return judgedWithoutOurs(request, evidence);
    if (isWithinSecondOf(evidence.standing, evidence.changes.at(evidence.ours).revision))
        return After::TooEarly;
    if (evidence.current && !survives(request.base, request.text, *evidence.current))
        return After::Overwritten;
    return followsTheBase(request, evidence) ? After::Settled : After::Overwrote;
}

bool survives(const QString &base, const QString &ours, const QString &now)
{
    const QHash<QString, int> old = linesOf(base);
    const QHash<QString, int> wanted = linesOf(ours);
    const QHash<QString, int> present = linesOf(now);
    for (const auto &[line, count] : wanted.asKeyValueRange()) {
        if (count > old.value(line) && present.value(line) < count)
            return false;
    }
    for (const auto &[line, count] : old.asKeyValueRange()) {
        if (count > wanted.value(line) && present.value(line) > wanted.value(line))
            return false;
    }
    return true;
}

} // namespace outbox
