// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace shared {
class PlainLabel;
}

namespace editors {

class SourceView;

/// Below a source: a word to find in it, whatever its case. Enter and F3 go to the next place, with Shift to
/// the one before, round the end; Esc leaves.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(SourceView &view, QWidget *parent = nullptr);

    void open(); ///< with what is selected in the source
    void goOn(bool backwards);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void find(bool backwards, bool fromHere);

    SourceView &m_view;
    QLineEdit *m_field;
    shared::PlainLabel *m_outcome;
};

} // namespace editors
