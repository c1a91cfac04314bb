// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/sourcepane.h"

#include "widgets/editors/findbar.h"
#include "widgets/editors/sourceview.h"

#include <QVBoxLayout>

namespace editors {

SourcePane::SourcePane(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_view(new SourceView(this))
    , m_find(new FindBar(*m_view, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    m_view->setAccessibleName(accessibleName);
    setFocusProxy(m_view);
}

} // namespace editors
