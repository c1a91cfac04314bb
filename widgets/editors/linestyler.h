// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QList>

namespace editors {

/// A stretch of one line that looks alike.
struct Run {
    int offset = 0; ///< UTF-16 units
    int length = 0;
    KSyntaxHighlighting::Format format;
};

/// Finds what looks how, line by line from the top, so that whoever shows a long page can pause in between.
class LineStyler final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit LineStyler(const KSyntaxHighlighting::Definition &definition);

    /// Of the line after those that were given; of a longer one only the beginning is looked at.
    QList<Run> next(QStringView line);

    static constexpr qsizetype longestLine = 4000;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::State m_state;
    QList<Run> m_runs;
};

} // namespace editors
