// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/resulttabs.h"

#include "widgets/charts/timeserieschart.h"
#include "widgets/console/answerlines.h"
#include "widgets/console/resulttable.h"
#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/panel.h"
#include "widgets/shared/roomyrows.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTreeView>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int openedSteps = 4; ///< levels of the trace that are open at first

QTreeView *makeTree(TraceModel &steps, const QString &name)
{
    auto *tree = new QTreeView;
    tree->setModel(&steps);
    tree->setAccessibleName(name);
    tree->setItemDelegate(new shared::RoomyRows(tree));
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(TraceModel::Message, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(TraceModel::Duration, QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(TraceModel::Share, QHeaderView::ResizeToContents);
    return tree;
}

/// Figures keep away from the window's edge.
QWidget *withMargin(QTreeView *tree)
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(shared::space::xs, 0, shared::space::s, 0);
    row->addWidget(tree);
    return page;
}

} // namespace

ResultTabs::ResultTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_chart(new charts::TimeSeriesChart)
    , m_chartPage(new shared::Panel(tr("Chart")))
    , m_table(new ResultTable)
    , m_json(new editors::SourcePane(tr("The server’s answer")))
    , m_trace(makeTree(m_steps, tr("How the server went about it")))
    , m_tracePage(new shared::Panel(tr("Steps")))
{
    setDocumentMode(true);
    setAccessibleName(tr("Answer"));
    tabBar()->setAccessibleName(tr("Answer"));
    m_chart->setContentsMargins(shared::space::s, 0, 0, 0);
    m_chartPage->setContent(m_chart);
    m_chartPage->setFocusProxy(m_chart);
    m_tracePage->setContent(withMargin(m_trace));
    m_tracePage->setFocusProxy(m_trace);
    add(m_chartPage, tr("Chart"), tr("Values over time"));
    add(m_table, tr("Table"), tr("Labels and values, to sort, filter and save"));
    add(m_json, tr("JSON"), tr("What the server said, as it said it"));
    add(m_tracePage, tr("Steps"), tr("What the server did for it, and how long each step took"));
}

void ResultTabs::add(QWidget *page, const QString &title, const QString &hint)
{
    setTabToolTip(addTab(page, title), hint);
}

void ResultTabs::setAnswer(const Answer &answer)
{
    m_chart->setContent(contentOf(answer));
    m_chart->setAccessibleName(answer.question.promql.simplified().left(200));
    if (answer.lines.isEmpty())
        m_chartPage->setEmptiness(shared::Emptiness{
            .icon = u"chart"_s,
            .sentence = answer.samples.isEmpty() ? tr("No series fits this query.")
                                                 : tr("One instant makes no line."),
            .hint = answer.samples.isEmpty()
                ? tr("A name or a value of a label may be written differently. Ctrl+Space proposes those "
                     "that the server knows.")
                : tr("The table has the values. Choose “Over time” above for a line.")});
    else
        m_chartPage->setEmptiness(std::nullopt);
    m_table->setAnswer(answer);
    showJson(answer);
    showTrace(answer);
    const bool onlyNow = answer.lines.isEmpty() && !answer.samples.isEmpty();
    if (onlyNow && currentIndex() == Chart)
        setCurrentIndex(Table);
}

void ResultTabs::setRefusal(const Answer &refused)
{
    showJson(refused);
}

void ResultTabs::showJson(const Answer &answer)
{
    m_json->view().setSource(answer.json, editors::languages::forFile(u"answer.json"_s));
}

void ResultTabs::showTrace(const Answer &answer)
{
    m_steps.setLocale(locale());
    m_steps.setTrace(answer.trace);
    m_trace->expandToDepth(openedSteps);
    if (answer.trace)
        m_tracePage->setEmptiness(std::nullopt);
    else
        m_tracePage->setEmptiness(
            shared::Emptiness{.icon = u"clock"_s,
                              .sentence = answer.question.traced ? tr("This server does not tell its steps.")
                                                                 : tr("Nobody asked for the steps."),
                              .hint = answer.question.traced ? tr("VictoriaMetrics does.")
                                                             : tr("Press “Steps” above and ask again.")});
}

} // namespace console
