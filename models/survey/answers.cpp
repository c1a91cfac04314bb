// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/survey/answers.h"

#include <algorithm>

namespace survey {

const Answer &Answers::of(QStringView id) const
{
    static const Answer none;
    const auto found = std::ranges::find(m_all, id, &Answer::id);
    return found == m_all.end() ? none : *found;
}

} // namespace survey
