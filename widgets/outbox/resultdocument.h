// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/resolution.h"

#include <QTextBlock>

class QTextDocument;

namespace outbox {

/// The result of a merge as a document. Each line knows its hunk by its block's format, which undo brings
/// back, too: the document alone says what is decided. Where a conflict is open a line says so in place of
/// its lines.
class ResultDocument {
public:
    /// Where the lines of a hunk are, or would be.
    struct Place {
        QTextBlock first; ///< invalid: the hunk has no line
        QTextBlock last;
        QTextBlock next; ///< the line after it; invalid: it is at the end
    };

    explicit ResultDocument(QTextDocument &document)
        : m_document(document)
    {
    }

    static qsizetype hunkOf(QTextBlock block);
    /// The line stands for an open conflict.
    static bool isOpen(const QTextBlock &block);

    /// What needs no decision, and a line for each conflict.
    void fill(const base::Merge &merge);
    /// What state() gave; false when that was of other texts.
    bool restore(const base::Merge &merge, const QString &state);
    QString state(const base::Merge &merge) const;

    Place placeOf(qsizetype hunk) const;
    /// Puts lines where the hunk is, whatever stands there; one step of undo.
    void put(const QStringList &lines, qsizetype hunk);

    QString text() const;
    QList<Decision> decisions(const base::Merge &merge) const; ///< one for each hunk

private:
    void replace(const Place &place, const QStringList &lines, qsizetype hunk);
    void remove(const Place &place);
    void insert(const Place &place, const QStringList &lines, qsizetype hunk);

    QTextDocument &m_document;
};

} // namespace outbox
