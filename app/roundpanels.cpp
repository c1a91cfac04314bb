// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roundpanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "app/userfiles.h"
#include "app/wikireading.h"
#include "app/wikisaving.h"
#include "app/windowmemory.h"
#include "models/round/guidesteps.h"
#include "models/round/roundstore.h"
#include "models/round/roundtext.h"
#include "models/round/stepparser.h"
#include "widgets/round/roundpanel.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RoundPanels)
};

const auto personKey = u"round/person"_s;

QString stateFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/round.ini"_s;
}

/// The panel's round, wired: its steps, what proves them, and the file it is kept in.
class RoundKeeper final : public QObject {
public:
    RoundKeeper(rounds::RoundPanel &panel, Desk &desk)
        : QObject(&panel)
        , m_panel(panel)
        , m_desk(desk)
        , m_memory(stateFile())
        , m_declared(rounds::loadSteps(roundFile()))
        , m_store(roundsFile(desk.backend().profileName()), desk.backend().clock())
        , m_save(pageSaver(panel, desk))
    {
        const QString before = m_memory.text(personKey);
        panel.round().setPerson(before.isEmpty() ? qEnvironmentVariable("USER") : before);
        connectPanel();
        connect(&m_store, &rounds::RoundStore::changed, this, [this] { showRounds(); });
        connect(&m_store, &rounds::RoundStore::troubled, this, &RoundKeeper::sayTrouble);
        connect(&desk, &Desk::updated, this, [this] {
            m_store.reload(); // another program may have ticked
            show();
        });
        m_store.reload();
        if (!m_declared.diagnostics.isEmpty()) {
            const signals::Diagnostic &first = m_declared.diagnostics.first();
            panel.round().say(
                Words::tr("%1, line %2: %3").arg(first.file, QString::number(first.line), first.message));
        }
        showRounds();
    }

private:
    void connectPanel()
    {
        using rounds::RoundView;
        RoundView &view = m_panel.round();
        connect(&view, &RoundView::personChanged, this,
                [this](const QString &name) { m_memory.keep(personKey, name); });
        connect(&view, &RoundView::startWanted, this, [this] {
            m_chosen = m_store.start(m_panel.round().person(), sheet().titles(m_panel.locale().name()));
            showRounds();
        });
        connect(&view, &RoundView::tickWanted, this, [this](const QString &step, bool ticked) {
            if (ticked)
                m_store.tick(m_chosen, step, m_panel.round().person());
            else
                m_store.untick(m_chosen, step, m_panel.round().person());
        });
        connect(&view, &RoundView::noteTyped, this, [this](const QString &step, const QString &text) {
            m_store.note(m_chosen, step, m_panel.round().person(), text);
        });
        connect(&view, &RoundView::roundChosen, this, [this](const QString &id) {
            m_chosen = id;
            m_byHand = true;
            show();
        });
        connect(&view, &RoundView::finishWanted, this, [this] {
            m_byHand = true; // what was finished stays in view
            m_store.finish(m_chosen, m_panel.round().person(), rounds::proofsOf(sheet(), m_panel.locale()));
        });
        connect(&view, &RoundView::saveWanted, this, &RoundKeeper::save);
    }

    /// The declared steps, then those of the wiki's guide.
    QList<rounds::Step> steps() const
    {
        QList<rounds::Step> all = m_declared.steps;
        const inventory::InventoryStore *store = m_desk.backend().inventory();
        const settings::Profile *profile = m_desk.backend().profile();
        if (!store || !store->held().snapshot || !profile)
            return all;
        const inventory::Guides &guides = store->held().snapshot->knowledge.guides;
        rounds::linkGuides(all, guides);
        const QString page = rounds::guidePage(guides, profile->round.page);
        if (const wiki::Document *document = store->held().snapshot->document(page))
            all += rounds::guideSteps(*document).steps;
        return all;
    }

    rounds::Sheet sheet() const
    {
        const rounds::Round *round = m_store.find(m_chosen);
        return rounds::sheetOf(steps(), round ? std::optional(*round) : std::nullopt, m_desk.situation());
    }

