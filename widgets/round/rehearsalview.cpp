// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/round/rehearsalview.h"

#include "models/rehearsal/rehearsalrecords.h"
#include "models/rehearsal/rehearsaltext.h"
#include "widgets/shared/filesaver.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/recordsview.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfWriter>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace rehearsal {

using namespace Qt::StringLiterals;
using shared::CellKind;

namespace {

QToolButton *button(QWidget *parent, const QString &icon, const QString &text, const QString &tip)
{
    auto *made = new QToolButton(parent);
    made->setIcon(shared::icon(icon));
    made->setText(text);
    made->setToolTip(tip);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    return made;
}

} // namespace

RehearsalView::RehearsalView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new shared::PlainLabel(this))
    , m_told(new shared::PlainLabel(this))
    , m_view(new shared::RecordsView({.accessibleName = tr("Before a reboot"),
                                      .placeholder = tr("Filter what was looked at"),
                                      .fileName = u"rehearsal"_s},
                                     {{.kind = CellKind::State, .widest = u"Non concerné"_s},
                                      {.kind = CellKind::Name, .widest = u"Noyau et redémarrage"_s},
                                      {.kind = CellKind::Text, .stretched = true}},
                                     this))
{
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_verdict->setFont(large);
    m_verdict->setContentsMargins(8, 2, 8, 2);
    m_told->setWordWrap(true);
    m_told->setContentsMargins(8, 4, 8, 4);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_told);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

QWidget *RehearsalView::makeTools()
{
    auto *tools = new QWidget(this);
    m_machines = new QComboBox(tools);
    m_machines->setAccessibleName(tr("Machine to reboot"));
    m_machines->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_machines, &QComboBox::activated, this, [this] { Q_EMIT machineChosen(chosen()); });
    auto *label = new QLabel(tr("&Reboot of"), tools);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_machines);
    QToolButton *copying =
        button(tools, u"copy"_s, tr("Copy for the chat"), tr("Copies the page as plain text"));
    QToolButton *printing =
        button(tools, u"export"_s, tr("Save as PDF…"), tr("The page with all its proofs, to print"));
    connect(copying, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(chatText(m_rehearsal, m_zone, locale())); });
    connect(printing, &QToolButton::clicked, this, &RehearsalView::savePdf);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 4, 8, 0);
    row->addWidget(label);
    row->addWidget(m_machines);
    row->addWidget(m_verdict, 1);
    row->addWidget(copying);
    row->addWidget(printing);
    return tools;
}

void RehearsalView::setMachines(const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < m_machines->count(); ++i)
        shown.append(m_machines->itemText(i));
    if (shown == names)
        return;
    const QString before = chosen();
    m_machines->clear();
    m_machines->addItems(names);
    choose(before);
}

void RehearsalView::choose(const QString &machine)
{
    if (const int row = m_machines->findText(machine); row >= 0)
        m_machines->setCurrentIndex(row);
}

QString RehearsalView::chosen() const
{
    return m_machines->currentText();
}

void RehearsalView::setRehearsal(const Rehearsal &rehearsal, const QTimeZone &zone)
{
    m_rehearsal = rehearsal;
    m_zone = zone;
    refresh();
}

void RehearsalView::refresh()
{
    m_verdict->setText(verdictText(m_rehearsal.verdict()));
    m_view->setMoment(m_rehearsal.moment);
    m_view->setHeadings(rehearsalHeadings());
    m_view->setRecords(rehearsalRecords(m_rehearsal, locale()), summaryText(m_rehearsal));
}

QByteArray RehearsalView::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(summaryText(m_rehearsal));
    QTextDocument page;
    page.setPlainText(printedText(m_rehearsal, m_zone, locale()));
    page.print(&writer);
    return buffer.data();
}

void RehearsalView::savePdf()
{
    shared::saveFile(this, u"rehearsal-%1.pdf"_s.arg(m_rehearsal.machine), pdf(),
                     [this](const QString &sentence, bool) {
                         m_told->setText(sentence);
                         m_told->setVisible(!sentence.isEmpty());
                     });
}

} // namespace rehearsal
