// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/console/answer.h"
#include "models/http/client.h"

namespace console {

/// Reads what a server says to a question. A refusal of the query is an answer, too; who does not answer at
/// all, or wants another password, is an error.
/// @param range that was asked for; of an instant both ends are the moment
base::Result<Answer> readAnswer(const http::Response &response, const Question &question,
                                const base::TimeRange &range);

/// What was known up to the tail, then what the tail says, as if the whole had been asked; a refusal stays
/// one. What it cost and what the server said are the tail's. @param whole range that is wanted in the end
Answer continued(const Answer &known, Answer tail, const base::TimeRange &whole);

/// A JSON text on lines of their own, indented by two, every token as it was: what is short stays on a line.
QByteArray spreadJson(const QByteArray &json);

} // namespace console
