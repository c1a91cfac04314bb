// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringListModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace console {

class QueryFilter;

/// Earlier queries, found by their words. Up and Down choose, Enter takes, Esc leaves.
class HistorySearch : public QWidget {
    Q_OBJECT

public:
    explicit HistorySearch(QWidget *parent = nullptr);

    void open(const QStringList &queries); ///< the newest first; the keyboard goes there

Q_SIGNALS:
    void taken(const QString &query);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyOf(int key);
    void choose(int row);
    void take();

    QStringListModel m_queries;
    QueryFilter *m_filter;
    QLineEdit *m_words;
    QListView *m_list;
};

} // namespace console
