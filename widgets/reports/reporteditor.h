// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/pending.h"
#include "models/reports/draft.h"
#include "models/reports/footnotes.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace editors {
class PageView;
class SourceEditor;
} // namespace editors

namespace reports {

/// The text of a report beside what the wiki's readers will see, and below it a line for notes: Enter puts
/// one into the chronology with its time.
class ReportEditor : public QWidget {
    Q_OBJECT

public:
    /// @param clock outlives this
    explicit ReportEditor(const base::Clock &clock, QWidget *parent = nullptr);

    /// Another draft replaces the text; of the same one a text that came from elsewhere does so as an edit.
    void setDraft(const Draft &draft, const QTimeZone &zone);
    void replaceText(const QString &text); ///< as an edit, which can be undone
    QString text() const;
    void focusText();
    void focusNote();

Q_SIGNALS:
    void typed(const QString &text);
    void titled(const QString &title); ///< the page's first heading is another one
    void proofWanted(const records::Proof &proof);

private:
    QWidget *makeTexts();
    QWidget *makeNote();
    void take();
    void read();
    void note();

    const base::Clock &m_clock;
    Draft m_draft; ///< as it was given; its text is the newest that is known
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<Footnote> m_footnotes; ///< by anchor
    editors::SourceEditor *m_source = nullptr;
    editors::PageView *m_preview = nullptr;
    QLineEdit *m_note = nullptr;
    QTimer m_soon; ///< the preview follows when the keys pause
    struct Read;
    base::Pending<std::shared_ptr<const Read>> m_reading;
    bool m_quiet = false; ///< the program changes the text
};

} // namespace reports
