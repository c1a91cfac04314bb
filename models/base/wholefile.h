// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace base {

/// Replaces a file by `content`, wholly or not at all, and returns its size. QSaveFile alone does not do
/// that: on a full disk it commits a truncated file and says that all is well (QTBUG-75077), so what was
/// written is counted, flushed and measured. Fails with Rejected; the old file is then as it was.
Result<qint64> replaceFile(const QString &path, const QByteArray &content);

} // namespace base
