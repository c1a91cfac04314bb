// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/draftwindow.h"

#include "widgets/drift/savebar.h"
#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/filesaver.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace drift {

using namespace Qt::StringLiterals;
namespace space = shared::space;

DraftWindow::DraftWindow(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_outcome(new shared::PlainLabel(this))
    , m_bar(new SaveBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Draft of an inventory page"));
    resize(820, 560);
    auto *hint = new shared::PlainLabel(
        tr("This is what the metrics know. Complete what stands there as “?”, and save it in your wiki."),
        this);
    hint->setWordWrap(true);
    auto *source = new editors::SourcePane(tr("Drafted page"), this);
    source->view().setSource(text, editors::languages::wiki());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(hint);
    column->addWidget(m_bar);
    column->addWidget(source, 1);
    column->addWidget(makeButtons());
    connectSaving();
    setObstacle(tr("There is no wiki to save to."));
}

QWidget *DraftWindow::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *copy = new QPushButton(shared::icon(u"copy"_s), tr("Copy"), buttons);
    m_toWiki = new QPushButton(tr("Save to the wiki…"), buttons);
    auto *save = new QPushButton(shared::icon(u"export"_s), tr("Save as file…"), buttons);
    auto *close = new QPushButton(tr("Close"), buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(m_outcome, 1);
    for (QPushButton *button : {copy, m_toWiki, save, close})
        row->addWidget(button);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_outcome->setText(tr("Copied"));
    });
    connect(save, &QPushButton::clicked, this, [this] {
        shared::saveFile(this, u"machines.txt"_s, m_text.toUtf8(),
                         [this](const QString &sentence, bool) { m_outcome->setText(sentence); });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return buttons;
}

void DraftWindow::connectSaving()
{
    connect(m_toWiki, &QPushButton::clicked, this, [this] {
        m_bar->askForName(tr("infra:machines"), tr("First inventory, drafted from what is measured"),
                          m_taken);
        offerSaving();
    });
    connect(m_bar, &SaveBar::confirmed, this, [this](const QString &page, const QString &summary) {
        Q_EMIT saveWanted(page, m_text, summary);
    });
    connect(m_bar, &SaveBar::left, this, [this] {
        offerSaving();
        m_toWiki->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &SaveBar::outboxWanted, this, &DraftWindow::outboxWanted);
}

void DraftWindow::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    offerSaving();
}

void DraftWindow::sayOutcome(const QString &sentence, bool kept)
{
    m_bar->say(sentence, kept);
    offerSaving();
}

void DraftWindow::offerSaving()
{
    m_toWiki->setEnabled(m_obstacle.isEmpty() && !m_bar->isBusy());
    m_toWiki->setToolTip(shared::plainToolTip(
        m_obstacle.isEmpty() ? tr("Saves the draft as a new page, after you have named it") : m_obstacle));
    if (!m_obstacle.isEmpty() && m_bar->isAsking()) {
        m_bar->leave();
        m_outcome->setText(m_obstacle);
    }
}

} // namespace drift
