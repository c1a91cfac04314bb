// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/consolepanel.h"

#include "widgets/charts/timeserieschart.h"
#include "widgets/console/consolebar.h"
#include "widgets/console/examplespage.h"
#include "widgets/console/historysearch.h"
#include "widgets/console/queryeditor.h"
#include "widgets/console/resulttabs.h"
#include "widgets/console/signaldialog.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConsolePanel::ConsolePanel(const signals::Catalogue &catalogue, QWidget *parent)
    : Panel(tr("Query"), parent)
    , m_catalogue(catalogue)
    , m_editor(new QueryEditor)
    , m_mistake(new shared::Banner)
    , m_search(new HistorySearch)
    , m_bar(new ConsoleBar)
    , m_progress(new QProgressBar)
    , m_body(new Panel(tr("Answer")))
    , m_pages(new QStackedWidget)
    , m_examples(new ExamplesPage)
    , m_tabs(new ResultTabs)
    , m_cost(new shared::PlainLabel)
    , m_patience(new QTimer(this))
{
    makeContent();
    connectParts();
    connectLive();
    setFocusProxy(m_editor);
    refresh();
}

void ConsolePanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(shared::space::m, shared::space::s, shared::space::m, shared::space::xs);
    top->setSpacing(shared::space::xs);
    top->addWidget(m_editor);
    top->addWidget(m_mistake);
    top->addWidget(m_search);
    top->addWidget(m_bar);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addWidget(m_body, 1);
    column->addWidget(m_cost);
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // nothing must jump when the bar comes and goes
    m_progress->setSizePolicy(keep);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Waiting for the answer"));
    m_progress->hide();
    m_pages->addWidget(m_examples);
    m_pages->addWidget(m_tabs);
    m_body->setContent(m_pages);
    m_cost->setContentsMargins(shared::space::m, shared::space::xs, shared::space::m, shared::space::xs);
    m_cost->setForegroundRole(QPalette::PlaceholderText);
    m_cost->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContent(content);
    setMinimumSize(200, 120);
}

void ConsolePanel::connectParts()
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(500ms);
    connect(m_patience, &QTimer::timeout, m_progress, [this] { m_progress->show(); });
    connect(m_editor, &QueryEditor::runWanted, this, &ConsolePanel::run);
    connect(m_editor, &QueryEditor::searchWanted, this, &ConsolePanel::openSearch);
    connect(m_editor, &QueryEditor::proposalsWanted, this,
            [this] { Q_EMIT proposalsWanted(m_editor->place()); });
    connect(m_editor, &QueryEditor::textChanged, this, [this] {
        m_mistake->hide();
        m_bar->setAskable(!m_editor->query().trimmed().isEmpty());
        showCost();
    });
    connect(m_bar, &ConsoleBar::runWanted, this, &ConsolePanel::run);
    connect(m_bar, &ConsoleBar::cancelWanted, this, &ConsolePanel::cancel);
    connect(m_bar, &ConsoleBar::kindChanged, this, [this] {
        if (m_answer.snapshot)
            run();
    });
    connect(m_bar, &ConsoleBar::searchWanted, this, &ConsolePanel::openSearch);
    connect(m_bar, &ConsoleBar::signalWanted, this, &ConsolePanel::openSignal);
    connect(m_search, &HistorySearch::left, m_editor, [this] { m_editor->setFocus(); });
    connect(m_search, &HistorySearch::taken, m_editor, [this](const QString &query) {
        m_editor->setQuery(query);
        m_editor->setFocus();
    });
    connect(&m_tabs->chart(), &charts::TimeSeriesChart::rangeWanted, this, &ConsolePanel::rangeWanted);
    connect(m_examples, &ExamplesPage::chosen, this, &ConsolePanel::ask);
    connect(m_body, &Panel::noticeActionTriggered, this, &ConsolePanel::run);
    connect(this, &Panel::noticeActionTriggered, this, &ConsolePanel::historyWanted);
}

Question ConsolePanel::question() const
{
    return {.promql = m_editor->query().trimmed(),
            .overTime = m_bar->isOverTime(),
            .length = m_length,
            .past = m_moment.past,
            .traced = m_bar->isTraced()};
}

