// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/triage/triagepanel.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"
#include "widgets/triage/causetree.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace triage {

using namespace Qt::StringLiterals;
using situation::CausesModel;
namespace space = shared::space;

namespace {

constexpr int iconSize = 24;

} // namespace

TriagePanel::TriagePanel(const QList<signals::Signal> &entries, QWidget *parent)
    : Panel(tr("Triage"), parent)
{
    m_from.locale = locale();
    m_model.setEntries(entries);
    setContent(makeContent());
    setFocusProxy(m_tree);
    connect(m_tree, &CauseTree::opened, this, [this](const QModelIndex &index) {
        if (const QString page = index.data(CausesModel::PageRole).toString(); !page.isEmpty()) {
            Q_EMIT pageWanted(page, index.data(CausesModel::PageLineRole).toInt());
            return;
        }
        const QString instance = index.data(CausesModel::InstanceRole).toString();
        if (const auto chart = m_model.chartOf(index))
            Q_EMIT chartWanted(*chart);
        else if (!instance.isEmpty())
            Q_EMIT drillDown(instance, index.data(CausesModel::SignalRole).toString());
        else
            m_tree->setExpanded(index, true);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TriagePanel::announce);
    connect(m_tree, &QTreeView::expanded, this, &TriagePanel::askForChanges);
    refresh();
}

void TriagePanel::setEntries(const QList<signals::Signal> &entries)
{
    m_model.setEntries(entries);
    refresh();
}

QWidget *TriagePanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_tree = new CauseTree(content);
    m_tree->setModel(&m_model);
    column->addWidget(makeHeader());
    column->addWidget(m_tree, 1);
    return content;
}

QWidget *TriagePanel::makeHeader()
{
    auto *header = new QWidget(this);
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::s);
    m_icon = new QLabel(header);
    m_state = new shared::PlainLabel(header);
    m_sentence = new shared::PlainLabel(header);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QPushButton(shared::icon(u"copy"_s), tr("Copy for the chat"), header);
    m_copy->setToolTip(tr("Copies the selected cause as one or two lines of text (Ctrl+C)"));
    m_measured = new shared::PlainLabel(header);
    m_measured->setForegroundRole(QPalette::PlaceholderText);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_state);
    second->addWidget(m_measured, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_sentence);
    words->addLayout(second);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, m_tree, &CauseTree::copyForChat);
    return header;
}

void TriagePanel::setSituation(const situation::Situation &situation)
{
    m_situation = situation;
    m_from.now = situation.moment;
    refresh();
}

void TriagePanel::setChanges(const QString &instance, const situation::KnownChanges &changes)
{
    m_model.setChanges(instance, changes);
}

void TriagePanel::setKnowledge(const inventory::Knowledge &wiki)
{
    m_model.setKnowledge(wiki);
}

void TriagePanel::forgetChanges()
{
    m_model.forgetChanges();
}

void TriagePanel::askForChanges(const QModelIndex &cause)
{
    const QString instance = cause.data(CausesModel::InstanceRole).toString();
    if (!instance.isEmpty())
        Q_EMIT changesWanted(instance);
}

void TriagePanel::setNow(base::Instant now)
{
    m_from.now = now;
    m_model.setStandpoint(m_from);
    showSentence();
}

void TriagePanel::setZone(const QTimeZone &zone)
{
    m_from.zone = zone;
    m_model.setStandpoint(m_from);
    showSentence();
}

void TriagePanel::refresh()
{
    m_model.setStandpoint(m_from);
    m_refreshing = true;
    m_model.setCauses(situation::causesOf(m_situation.fleet, m_situation.sources, m_situation.checks,
                                          m_situation.services));
    m_refreshing = false;
    m_copy->setEnabled(!m_model.causes().isEmpty());
    setEmptiness(emptiness());
    showSentence();
    if (const QModelIndex current = m_tree->currentIndex(); m_tree->isExpanded(current))
        askForChanges(current);
}

void TriagePanel::showSentence()
{
    const auto &causes = m_model.causes();
    const base::State state = m_situation.state();
    const shared::Theme &theme = shared::Theme::of(palette());
    m_icon->setPixmap(
        shared::iconPixmap(shared::stateIconName(state), theme.color(state), iconSize, devicePixelRatioF()));
    m_state->setText(base::stateText(state));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(state));
    m_state->setPalette(colors);
    QFont word = font();
    word.setWeight(QFont::DemiBold);
    m_state->setFont(word);
    m_sentence->setFont(fontOf(shared::FontRole::Heading, font()));
    const signals::Signal *worst = causes.isEmpty() ? nullptr : m_model.signalOf(causes.first());
    m_sentence->setText(worstCauseText(causes, worst, m_from));
    m_measured->setText(measuredText(m_situation, causes));
    m_sentence->setAccessibleName(base::stateText(state) + u". "_s
                                  + situationText(m_situation, causes, worst, m_from));
}

/// Nothing wrong is said with what was measured and when; nothing known with what to do.
std::optional<shared::Emptiness> TriagePanel::emptiness() const
{
    if (!m_model.causes().isEmpty())
        return std::nullopt;
    if (m_situation.sources.isEmpty())
        return shared::Emptiness{.icon = u"sources"_s,
                                 .sentence = tr("No metrics are configured."),
                                 .hint =
                                     tr("Connect a source from the File menu, or start Vigie with --demo.")};
    const auto &hosts = m_situation.fleet.hosts;
    if (hosts.isEmpty() && m_situation.checks.state() == base::State::Ok)
        return shared::Emptiness{
            .icon = u"state-ok"_s,
            .sentence = measuredText(m_situation, {}),
            .hint = tr("This is what this desktop sees by itself. How the machines are, only "
                       "metrics can tell.")};
    if (hosts.isEmpty())
        return shared::Emptiness{.icon = u"refresh"_s,
                                 .sentence = tr("Nothing is known yet."),
                                 .hint = tr("An empty answer is not an all-clear. As soon as machines are "
                                            "measured, what is wrong stands here.")};
    std::optional<base::Instant> newest;
    for (const health::Host &host : hosts)
        newest = std::max(newest, host.sampledAt);
    return shared::Emptiness{
        .icon = u"state-ok"_s,
        .sentence = situationText(m_situation, {}, nullptr, m_from),
        .hint = newest ? tr("The newest sample is %1 old.").arg(base::ageText(m_from.now - *newest, locale()))
                       : QString()};
}

/// What somebody chose, and not where a view put its cursor because a row went away.
void TriagePanel::announce()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    const QString instance =
        rows.isEmpty() ? QString() : rows.first().data(CausesModel::InstanceRole).toString();
    if (!instance.isEmpty() && !m_refreshing)
        Q_EMIT hostSelected(instance);
}

void TriagePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (!m_tree)
        return;
    if (event->type() == QEvent::LocaleChange)
        m_from.locale = locale();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace triage
