// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/draft.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace reports {

/// What can be done with a report: choose one, start one, publish it, take it out as text, go back to an
/// older text, discard it.
class ReportTools : public QWidget {
    Q_OBJECT

public:
    explicit ReportTools(QWidget *parent = nullptr);

    void setDrafts(const QList<Draft> &drafts, qint64 chosen, const QTimeZone &zone);
    /// @param obstacle why it cannot be published just now; empty: it can
    /// @param page that it becomes
    void setPublishing(const QString &obstacle, const QString &page);
    void setRevisions(const QList<Revision> &revisions); ///< of the chosen draft, into the open menu

Q_SIGNALS:
    void chosen(qint64 id);
    void startWanted();
    void publishWanted();
    void bulletWanted();
    void chatWanted();
    void pageTextWanted();
    void revisionsWanted();
    void revisionChosen(const QString &text);
    void discardWanted();

private:
    QToolButton *tool(const QString &icon, const QString &text, const QString &tip);
    void makeMenus();

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QComboBox *m_drafts;
    QToolButton *m_start;
    QToolButton *m_publish;
    QToolButton *m_copy;
    QToolButton *m_older;
    QToolButton *m_discard;
    QMenu *m_revisions = nullptr;
};

} // namespace reports
