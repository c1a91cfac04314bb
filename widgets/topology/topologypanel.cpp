// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/topologypanel.h"

#include "models/inventory/facttext.h"
#include "models/topology/topologybuilder.h"
#include "models/topology/topologytext.h"
#include "widgets/shared/filterheader.h"
#include "widgets/shared/icons.h"
#include "widgets/topology/topologydetails.h"
#include "widgets/topology/topologyfilter.h"
#include "widgets/topology/topologymap.h"
#include "widgets/topology/topologytree.h"

#include <QEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace topology {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 760; ///< narrower panels have no room for anything beside the tree
constexpr int threeFrom = 1100; ///< wide enough for tree, map and details beside each other

} // namespace

TopologyPanel::TopologyPanel(QWidget *parent)
    : Panel(tr("Topology"), parent)
    , m_filter(new TopologyFilter(this))
{
    m_filter->setSourceModel(&m_model);
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_tree);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    refresh();
}

QWidget *TopologyPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_parts = new QSplitter(Qt::Horizontal, content);
    m_parts->setChildrenCollapsible(false);
    m_tree = new TopologyTree(tr("What runs on what"), m_parts);
    m_tree->setModel(m_filter);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_right = new QSplitter(Qt::Vertical, m_parts);
    m_right->setChildrenCollapsible(false);
    m_map = new TopologyMap(m_model, m_right);
    m_details = new TopologyDetails(m_model, m_right);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 6);
    makeHeader(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    return content;
}

void TopologyPanel::makeHeader(QWidget *content)
{
    m_header = new shared::FilterHeader(
        {.placeholder = tr("Filter by name, kind or state"), .accessibleName = tr("Filter the subjects")},
        *m_filter, this);
    m_mapShown = new QToolButton(content);
    m_mapShown->setText(tr("Map"));
    m_mapShown->setCheckable(true);
    m_mapShown->setChecked(true);
    m_mapShown->setToolTip(tr("Shows or hides the drawn map"));
    m_header->addTool(m_mapShown);
}

