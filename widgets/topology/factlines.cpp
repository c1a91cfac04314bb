// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topology/factlines.h"

#include "models/inventory/facttext.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace topology {

using namespace Qt::StringLiterals;
namespace space = shared::space;

FactLines::FactLines(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FactLines::setSubject(const inventory::Subject *subject)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!subject)
        return;
    for (const auto &key : {u"role"_s, u"contact"_s, u"console"_s, u"admin_url"_s, u"addresses"_s,
                            u"public_url"_s, u"runbook"_s}) {
        if (const inventory::Fact *fact = subject->fact(key))
            addLine(*fact);
    }
}

void FactLines::addLine(const inventory::Fact &fact)
{
    const int row = m_grid->rowCount();
    auto *key = new shared::PlainLabel(inventory::keyText(fact.key), this);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new shared::PlainLabel(inventory::valueText(fact, locale()), this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *proof = new QPushButton(inventory::placeText(fact.page, fact.line), this);
    proof->setFlat(true);
    proof->setToolTip(shared::plainToolTip(tr("Opens the page at this line:") + u'\n' + fact.text));
    connect(proof, &QPushButton::clicked, this,
            [this, page = fact.page, line = fact.line] { Q_EMIT pageWanted(page, line); });
    m_grid->addWidget(key, row, 0, Qt::AlignTop);
    for (QLabel *label : {static_cast<QLabel *>(key), static_cast<QLabel *>(value)})
        label->setContentsMargins(0, space::xs, 0, 0); // level with the button
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_grid->addWidget(proof, row, 2, Qt::AlignRight | Qt::AlignTop);
}

} // namespace topology
