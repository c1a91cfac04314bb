// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/icons.h"

#include "widgets/shared/svgiconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace shared {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap drawn(const QString &name, const QColor &color, QSize pixels)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1()); // Qt's renderer has no notion of it
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QSize pixels = (QSizeF(size, size) * devicePixelRatio).toSize();
    const QString key = u"vigie/%1/%2/%3"_s.arg(name, color.name()).arg(pixels.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, color, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    return QFile::exists(pathOf(name)) ? QIcon(new SvgIconEngine(name, color)) : QIcon();
}

QString stateIconName(base::State state)
{
    switch (state) {
    case base::State::NotApplicable:
        return u"not-applicable"_s;
    case base::State::Ok:
        return u"state-ok"_s;
    case base::State::Unknown:
        return u"state-unknown"_s;
    case base::State::Warning:
        return u"state-warning"_s;
    case base::State::Critical:
        return u"state-critical"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon applicationIcon()
{
    QIcon mark;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        mark.addPixmap(drawn(u"vigie"_s, Qt::black, QSize(size, size)));
    return mark;
}

} // namespace shared
