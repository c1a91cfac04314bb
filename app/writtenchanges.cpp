// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writtenchanges.h"

#include "app/backend.h"
#include "app/desk.h"
#include "models/base/errortext.h"
#include "models/changes/changequestions.h"
#include "models/changes/gitlog.h"
#include "models/changes/wikiedits.h"
#include "models/inventory/configfolder.h"

#include <QCoreApplication>

namespace app {

using namespace std::chrono_literals;
using changes::Change;

namespace {

constexpr base::Milliseconds every = 5min;

class Words {
    Q_DECLARE_TR_FUNCTIONS(WrittenChanges)
};

} // namespace

WrittenChanges::WrittenChanges(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::momentChanged, this, &WrittenChanges::forget);
}

/// What was asked of another moment is of none.
void WrittenChanges::forget()
{
    m_asking.drop();
    m_askedAt.reset();
    m_known.clear();
    m_troubles.clear();
}

QList<Change> WrittenChanges::all() const
{
    QList<Change> all;
    for (const QList<Change> &one : m_known)
        all += one;
    return all;
}

void WrittenChanges::want()
{
    const base::Instant now = m_desk.backend().clock().now();
    if (m_askedAt && now - *m_askedAt < every)
        return;
    m_askedAt = now;
    ask();
}

void WrittenChanges::ask()
{
    const base::Instant moment = m_desk.shownInstant();
    const base::Instant from = moment - changes::lengthBefore;
    const base::Instant to = moment + changes::lengthAfter;
    std::vector<base::Pending<QList<Change>>> several;
    QStringList places;
    if (const settings::Profile *profile = m_desk.backend().profile()) {
        const QStringList names = inventory::folderNames(profile->folders);
        for (qsizetype i = 0; i < profile->folders.size(); ++i) {
            several.push_back(
                changes::commitsOf({.folder = profile->folders.at(i), .name = names.at(i)}, from, to));
            places.append(profile->folders.at(i));
        }
    }
    if (WikiSource *wiki = m_desk.backend().wiki()) {
        several.push_back(changes::editsOf(this, wiki->store().source(), from, to));
        places.append(Words::tr("the wiki"));
    }
    if (several.empty())
        return;
    m_asking = base::all(std::move(several));
    m_asking.deliver(this, [this, places](const auto &answers) {
        if (!answers)
            return; // each fails on its own
        m_troubles.clear();
        for (qsizetype i = 0; i < places.size(); ++i)
            if (const auto &one = answers->at(std::size_t(i)))
                m_known.insert(places.at(i), *one);
            else
                m_troubles.append(Words::tr("Changes of %1 are not known: %2")
                                      .arg(places.at(i), base::errorDetailText(one.error())));
        Q_EMIT changed();
    });
}

} // namespace app
