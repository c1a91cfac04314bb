// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/line.h"

#include <QString>

#include <optional>

namespace wiki {

/// What the beginning of a line says it is. Each reads one line by itself, in time that grows with it.

struct HeadingMark {
    int depth = 1; ///< 1 (most important) to 6
    Line title;
};
/// ====== Title ====== (six signs are the first level, two the fifth) and # Title.
std::optional<HeadingMark> headingMark(const Line &line);

struct ItemMark {
    qsizetype indent = 0;
    Line text;
};
/// `  * text` and `  - text` as DokuWiki has them, `* text`, `- text`, `+ text`, `1. text` as Markdown does.
std::optional<ItemMark> itemMark(const Line &line);

struct FenceMark {
    QChar sign;
    qsizetype length = 3;
    QString language;
};
/// ``` and ~~~ at the beginning of what is left of a line.
std::optional<FenceMark> fenceMark(QStringView text);
bool closesFence(QStringView text, const FenceMark &fence);

struct NoteMark {
    QString name; ///< of the tag: "note", "bootnote", "WRAP"
    QString word; ///< its kind
    Line rest; ///< behind the tag
};
std::optional<NoteMark> noteMark(const Line &line);

/// ---- dataentry class ----: "dataentry" and "class".
struct PluginMark {
    QString name;
    QString word;
};
std::optional<PluginMark> pluginMark(QStringView text);

/// A line that ends a dataentry, or begins another one.
bool isDashes(QStringView text);
/// ---- (DokuWiki), ---, *** and ___ (Markdown).
bool isRule(QStringView text);
/// ~~NOTOC~~ and {{indexmenu_n>40}} on a line of their own: the name.
std::optional<QString> macroName(QStringView text);
/// |---|:--:| between the head and the rows of a Markdown table.
bool isTableSeparator(QStringView text);

} // namespace wiki
