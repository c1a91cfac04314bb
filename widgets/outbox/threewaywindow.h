// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/resolution.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace shared {
class EmptyState;
class PlainLabel;
} // namespace shared

namespace outbox {

class ThreewayView;

/// A conflict of the outbox, to be settled line by line: the texts beside each other, the result, and a
/// summary to save it under. It holds nothing up. What is decided and written is handed out to be kept all
/// the time, so that it can be gone on with later.
class ThreewayWindow final : public QDialog {
    Q_OBJECT

public:
    /// @param zone in which the time of their change is told
    ThreewayWindow(const Entry &entry, const QTimeZone &zone, QWidget *parent);
    ~ThreewayWindow() override;

    const Entry &entry() const { return m_entry; }
    /// The texts compared; until then the window says that they are being.
    /// @param kept what keepWanted() said earlier
    void setMerge(const base::Merge &merge, const QString &kept = {});
    /// Why the result cannot be saved any more, for a person; empty when it can.
    void setObstacle(const QString &obstacle);
    /// How saving ended. @param kept it is on its way, and the window is done
    void sayOutcome(const QString &sentence, bool kept);

Q_SIGNALS:
    void saveWanted(qint64 id, const QString &text, const QString &summary);
    /// Half a second after the first change at the latest, and when the window is left.
    void keepWanted(qint64 id, const QString &state);
    void outboxWanted();

public Q_SLOTS:
    void reject() override;

private:
    QWidget *makeFields();
    void refresh();
    void keepSoon();
    void keep();

    Entry m_entry;
    QString m_obstacle;
    bool m_saving = false;
    bool m_done = false;
    bool m_touched = false;
    QString m_kept; ///< as it was handed out last
    QTimer m_keepSoon;
    ThreewayView *m_view;
    QStackedWidget *m_parts;
    shared::EmptyState *m_instead;
    shared::PlainLabel *m_words;
    shared::PlainLabel *m_outcome = nullptr;
    QLineEdit *m_summary = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_outbox = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace outbox
