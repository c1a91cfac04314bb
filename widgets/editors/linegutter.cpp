// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/linegutter.h"

#include "widgets/editors/sourceview.h"
#include "widgets/shared/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace editors {

using namespace Qt::StringLiterals;
namespace space = shared::space;

LineGutter::LineGutter(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
}

QSize LineGutter::sizeHint() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(m_view.blockCount()).size());
    const QFontMetrics metrics(m_view.font());
    return {int(digits) * metrics.horizontalAdvance(u'9') + metrics.horizontalAdvance(u'▸') + 3 * space::xs,
            0};
}

void LineGutter::paintEvent(QPaintEvent *event)
{
    const auto &theme = shared::Theme::of(m_view.palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.window);
    painter.setFont(fontOf(shared::FontRole::Number, m_view.font()));
    const int lineHeight = QFontMetrics(m_view.font()).height();
    m_view.forVisibleLines([&](int line, int top) {
        const QRect row(space::xs, top, width() - 2 * space::xs, lineHeight);
        const bool marked = m_view.markedLines().contains(line);
        if (marked)
            painter.fillRect(QRect(0, top, width(), lineHeight), theme.selection);
        painter.setPen(marked ? theme.info : theme.muted);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (marked)
            painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, u"▸"_s);
    });
}

} // namespace editors
