// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/zoombox.h"

#include "widgets/shared/theme.h"

#include <QPainter>

namespace charts {

namespace {

constexpr float fillOpacity = 0.16F;

} // namespace

ZoomBox::ZoomBox(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ZoomBox::choose(const QRect &box, const QRect &plot, const QString &words)
{
    m_box = box;
    m_plot = plot;
    m_words = words;
    setGeometry(parentWidget()->rect());
    show();
    update();
}

void ZoomBox::paintEvent(QPaintEvent *)
{
    const shared::Theme &theme = shared::Theme::of(palette());
    QPainter painter(this);
    QColor fill = theme.info;
    fill.setAlphaF(fillOpacity);
    painter.fillRect(m_box, fill);
    painter.setPen(theme.info);
    painter.drawLine(m_box.topLeft(), m_box.bottomLeft());
    painter.drawLine(m_box.topRight(), m_box.bottomRight());
    painter.setFont(fontOf(shared::FontRole::Small, font()));
    const QFontMetrics metrics(painter.font());
    QRect tag(0, 0, metrics.horizontalAdvance(m_words) + 2 * shared::space::s,
              metrics.height() + shared::space::xs);
    tag.moveCenter({m_box.center().x(), 0});
    tag.moveBottom(m_plot.bottom() - shared::space::s);
    tag.moveLeft(
        std::clamp(tag.left(), m_plot.left(), std::max(m_plot.left(), m_plot.right() - tag.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.text);
    painter.drawText(tag, int(Qt::AlignCenter) | Qt::TextSingleLine, m_words);
}

} // namespace charts
