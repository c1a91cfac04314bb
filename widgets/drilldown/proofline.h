// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace shared {
class PlainLabel;
}

namespace drilldown {

/// The query that a chart was drawn from, to read, select and copy, and when it was answered.
class ProofLine : public QWidget {
    Q_OBJECT

public:
    explicit ProofLine(QWidget *parent = nullptr);

    void setQuery(const QString &query);
    void setAnswered(const QString &when);
    /// Something finer is on its way that nobody needs to wait for.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void consoleWanted(const QString &query); ///< to go on from it by hand
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    shared::PlainLabel *m_title;
    QLineEdit *m_query;
    QToolButton *m_copy;
    QToolButton *m_console;
    shared::PlainLabel *m_when;
    QToolButton *m_cancel;
};

} // namespace drilldown
