// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shared {

/// Asks for a file without holding the window up, and replaces it by `content`, wholly or not at all.
/// @param told a sentence for the user: where it was saved, or why it was not
void saveFile(QWidget *parent, const QString &suggestedName, const QByteArray &content,
              const std::function<void(const QString &sentence, bool saved)> &told);

/// The name of a file for a wiki's page: "infra:machines" is "machines.txt".
QString fileNameOf(const QString &page);

} // namespace shared
