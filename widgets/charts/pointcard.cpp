// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pointcard.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 420; ///< of a text before it is wrapped

} // namespace

PointCard::PointCard(const QList<Remark> &remarks, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_remarks(remarks)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Explanation of the point"));
    setAccessibleDescription(remarksText(remarks));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(shared::space::m, shared::space::m, shared::space::m, shared::space::m);
    grid->setHorizontalSpacing(shared::space::l);
    grid->setVerticalSpacing(shared::space::xs);
    for (int row = 0; row < remarks.size(); ++row) {
        auto *title = new shared::PlainLabel(remarks.at(row).title, this);
        auto *text = new shared::PlainLabel(remarks.at(row).text, this);
        title->setForegroundRole(QPalette::PlaceholderText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        text->setMinimumWidth(
            std::min(widest, text->fontMetrics().horizontalAdvance(remarks.at(row).text) + 2));
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    auto *button = new QPushButton(shared::icon(u"copy"_s), tr("Copy"), this);
    connect(button, &QPushButton::clicked, this, &PointCard::copy);
    grid->addWidget(button, int(remarks.size()), 1, Qt::AlignRight);
    button->setFocus();
}

void PointCard::copy() const
{
    QGuiApplication::clipboard()->setText(remarksText(m_remarks));
}

void PointCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event); // a popup closes at Esc
}

} // namespace charts
