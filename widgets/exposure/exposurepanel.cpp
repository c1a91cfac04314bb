// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exposure/exposurepanel.h"

#include "models/exposure/exposurerecords.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/recordsview.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace exposure {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsView;
namespace space = shared::space;

ExposurePanel::ExposurePanel(QWidget *parent)
    : Panel(tr("Exposure"), parent)
    , m_view(new RecordsView({.accessibleName = tr("Doors as seen from this desktop"),
                              .placeholder = tr("Filter by address, name or port"),
                              .fileName = u"exposure"_s},
                             {{CellKind::Name, u"monitoring, grafana"_s},
                              {CellKind::Text, u"monitoring.example"_s},
                              {CellKind::Text, u"9100 node-exporter"_s},
                              {CellKind::State, u"open to the Internet, should be hidden"_s, true},
                              {CellKind::Text, u"12 minutes ago"_s}},
                             this))
{
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeChoice());
    parts->addWidget(m_view);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 3);
    setContent(parts);
    connectParts();
    setFocusProxy(m_choice);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    refresh();
}

QWidget *ExposurePanel::makeChoice()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::s, space::s, space::s);
    column->setSpacing(space::s);
    m_choice = new QTreeView(side);
    m_choice->setModel(&m_model);
    m_choice->setRootIsDecorated(false);
    m_choice->setUniformRowHeights(true);
    m_choice->setAccessibleName(tr("Addresses of the inventory to look at"));
    m_choice->setToolTip(tr("Space ticks an address. Nothing is dialled before you confirm it."));
    m_choice->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_all = new QPushButton(tr("Tick all"), side);
    m_look = new QPushButton(side);
    m_bar = new QProgressBar(side);
    m_bar->setAccessibleName(tr("Progress of the look"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(m_look);
    column->addWidget(m_choice, 1);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    return side;
}

void ExposurePanel::connectParts()
{
    connect(&m_model, &PlacesModel::tickedChanged, this, &ExposurePanel::refresh);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_model.tickAll(m_model.ticked().size() < m_places.size()); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_progress)
            Q_EMIT stopWanted();
        else
            ask();
    });
    connect(m_view, &RecordsView::chartWanted, this, &ExposurePanel::chartWanted);
    connect(m_view, &RecordsView::pageWanted, this, &ExposurePanel::pageWanted);
}

/// Says who will be dialled; only "yes" dials.
void ExposurePanel::ask()
{
    const QList<Place> ticked = m_model.ticked();
    if (ticked.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Look at these addresses?"), QString(),
                                QMessageBox::Yes | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(confirmationText(ticked));
    box->button(QMessageBox::Yes)->setText(tr("Look"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, ticked](int answer) {
        if (answer == QMessageBox::Yes)
            Q_EMIT lookWanted(ticked);
    });
    box->open();
}

void ExposurePanel::setPlaces(const QList<Place> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    m_model.setPlaces(places);
    refresh();
}

void ExposurePanel::setFindings(const Findings &findings, base::Instant moment)
{
    m_findings = findings;
    m_moment = moment;
    refresh();
}

void ExposurePanel::setProgress(const std::optional<std::pair<int, int>> &doneOfWanted)
{
    m_progress = doneOfWanted;
    refresh();
}

void ExposurePanel::setOffline(const std::optional<probe::Offline> &offline)
{
    m_offline = offline;
    refresh();
}

void ExposurePanel::setEmptyReason(const shared::Emptiness &reason)
{
    m_reason = reason;
    refresh();
}

void ExposurePanel::refresh()
{
    const bool nothing = m_places.isEmpty() && m_findings.all.isEmpty();
    setEmptiness(nothing ? std::optional(m_reason) : std::nullopt);
    setNotice(m_offline ? std::optional(shared::Notice{.tone = base::State::Unknown,
                                                       .text = offlineSentence(*m_offline)})
                        : std::nullopt);
    const qsizetype ticked = m_model.ticked().size();
    m_look->setText(m_progress ? tr("Stop") : tr("Look at %n addresses…", nullptr, int(ticked)));
    m_look->setEnabled(m_progress || ticked > 0);
    m_all->setText(ticked < m_places.size() ? tr("Tick all") : tr("Untick all"));
    m_bar->setVisible(m_progress.has_value());
    if (m_progress) {
        m_bar->setRange(0, m_progress->second);
        m_bar->setValue(m_progress->first);
    }
    m_view->setHeadings(exposureHeadings());
    m_view->setMoment(m_moment);
    m_view->setRecords(exposureRecords(m_findings, m_places, m_moment, locale()),
                       m_findings.all.isEmpty()
                           ? tr("Nobody has looked yet: tick addresses, then press Look.")
                           : exposureSummary(m_findings, m_moment, locale()));
}

void ExposurePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (m_look && event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace exposure
