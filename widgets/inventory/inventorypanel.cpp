// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory/inventorypanel.h"

#include "models/inventory/facttext.h"
#include "models/inventory/rowstext.h"
#include "widgets/inventory/rowsfilter.h"
#include "widgets/inventory/rowstable.h"
#include "widgets/inventory/subjectfacts.h"
#include "widgets/inventory/subjectsfilter.h"
#include "widgets/inventory/subjectstree.h"
#include "widgets/shared/filterheader.h"

#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 700; ///< narrower panels have no room for the facts beside the tree
constexpr auto aPlace = "infrastructure:machines, line 120";

} // namespace

InventoryPanel::InventoryPanel(QWidget *parent)
    : Panel(tr("Inventory"), parent)
    , m_filter(new SubjectsFilter(this))
{
    m_filter->setSourceModel(&m_model);
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_tree);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    refresh();
}

QWidget *InventoryPanel::makeContent()
{
    auto *content = new QWidget(this);
    const QString place = QString::fromLatin1(aPlace);
    m_tabs = new QTabWidget(content);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeSubjects(), QString());
    m_conflicts = new RowsTable(
        tr("Where pages disagree"),
        {.widest = {u"hypervisor-01"_s, u"Operating system"_s, {}, place, u"23/11/2026"_s}, .stretched = 2},
        m_tabs);
    m_diagnostics = new RowsTable(tr("What could not be read"),
                                  {.widest = {u"Warning"_s, place, u"| a piece of a line of a page |"_s, {}},
                                   .stretched = 3,
                                   .toned = true},
                                  m_tabs);
    m_tabs->addTab(m_conflicts, QString());
    m_tabs->addTab(m_diagnostics, QString());
    m_header = new shared::FilterHeader({.placeholder = tr("Filter by name, address, role or place"),
                                         .accessibleName = tr("Filter the inventory")},
                                        *m_filter, this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    return content;
}

QWidget *InventoryPanel::makeSubjects()
{
    m_parts = new QSplitter(Qt::Horizontal, m_tabs);
    m_parts->setChildrenCollapsible(false);
    m_tree = new SubjectsTree(m_parts);
    m_tree->setModel(m_filter);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_facts = new SubjectFacts(m_parts);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 5);
    return m_parts;
}

void InventoryPanel::connectParts()
{
    connect(m_header, &shared::FilterHeader::filtered, this, [this] {
        const QString words = m_filter->words().join(u' ');
        m_conflicts->filter().setWords(words);
        m_diagnostics->filter().setWords(words);
        m_tree->expandAll();
    });
    connect(m_header, &shared::FilterHeader::fieldLeft, this,
            [this] { m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showSubject();
        if (const Subject *subject = current(); subject && !m_quiet)
            Q_EMIT subjectSelected(subject->name);
    });
    connect(m_tree, &SubjectsTree::opened, this, [this](const QModelIndex &index) {
        if (const Subject *subject = current())
            Q_EMIT pageWanted(subject->page, subject->line);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_tree->indexAt(at).isValid())
            showMenu(m_filter->mapToSource(m_tree->indexAt(at)), m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_facts, &SubjectFacts::pageWanted, this, &InventoryPanel::pageWanted);
    connect(m_facts, &SubjectFacts::runbookWanted, this, &InventoryPanel::runbookWanted);
    connect(m_facts, &SubjectFacts::subjectActivated, this, &InventoryPanel::subjectActivated);
    connect(m_conflicts, &RowsTable::pageWanted, this, &InventoryPanel::pageWanted);
    connect(m_diagnostics, &RowsTable::pageWanted, this, &InventoryPanel::pageWanted);
    connect(this, &Panel::noticeActionTriggered, this, &InventoryPanel::draftWanted);
}

void InventoryPanel::setInventory(const Inventory &inventory)
{
    if (inventory == m_model.inventory())
        return;
    const Subject *before = current();
    const QString chosen = before ? before->name : QString();
    m_quiet = true;
    m_model.setInventory(inventory);
    m_tree->expandAll();
    if (chosen.isEmpty() || !select(chosen))
        m_tree->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    m_quiet = false;
    refresh();
}

void InventoryPanel::setEmptyReason(const shared::Emptiness &reason, bool draftable)
{
    m_reason = reason;
    m_draftable = draftable;
    refresh();
}

bool InventoryPanel::select(const QString &name)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.find(name));
    if (!index.isValid())
        return false;
    const bool before = std::exchange(m_quiet, true);
    m_tree->setCurrentIndex(index);
    m_quiet = before;
    return true;
}

const Subject *InventoryPanel::current() const
{
    return m_model.subject(m_filter->mapToSource(m_tree->currentIndex()));
}

void InventoryPanel::refresh()
{
    const Inventory &inventory = m_model.inventory();
    const bool empty = inventory.subjects.isEmpty();
    setEmptiness(empty && inventory.diagnostics.isEmpty() ? std::optional(m_reason) : std::nullopt);
    setNotice(empty && m_draftable
                  ? std::optional(shared::Notice{
                        .tone = base::State::Unknown,
                        .text = tr("What the metrics know can be drafted as a first inventory page."),
                        .action = tr("Draft a page")})
                  : std::nullopt);
    m_header->setSummary(inventoryText(inventory));
    m_header->refresh();
    showTables();
    showSubject();
}

void InventoryPanel::showTables()
{
    const Inventory &inventory = m_model.inventory();
    m_tabs->setTabText(0, tr("Subjects"));
    m_tabs->setTabText(1, tr("Conflicts (%1)").arg(locale().toString(inventory.conflicts.size())));
    m_tabs->setTabText(2, tr("Not understood (%1)").arg(locale().toString(inventory.diagnostics.size())));
    m_tabs->setTabToolTip(1, tr("Pages that say different things of the same subject"));
    m_tabs->setTabToolTip(2, tr("Lines that could not be used as they stand; the rest was"));
    m_conflicts->setRows(conflictHeadings(), conflictRows(inventory.conflicts, locale()));
    m_diagnostics->setRows(diagnosticHeadings(), diagnosticRows(inventory.diagnostics));
}

void InventoryPanel::showSubject()
{
    m_facts->setSubject(current());
}

void InventoryPanel::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const Subject *subject = m_model.subject(index);
    if (!subject)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Wiki page"), this,
                    [this, page = subject->page, line = subject->line] { Q_EMIT pageWanted(page, line); });
    if (const QString runbook = subject->texts(u"runbook").value(0); !runbook.isEmpty())
        menu->addAction(tr("Runbook"), this, [this, runbook, page = subject->fact(u"runbook")->page] {
            Q_EMIT runbookWanted(runbook, page);
        });
    menu->addAction(tr("Measurements"), this,
                    [this, name = subject->name] { Q_EMIT subjectActivated(name); });
    menu->popup(globalPosition);
}

void InventoryPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
}

void InventoryPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (m_header && event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace inventory
