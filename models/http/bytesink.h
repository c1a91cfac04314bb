// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace http {

/// Takes the body of an answer while it arrives.
class ByteSink {
public:
    ByteSink() = default;
    ByteSink(const ByteSink &) = delete;
    ByteSink &operator=(const ByteSink &) = delete;
    virtual ~ByteSink() = default;

    /// The next piece, cut anywhere. Called in threads of the pool, never in two at once.
    virtual void feed(QByteArrayView bytes) = 0;
};

} // namespace http
