// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/linestyler.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QElapsedTimer;
class QPlainTextEdit;
class QTextBlock;

namespace editors {

/// Fills a view with a text and highlights it, in slices of a few milliseconds, so that a long text never
/// holds the window up.
class TextFiller final : public QObject {
    Q_OBJECT

public:
    explicit TextFiller(QPlainTextEdit &view);

    /// Replaces what the view shows. The first lines are there, highlighted, when it returns.
    void fill(const QString &text, const KSyntaxHighlighting::Definition &language);
    void restyle(); ///< in the view's colours of now

    bool isPoured() const { return m_poured == m_text.size(); } ///< all of the text is there
    bool isComplete() const { return m_styledTo < 0 && isPoured(); } ///< and has been highlighted

Q_SIGNALS:
    void poured(); ///< more lines are there

private:
    void work();
    void pour();
    void styleSome(qint64 untilMs, const QElapsedTimer &spent);
    void styleLine(const QTextBlock &block);

    QPlainTextEdit &m_view;
    KSyntaxHighlighting::Definition m_language;
    std::unique_ptr<LineStyler> m_styler;
    QTimer m_slice;
    QString m_text;
    qsizetype m_poured = 0; ///< how much of it the document holds
    int m_styledTo = -1; ///< the next line to highlight, from 0; -1: done
};

} // namespace editors
