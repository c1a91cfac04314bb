// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/bytesink.h"

#include <QByteArrayList>
#include <QObject>

#include <memory>

namespace http {

/// Hands the pieces of a body to a sink, in the pool, while further ones arrive here. Once this is gone, what
/// the sink has at that moment is its last.
class Feeder final : public QObject {
    Q_OBJECT

public:
    explicit Feeder(std::shared_ptr<ByteSink> sink);

    void add(const QByteArray &piece);
    /// After the last piece: ended() follows once the sink has taken it.
    void end();

    /// More pieces wait than should: the sink is slower than they arrive.
    bool isFull() const { return m_bytes >= enough; }

Q_SIGNALS:
    void emptied(); ///< the sink has begun with all that waited
    void ended();

private:
    static constexpr qint64 enough = 2 * 1024 * 1024;

    void next();

    std::shared_ptr<ByteSink> m_sink;
    QByteArrayList m_pieces;
    qint64 m_bytes = 0; ///< of the pieces
    bool m_busy = false;
    bool m_ends = false;
};

} // namespace http
