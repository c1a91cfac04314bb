// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace shared {

/// What a record opens into: what it means, every proof with its query or its line of the wiki verbatim, and
/// the ways on from here.
class RecordDetails : public QWidget {
    Q_OBJECT

public:
    explicit RecordDetails(QWidget *parent = nullptr);

    void setRecord(const records::Record *record); ///< null: none is chosen
    void setMoment(base::Instant moment); ///< ages of proofs count from here

Q_SIGNALS:
    void chartWanted();
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void refresh();

    std::optional<records::Record> m_record;
    base::Instant m_moment;
    QTextEdit *m_text;
    QPushButton *m_chart = nullptr;
    QPushButton *m_page = nullptr;
};

} // namespace shared
