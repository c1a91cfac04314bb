// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikisaving.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/wikioutbox.h"
#include "models/base/errortext.h"
#include "widgets/drift/draftwindow.h"
#include "widgets/drift/driftpanel.h"
#include "widgets/round/roundpanel.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WikiSaving)
};

/// Hands a text to the outbox, and tells the panel that it came from. The text stays on its way when the
/// panel is gone.
template <typename Panel> class Keeping final : public QObject {
public:
    Keeping(Panel &panel, Desk &desk)
        : QObject(&panel)
        , m_panel(panel)
        , m_desk(desk)
    {
    }

    void keep(const outbox::SaveRequest &request)
    {
        m_pending = m_desk.outbox()->store().enqueue(request);
        m_pending.deliver(this, [this, page = request.page](const base::Result<qint64> &id) {
            m_panel.sayOutcome(id ? Words::tr("Kept, on its way to %1.").arg(page)
                                  : Words::tr("It could not be kept, and was not sent: %1")
                                        .arg(base::errorDetailText(id.error())),
                               id.has_value());
        });
    }

private:
    Panel &m_panel;
    Desk &m_desk;
    base::Pending<qint64> m_pending;
};

/// The newest that is known of a page; null when there is none.
const wiki::Page *pageOf(const Desk &desk, const QString &id)
{
    const auto &pages = desk.backend().wiki()->store().held().snapshot;
    return pages ? pages->page(id) : nullptr;
}

QString textOnItsWay(const outbox::Entry &entry)
{
    return entry.state == outbox::State::Conflict || entry.state == outbox::State::Refused
        ? Words::tr("A text for this page waits for you in the outbox.")
        : Words::tr("A text for this page is on its way; the next one can be saved after it.");
}

template <typename Panel> void leadToOutbox(Panel &panel, Desk &desk)
{
    QObject::connect(&panel, &Panel::outboxWanted, &desk, [&desk] { Q_EMIT desk.panelWanted(u"outbox"_s); });
}

} // namespace

QString savingObstacle(const Desk &desk)
{
    const WikiSource *wiki = desk.backend().wiki();
    if (!wiki)
        return Words::tr("There is no wiki to save to.");
    if (!WikiOutbox::isFor(wiki->spec()))
        return Words::tr("The demo’s wiki is part of the program and stays as it is.");
    if (!desk.outbox())
        return Words::tr("Only the window saves to the wiki.");
    if (!desk.moment().isLive())
        return Words::tr("This is the past: go back to now to save.");
    if (desk.outbox()->isWritable())
        return {};
    return wiki->spec().endpoint
        ? Words::tr("The wiki can only be read: its programming interface is switched off.")
        : Words::tr("The folder of pages can only be read.");
}

QString savingObstacle(const Desk &desk, const QString &page, wiki::Revision revision)
{
    if (const QString obstacle = savingObstacle(desk); !obstacle.isEmpty())
        return obstacle;
    if (const outbox::Entry *entry = desk.outbox()->unseen(page))
        return textOnItsWay(*entry);
    const wiki::Page *now = pageOf(desk, page);
    if (now && now->revision != revision)
        return Words::tr("The page has changed meanwhile; the edit is being worked out again.");
    return now || revision == 0 ? QString()
                                : Words::tr("This file stands beside the wiki; it is none of its pages.");
}

void offerSaving(drift::DriftPanel &panel, Desk &desk)
{
    panel.setSavingObstacle([&desk](const drift::Proposal &proposal) {
        return savingObstacle(desk, proposal.page, proposal.revision);
    });
    leadToOutbox(panel, desk);
    auto *keeping = new Keeping(panel, desk);
    QObject::connect(&panel, &drift::DriftPanel::saveWanted, keeping,
                     [keeping, &panel, &desk](const drift::Proposal &proposal, const QString &summary) {
                         const QString obstacle = savingObstacle(desk, proposal.page, proposal.revision);
                         if (!obstacle.isEmpty()) { // since the question was asked
                             panel.sayOutcome(obstacle, false);
                             return;
                         }
                         const wiki::Page *page = pageOf(desk, proposal.page);
                         keeping->keep({.profile = {},
                                        .page = proposal.page,
                                        .baseRevision = proposal.revision,
                                        .base = page ? page->text : QString(),
                                        .text = proposal.text,
                                        .summary = summary});
                     });
}

void offerSaving(drift::DraftWindow &window, Desk &desk)
{
    const auto update = [&window, &desk] {
        window.setObstacle(savingObstacle(desk));
        QStringList taken;
        if (WikiSource *wiki = desk.backend().wiki(); wiki && wiki->store().held().snapshot) {
            for (const wiki::Page &page : wiki->store().held().snapshot->pages)
                taken.append(page.id);
        }
        window.setTaken(taken);
    };
    QObject::connect(&desk, &Desk::ticked, &window, update);
    update();
    leadToOutbox(window, desk);
    auto *keeping = new Keeping(window, desk);
    QObject::connect(
        &window, &drift::DraftWindow::saveWanted, keeping,
        [keeping, &window, &desk](const QString &page, const QString &text, const QString &summary) {
            const QString obstacle = savingObstacle(desk, page, 0);
            if (obstacle.isEmpty())
                keeping->keep({.profile = {},
                               .page = page,
                               .baseRevision = 0,
                               .base = {},
                               .text = text,
                               .summary = summary});
            else
                window.sayOutcome(obstacle, false);
        });
}

PageSaver pageSaver(rounds::RoundPanel &panel, Desk &desk)
{
    auto *keeping = new Keeping(panel, desk);
    return [keeping, &panel, &desk](const QString &page, const QString &text, const QString &summary) {
        QString name = page;
        for (int twin = 2; desk.backend().wiki() && pageOf(desk, name); ++twin)
            name = page + u'-' + QString::number(twin);
        if (const QString obstacle = savingObstacle(desk, name, 0); !obstacle.isEmpty()) {
            panel.sayOutcome(obstacle, false);
            return;
        }
        keeping->keep(
            {.profile = {}, .page = name, .baseRevision = 0, .base = {}, .text = text, .summary = summary});
    };
}

} // namespace app
