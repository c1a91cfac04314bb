// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome.h"

#include "app/connectform.h"
#include "models/settings/profilefolder.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineLength = 560; ///< longer lines tire the eye

shared::PlainLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new shared::PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_form(new ConnectForm(this))
{
    auto *body = new QWidget(this);
    body->setFixedWidth(lineLength);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(shared::space::m);
    auto *mark = new QLabel(body);
    mark->setPixmap(shared::applicationIcon().pixmap(48));
    auto *title = paragraph(tr("Vigie does not know yet whom to ask."), body);
    title->setFont(fontOf(shared::FontRole::Title, font()));
    auto *more =
        paragraph(tr("On the command line: vigie --metrics ADDRESS, or vigie --demo. Profiles can be "
                     "written by hand, too; they lie in %1")
                      .arg(settings::ProfileFolder::usualPath()),
                  body);
    more->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(
        paragraph(tr("Name your Prometheus or VictoriaMetrics, or try the demo first: an invented fleet "
                     "in a real store on this machine."),
                  body));
    column->addSpacing(shared::space::s);
    column->addWidget(m_form);
    column->addSpacing(shared::space::s);
    column->addWidget(more);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    auto *middle = new QHBoxLayout; // not an alignment: that would cut what gets higher as its lines wrap
    middle->addStretch(1);
    middle->addWidget(body);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_form->begin();
}

} // namespace app
