// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikipanels.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/wikiconflict.h"
#include "app/wikioutbox.h"
#include "app/wikireading.h"
#include "app/wikisaving.h"
#include "models/wiki/blockparser.h"
#include "widgets/drift/draftwindow.h"
#include "widgets/drift/driftpanel.h"
#include "widgets/inventory/inventorypanel.h"
#include "widgets/outbox/outboxpanel.h"
#include "widgets/topology/topologypanel.h"
#include "widgets/wiki/wikipanel.h"

#include <QAction>
#include <QDesktopServices>

namespace app {

using namespace Qt::StringLiterals;

namespace {

topology::States statesOf(const health::Fleet &fleet)
{
    topology::States states;
    for (const health::Host &host : fleet.hosts)
        states[host.name] = base::worse(states.value(host.name, base::State::NotApplicable), host.state);
    return states;
}

topology::Parents parentsOf(const health::Fleet &fleet)
{
    topology::Parents parents;
    for (const health::Host &host : fleet.hosts) {
        if (!host.parent.isEmpty())
            parents.insert(host.name, host.parent);
    }
    return parents;
}

/// What a panel about subjects wants of the others.
template <typename Panel> void lead(Panel *panel, Desk &desk)
{
    QObject::connect(panel, &Panel::pageWanted, &desk, &Desk::showPage);
    QObject::connect(panel, &Panel::subjectSelected, &desk, [&desk](const QString &name) {
        const QString instance = instanceOf(desk, name);
        if (!instance.isEmpty() && instance != desk.shownInstance())
            desk.show(instance);
    });
}

template <typename Panel> void leadToMeasurements(Panel *panel, Desk &desk)
{
    QObject::connect(panel, &Panel::runbookWanted, &desk, &Desk::followLink);
    QObject::connect(panel, &Panel::subjectActivated, &desk, [&desk](const QString &name) {
        if (const QString instance = instanceOf(desk, name); !instance.isEmpty() && desk.show(instance))
            Q_EMIT desk.panelRevealed(u"chart"_s);
        else if (const inventory::Subject *subject = directoryOf(desk).find(name))
            desk.showPage(subject->page, subject->line); // nobody measures it, but somebody wrote of it
    });
    QObject::connect(&desk, &Desk::hostShown, panel, [panel, &desk](const QString &, const QString &name) {
        const inventory::Subject *subject = directoryOf(desk).find(name);
        panel->select(subject ? subject->name : name);
    });
}

/// From now on the wiki is compared with what is measured; the panel hears of it. Without a wiki nobody is
/// asked for that.
template <typename Update> void compare(QObject *panel, Desk &desk, Update update)
{
    if (desk.backend().wiki())
        desk.backend().compareWithWiki();
    if (const DriftSource *source = desk.backend().drift())
        QObject::connect(source, &DriftSource::changed, panel, update);
}

/// Blocks are read in a thread of the pool; of two pages the newer one wins.
class PageParsing final : public QObject {
public:
    explicit PageParsing(wiki::WikiPanel &panel)
        : QObject(&panel)
        , m_panel(panel)
    {
        connect(&panel, &wiki::WikiPanel::documentWanted, this, &PageParsing::parse);
    }

private:
    void parse(const wiki::Page &page)
    {
        m_parsing = base::Pending<wiki::Page>::ready(page).parsed(
            [](const wiki::Page &one) -> base::Result<wiki::Document> { return wiki::parseBlocks(one); });
        m_parsing.deliver(this, [this](const base::Result<wiki::Document> &document) {
            if (document)
                m_panel.setDocument(*document);
        });
    }

    wiki::WikiPanel &m_panel;
    base::Pending<wiki::Document> m_parsing;
};

} // namespace

QWidget *makeTopology(Desk &desk)
{
    auto *panel = new topology::TopologyPanel;
    const auto update = [panel, &desk] {
        panel->setEmptyReason(noInventory(desk));
        panel->setStates(statesOf(desk.fleet().fleet()));
        panel->setInventory(inventoryOf(desk), parentsOf(desk.fleet().fleet()));
    };
    QObject::connect(&desk, &Desk::updated, panel, update);
    lead(panel, desk);
    leadToMeasurements(panel, desk);
    update();
    return panel;
}

QWidget *makeInventory(Desk &desk)
{
    auto *panel = new inventory::InventoryPanel;
    const auto update = [panel, &desk] {
        panel->setEmptyReason(noInventory(desk), canDraft(desk));
        panel->setInventory(inventoryOf(desk));
    };
    QObject::connect(&desk, &Desk::updated, panel, update);
    compare(panel, desk, update);
    QObject::connect(panel, &inventory::InventoryPanel::draftWanted, panel, [panel, &desk] {
        auto *window = new drift::DraftWindow(draftOf(desk), panel->window());
        offerSaving(*window, desk);
        window->show();
    });
    lead(panel, desk);
    leadToMeasurements(panel, desk);
    update();
    return panel;
}

QWidget *makeWiki(Desk &desk)
{
    auto *panel = new wiki::WikiPanel;
    new PageParsing(*panel);
    const auto say = [panel, &desk] {
        const WikiSource *source = desk.backend().wiki();
        panel->setStatus(source ? std::optional(source->shownStatus()) : std::nullopt, desk.shownInstant());
    };
    const auto update = [panel, &desk, say] {
        const WikiSource *source = desk.backend().wiki();
        if (source && source->shown().held().snapshot)
            panel->setPages(source->shown().held().snapshot->pages);
        say();
    };
    if (ConfigFiles *files = desk.backend().files()) {
        const auto shelve = [panel, files] { panel->setFolders(files->folders()); };
        QObject::connect(files, &ConfigFiles::changed, panel, shelve);
        QObject::connect(panel, &wiki::WikiPanel::filesWanted, files, &ConfigFiles::refresh);
        QObject::connect(panel, &wiki::WikiPanel::retryWanted, files, &ConfigFiles::refresh);
        shelve();
        files->refresh();
    }
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, say);
    QObject::connect(&desk, &Desk::pageShown, panel, &wiki::WikiPanel::showPage);
    QObject::connect(&desk, &Desk::linkFollowed, panel, &wiki::WikiPanel::follow);
    QObject::connect(panel, &wiki::WikiPanel::webWanted, panel,
                     [](const QUrl &address) { QDesktopServices::openUrl(address); });
    QObject::connect(panel, &wiki::WikiPanel::retryWanted, &desk.backend(),
                     [&desk] { desk.backend().retry(u"wiki"_s); });
    panel->setWebAddress(webAddressOf(desk));
    update();
    return panel;
}

