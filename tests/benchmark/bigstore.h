// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realserver.h"

#include <QTemporaryDir>

/// A real VictoriaMetrics with many machines of 200 series each, ten minutes long, well but for every
/// fiftieth.
class BigStore {
public:
    bool start(int machines, qint64 momentSeconds);

    QUrl url() const { return m_store.url(QStringLiteral("/")); }
    double cpuSeconds() const; ///< that the server has used so far

private:
    QTemporaryDir m_folder;
    RealServer m_store;
};
