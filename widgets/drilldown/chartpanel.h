// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/moment.h"
#include "models/health/fleet.h"
#include "models/health/history.h"
#include "widgets/drilldown/historylines.h"
#include "widgets/shared/panel.h"

#include <QHash>

namespace drilldown {

class ChartHeader;
class ProofLine;
class RelatedGrid;

} // namespace drilldown

namespace charts {
class TimeSeriesChart;
struct Event;
} // namespace charts

class QProgressBar;
class QSplitter;
class QTimer;

namespace drilldown {

/// A machine as the chooser lists it.
struct HostName {
    QString instance;
    QString name;
    /// The exporters that tell of signals of it and are not its own, such as its hypervisor's, by signal.
    QHash<QString, QString> targets{};
    QString parent{}; ///< what it runs on, by name; empty when nobody says
    QString site{}; ///< where it stands; empty when nobody says
    QHash<QString, base::State> states{}; ///< how it is judged at the moment, by signal

    bool operator==(const HostName &) const = default;
};

/// One signal of one machine over time, with the query that proves it. It asks by historyWanted() and shows
/// what setHistory() brings; an answer to an older question is not shown.
///
/// Beside it, when wanted (the key R), stand the signals that belong to it, on the same time axis. They are
/// asked for by relatedWanted() once the chart itself is answered, and not while nobody sees them.
class ChartPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setHosts(const QList<HostName> &hosts);
    void setSignals(const QList<signals::Signal> &list); ///< the whole catalogue

    /// Shows a machine with the signal chosen before, or with `signalId` when given. Asks for its history.
    /// @param part to be shown alone where a signal tells of it, such as a container; empty: all of them
    void showHost(const QString &instance, const QString &name, const QString &signalId = {},
                  const metrics::Labels &part = {});
    /// The same part alone, or all of them, of what is shown already.
    void showPart(const metrics::Labels &part);
    /// Shows a line that is in no catalogue, such as a figure of another panel. Asks for its history.
    void showLine(const HostName &subject, const signals::Signal &line);
    const metrics::Labels &part() const { return m_part; } ///< as it was chosen last
    void setLength(base::Milliseconds length);
    void setMoment(const base::Moment &moment); ///< the right end
    void setZone(const QTimeZone &zone);

    void setHistory(const health::History &history);
    /// What came upon comparisonWanted(); an answer to an older question is not shown.
    void setComparison(const health::History &history);
    /// What came upon viewed(): a part of the history at a finer step.
    void setCloser(const std::optional<health::History> &closer);
    /// What came upon relatedWanted(), one of them; an answer to an older question is not shown.
    void setRelated(const health::History &history);
    /// What came upon relatedViewed(): a part of one of them at a finer step.
    void setRelatedCloser(const health::History &closer);
    void setRelatedShown(bool shown);
    bool isRelatedShown() const;
    /// What happened, behind the lines.
    void setEvents(const QList<charts::Event> &events);
    void setNow(base::Instant now); ///< ages count from here

    /// What is asked for now; nothing before a machine and a signal are chosen.
    std::optional<health::HistoryRequest> request() const;

Q_SIGNALS:
    void historyWanted(const health::HistoryRequest &request);
    /// A step above the machine was pressed: the fleet, or its part at one site.
    void fleetWanted(const QString &site);
    void partShown(); ///< another one, or all again, by the user
    void comparisonWanted(const health::HistoryRequest &request); ///< the same of a time before
    /// These and no others are wanted beside the chart; none: no more.
    void relatedWanted(const QList<health::HistoryRequest> &requests);
    void rangeWanted(base::Instant from, base::Instant to); ///< in the whole window
    /// What is seen of the history now, and over how many pixels.
    void viewed(base::Instant from, base::Instant to, int pixels);
    void relatedViewed(base::Instant from, base::Instant to, int pixels); ///< the same of what is related
    void closerCancelled(); ///< nobody waits for a finer step any more
    void consoleWanted(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QString targetOf(const QString &instance, const QString &signalId) const;
    signals::Signal wantedSignal(const signals::Signal &chosen) const;
    void goTo(const QString &instance, const QString &name, const QString &signalId);
    void askAnew();
    void choosePart();
    metrics::Labels shownPart() const;
    QString partName() const;
    void placePart();
    void placeRawPart();
    void showLines();
    QString fidelityText(const health::History &history) const;
    void showParent(const QString &name);
    void ask();
    void askComparison(base::Milliseconds shift);
    void refresh();
    void connectRelated();
    void halve();
    void relate();
    void askRelated(const QList<health::HistoryRequest> &requests);
    QList<health::HistoryRequest> relatedRequests() const;
    QHash<QString, base::State> states() const;
    void openRelated(const QString &signalId);
    void showNotice();
    void showProof();
    const health::History *shown() const;
    const health::History *closer() const;
    const health::History *seen() const;
    void announceView();
    void showProgress();
    void endProgress();
    std::optional<shared::Emptiness> emptiness() const;

    QList<HostName> m_hosts;
    QList<signals::Signal> m_catalogue;
    ChartHeader *m_header;
    QProgressBar *m_progress;
    Panel *m_body; ///< the chart, or why there is none
    charts::TimeSeriesChart *m_chart;
    QSplitter *m_halves; ///< the chart and what is related to it
    RelatedGrid *m_related;
    ProofLine *m_proof;
    QTimer *m_patience; ///< fast answers flash no progress bar
    std::optional<health::History> m_history;
    std::optional<health::History> m_closer; ///< a part of it
    std::optional<health::HistoryRequest> m_compared; ///< what is compared with
    base::Milliseconds m_shift{0}; ///< to it
    QList<health::HistoryRequest> m_relatedAsked;
    base::Instant m_now;
    base::Moment m_moment;
    base::Milliseconds m_length{std::chrono::hours(6)};
    QList<Part> m_parts; ///< of the signal shown last
    metrics::Labels m_part; ///< that is shown alone wherever a signal tells of it; empty: all
    bool m_asking = false;
    bool m_opening = false; ///< the keyboard was in a related chart that becomes the main one
};

} // namespace drilldown
