// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/subjectsmodel.h"
#include "widgets/shared/panel.h"

class QSplitter;
class QTabWidget;

namespace shared {
class FilterHeader;
}

namespace inventory {

class RowsTable;
class SubjectFacts;
class SubjectsFilter;
class SubjectsTree;

/// What the wiki says we run: subjects by kind, the facts of the chosen one, where pages disagree, and what
/// could not be read. Every row opens its page at its line.
class InventoryPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit InventoryPanel(QWidget *parent = nullptr);

    void setInventory(const Inventory &inventory);
    /// What stands there without a subject, and whether a page can be drafted from what the metrics know.
    void setEmptyReason(const shared::Emptiness &reason, bool draftable);

    bool select(const QString &name); ///< false when there is none of that name

Q_SIGNALS:
    void pageWanted(const QString &page, int line);
    void runbookWanted(const QString &target, const QString &fromPage);
    void subjectActivated(const QString &name);
    void subjectSelected(const QString &name); ///< by the user
    void draftWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeSubjects();
    void connectParts();
    void refresh();
    void showTables();
    void showSubject();
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    const Subject *current() const;

    SubjectsModel m_model;
    SubjectsFilter *m_filter;
    shared::Emptiness m_reason;
    bool m_draftable = false;
    bool m_quiet = false; ///< the program moves the selection, not the user
    shared::FilterHeader *m_header = nullptr;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_parts = nullptr;
    SubjectsTree *m_tree = nullptr;
    SubjectFacts *m_facts = nullptr;
    RowsTable *m_conflicts = nullptr;
    RowsTable *m_diagnostics = nullptr;
};

} // namespace inventory
