// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QWidget>

class QPushButton;

namespace shared {
class PlainLabel;
}

namespace inventory {

class RowsTable;

/// All that the wiki says of one subject: what it is, its facts and its notes.
class SubjectFacts : public QWidget {
    Q_OBJECT

public:
    explicit SubjectFacts(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void setSubject(const Subject *subject);
    RowsTable &table() const { return *m_table; }

Q_SIGNALS:
    void pageWanted(const QString &page, int line);
    void runbookWanted(const QString &target, const QString &fromPage);
    void subjectActivated(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTitle();
    void say();

    std::optional<Subject> m_subject;
    shared::PlainLabel *m_name = nullptr;
    shared::PlainLabel *m_kind = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_runbook = nullptr;
    QPushButton *m_measured = nullptr;
    RowsTable *m_table;
};

} // namespace inventory
