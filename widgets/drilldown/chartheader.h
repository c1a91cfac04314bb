// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/signal.h"
#include "widgets/drilldown/chartpanel.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace shared {
class PlainLabel;
}

namespace drilldown {

/// What a chart is about, and the ways to change it: Fleet › machine › signal.
class ChartHeader : public QWidget {
    Q_OBJECT

public:
    explicit ChartHeader(QWidget *parent = nullptr);

    void setHosts(const QList<HostName> &hosts);
    void setSignals(const QList<signals::Signal> &list);
    void chooseHost(const QString &instance, const QString &name); ///< adds it when it is not listed
    void chooseSignal(const QString &id);
    /// Chooses a line that is in no catalogue, and lists it from now on; of many the newest ones stay.
    void chooseLine(const signals::Signal &line);

    std::optional<HostName> host() const;
    const signals::Signal *signal() const; ///< null before there is one

Q_SIGNALS:
    void changed(); ///< by the user
    void fleetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSignals();

    QToolButton *m_fleet;
    QComboBox *m_host;
    QComboBox *m_signal;
    QList<signals::Signal> m_catalogue;
    QList<signals::Signal> m_lines; ///< of other panels, the newest last
    QList<signals::Signal> m_signals; ///< both, as they are listed
};

} // namespace drilldown
