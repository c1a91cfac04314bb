// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/placelinestext.h"

#include <QCoreApplication>

namespace situation {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Subject;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CausesModel)
};

constexpr qsizetype longest = 300; ///< of what a page says

QString wordsOf(const Subject &subject, const Fact &fact)
{
    const QStringList several = subject.texts(fact.key);
    return (several.isEmpty() ? fact.text : several.join(u", "_s)).left(longest).simplified();
}

/// A fact as one line with its proof; nothing when nobody states it.
void add(QList<CauseLine> &lines, CauseLine::Kind kind, const QString &heading, const Subject *subject,
         const QString &key, const QString &whose = {})
{
    const Fact *fact = subject ? subject->fact(key) : nullptr;
    if (!fact)
        return;
    const QString words = wordsOf(*subject, *fact);
    lines.append(
        {.kind = kind,
         .heading = heading,
         .text =
             u"%1 · %2:%3"_s.arg(whose.isEmpty() ? words : Words::tr("%1: %2").arg(whose, words), fact->page)
                 .arg(fact->line),
         .page = fact->page,
         .pageLine = fact->line});
}

/// @param first nothing else leads to a guide
CauseLine guideLine(const inventory::Guide &guide, bool first)
{
    return {.kind = CauseLine::Kind::Runbook,
            .heading = first ? Words::tr("Guide") : QString(),
            .text = u"%1 · %2:%3"_s.arg(guide.title.left(longest).simplified(), guide.page).arg(guide.line),
            .page = guide.page,
            .pageLine = guide.line};
}

/// The one who is nearest: of the thing itself, else of what it runs on, else of the place.
void addContact(QList<CauseLine> &lines, const Subject &subject, const Subject *parent, const Subject *site)
{
    for (const Subject *one : {&subject, parent, site}) {
        if (!one || !one->fact(u"contact"))
            continue;
        add(lines, CauseLine::Kind::Contact, Words::tr("Who can help"), one, u"contact"_s,
            one == &subject ? QString() : one->name);
        return;
    }
}

} // namespace

QList<CauseLine> placeLines(const Cause &cause, const signals::Signal *signal,
                            const inventory::Knowledge &wiki)
{
    const inventory::Directory &directory = wiki.directory;
    const Subject *subject = cause.subject.isEmpty() ? nullptr : directory.find(cause.subject);
    QList<CauseLine> lines;
    if (subject)
        add(lines, CauseLine::Kind::Runbook, Words::tr("Guide"), subject, u"runbook"_s);
    if (const auto guide = signal ? wiki.guides.find(signal->runbook) : std::nullopt)
        lines.append(guideLine(*guide, lines.isEmpty()));
    if (!subject)
        return lines;
    const Subject *parent = directory.parentOf(*subject);
    add(lines, CauseLine::Kind::Console, Words::tr("Console"), subject, u"console"_s);
    if (!subject->fact(u"console"))
        add(lines, CauseLine::Kind::Console, Words::tr("Console"), parent, u"console"_s,
            parent ? parent->name : QString());
    add(lines, CauseLine::Kind::Place, Words::tr("Runs on"), subject, u"parent"_s);
    add(lines, CauseLine::Kind::Place, Words::tr("Where"), subject->fact(u"site") ? subject : parent,
        u"site"_s);
    addContact(lines, *subject, parent, directory.siteOf(*subject));
    return lines;
}

} // namespace situation
