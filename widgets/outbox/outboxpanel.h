// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/outboxmodel.h"
#include "widgets/shared/panel.h"

class QSplitter;

namespace outbox {

class OutboxDetails;
class OutboxTable;

/// What is on its way to the wiki, newest first; of the chosen text how it stands, and the texts that met
/// when somebody else's was in its way. Enter or a double click opens the page.
class OutboxPanel : public shared::Panel {
    Q_OBJECT

public:
    /// @param model outlives this
    explicit OutboxPanel(OutboxModel &model, QWidget *parent = nullptr);

    void setNow(base::Instant now);
    /// Why nothing can be written at all; nothing when it can.
    void setEmptyReason(const std::optional<shared::Emptiness> &reason);

Q_SIGNALS:
    void retryWanted(qint64 id);
    void discardWanted(qint64 id);
    void pageWanted(const QString &page);
    void compareWanted(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void refresh();
    void showDetails();

    OutboxModel &m_model;
    base::Instant m_now;
    std::optional<shared::Emptiness> m_reason;
    QSplitter *m_parts = nullptr;
    OutboxTable *m_table = nullptr;
    OutboxDetails *m_details = nullptr;
};

} // namespace outbox
