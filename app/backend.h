// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alertssource.h"
#include "app/configfiles.h"
#include "app/driftsource.h"
#include "app/incidentsource.h"
#include "app/metricssource.h"
#include "app/probesource.h"
#include "app/selection.h"
#include "app/surveys.h"
#include "app/wikisource.h"
#include "models/base/moment.h"
#include "models/signals/catalogue.h"
#include "models/situation/situation.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace app {

/// All sources of the profile and what is known from them. The verbs and the window see the same.
class Backend final : public QObject {
    Q_OBJECT

public:
    /// Whether answers are kept on disk, and shown from there at the next start.
    enum class Memory { Archive, None };

    /// @param selection without one there is nothing to ask, and everything stays empty
    Backend(const std::optional<Selection> &selection, Memory memory, const base::Clock &clock,
            QObject *parent = nullptr);
    ~Backend() override;

    /// Also asks what is measured of what the wiki says, and compares; before start().
    void compareWithWiki();
    /// The first answers to it are waited for, too; before start().
    void await(SurveySource &survey);
    void start();
    void retry(const QString &sourceId);
    void retryAll();
    /// While nobody looks, nothing is asked.
    void setPaused(bool paused);
    /// The user holds what is shown; nothing is asked either.
    void setHeld(bool held);
    bool isHeld() const { return m_held; }

    /// What is shown from now on. Live goes on behind a past moment.
    void setMoment(const base::Moment &moment);
    /// For a single answer: asks about a past moment, and about nothing else. Before start().
    void askOnlyAbout(base::Instant past);
    const base::Moment &moment() const { return m_moment; }
    base::Instant shownInstant() const { return m_moment.at(m_clock); }

    situation::Situation situation() const; ///< at the moment
    QList<situation::SourceStatus> sourcesNow() const; ///< whatever the moment is
    /// What the fleet of the moment is taken from; null without a metrics backend.
    const health::HealthStore *health() const;
    const signals::Catalogue &catalogue() const { return m_catalogue; }
    /// Reads its files again, and those of the services: what was written since is watched from now on, by
    /// everybody. Nothing happens where nothing changed. A broken entry costs itself, and is told.
    void reloadCatalogue();
    /// Null without a metrics backend.
    MetricsSource *metrics() const { return m_metrics.get(); }
    /// Null when nobody can be asked for alerts.
    AlertsSource *alerts() const { return m_alerts.get(); }
    /// Null when the profile names no wiki.
    WikiSource *wiki() const { return m_wiki.get(); }
    /// Null without a metrics backend, and when nobody wants it compared.
    DriftSource *drift() const { return m_drift.get(); }
    /// What the wiki tells of incidents. Null without a wiki.
    IncidentSource *incidents() const { return m_incidents.get(); }
    /// What features ask of the metrics. Null without a metrics backend.
    Surveys *surveys() const { return m_surveys.get(); }
    /// The profile's configuration files; null when nothing is asked at all.
    ConfigFiles *files() const { return m_files.get(); }
    /// What the wiki says is run, at the moment. Null without a wiki.
    const inventory::InventoryStore *inventory() const { return m_wiki ? &m_wiki->inventory() : nullptr; }
    /// Null when nothing is kept on disk.
    archive::Archive *archive() const { return m_archive.get(); }
    const base::Clock &clock() const { return m_clock; }
    /// Of the demo: the whole history is there. Always true elsewhere.
    bool isHistoryComplete() const;
    /// Null when nothing is asked at all.
    const settings::Profile *profile() const { return m_selection ? &m_selection->profile : nullptr; }
    QString profileName() const { return m_selection ? m_selection->profile.name : QString(); }

Q_SIGNALS:
    void changed(); ///< situation() did
    void momentChanged();
    void catalogueChanged();
    void settled(); ///< the first attempt at every source has ended
    void noticed(const QString &sentence); ///< for the user, once
    void progressed(double ratio); ///< of what is being prepared, 0 to 1

private:
    void tellTroubles(const QList<signals::Diagnostic> &troubles);
    void makeSources();
    void lead(Source *source);
    void tellHealth();
    void askPast();
    void applyPause();
    void attemptEnded(const QObject *store);

    const base::Clock &m_clock;
    signals::Catalogue m_catalogue;
    std::optional<Selection> m_selection;
    std::unique_ptr<archive::Archive> m_archive;
    std::unique_ptr<MetricsSource> m_metrics;
    std::unique_ptr<AlertsSource> m_alerts;
    std::unique_ptr<WikiSource> m_wiki;
    std::unique_ptr<ProbeSource> m_probe; ///< null when the profile does not allow it
    std::unique_ptr<ConfigFiles> m_files;
    std::unique_ptr<DriftSource> m_drift;
    std::unique_ptr<Surveys> m_surveys;
    std::unique_ptr<IncidentSource> m_incidents;
    QList<Source *> m_sources; ///< all of them that there are
    base::Moment m_moment;
    QSet<const QObject *> m_awaited; ///< the stores whose first attempt has not ended
    bool m_onlyPast = false;
    bool m_paused = false;
    bool m_held = false;
    bool m_settled = false;
};

} // namespace app