void ConsolePanel::ask(const QString &promql)
{
    m_editor->setQuery(promql);
    m_editor->setFocus();
    run();
}

void ConsolePanel::run()
{
    put(question());
}

void ConsolePanel::put(const Question &question)
{
    if (question.promql.isEmpty())
        return;
    m_overdue = false;
    m_told.clear();
    m_asked = question.promql;
    Q_EMIT questionWanted(question);
}

/// What was asked before, and not what is half written, is asked for the time that the window shows now, once
/// somebody looks.
void ConsolePanel::runAgain()
{
    if (!m_answer.snapshot)
        return;
    m_overdue = !isVisible();
    if (m_overdue)
        return;
    Question again = question();
    again.promql = m_asked;
    put(again);
}

void ConsolePanel::setLength(base::Milliseconds length)
{
    if (std::exchange(m_length, length) != length)
        runAgain();
}

void ConsolePanel::setMoment(const base::Moment &moment)
{
    if (std::exchange(m_moment, moment) != moment)
        runAgain();
}

void ConsolePanel::setZone(const QTimeZone &zone)
{
    m_tabs->chart().setZone(zone);
}

void ConsolePanel::setEvents(const QList<charts::Event> &events)
{
    m_tabs->chart().setEvents(events);
}

void ConsolePanel::setNow(base::Instant now)
{
    m_now = now;
    m_tabs->chart().setNow(now);
    if (m_answer.error)
        showNotice();
}

void ConsolePanel::setProposals(const QList<Candidate> &candidates)
{
    m_editor->offer(candidates);
}

void ConsolePanel::setHistory(const QStringList &queries)
{
    m_history = queries;
    m_editor->setHistory(queries);
}

void ConsolePanel::setExamples(const QList<Example> &examples)
{
    m_examples->setExamples(examples);
}

void ConsolePanel::setAnswer(const base::Held<Answer> &answer, const std::optional<Answer> &refused,
                             bool running)
{
    const bool news = answer.snapshot && answer.asOf != m_answer.asOf;
    m_answer = answer;
    m_refused = refused;
    m_running = running;
    if (m_answer.snapshot && (news || m_pages->currentWidget() != m_tabs))
        m_tabs->setAnswer(*m_answer.snapshot);
    if (m_refused && !running)
        m_tabs->setRefusal(*m_refused);
    refresh();
}

void ConsolePanel::refresh()
{
    if (!m_running) {
        m_patience->stop();
        m_progress->hide();
    } else if (!m_patience->isActive() && !m_progress->isVisible()) {
        m_patience->start();
    }
    m_bar->setRunning(m_running);
    m_bar->setKeepable(m_answer.snapshot.has_value());
    const bool anything = m_answer.snapshot || m_refused;
    m_pages->setCurrentWidget(anything ? static_cast<QWidget *>(m_tabs) : m_examples);
    showMistake();
    showNotice();
    showCost();
}

void ConsolePanel::openSearch()
{
    m_search->open(m_history);
}

void ConsolePanel::openSignal()
{
    if (!m_answer.snapshot)
        return;
    QList<metrics::Labels> labels;
    for (const metrics::Sample &one : m_answer.snapshot->samples)
        labels.append(one.labels);
    for (const metrics::LabelledLine &one : m_answer.snapshot->lines)
        labels.append(one.labels);
    m_dialog = new SignalDialog(m_answer.snapshot->question.promql, labels, m_catalogue, this);
    connect(m_dialog, &SignalDialog::saveWanted, this, &ConsolePanel::signalWanted);
    m_dialog->open();
}

void ConsolePanel::setSignalOutcome(const QString &sentence, bool good)
{
    if (m_dialog)
        m_dialog->setOutcome(sentence, good);
    if (good)
        m_told = sentence;
    showCost();
}

void ConsolePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    Q_EMIT seen();
    if (std::exchange(m_overdue, false))
        runAgain();
    else
        refreshDue();
}

void ConsolePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace console
