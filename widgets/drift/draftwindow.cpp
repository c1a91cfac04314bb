// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/draftwindow.h"

#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"
#include "widgets/editors/textsaver.h"
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
    auto *copy = new QPushButton(shared::icon(u"copy"_s), tr("Copy"), this);
    auto *save = new QPushButton(shared::icon(u"export"_s), tr("Save as file…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_outcome, 1);
    for (QPushButton *button : {copy, save, close})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(hint);
    column->addWidget(source, 1);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_outcome->setText(tr("Copied"));
    });
    connect(save, &QPushButton::clicked, this, [this] {
        editors::saveText(this, u"machines.txt"_s, m_text,
                          [this](const QString &sentence, bool) { m_outcome->setText(sentence); });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

} // namespace drift
