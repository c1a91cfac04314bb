// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/wikiedits.h"

#include <QSet>

namespace changes {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Pending;
using base::Result;
using inventory::Directory;
using inventory::Subject;
using wiki::PageChange;
using Saved = QList<PageChange>;

namespace {

constexpr qsizetype mostHistories = 30; ///< pages that are asked about one by one

qint64 secondsOf(Instant at)
{
    return base::toMs(at) / 1000;
}

/// Null when the page is about none, or more than one.
const Subject *onlySubjectOn(const QString &page, const Directory &directory)
{
    const Subject *only = nullptr;
    for (const Subject &subject : directory.inventory().subjects) {
        if (subject.page != page)
            continue;
        if (only)
            return nullptr;
        only = &subject;
    }
    return only;
}

QString subjectOf(const Change &change, const Directory &directory)
{
    if (change.kind == Change::Kind::WikiEdit) {
        if (const Subject *only = onlySubjectOn(change.page, directory))
            return only->name;
        const Subject *named = directory.find(change.page.section(u':', -1));
        return named ? named->name : QString();
    }
    QSet<QString> found;
    for (const QString &file : change.with)
        for (const QString &folder : file.section(u'/', 0, -2).split(u'/', Qt::SkipEmptyParts))
            if (const Subject *named = directory.find(folder))
                found.insert(named->name);
    return found.size() == 1 ? *found.constBegin() : QString();
}

} // namespace

Pending<QList<Change>> editsOf(QObject *context, wiki::Source &source, Instant from, Instant to)
{
    return source.changesSince(secondsOf(from))
        .andThen(context,
                 [&source, from, to](const Saved &newest) {
                     std::vector<Pending<Saved>> all;
                     all.push_back(Pending<Saved>::ready(newest));
                     for (const PageChange &one : newest)
                         if (one.revision > secondsOf(to) && qsizetype(all.size()) <= mostHistories)
                             all.push_back(source.history(one.id, secondsOf(from)));
                     return base::all(std::move(all));
                 })
        .parsed([from, to](const std::vector<Result<Saved>> &answers) -> Result<QList<Change>> {
            Saved saved;
            for (const Result<Saved> &answer : answers) {
                if (!answer)
                    return std::unexpected(answer.error());
                saved += *answer;
            }
            return editsIn(saved, from, to);
        });
}

QList<Change> editsIn(const Saved &saved, Instant from, Instant to)
{
    QList<Change> edits;
    QSet<std::pair<QString, qint64>> known;
    for (const PageChange &one : saved) {
        const Instant at = base::instantFromMs(one.revision * 1000);
        if (at < from || at > to || known.contains({one.id, one.revision}))
            continue;
        known.insert({one.id, one.revision});
        Change edit;
        edit.kind = Change::Kind::WikiEdit;
        edit.at = at;
        edit.what = one.summary;
        edit.author = one.author;
        edit.page = one.id;
        edit.revision = one.revision;
        edits.append(edit);
    }
    return edits;
}

QList<Change> withSubjects(QList<Change> changes, const Directory &directory)
{
    for (Change &change : changes)
        if (change.subject.isEmpty()
            && (change.kind == Change::Kind::WikiEdit || change.kind == Change::Kind::Deploy))
            change.subject = subjectOf(change, directory);
    return changes;
}

} // namespace changes
