// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/topologydetails.h"

#include "models/base/statetext.h"
#include "models/inventory/facttext.h"
#include "models/topology/topologymodel.h"
#include "models/topology/topologytext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"
#include "widgets/topology/factlines.h"
#include "widgets/topology/topologytree.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace topology {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

constexpr int iconSize = 16;

} // namespace

TopologyDetails::TopologyDetails(TopologyModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_facts(new FactLines(this))
    , m_falls(new shared::PlainLabel(this))
    , m_below(new TopologyTree(tr("What falls with it"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeTitle());
    column->addWidget(m_facts);
    column->addWidget(m_falls);
    column->addWidget(m_below, 1);
    m_falls->setWordWrap(true);
    m_below->setModel(&model);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_facts, &FactLines::pageWanted, this, &TopologyDetails::pageWanted);
    connect(m_below, &TopologyTree::opened, this,
            [this](const QModelIndex &index) { Q_EMIT nodeWanted(TopologyModel::nodeOf(index)); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TopologyDetails::say);
    setNode(-1, nullptr);
}

QWidget *TopologyDetails::makeTitle()
{
    auto *title = new QWidget(this);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    m_icon = new QLabel(title);
    m_title = new shared::PlainLabel(title);
    m_where = new shared::PlainLabel(title);
    m_where->setWordWrap(true);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_page = new QPushButton(tr("Wiki page"), title);
    m_page->setToolTip(tr("Opens the page that describes it, at its line"));
    m_runbook = new QPushButton(tr("Runbook"), title);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_where);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_page, 0, Qt::AlignTop);
    row->addWidget(m_runbook, 0, Qt::AlignTop);
    connect(m_page, &QPushButton::clicked, this, [this] {
        const Node &node = m_model.topology().nodes.at(m_node);
        Q_EMIT pageWanted(node.page, node.line);
    });
    connect(m_runbook, &QPushButton::clicked, this,
            [this] { Q_EMIT runbookWanted(m_runbookTarget, m_runbookFrom); });
    return title;
}

void TopologyDetails::setNode(qsizetype node, const inventory::Subject *subject)
{
    m_node = node;
    setVisible(node >= 0);
    if (node < 0)
        return;
    m_facts->setSubject(subject);
    showButtons(subject);
    say();
    m_below->setRootIndex(m_model.indexOf(node));
    m_below->setVisible(!m_model.topology().nodes.at(node).children.isEmpty());
    m_below->expandAll();
}

void TopologyDetails::showButtons(const inventory::Subject *subject)
{
    const inventory::Fact *runbook = subject ? subject->fact(u"runbook") : nullptr;
    m_runbookTarget = runbook ? subject->texts(u"runbook").value(0) : QString();
    m_runbookFrom = runbook ? runbook->page : QString();
    m_runbook->setVisible(!m_runbookTarget.isEmpty());
    m_runbook->setToolTip(shared::plainToolTip(m_runbookTarget));
    m_page->setVisible(!m_model.topology().nodes.at(m_node).page.isEmpty());
}

void TopologyDetails::say()
{
    if (m_node < 0 || m_node >= m_model.topology().nodes.size())
        return;
    const Node &node = m_model.topology().nodes.at(m_node);
    m_icon->setPixmap(shared::iconPixmap(shared::stateIconName(node.state),
                                         shared::Theme::of(palette()).color(node.state), iconSize,
                                         devicePixelRatioF()));
    m_title->setFont(fontOf(shared::FontRole::Heading, font()));
    m_title->setText(node.name);
    QStringList way;
    for (const qsizetype above : m_model.topology().path(node.parent))
        way.append(m_model.topology().nodes.at(above).name);
    QStringList parts{inventory::kindText(node.kind), base::stateText(node.state)};
    if (!way.isEmpty())
        parts.append(way.join(u" › "_s));
    parts.append(placedText(node));
    parts.removeAll(QString());
    m_where->setText(parts.join(u" · "_s));
    const QString falls = fallsText(m_model.topology().kindsBelow(m_node));
    m_falls->setText(falls.isEmpty() ? tr("Nothing is known to fall with it.")
                                     : tr("With it falls: %1").arg(falls));
}

void TopologyDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        say();
}

} // namespace topology
