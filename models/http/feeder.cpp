// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/feeder.h"

#include <QtConcurrentRun>

#include <utility>

namespace http {

Feeder::Feeder(std::shared_ptr<ByteSink> sink)
    : m_sink(std::move(sink))
{
}

void Feeder::add(const QByteArray &piece)
{
    m_pieces.append(piece);
    m_bytes += piece.size();
    next();
}

void Feeder::end()
{
    m_ends = true;
    next();
}

void Feeder::next()
{
    if (m_busy)
        return;
    if (m_pieces.isEmpty()) {
        if (std::exchange(m_ends, false))
            Q_EMIT ended();
        return;
    }
    m_busy = true;
    m_bytes = 0;
    QtConcurrent::run([sink = m_sink, pieces = std::exchange(m_pieces, {})] {
        for (const QByteArray &piece : pieces)
            sink->feed(piece);
    }).then(this, [this] {
        m_busy = false;
        next();
    });
    Q_EMIT emptied();
}

} // namespace http