QWidget *makeDrift(Desk &desk)
{
    auto *panel = new drift::DriftPanel;
    const auto update = [panel, &desk] {
        panel->setMoment(desk.shownInstant());
        panel->setEmptyReason(noDrift(desk));
        panel->setDrifts(driftsOf(desk), inventoryOf(desk).conflicts);
    };
    QObject::connect(&desk, &Desk::updated, panel, update);
    QObject::connect(&desk, &Desk::ticked, panel, &drift::DriftPanel::setMoment);
    compare(panel, desk, update);
    lead(panel, desk);
    offerSaving(*panel, desk);
    update();
    return panel;
}

/// What is on its way is of now, whatever moment the others show.
QWidget *makeOutbox(Desk &desk)
{
    WikiOutbox *outbox = desk.outbox();
    auto *nothing = outbox ? nullptr : new outbox::OutboxModel;
    auto *panel = new outbox::OutboxPanel(outbox ? outbox->model() : *nothing);
    if (nothing)
        nothing->setParent(panel);
    const auto update = [panel, &desk] {
        const QString obstacle = desk.outbox() ? QString() : savingObstacle(desk);
        panel->setEmptyReason(
            obstacle.isEmpty()
                ? std::nullopt
                : std::optional(shared::Emptiness{
                      .icon = u"info"_s,
                      .sentence = obstacle,
                      .hint = QCoreApplication::translate(
                          "panels", "A wiki that can be written to is named in the profile under [wiki].")}));
        panel->setNow(desk.backend().clock().now());
    };
    QObject::connect(&desk, &Desk::ticked, panel, update);
    QObject::connect(panel, &outbox::OutboxPanel::pageWanted, &desk,
                     [&desk](const QString &page) { desk.showPage(page, 0); });
    if (outbox) {
        QObject::connect(panel, &outbox::OutboxPanel::retryWanted, &outbox->store(),
                         &outbox::OutboxStore::retry);
        QObject::connect(panel, &outbox::OutboxPanel::discardWanted, &outbox->store(),
                         &outbox::OutboxStore::discard);
        offerComparison(*panel, desk);
    }
    update();
    return panel;
}

void addWikiActions(QWidget *panel, Desk &desk)
{
    auto *page = new QAction(QCoreApplication::translate("panels", "Wiki page"), panel);
    auto *runbook = new QAction(QCoreApplication::translate("panels", "Runbook"), panel);
    const auto subject = [&desk]() -> const inventory::Subject * {
        const auto &hosts = desk.fleet().fleet().hosts;
        const auto host = std::ranges::find(hosts, desk.shownInstance(), &health::Host::instance);
        return host == hosts.end() ? nullptr : directoryOf(desk).find(host->name);
    };
    const auto update = [page, runbook, subject] {
        const inventory::Subject *one = subject();
        page->setEnabled(one && !one->page.isEmpty());
        runbook->setEnabled(one && !one->texts(u"runbook").isEmpty());
    };
    QObject::connect(page, &QAction::triggered, panel, [&desk, subject] {
        if (const inventory::Subject *one = subject())
            desk.showPage(one->page, one->line);
    });
    QObject::connect(runbook, &QAction::triggered, panel, [&desk, subject] {
        const inventory::Subject *one = subject();
        if (const QString target = one ? one->texts(u"runbook").value(0) : QString(); !target.isEmpty())
            desk.followLink(target, one->fact(u"runbook")->page);
    });
    QObject::connect(&desk, &Desk::hostShown, panel, update);
    QObject::connect(&desk, &Desk::updated, panel, update);
    panel->addActions({page, runbook});
    panel->setContextMenuPolicy(Qt::ActionsContextMenu);
    update();
}

} // namespace app
