// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measured.h"

namespace drift {

double Measurement::number() const
{
    const auto *number = std::get_if<double>(&value);
    return number ? *number : 0;
}

QString Measurement::text() const
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace drift
