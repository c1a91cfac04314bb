// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/rowstext.h"

#include "models/inventory/facttext.h"

#include <QCoreApplication>
#include <QSet>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;

class Words {
    Q_DECLARE_TR_FUNCTIONS(inventory)
};

QString cut(const QString &text)
{
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

/// What keeps a fact from holding; empty for the one that does.
QString remarkText(const Fact &fact, bool first)
{
    if (fact.banner != wiki::Banner::None)
        return Words::tr("in a section marked “%1”").arg(bannerText(fact.banner));
    if (!first)
        return Words::tr("superseded");
    return fact.declared ? Words::tr("from a file") : QString();
}

QString proofText(const QString &page, int line, const QString &text)
{
    return placeText(page, line) + u'\n' + cut(text);
}

} // namespace

QStringList factHeadings()
{
    return {Words::tr("What"), Words::tr("Value"), Words::tr("Where it stands"), Words::tr("Remark")};
}

QList<Row> factRows(const Subject &subject, const QLocale &locale)
{
    QList<Row> rows;
    QSet<QString> held;
    for (const Fact &fact : subject.facts) {
        const bool bannered = fact.banner != wiki::Banner::None;
        const bool first = !bannered && !held.contains(fact.key);
        if (first)
            held.insert(fact.key);
        rows.append({.cells = {keyText(fact.key), valueText(fact, locale), placeText(fact.page, fact.line),
                               remarkText(fact, first)},
                     .page = fact.page,
                     .line = fact.line,
                     .dim = !first,
                     .tip = proofText(fact.page, fact.line, fact.text)});
    }
    for (const Note &note : subject.notes)
        rows.append({.cells = {Words::tr("Note"), cut(note.text).simplified(),
                               placeText(note.page, note.line), bannerText(note.banner)},
                     .page = note.page,
                     .line = note.line,
                     .dim = note.banner != wiki::Banner::None,
                     .tip = proofText(note.page, note.line, note.text)});
    return rows;
}

QStringList conflictHeadings()
{
    return {Words::tr("Subject"), Words::tr("What"), Words::tr("Value"), Words::tr("Where it stands"),
            Words::tr("Saved")};
}

QList<Row> conflictRows(const QList<Conflict> &conflicts, const QLocale &locale)
{
    QList<Row> rows;
    for (const Conflict &conflict : conflicts) {
        for (const Fact &fact : conflict.facts) {
            const QDateTime saved = QDateTime::fromSecsSinceEpoch(fact.revision);
            rows.append({.cells = {conflict.name, keyText(conflict.key), valueText(fact, locale),
                                   placeText(fact.page, fact.line),
                                   fact.revision > 0 ? locale.toString(saved.date(), QLocale::ShortFormat)
                                                     : Words::tr("not known")},
                         .page = fact.page,
                         .line = fact.line,
                         .dim = fact.banner != wiki::Banner::None,
                         .tone = base::State::Warning,
                         .tip = proofText(fact.page, fact.line, fact.text)});
        }
    }
    return rows;
}

QStringList diagnosticHeadings()
{
    return {Words::tr("Severity"), Words::tr("Where it stands"), Words::tr("Text"),
            Words::tr("What is wrong")};
}

QList<Row> diagnosticRows(const QList<wiki::Diagnostic> &diagnostics)
{
    QList<Row> rows;
    for (const wiki::Diagnostic &one : diagnostics) {
        const base::State tone = one.severity == wiki::Diagnostic::Severity::Error ? base::State::Critical
            : one.severity == wiki::Diagnostic::Severity::Warning                  ? base::State::Warning
                                                                  : base::State::NotApplicable;
        rows.append({.cells = {severityText(one.severity), placeText(one.page, one.line),
                               cut(one.text).simplified(), cut(one.message).simplified()},
                     .page = one.page,
                     .line = one.line,
                     .tone = tone,
                     .tip = cut(one.message) + u'\n' + proofText(one.page, one.line, one.text)});
    }
    return rows;
}

} // namespace inventory
