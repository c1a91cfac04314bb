// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigation.h"
#include "models/alerts/alertsmodel.h"
#include "models/base/momentparser.h"
#include "models/health/fleetmodel.h"
#include "models/incidents/outage.h"
#include "models/records/record.h"
#include "models/situation/situation.h"
#include "models/situation/sourcesmodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace app {

class Backend;
class TypedText;
class WikiOutbox;

/// What the panels share: item models over what the backend knows, the time that ages count from, and the
/// machine and signal that are looked at.
class Desk final : public QObject {
    Q_OBJECT

public:
    explicit Desk(Backend &backend, QObject *parent = nullptr);
    ~Desk() override;

    Backend &backend() const { return m_backend; }
    health::FleetModel &fleet() { return m_fleet; }
    situation::SourcesModel &sources() { return m_sources; }
    alerts::AlertsModel &alerts() { return m_alerts; }
    const std::optional<situation::AlertsView> &alertsView() const { return m_alertsView; }
    const situation::Situation &situation() const { return m_situation; } ///< what the models hold
    Navigation &navigation() { return m_navigation; }

    /// From now on texts can be sent to the wiki, and those of earlier runs are; nothing happens when the
    /// profile's wiki cannot be written to. Before panels are made.
    /// @param drafts see WikiOutbox
    void openOutbox(const QString &drafts);
    WikiOutbox *outbox() const { return m_outbox.get(); } ///< null: nothing is sent

    /// Where incident reports are kept. Before panels are made; without it they go with the window.
    void keepReports(const QString &file) { m_reportsFile = file; }
    const QString &reportsFile() const { return m_reportsFile; }

    /// Where the console's queries are kept. Before panels are made; without it they go with the window.
    void keepQueries(const QString &file) { m_queriesFile = file; }
    const QString &queriesFile() const { return m_queriesFile; }

    /// From now on nothing that is typed there is lost without a question.
    void watchOver(TypedText &text);
    TypedText *unkeptText() const; ///< the first that is not on disk; null when all is

    /// Looks at a machine; the signal stays when none is named. `host` is an instance or a name; false when
    /// there is no such machine. @param part of the machine, to be shown alone; empty: all of them
    bool show(const QString &host, const QString &signalId = {}, const metrics::Labels &part = {});

    const QString &shownInstance() const { return m_shown; }

    /// Shows a line over time in the chart: of the catalogue where it says so, else its own query.
    void showChart(const records::Chart &chart);

    /// Asks a query in the console.
    void showQuery(const QString &promql);

    /// Shows a page of the wiki with a line marked; 0 marks none.
    void showPage(const QString &page, int line);
    /// Follows what a fact of a page names: another page, or an address.
    void followLink(const QString &written, const QString &fromPage);

    /// The one time axis: every panel shows this moment, as far back as `length`, in this zone.
    base::Moment moment() const;
    void setMoment(const base::Moment &moment);
    base::Milliseconds length() const { return m_length; }
    void setLength(base::Milliseconds length);
    void setAsked(const base::AskedTime &asked);
    /// What is seen of a chart becomes what the window shows. A range that ends now goes on being live.
    void showRange(base::Instant from, base::Instant to);
    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);
    /// The instant that ages of what is shown count from.
    base::Instant shownInstant() const;

Q_SIGNALS:
    void momentChanged(const base::Moment &moment);
    void lengthChanged(base::Milliseconds length);
    void zoneChanged(const QTimeZone &zone);
    void updated(); ///< the models hold the backend's newest
    void ticked(base::Instant now); ///< every second; of a past moment, always that one
    void hostShown(const QString &instance, const QString &name, const QString &signalId,
                   const metrics::Labels &part);
    void lineShown(const records::Chart &chart); ///< one that is in no catalogue
    void queryShown(const QString &promql);
    void pageShown(const QString &page, int line);
    void linkFollowed(const QString &written, const QString &fromPage);
    void panelRevealed(const QString &panelId); ///< bring it to the front
    void panelWanted(const QString &panelId); ///< and put the keyboard there
    void fleetFiltered(const QString &words); ///< only the machines of which they tell; empty: all
    void reportWanted(); ///< of what is wrong at the moment
    void outageReportWanted(const incidents::Outage &outage);

private:
    void update();
    void tick();
    void look(const health::Host &host, const QString &signalId, const metrics::Labels &part = {});
    void showWorst();
    void showWanted();

    Backend &m_backend;
    std::unique_ptr<WikiOutbox> m_outbox;
    QList<QPointer<TypedText>> m_typed;
    QString m_reportsFile;
    QString m_queriesFile;
    situation::Situation m_situation;
    health::FleetModel m_fleet;
    situation::SourcesModel m_sources;
    alerts::AlertsModel m_alerts;
    std::optional<situation::AlertsView> m_alertsView;
    Navigation m_navigation;
    QTimer m_second;
    QString m_shown;
    QString m_wanted; ///< a machine to show as soon as the fleet of the moment is known
    QString m_wantedSignal;
    base::Milliseconds m_length{std::chrono::hours(6)};
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_guiding = true; ///< nobody has chosen yet, and the first answer of this run is still to come
};

} // namespace app
