// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>

#include <QTextCharFormat>

namespace editors {

/// The languages we know: those of KSyntaxHighlighting, and ours from `:/vigie/syntax`. Read once, at the
/// first page that is shown.
namespace languages {
KSyntaxHighlighting::Definition wiki(); ///< DokuWiki and Markdown, mixed
KSyntaxHighlighting::Definition diff();
KSyntaxHighlighting::Definition promql(); ///< and MetricsQL
/// By the name of a file: Dockerfile, compose.yaml, nginx.conf. Invalid, which is plain text, when nobody
/// knows it.
KSyntaxHighlighting::Definition forFile(const QString &fileName);
} // namespace languages

/// A format in the colours of our tokens, so that every text keeps its contrast on a surface and on a
/// selection, light or dark, whatever the desktop's editor themes say.
QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format, const shared::Theme &theme);

/// The same for a style of text alone.
QColor colorOf(KSyntaxHighlighting::Theme::TextStyle style, const shared::Theme &theme);

} // namespace editors
