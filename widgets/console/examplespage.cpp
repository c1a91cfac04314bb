// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/examplespage.h"

#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;

} // namespace

ExamplesPage::ExamplesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new shared::PlainLabel(tr("Ask the metrics store anything."), this);
    title->setFont(shared::fontOf(shared::FontRole::Heading, font()));
    auto *hint = new shared::PlainLabel(
        tr("Names, labels and values are proposed while you type. Ctrl+Enter asks. To begin with:"), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setSpacing(shared::space::s);
    auto *column = new QVBoxLayout;
    column->setSpacing(shared::space::m);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addLayout(m_list);
    column->addStretch(3);
    auto *middle = new QHBoxLayout(this);
    middle->setContentsMargins(shared::space::l, shared::space::s, shared::space::l, shared::space::s);
    middle->addStretch(1);
    middle->addLayout(column, 100);
    middle->addStretch(1);
    setMinimumSize(200, 80);
}

void ExamplesPage::setExamples(const QList<Example> &examples)
{
    if (examples == m_examples)
        return;
    m_examples = examples;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Example &example : examples) {
        auto *button = new QPushButton(shared::icon(u"forward"_s), example.title, this);
        button->setToolTip(example.promql);
        button->setAccessibleDescription(example.promql);
        button->setStyleSheet({});
        button->setMaximumWidth(widest);
        auto *query = new shared::PlainLabel(example.promql, this);
        query->setFont(shared::fontOf(shared::FontRole::Code, font()));
        query->setForegroundRole(QPalette::PlaceholderText);
        query->setWordWrap(true);
        m_list->addWidget(button, 0, Qt::AlignLeft);
        m_list->addWidget(query);
        connect(button, &QPushButton::clicked, this,
                [this, promql = example.promql] { Q_EMIT chosen(promql); });
    }
}

} // namespace console
