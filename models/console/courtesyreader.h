// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/answer.h"

#include <QByteArray>

namespace console {

/// What servers tell besides the answer: how long it took, how many samples were read, and the trace. All of
/// it is a courtesy, and what cannot be read is left out.
void readCourtesies(const QByteArray &body, Answer &answer);

} // namespace console
