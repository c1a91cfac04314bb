// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/hunkcolors.h"

namespace outbox {

using Kind = base::MergeHunk::Kind;

namespace {

constexpr float behindText = 0.14F;

} // namespace

QColor hunkColor(Kind kind, const shared::Theme &theme)
{
    switch (kind) {
    case Kind::Ours:
        return theme.info;
    case Kind::Theirs:
        return theme.warning;
    case Kind::Alike:
        return theme.ok;
    case Kind::Conflict:
        return theme.critical;
    case Kind::Same:
        break;
    }
    return theme.frame;
}

QColor hunkBackground(Kind kind, const shared::Theme &theme)
{
    if (kind == Kind::Same)
        return theme.surface;
    const QColor color = hunkColor(kind, theme);
    const auto mixed = [](float over, float under) { return over * behindText + under * (1 - behindText); };
    return QColor::fromRgbF(mixed(color.redF(), theme.surface.redF()),
                            mixed(color.greenF(), theme.surface.greenF()),
                            mixed(color.blueF(), theme.surface.blueF()));
}

} // namespace outbox
