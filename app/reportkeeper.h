// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/desk.h"
#include "app/reporttemplate.h"
#include "app/typedtext.h"
#include "app/writtenchanges.h"
#include "models/outbox/entry.h"
#include "models/reports/facts.h"
#include "models/reports/reportstore.h"
#include "models/reports/template.h"
#include "widgets/reports/reportpanel.h"

#include <QSet>
#include <QTemporaryDir>

namespace app {

/// The panel of incident reports, wired: what starts one, the file they are kept in, and their way to the
/// wiki. A report stays until the wiki's history has it, and after that until somebody discards it.
class ReportKeeper final : public TypedText {
    Q_OBJECT

public:
    ReportKeeper(reports::ReportPanel &panel, Desk &desk);

    bool isKept() const override { return m_store.isKept(); }
    base::Pending<bool> keepNow() override { return m_store.keepNow(); }
    QString trouble() const override;

private:
    void connectPanel();
    void connectStore();
    void connectDesk();

    void start(const std::optional<incidents::Outage> &outage = {});
    void begun(const base::Result<qint64> &id, const QString &text);
    reports::Scene scene(const std::optional<incidents::Outage> &outage) const;
    reports::Filled filled(const reports::Scene &scene) const;
    QStringList places() const;
    void complete();

    void show();
    void showKept();
    void showPublishing();
    void discard(qint64 id);
    void restore(qint64 id);
    void showRevisions(qint64 id);
    void rename(qint64 id, const QString &title);

    void publish(qint64 id);
    QString freePage(const QString &wanted) const;
    QString obstacleOf(const reports::Draft &draft) const;
    const outbox::Entry *entryOf(const reports::Draft &draft) const;
    void follow();
    void goOnFrom(const outbox::Entry &conflict, qint64 by, const QString &text);

    reports::ReportPanel &m_panel;
    Desk &m_desk;
    std::optional<QTemporaryDir> m_scratch; ///< in pictures and tests nothing of the user's own is touched
    reports::ReportStore m_store;
    ReportTemplate m_template;
    WrittenChanges m_written; ///< commits and edits of the wiki
    base::Pending<qint64> m_adding;
    base::Pending<bool> m_discarding;
    base::Pending<bool> m_restoring;
    base::Pending<QList<reports::Revision>> m_revisions;
    base::Pending<qint64> m_sending;
    bool m_isSending = false;
    QSet<qint64> m_seen; ///< entries that the outbox has shown: one that is gone was given up
    std::optional<reports::Scene> m_incomplete; ///< of the newest report, until somebody types in it
    qint64 m_begun = 0; ///< that report
    QString m_begunText;
};

} // namespace app
