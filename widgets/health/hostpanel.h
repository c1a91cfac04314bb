// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/hostmodel.h"
#include "widgets/shared/panel.h"

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace shared {
class PlainLabel;
}

namespace health {

class HostDelegate;

/// One machine: all its findings by group, each with its course over a day, and on request the proof of the
/// selected one. Enter opens the chart, Space the proof.
class HostPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit HostPanel(const QList<signals::Signal> &entries, QWidget *parent = nullptr);

    void setEntries(const QList<signals::Signal> &entries); ///< another catalogue

    /// Null: no machine is looked at.
    void setHost(const Host *host);
    void setNow(base::Instant now); ///< ages count from here
    /// By SparklineStore::keyOf().
    void setLines(const QHash<QString, metrics::Series> &lines);

Q_SIGNALS:
    void linesWanted(); ///< a machine is looked at, and somebody can see it
    void drillDown(const QString &instance, const QString &signalId, const metrics::Labels &part);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeader();
    void refresh();
    void showProof();
    void open(const QModelIndex &index);

    HostModel m_model;
    QLabel *m_icon = nullptr;
    shared::PlainLabel *m_name = nullptr;
    shared::PlainLabel *m_summary = nullptr;
    QPushButton *m_proofButton = nullptr;
    QListView *m_list = nullptr;
    HostDelegate *m_delegate = nullptr;
    QPlainTextEdit *m_proof = nullptr;
    QString m_shownProof; ///< the widget itself turns no-break spaces into plain ones
    base::Instant m_now;
};

} // namespace health
