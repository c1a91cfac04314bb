// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourcespanel.h"

#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"
#include "widgets/sources/sourcestrip.h"

#include <QBoxLayout>

namespace sources {

using situation::SourcesModel;
using situation::SourceStatus;

SourcesPanel::SourcesPanel(SourcesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_none(new shared::PlainLabel(tr("No source is configured."), this))
    , m_always(new shared::PlainLabel(
          tr("Sources are shown as they stand now; how they stood then was not recorded."), this))
{
    setWindowTitle(tr("Sources"));
    setAccessibleName(tr("Sources"));
    m_row->setContentsMargins(shared::space::m, shared::space::xs, shared::space::m, shared::space::xs);
    m_row->setSpacing(shared::space::xs);
    m_row->addWidget(m_none);
    m_row->addWidget(m_always);
    m_always->setWordWrap(true);
    m_always->setForegroundRole(QPalette::PlaceholderText);
    m_always->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&model, &SourcesModel::modelReset, this, &SourcesPanel::rebuild);
    connect(&model, &SourcesModel::dataChanged, this, &SourcesPanel::refresh);
    rebuild();
}

void SourcesPanel::rebuild()
{
    qDeleteAll(m_strips);
    m_strips.clear();
    for (qsizetype i = 0; i < m_model.sources().size(); ++i) {
        auto *strip = new SourceStrip(this);
        connect(strip, &SourceStrip::retryWanted, this, &SourcesPanel::retryWanted);
        m_row->addWidget(strip);
        strip->show(); // now, not with the next event: a picture may be taken at once
        m_strips.append(strip);
    }
    m_none->setVisible(m_strips.isEmpty());
    refresh();
}

void SourcesPanel::setPastElsewhere(bool past)
{
    m_always->setVisible(past);
}

void SourcesPanel::refresh()
{
    const QList<SourceStatus> &all = m_model.sources();
    for (qsizetype i = 0; i < m_strips.size(); ++i)
        m_strips.at(i)->setStatus(all.at(i), m_model.now());
    // Side by side while all are well; one below the other as soon as one has something to say.
    const bool allWell =
        std::ranges::all_of(all, [](const SourceStatus &s) { return s.state == SourceStatus::State::Ok; });
    m_row->setDirection(allWell ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(allWell ? shared::space::xl : shared::space::xs);
}

} // namespace sources
