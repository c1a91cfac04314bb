// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/blastlinestext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <ranges>

namespace situation {

using namespace Qt::StringLiterals;
using inventory::Directory;
using inventory::Fact;
using inventory::Subject;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CausesModel)
};

constexpr int deepestNest = 8; ///< of things on things; names that refer to each other end here
constexpr qsizetype mostNames = 20; ///< listed; the rest is counted
constexpr qsizetype longestName = 120;

/// Whether it stands on one of these, through however many others.
bool isOn(const Subject &subject, const QSet<const Subject *> &fallen, const Directory &directory)
{
    const Subject *under = directory.parentOf(subject);
    for (int depth = 0; under && depth < deepestNest; ++depth) {
        if (fallen.contains(under))
            return true;
        under = directory.parentOf(*under);
    }
    return false;
}

QString listed(QStringList names)
{
    const qsizetype rest = names.size() - mostNames;
    names = names.first(std::min(names.size(), mostNames));
    for (QString &name : names)
        name = name.left(longestName).simplified();
    return rest > 0 ? Words::tr("%1, and %n more", nullptr, int(rest)).arg(names.join(u", "_s))
                    : names.join(u", "_s);
}

/// "Camille (pad, wiki)": who looks after what of it. The first line of the wiki that says so is its proof.
CauseLine contactsLine(const QList<const Subject *> &subjects)
{
    QStringList people; // in the order they are met
    QHash<QString, QStringList> charges;
    CauseLine line{.kind = CauseLine::Kind::Contact, .heading = Words::tr("Whom to tell")};
    for (const Subject *subject : subjects)
        for (const QString &person : subject->texts(u"contact")) {
            const Fact *fact = subject->fact(u"contact");
            if (line.page.isEmpty() && fact) {
                line.page = fact->page;
                line.pageLine = fact->line;
            }
            if (!charges.contains(person))
                people.append(person);
            charges[person].append(subject->name);
        }
    QStringList told;
    for (const QString &person : people)
        told.append(u"%1 (%2)"_s.arg(person, listed(charges.value(person))));
    line.text = told.join(u" · "_s);
    return line;
}

} // namespace

QList<CauseLine> blastLines(const Cause &cause, const Directory &directory)
{
    const Subject *root = cause.kind == Cause::Kind::Silence && !cause.subject.isEmpty()
        ? directory.find(cause.subject)
        : nullptr;
    if (!root)
        return {};
    QSet<const Subject *> fallen{root};
    QList<const Subject *> measured;
    for (const Consequence &one : cause.consequences)
        if (const Subject *subject = one.whole ? directory.find(one.subject) : nullptr; subject) {
            fallen.insert(subject);
            measured.append(subject);
        }
    QStringList names;
    QList<const Subject *> along;
    for (const Subject &subject : directory.inventory().subjects)
        if (!fallen.contains(&subject) && !subject.isUnderBanner() && isOn(subject, fallen, directory)) {
            along.append(&subject);
            names.append(subject.name);
        }
    QList<CauseLine> lines;
    if (!names.isEmpty())
        lines.append({.kind = CauseLine::Kind::Place,
                      .heading = Words::tr("Falls with it"),
                      .text = Words::tr("%1 (the wiki says so)").arg(listed(names)),
                      .page = along.first()->page,
                      .pageLine = along.first()->line});
    if (const CauseLine contacts = contactsLine(measured + along); !contacts.text.isEmpty())
        lines.append(contacts);
    return lines;
}

} // namespace situation
