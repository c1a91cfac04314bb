// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace shared {

class PlainLabel;
class WordFilter;

/// Above a list: in one sentence what is in it, and a field that filters it as one types. `/` and Ctrl+F
/// anywhere in the panel go to the field; Esc empties it, then leaves it; Down and Enter leave it.
class FilterHeader : public QWidget {
    Q_OBJECT

public:
    /// What the field says while it is empty, and to a screen reader.
    struct Wording {
        QString placeholder;
        QString accessibleName;
    };

    /// `panel` is what the keys work in, and an ancestor of this.
    FilterHeader(const Wording &wording, WordFilter &filter, QWidget *panel);

    void setSummary(const QString &text);
    void addTool(QWidget *tool); ///< at the right end

    /// Says again how many rows are shown, after the list or the font changed.
    void refresh();

    void focusField();
    void setWords(const QString &words); ///< as if they were typed

Q_SIGNALS:
    void filtered(); ///< the words have changed
    void fieldLeft(); ///< the list wants the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool fieldKey(int key);

    WordFilter &m_filter;
    QWidget *m_panel;
    PlainLabel *m_summary;
    PlainLabel *m_matches;
    QLineEdit *m_field;
    QBoxLayout *m_row;
};

} // namespace shared
