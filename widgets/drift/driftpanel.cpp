// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/driftpanel.h"

#include "models/drift/disagreementtext.h"
#include "models/drift/drifttext.h"
#include "widgets/drift/driftfilter.h"
#include "widgets/drift/drifttable.h"
#include "widgets/shared/filterheader.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 1300; ///< narrower panels have no room for the edit beside the table

} // namespace

DriftPanel::DriftPanel(QWidget *parent)
    : Panel(tr("Drift"), parent)
    , m_filter(new DriftFilter(this))
{
    m_filter->setSourceModel(&m_model);
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_table);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    refresh();
}

QWidget *DriftPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_parts = new QSplitter(Qt::Vertical, content);
    m_parts->setChildrenCollapsible(false);
    m_table = new DriftTable(m_parts);
    m_table->setModel(m_filter);
    m_table->fitColumns();
    m_details = new DriftDetails(m_parts);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_header = new shared::FilterHeader({.placeholder = tr("Filter by subject or what differs"),
                                         .accessibleName = tr("Filter the differences")},
                                        *m_filter, this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    return content;
}

void DriftPanel::connectParts()
{
    connect(m_header, &shared::FilterHeader::fieldLeft, this,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &DriftTable::opened, this, &DriftPanel::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showDetails();
                if (current.isValid() && !m_quiet)
                    Q_EMIT subjectSelected(
                        current.siblingAtColumn(DriftModel::SubjectColumn).data().toString());
            });
    connect(m_details, &DriftDetails::pageWanted, this, &DriftPanel::pageWanted);
    connect(m_details, &DriftDetails::saveWanted, this, &DriftPanel::saveWanted);
    connect(m_details, &DriftDetails::asked, this, [this] {
        if (m_parts->orientation() == Qt::Vertical)
            m_parts->setSizes({height() / 5, height() * 4 / 5});
    });
    connect(m_details, &DriftDetails::outboxWanted, this, &DriftPanel::outboxWanted);
}

void DriftPanel::setDrifts(const std::optional<QList<Drift>> &drifts,
                           const QList<inventory::Conflict> &conflicts)
{
    m_compared = drifts.has_value();
    const int row = m_table->currentIndex().row();
    m_quiet = true;
    m_model.setDrifts(drifts.value_or(QList<Drift>()), conflicts);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(std::clamp(row, 0, m_filter->rowCount() - 1), 0));
    m_quiet = false;
    refresh();
}

void DriftPanel::setMoment(base::Instant moment)
{
    m_moment = moment;
    m_model.setMoment(moment, locale());
    showDetails();
}

void DriftPanel::setEmptyReason(const shared::Emptiness &reason)
{
    m_reason = reason;
    refresh();
}

void DriftPanel::setSavingObstacle(const SavingObstacle &obstacle)
{
    m_details->setSavingObstacle(obstacle);
}

void DriftPanel::sayOutcome(const QString &sentence, bool kept)
{
    m_details->say(sentence, kept);
}

void DriftPanel::refresh()
{
    const bool agree = m_compared && m_model.rowCount() == 0;
    setEmptiness(m_model.rowCount() > 0 ? std::nullopt
                     : agree            ? std::optional(shared::Emptiness{
                                              .icon = u"state-ok"_s,
                                              .sentence = countText(0),
                                              .hint = tr("What nobody measures, or what the wiki does not say, is not "
                                                                    "compared.")})
                                        : std::optional(m_reason));
    setNotice(!m_compared && m_model.rowCount() > 0
                  ? std::optional(shared::Notice{.tone = base::State::Unknown, .text = m_reason.sentence})
                  : std::nullopt);
    QStringList parts;
    if (m_compared)
        parts.append(countText(m_model.driftCount()));
    if (m_model.conflictCount() > 0)
        parts.append(conflictCountText(m_model.conflictCount()));
    m_header->setSummary(parts.join(u" · "_s));
    m_header->refresh();
    showDetails();
}

void DriftPanel::showDetails()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const int row = current.isValid() ? current.row() : -1;
    if (const Drift *drift = m_model.drift(row))
        m_details->setDrift(*drift, m_moment);
    else if (const inventory::Conflict *conflict = m_model.conflict(row))
        m_details->setConflict(*conflict);
    else
        m_details->clear();
}

void DriftPanel::open(const QModelIndex &index)
{
    const int row = m_filter->mapToSource(index).row();
    if (const Drift *drift = m_model.drift(row); drift && drift->written)
        Q_EMIT pageWanted(drift->written->page, drift->written->line);
    else if (const inventory::Conflict *conflict = m_model.conflict(row);
             conflict && !conflict->facts.isEmpty())
        Q_EMIT pageWanted(conflict->facts.first().page, conflict->facts.first().line);
    else if (drift && drift->proposal)
        Q_EMIT pageWanted(drift->proposal->page, 0);
}

void DriftPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
    if (event->oldSize().isEmpty()) // the edit is what one reads
        m_parts->setSizes({height() * 2 / 5, height() * 3 / 5});
}

void DriftPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (!m_table)
        return;
    if (event->type() == QEvent::LocaleChange)
        m_model.setMoment(m_moment, locale());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        m_table->fitColumns();
        refresh();
    }
}

} // namespace drift
