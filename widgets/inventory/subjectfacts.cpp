// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory/subjectfacts.h"

#include "models/inventory/facttext.h"
#include "models/inventory/rowstext.h"
#include "widgets/inventory/rowstable.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inventory {

using namespace Qt::StringLiterals;
namespace space = shared::space;

SubjectFacts::SubjectFacts(QWidget *parent)
    : QWidget(parent)
    , m_table(new RowsTable(tr("Facts of the chosen subject"),
                            {.widest = {u"Operating system"_s,
                                        {},
                                        u"infrastructure:machines, line 120"_s,
                                        u"in a section marked “obsolete”"_s},
                             .stretched = 1},
                            this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(m_table, 1);
    connect(m_table, &RowsTable::pageWanted, this, &SubjectFacts::pageWanted);
    say();
}

QWidget *SubjectFacts::makeTitle()
{
    auto *title = new QWidget(this);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(space::s, space::s, space::m, space::s);
    row->setSpacing(space::s);
    m_name = new shared::PlainLabel(title);
    m_kind = new shared::PlainLabel(title);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_page = new QPushButton(tr("Wiki page"), title);
    m_page->setToolTip(tr("Opens the page that describes it, at its line"));
    m_runbook = new QPushButton(tr("Runbook"), title);
    m_measured = new QPushButton(shared::icon(u"chart"_s), tr("Measurements"), title);
    m_measured->setToolTip(tr("Goes to what is measured on it"));
    row->addWidget(m_name);
    row->addWidget(m_kind);
    row->addStretch(1);
    for (QPushButton *button : {m_page, m_runbook, m_measured})
        row->addWidget(button);
    connect(m_page, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(m_subject->page, m_subject->line); });
    connect(m_runbook, &QPushButton::clicked, this, [this] {
        Q_EMIT runbookWanted(m_subject->texts(u"runbook").value(0), m_subject->fact(u"runbook")->page);
    });
    connect(m_measured, &QPushButton::clicked, this, [this] { Q_EMIT subjectActivated(m_subject->name); });
    return title;
}

void SubjectFacts::setSubject(const Subject *subject)
{
    m_subject = subject ? std::optional(*subject) : std::nullopt;
    say();
}

void SubjectFacts::say()
{
    m_name->setFont(fontOf(shared::FontRole::Heading, font()));
    m_name->setText(m_subject ? m_subject->name.left(200) : tr("Choose a subject to see its facts."));
    m_kind->setText(m_subject ? kindText(m_subject->kind) : QString());
    m_page->setVisible(m_subject && !m_subject->page.isEmpty());
    m_runbook->setVisible(m_subject && !m_subject->texts(u"runbook").isEmpty());
    m_measured->setVisible(m_subject && m_subject->kind != Kind::Site);
    m_table->setRows(factHeadings(), m_subject ? factRows(*m_subject, locale()) : QList<Row>());
}

void SubjectFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_name && (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange))
        say();
}

} // namespace inventory
