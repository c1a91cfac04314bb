// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/siteloss.h"
#include "models/records/record.h"
#include "widgets/shared/panel.h"

class QComboBox;
class QTabWidget;

namespace shared {
class RecordsView;
}

namespace backups {

/// What is backed up and how old it is; and, for a town that one chooses, what is lost if it burns.
class BackupsPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit BackupsPanel(QWidget *parent = nullptr);

    void setBackups(const Backups &backups);
    void showTab(const QString &name); ///< "coverage", "siteloss"

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(shared::RecordsView *view, const QString &name);
    void retitle();
    void refresh();
    void fillSites();
    void showLosses();

    Backups m_backups;
    QList<SiteLoss> m_losses;
    QTabWidget *m_tabs;
    shared::RecordsView *m_coverage;
    shared::RecordsView *m_siteLoss;
    QComboBox *m_sites;
};

} // namespace backups
