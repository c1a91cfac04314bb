// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/resultmodel.h"

#include <QWidget>

namespace shared {
class FilterHeader;
class RecordTable;
class StateDelegate;
} // namespace shared

namespace console {

class ResultFilter;

/// An answer as a table that can be filtered, sorted, copied and saved.
class ResultTable : public QWidget {
    Q_OBJECT

public:
    explicit ResultTable(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer);

private:
    void fitColumns();
    void summarise();
    QByteArray csv() const;
    QString text() const;
    QList<QStringList> rows() const;

    ResultModel m_model;
    ResultFilter *m_filter;
    shared::FilterHeader *m_header;
    shared::RecordTable *m_table;
    shared::StateDelegate *m_texts;
    shared::StateDelegate *m_numbers;
};

} // namespace console
