// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/entry.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace editors {
class SourcePane;
}

namespace shared {
class PlainLabel;
}

namespace outbox {

/// About the chosen text: how it stands and what to do, the texts that met, and what differs between them.
class OutboxDetails : public QWidget {
    Q_OBJECT

public:
    explicit OutboxDetails(QWidget *parent = nullptr);

    void setEntry(const Entry &entry, base::Instant now);
    void clear();

Q_SIGNALS:
    void retryWanted(qint64 id);
    void discardWanted(qint64 id); ///< after a second look: the button asks once more
    void pageWanted(const QString &page);
    void compareWanted(qint64 id); ///< the texts of a conflict beside each other

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void showTexts();
    void showButtons();
    void giveUp();

    Entry m_entry;
    bool m_sure = false; ///< the button to give up was pressed once
    shared::PlainLabel *m_title;
    shared::PlainLabel *m_sentence;
    shared::PlainLabel *m_detail;
    QPushButton *m_compare = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_discard = nullptr;
    QTabWidget *m_texts;
    editors::SourcePane *m_difference;
    editors::SourcePane *m_ours;
    editors::SourcePane *m_theirs;
    editors::SourcePane *m_before;
};

} // namespace outbox
