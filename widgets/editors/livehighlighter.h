// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

class QWidget;

namespace editors {

/// Highlights a text while it is typed, in the colours of our tokens. Long lines and long texts stay plain:
/// they would hold up whoever types.
class LiveHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    /// @param widget whose palette counts
    LiveHighlighter(QTextDocument *document, const KSyntaxHighlighting::Definition &language,
                    const QWidget &widget);

    static constexpr int mostLines = 5000;

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    const QWidget &m_widget;
};

} // namespace editors
