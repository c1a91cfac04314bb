// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

#include <KSyntaxHighlighting/Definition>

#include <QPlainTextEdit>

#include <functional>

namespace editors {

class LineGutter;
class TextFiller;

/// A place in a source that leads somewhere.
struct Anchor {
    wiki::Span span;
    QString tip; ///< where to; shown as plain text

    bool operator==(const Anchor &) const = default;
};

/// A source to read: plain text, filled in and highlighted in slices of a few milliseconds, so that a long
/// page never holds the window up. Lines are numbered from 1 and can be marked; anchors are followed by
/// click, or by Enter at the cursor.
class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Shows a text in a language. The same text again moves nothing. Of lines over `longestShown` characters
    /// only that much is shown: laying them out would hold the window up.
    void setSource(const QString &text, const KSyntaxHighlighting::Definition &language);
    static constexpr qsizetype longestShown = 10'000;
    bool isCut() const { return m_cut; } ///< some line was

    void setAnchors(const QList<Anchor> &anchors) { m_anchors = anchors; }

    /// Marks lines and brings the first of them into the middle, with the cursor at its start, as soon as it
    /// is there.
    void setMarkedLines(const QList<int> &lines);
    const QList<int> &markedLines() const { return m_marked; }

    /// Calls back with each visible line's number and its top in the viewport.
    void forVisibleLines(const std::function<void(int line, int top)> &each) const;

    /// All of it is there, and has been highlighted.
    bool isComplete() const;
    /// Index of the anchor at the cursor; -1: none.
    qsizetype anchorAtCursor() const;
    /// Selects a line, from 1, without marking it.
    void goToLine(int line);

Q_SIGNALS:
    void anchorActivated(qsizetype index);
    void findWanted();
    void findNextWanted(bool backwards);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    qsizetype anchorAt(const QTextCursor &cursor) const;

private:
    void arrive();
    void dress();
    void placeGutter();
    void paintMarks();
    qsizetype anchorUnder(const QPoint &position) const;

    LineGutter *m_gutter;
    TextFiller *m_filler;
    KSyntaxHighlighting::Definition m_language;
    QString m_source; ///< as it was given
    bool m_arriving = false; ///< the first marked line is still to be shown
    QList<Anchor> m_anchors;
    QList<int> m_marked;
    bool m_cut = false;
};

} // namespace editors
