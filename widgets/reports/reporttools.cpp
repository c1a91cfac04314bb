// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reporttools.h"

#include "models/reports/digest.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace reports {

using namespace Qt::StringLiterals;
namespace space = shared::space;

ReportTools::ReportTools(QWidget *parent)
    : QWidget(parent)
    , m_drafts(new QComboBox(this))
    , m_start(tool(u"forward"_s, tr("New"), tr("Starts a report of what is wrong now (Ctrl+Shift+I)")))
    , m_publish(tool(u"export"_s, tr("Publish"), {}))
    , m_copy(tool(u"copy"_s, tr("Copy"), tr("Takes the incident out as text")))
    , m_older(tool(u"clock"_s, tr("Older texts"),
                   tr("Goes back to a text that was here before; Ctrl+Z undoes it")))
    , m_discard(
          tool(u"close"_s, tr("Discard"), tr("Takes the report out of the list; it can be brought back")))
{
    m_drafts->setAccessibleName(tr("Which report"));
    m_drafts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_drafts->setMinimumContentsLength(18);
    connect(m_drafts, &QComboBox::activated, this,
            [this](int row) { Q_EMIT chosen(m_drafts->itemData(row).toLongLong()); });
    connect(m_start, &QToolButton::clicked, this, &ReportTools::startWanted);
    connect(m_publish, &QToolButton::clicked, this, &ReportTools::publishWanted);
    connect(m_discard, &QToolButton::clicked, this, &ReportTools::discardWanted);
    makeMenus();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_drafts, 1);
    for (QToolButton *button : {m_start, m_publish, m_copy, m_older, m_discard})
        row->addWidget(button);
}

QToolButton *ReportTools::tool(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(shared::icon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ReportTools::makeMenus()
{
    auto *copying = new QMenu(m_copy);
    copying->addAction(tr("As a &bullet of the semester’s report"), this, &ReportTools::bulletWanted);
    copying->addAction(tr("For the &chat"), this, &ReportTools::chatWanted);
    copying->addAction(tr("The whole &page"), this, &ReportTools::pageTextWanted);
    m_copy->setMenu(copying);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_revisions = new QMenu(m_older);
    m_older->setMenu(m_revisions);
    m_older->setPopupMode(QToolButton::InstantPopup);
    connect(m_revisions, &QMenu::aboutToShow, this, [this] {
        m_revisions->clear();
        m_revisions->addAction(tr("Reading…"))->setEnabled(false);
        Q_EMIT revisionsWanted();
    });
}

void ReportTools::setDrafts(const QList<Draft> &drafts, qint64 chosen, const QTimeZone &zone)
{
    m_zone = zone;
    bool same = m_drafts->count() == drafts.size();
    for (int i = 0; same && i < m_drafts->count(); ++i)
        same = m_drafts->itemData(i).toLongLong() == drafts.at(i).id
            && m_drafts->itemText(i) == draftName(drafts.at(i), zone, locale());
    if (!same) { // an open list is not pulled away for nothing
        m_drafts->clear();
        for (const Draft &draft : drafts)
            m_drafts->addItem(draftName(draft, zone, locale()), draft.id);
    }
    m_drafts->setCurrentIndex(std::max(0, m_drafts->findData(chosen)));
    m_drafts->setToolTip(shared::plainToolTip(m_drafts->currentText()));
}

void ReportTools::setPublishing(const QString &obstacle, const QString &page)
{
    m_publish->setEnabled(obstacle.isEmpty());
    m_publish->setToolTip(shared::plainToolTip(
        obstacle.isEmpty() ? tr("Saves the report to the wiki as %1").arg(page) : obstacle));
}

void ReportTools::setRevisions(const QList<Revision> &revisions)
{
    m_revisions->clear();
    for (const Revision &one : revisions) {
        const QDateTime local = base::toUtc(one.kept).toTimeZone(m_zone);
        QString words = tr("%1, %n character(s)", nullptr, int(one.text.size()))
                            .arg(locale().toString(local, u"d MMM, HH:mm:ss"_s));
        if (one.ofAnother)
            words = tr("%1, from another window").arg(words);
        m_revisions->addAction(words, this, [this, text = one.text] { Q_EMIT revisionChosen(text); });
    }
    if (revisions.isEmpty())
        m_revisions->addAction(tr("There is no older text yet"))->setEnabled(false);
}

} // namespace reports
