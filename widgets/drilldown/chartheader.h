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

class PartChoice;

/// What a chart is about, and the ways to change it: Fleet › site › hypervisor › machine › signal › part, and
/// from there to the series as they were collected. Steps that nobody knows are not there.
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

    /// The parts of what is shown, such as mount points, in the order of the lines.
    /// @param chosen the one that is shown alone; empty: all are shown
    void setParts(const QStringList &parts, const QString &chosen);
    void choosePart(const QString &part); ///< of those that are listed; empty: all
    QString part() const; ///< the one that is wanted; empty: all
    bool isRaw() const; ///< the series behind the signal are wanted
    void setRaw(bool raw);
    bool isRelated() const; ///< what belongs to the signal is wanted beside it
    void setRelated(bool related);

    std::optional<HostName> host() const;
    const signals::Signal *signal() const; ///< null before there is one

    QSize minimumSizeHint() const override; ///< steps above the machine give way

Q_SIGNALS:
    void changed(); ///< by the user
    void partChosen(); ///< by the user
    void relatedToggled(); ///< by the user
    void fleetWanted(const QString &site); ///< empty: all of it
    void parentWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSignals();
    void placeHost();
    void fitSteps();
    int widthOf(const QToolButton *step) const;
    void placeSignal();
    void makeRow();

    QList<HostName> m_hosts;
    QToolButton *m_fleet;
    QToolButton *m_site;
    QToolButton *m_parent;
    QComboBox *m_host;
    QComboBox *m_signal;
    PartChoice *m_part;
    QToolButton *m_raw;
    QToolButton *m_related;
    QList<signals::Signal> m_catalogue;
    QList<signals::Signal> m_lines; ///< of other panels, the newest last
    QList<signals::Signal> m_signals; ///< both, as they are listed
};

} // namespace drilldown
