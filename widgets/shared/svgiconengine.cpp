// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/svgiconengine.h"

#include "widgets/shared/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace shared {

SvgIconEngine::SvgIconEngine(const QString &name, const QColor &color)
    : m_name(name)
    , m_color(color)
{
}

QColor SvgIconEngine::colorFor(QIcon::Mode mode) const
{
    if (m_color.isValid() && mode != QIcon::Disabled)
        return m_color;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         QPalette::ButtonText);
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const QPixmap pixmap = scaledPixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state,
                                        painter->device()->devicePixelRatio());
    painter->drawPixmap(rect, pixmap);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return iconPixmap(m_name, colorFor(mode), std::min(size.width(), size.height()), 1);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // `size` is in device pixels already
    return iconPixmap(m_name, colorFor(mode), qRound(std::min(size.width(), size.height()) / scale), scale);
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

bool SvgIconEngine::isNull()
{
    return false;
}

} // namespace shared
