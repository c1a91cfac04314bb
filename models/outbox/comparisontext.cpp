// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/comparisontext.h"

#include "models/outbox/comparisonmodel.h"

#include <QCoreApplication>

namespace outbox {

using namespace Qt::StringLiterals;
using Kind = base::MergeHunk::Kind;

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestSummary = 200; // a wiki shows its history a line each

class Words {
    Q_DECLARE_TR_FUNCTIONS(comparison)
};

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return Words::tr("unchanged");
    case Kind::Ours:
        return Words::tr("changed by you");
    case Kind::Theirs:
        return Words::tr("changed by them");
    case Kind::Alike:
        return Words::tr("changed alike");
    case Kind::Conflict:
        return Words::tr("in conflict");
    }
    return {};
}

} // namespace

QString decisionText(Decision decision, int conflict)
{
    switch (decision) {
    case Decision::None:
        return {};
    case Decision::Open:
        return Words::tr("Conflict %1").arg(conflict);
    case Decision::Theirs:
        return Words::tr("Theirs");
    case Decision::Ours:
        return Words::tr("Yours");
    case Decision::Both:
        return Words::tr("Both");
    case Decision::Alike:
        return Words::tr("The same");
    case Decision::Edited:
        return Words::tr("As typed");
    }
    return {};
}

QStringList decisionTexts()
{
    using enum Decision;
    QStringList texts;
    for (const Decision decision : {Open, Theirs, Ours, Both, Alike, Edited})
        texts.append(decisionText(decision, 88));
    return texts;
}

QString comparedColumnText(int column, const QString &author)
{
    switch (column) {
    case ComparisonModel::DecisionColumn:
        return Words::tr("Result");
    case ComparisonModel::BaseColumn:
        return Words::tr("Before");
    case ComparisonModel::TheirsColumn:
        return author.isEmpty() ? Words::tr("Theirs") : Words::tr("Theirs: %1").arg(author);
    case ComparisonModel::OursColumn:
        return Words::tr("Yours");
    default:
        return {};
    }
}

QString spokenLineText(int line, Kind kind, const QString &text)
{
    return line == 0 ? Words::tr("no line, %1").arg(kindText(kind))
                     : Words::tr("line %1, %2: %3").arg(QString::number(line), kindText(kind), text);
}

QString theirAuthorText(const Conflict &conflict, const QTimeZone &zone, const QLocale &locale)
{
    const QString author = conflict.author.simplified().left(longestName);
    if (conflict.revision == 0)
        return author;
    const QDateTime saved = QDateTime::fromSecsSinceEpoch(conflict.revision, zone);
    const QString when = locale.toString(saved, QLocale::ShortFormat) + u' ' + saved.timeZoneAbbreviation();
    return author.isEmpty() ? when : u"%1, %2"_s.arg(author, when);
}

QString metText(const Entry &entry)
{
    if (entry.conflict && entry.conflict->theirs && entry.conflict->theirs->isEmpty())
        return Words::tr(
            "The page was deleted while you were writing. If it has to come back, decide what it "
            "says.");
    if (isBaseLost(entry.request))
        return Words::tr("What the page said before is not known here, so every difference is for you to "
                         "decide. The result is saved on top of what the page says.");
    if (entry.request.base.isEmpty())
        return Words::tr(
            "Both of you began this page, so every difference is for you to decide. The result is "
            "saved on top of their text.");
    return entry.conflict && entry.conflict->clash == Clash::Overwrote
        ? Words::tr(
              "Your text was saved on top of theirs. Take back what has to stay of theirs; the result is "
              "saved on top of yours.")
        : Words::tr("Only what both of you changed is for you to decide. The result is saved on top of their "
                    "text, which stays in the page’s history.");
}

QString unresolvableText(const Entry &entry)
{
    return entry.state == State::Conflict
        ? Words::tr("Their text is not known, so that the two cannot be compared.")
        : Words::tr("This text is no longer in conflict.");
}

QString unresolvableHint(const Entry &entry)
{
    return entry.state == State::Conflict
        ? Words::tr("Both were saved within the same second, and the wiki kept one of them. Ask who else was "
                    "writing, open the page to see what it says now, then save yours on top or give it up.")
        : Words::tr("The outbox says what became of it.");
}

QString leftText(qsizetype conflicts)
{
    return conflicts == 0 ? Words::tr("Everything is decided")
                          : Words::tr("%n conflict(s) left", nullptr, int(conflicts));
}

QString placeholderText(int conflict)
{
    return Words::tr("Conflict %1: take theirs, yours or both, or write here instead of this line")
        .arg(conflict);
}

QString mergedSummaryText(const Entry &entry)
{
    const QString author = entry.conflict ? entry.conflict->author.simplified().left(longestName) : QString();
    const QString both = author.isEmpty() ? Words::tr("brought together with a change made meanwhile")
                                          : Words::tr("brought together with the change by %1").arg(author);
    const QString why = entry.request.summary.simplified();
    return why.isEmpty() ? both : u"%1 (%2)"_s.arg(why.left(longestSummary - both.size() - 3), both);
}

} // namespace outbox
