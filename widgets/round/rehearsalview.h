// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;

namespace shared {
class PlainLabel;
class RecordsView;
} // namespace shared

namespace rehearsal {

/// One page before a machine is rebooted: the verdict, and all that was looked at, each with its proof.
class RehearsalView : public QWidget {
    Q_OBJECT

public:
    explicit RehearsalView(QWidget *parent = nullptr);

    /// The machines to choose from; the chosen one stays.
    void setMachines(const QStringList &names);
    void choose(const QString &machine);
    QString chosen() const; ///< empty when there is none
    void setRehearsal(const Rehearsal &rehearsal, const QTimeZone &zone);
    shared::RecordsView &records() { return *m_view; }
    QByteArray pdf() const; ///< the page, to be printed

Q_SIGNALS:
    void machineChosen(const QString &name);

private:
    QWidget *makeTools();
    void refresh();
    void savePdf();

    Rehearsal m_rehearsal;
    QTimeZone m_zone = QTimeZone::utc();
    QComboBox *m_machines = nullptr;
    shared::PlainLabel *m_verdict;
    shared::PlainLabel *m_told;
    shared::RecordsView *m_view;
};

} // namespace rehearsal
