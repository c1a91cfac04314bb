// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordsmodel.h"
#include "widgets/shared/statedelegate.h"

#include <QWidget>

#include <functional>

class QSplitter;

namespace shared {

class FilterHeader;
class RecordDetails;
class RecordTable;
class RecordsFilter;

/// How a column of records is laid out.
struct RecordsColumn {
    CellKind kind = CellKind::Text;
    QString widest; ///< a text it is made for
    bool stretched = false; ///< takes what is left
};

/// A table of records with a sentence above it and a field that filters it; the chosen record opens beside
/// it, or below where there is no room, into what proves it. Enter or a double click opens its chart, or else
/// its page. The table can be exported.
class RecordsView : public QWidget {
    Q_OBJECT

public:
    struct Wording {
        QString accessibleName; ///< of the table
        QString placeholder; ///< of the filter
        QString fileName; ///< that exports propose, without a suffix
    };

    RecordsView(const Wording &wording, QList<RecordsColumn> columns, QWidget *parent = nullptr);

    void setHeadings(const QStringList &headings);
    void setRecords(const QList<records::Record> &list, const QString &summary);
    void setMoment(base::Instant moment); ///< ages of proofs count from here
    void addTool(QWidget *tool); ///< right of the filter
    void addBelow(QWidget *widget); ///< under table and details
    /// What Enter and a double click do instead of opening the record's chart or page.
    void setOpener(const std::function<void(const records::Record &)> &opener) { m_opener = opener; }

    bool select(const QString &key); ///< false when there is none
    const records::Record *current() const; ///< null when none is chosen
    const records::RecordsModel &model() const { return m_model; }

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);
    void recordSelected(const QString &key); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable(const Wording &wording);
    void makeHeader(const Wording &wording);
    void connectParts();
    void fitColumns();
    void open();
    void showMenu(const QPoint &position);
    QByteArray csv() const;
    QString text() const;

    records::RecordsModel m_model;
    RecordsFilter *m_filter;
    QList<RecordsColumn> m_columns;
    base::Instant m_moment;
    QString m_summary;
    std::function<void(const records::Record &)> m_opener; ///< empty: chart or page
    bool m_quiet = false; ///< the program moves the selection, not the user
    FilterHeader *m_header = nullptr;
    QSplitter *m_parts;
    RecordTable *m_table;
    RecordDetails *m_details;
};

} // namespace shared
