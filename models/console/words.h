// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace console {

/// Words of the language that stand between expressions: by, offset, and, … Case does not count.
bool isKeyword(QStringView word);
const QStringList &keywords();

/// sum, topk, … : functions that by() and without() may follow.
bool isAggregation(QStringView word);

/// by, without, on, …: words whose brackets hold labels.
bool takesLabels(QStringView word);

/// A function that can be called.
struct Function {
    const char *name;
    const char *about; ///< source text of one line, context "console::Functions"; see functionText()
    bool everywhere = true; ///< false: only VictoriaMetrics knows it
};

/// Aggregations first, then functions, by name.
std::span<const Function> functions();

/// What a function does, in one line in the language of the program.
QString functionText(const Function &function);

} // namespace console