    void showRounds()
    {
        const rounds::Round *open = m_store.open();
        if (!m_byHand)
            m_chosen = open ? open->id : QString();
        show();
        m_panel.round().setHistory(m_store.all());
    }

    void show()
    {
        m_panel.round().setSheet(sheet(), m_desk.zone());
        m_panel.round().setSavingObstacle(savingObstacle(m_desk));
    }

    void save()
    {
        const rounds::Sheet shown = sheet();
        const settings::Profile *profile = m_desk.backend().profile();
        if (!shown.round || !profile)
            return;
        m_save(rounds::pageOf(*shown.round, profile->round.wikiNamespace, m_desk.zone()),
               rounds::wikiText(shown, m_desk.zone(), m_panel.locale()),
               Words::tr("Weekly round by %1").arg(shown.round->startedBy));
    }

    void sayTrouble(const QString &detail)
    {
        m_panel.round().say(detail.isEmpty() ? QString()
                                             : Words::tr("The round cannot be kept as it should: %1. It is "
                                                         "tried again with the next tick.")
                                                   .arg(detail));
    }

    rounds::RoundPanel &m_panel;
    Desk &m_desk;
    WindowMemory m_memory;
    rounds::StepList m_declared;
    rounds::RoundStore m_store;
    PageSaver m_save;
    QString m_chosen; ///< the round that is shown; empty: the next one
    bool m_byHand = false; ///< the user has chosen it
};

QStringList machinesOf(const health::Fleet &fleet)
{
    QStringList names;
    for (const health::Host &host : fleet.hosts)
        names.append(host.name);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

/// What the survey of backups knows, as far as it was answered.
QList<rehearsal::Backup> backupsOf(const Survey<backups::Backups> *survey)
{
    QList<rehearsal::Backup> known;
    if (!survey || !survey->value())
        return known;
    for (const backups::Backup &one : survey->value()->all) {
        const backups::Copy *newest = one.newest();
        known.append({.subject = one.name,
                      .state = one.state,
                      .evidence = {.whom = one.name,
                                   .finding = {},
                                   .query = newest ? newest->query : one.jobQuery,
                                   .at = newest ? newest->at : one.jobAt,
                                   .page = newest ? newest->page : one.page,
                                   .line = newest ? newest->line : one.line,
                                   .text = newest ? newest->text : QString()}});
    }
    return known;
}

void rehearse(rounds::RoundPanel &panel, Desk &desk, const Survey<rehearsal::Guests> *guests,
              const Survey<backups::Backups> *backups)
{
    rehearsal::RehearsalView &view = panel.rehearsal();
    view.setMachines(machinesOf(desk.situation().fleet));
    if (view.chosen().isEmpty())
        return;
    view.setRehearsal(rehearsal::rehearse({.machine = view.chosen(),
                                           .situation = desk.situation(),
                                           .guests = guests ? guests->value().value_or(rehearsal::Guests())
                                                            : rehearsal::Guests(),
                                           .backups = backupsOf(backups)}),
                      desk.zone());
}

} // namespace

QWidget *makeRound(Desk &desk)
{
    auto *panel = new rounds::RoundPanel;
    new RoundKeeper(*panel, desk);
    Surveys *surveys = desk.backend().surveys();
    Survey<rehearsal::Guests> *guests = surveys ? &surveys->guests() : nullptr;
    Survey<backups::Backups> *backups = surveys ? &surveys->backups() : nullptr;
    const auto update = [panel, &desk, guests, backups] { rehearse(*panel, desk, guests, backups); };
    if (backups) {
        QObject::connect(backups, &SurveySource::changed, panel, update);
        wantWhenSeen(*panel, *backups);
    }
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&panel->rehearsal(), &rehearsal::RehearsalView::machineChosen, panel, update);
    QObject::connect(&desk, &Desk::hostShown, panel,
                     [panel, update](const QString &, const QString &name, const QString &) {
                         panel->rehearsal().choose(name);
                         update();
                     });
    followSurvey(panel, desk, guests, update);
    return panel;
}

} // namespace app