void TopologyPanel::connectParts()
{
    connect(m_mapShown, &QToolButton::toggled, m_map, &QWidget::setVisible);
    connect(m_header, &shared::FilterHeader::filtered, this, [this] {
        if (!m_filter->words().isEmpty())
            m_tree->expandAll();
    });
    connect(m_header, &shared::FilterHeader::fieldLeft, this,
            [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    choose(TopologyModel::nodeOf(m_filter->mapToSource(index)));
            });
    connect(m_tree, &TopologyTree::opened, this,
            [this](const QModelIndex &index) { open(TopologyModel::nodeOf(m_filter->mapToSource(index))); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_filter->mapToSource(m_tree->indexAt(at));
        if (index.isValid())
            showMenu(TopologyModel::nodeOf(index), m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_map, &TopologyMap::currentChanged, this, &TopologyPanel::choose);
    connect(m_map, &TopologyMap::opened, this, &TopologyPanel::open);
    connect(m_map, &TopologyMap::menuWanted, this, &TopologyPanel::showMenu);
    connect(m_details, &TopologyDetails::nodeWanted, this, &TopologyPanel::choose);
    connect(m_details, &TopologyDetails::pageWanted, this, &TopologyPanel::pageWanted);
    connect(m_details, &TopologyDetails::runbookWanted, this, &TopologyPanel::runbookWanted);
    connect(this, &Panel::noticeActionTriggered, this, [this] {
        if (const QList<Doubt> &doubts = m_model.topology().doubts; !doubts.isEmpty())
            Q_EMIT pageWanted(doubts.first().page, doubts.first().line);
    });
}

void TopologyPanel::setInventory(const inventory::Inventory &inventory, const Parents &measured)
{
    if (inventory == m_inventory && measured == m_measured)
        return;
    m_inventory = inventory;
    m_measured = measured;
    const QString chosen = m_node < 0 ? QString() : m_model.topology().nodes.at(m_node).name;
    m_node = -1;
    m_model.setTopology(build(inventory, measured));
    m_tree->expandToDepth(1);
    refresh();
    if (chosen.isEmpty() || !select(chosen))
        showNode(m_model.topology().roots.value(0, -1)); // the worst, until somebody chooses
}

void TopologyPanel::setStates(const States &states)
{
    m_model.setStates(states);
    refresh();
}

void TopologyPanel::setEmptyReason(const shared::Emptiness &reason)
{
    m_reason = reason;
    refresh();
}

void TopologyPanel::refresh()
{
    const Topology &topology = m_model.topology();
    setEmptiness(topology.nodes.isEmpty() ? std::optional(m_reason) : std::nullopt);
    m_header->setSummary(summary());
    m_header->refresh();
    QStringList doubts;
    for (const Doubt &doubt : topology.doubts.first(std::min<qsizetype>(topology.doubts.size(), 20)))
        doubts.append(doubtText(doubt) + u" ("_s + inventory::placeText(doubt.page, doubt.line) + u')');
    setNotice(doubts.isEmpty()
                  ? std::nullopt
                  : std::optional(shared::Notice{
                        .tone = base::State::Warning,
                        .text = doubts.size() == 1
                            ? doubts.first()
                            : tr("%n place(s) cannot be: %1", nullptr, int(topology.doubts.size()))
                                  .arg(doubts.first()),
                        .detail = doubts.join(u'\n'),
                        .action = topology.doubts.first().page.isEmpty() ? QString() : tr("Open page")}));
}

QString TopologyPanel::summary() const
{
    Counts all;
    for (const Node &node : m_model.topology().nodes)
        ++all[node.state];
    return belowText(all);
}

bool TopologyPanel::select(const QString &name)
{
    const qsizetype node = m_model.topology().find(name);
    if (node < 0)
        return false;
    showNode(node);
    return true;
}

/// By the user, in any of the parts.
void TopologyPanel::choose(qsizetype node)
{
    if (node == m_node)
        return;
    showNode(node);
    if (node >= 0)
        Q_EMIT subjectSelected(m_model.topology().nodes.at(node).name);
}

void TopologyPanel::showNode(qsizetype node)
{
    m_node = node;
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(node));
    if (index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
    m_map->setCurrent(node);
    m_details->setNode(node, subjectOf(node));
}

void TopologyPanel::open(qsizetype node)
{
    if (node >= 0)
        Q_EMIT subjectActivated(m_model.topology().nodes.at(node).name);
}

const inventory::Subject *TopologyPanel::subjectOf(qsizetype node) const
{
    const qsizetype subject = node < 0 ? -1 : m_model.topology().nodes.at(node).subject;
    return subject < 0 ? nullptr : &m_inventory.subjects.at(subject);
}

void TopologyPanel::showMenu(qsizetype node, const QPoint &globalPosition)
{
    const Node &chosen = m_model.topology().nodes.at(node);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(shared::icon(u"chart"_s), tr("Measurements"), this, [this, node] { open(node); });
    if (!chosen.page.isEmpty())
        menu->addAction(tr("Wiki page"), this,
                        [this, page = chosen.page, line = chosen.line] { Q_EMIT pageWanted(page, line); });
    const inventory::Subject *subject = subjectOf(node);
    const QString runbook = subject ? subject->texts(u"runbook").value(0) : QString();
    if (!runbook.isEmpty())
        menu->addAction(tr("Runbook"), this, [this, runbook, page = subject->fact(u"runbook")->page] {
            Q_EMIT runbookWanted(runbook, page);
        });
    menu->popup(globalPosition);
}

void TopologyPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
    m_right->setOrientation(width() < threeFrom ? Qt::Vertical : Qt::Horizontal);
    const bool beside = m_parts->orientation() == Qt::Horizontal;
    if (beside && event->oldSize().width() < besideFrom)
        m_parts->setSizes({std::max(220, width() / 4), width() * 3 / 4});
    if (width() >= threeFrom && event->oldSize().width() < threeFrom)
        m_right->setSizes({width() * 9 / 20, width() * 6 / 20});
}

void TopologyPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (m_header && event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace topology
