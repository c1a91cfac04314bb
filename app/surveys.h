// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surveysource.h"
#include "models/backups/backup.h"
#include "models/certificates/certificate.h"
#include "models/changes/changereader.h"
#include "models/changes/unusual.h"
#include "models/incidents/fired.h"
#include "models/incidents/outage.h"
#include "models/incidents/uptime.h"
#include "models/rehearsal/guests.h"
#include "models/services/quantity.h"
#include "models/services/service.h"
#include "models/services/servicequestions.h"
#include "models/signals/catalogue.h"
#include "models/storage/storage.h"
#include "models/updates/updates.h"

#include <functional>
#include <memory>
#include <vector>

namespace app {

/// The surveys of the features that somebody looks at; each is made when it is first asked for. To add one:
/// a name here, and a row in surveys.cpp with its questions and its reader.
class Surveys {
public:
    /// @param catalogue the declared signals; outlives this @param lead takes a new one among the backend's
    /// sources
    Surveys(const SurveyWay &way, const signals::Catalogue &catalogue,
            std::function<void(SurveySource *)> lead)
        : m_way(way)
        , m_catalogue(catalogue)
        , m_lead(std::move(lead))
    {
    }

    /// Reads anew what services may tell of themselves. @return whether that is news
    bool reloadQuantities();
    /// The catalogue or the quantities are other ones: what is asked and judged by it is asked and judged
    /// anew.
    void catalogueChanged();

    Survey<backups::Backups> &backups();
    Survey<certificates::Certificates> &certificates();
    Survey<changes::Changes> &changes(); ///< of all machines, around the moment
    Survey<incidents::Fired> &fired(); ///< alerts
    Survey<rehearsal::Guests> &guests(); ///< of all hypervisors, before one of them is rebooted
    Survey<incidents::Outages> &outages();
    Survey<services::Services> &probes(); ///< only what states of services are taken from
    const services::Quantities &quantities(); ///< what services may tell of themselves
    Survey<services::Services> &services();
    Survey<storage::Storage> &storage();
    Survey<changes::Unusual> &unusual(); ///< beside the same hour of other weeks
    Survey<updates::Updates> &updates();
    Survey<incidents::Uptimes> &uptimes(); ///< a year back

    bool isSettled() const; ///< whatever is wanted was answered, or failed

private:
    /// What is asked, and how the answers are read.
    template <typename Value> struct Terms {
        QList<survey::Question> questions;
        typename Survey<Value>::Reader reader;
    };
    Terms<services::Services> probeTerms() const;
    Terms<services::Services> serviceTerms();
    Terms<changes::Unusual> unusualTerms() const;

    template <typename Value>
    Survey<Value> &made(std::unique_ptr<Survey<Value>> &one, const Terms<Value> &terms)
    {
        return made(one, terms.questions, terms.reader);
    }

    template <typename Value>
    static void change(const std::unique_ptr<Survey<Value>> &one, const Terms<Value> &terms)
    {
        one->change(terms.questions, terms.reader);
    }

    template <typename Value>
    Survey<Value> &made(std::unique_ptr<Survey<Value>> &one, const QList<survey::Question> &questions,
                        const typename Survey<Value>::Reader &reader)
    {
        if (!one) {
            one = std::make_unique<Survey<Value>>(questions, reader, m_way);
            m_all.push_back(one.get());
            m_lead(one.get());
        }
        return *one;
    }

    SurveyWay m_way;
    const signals::Catalogue &m_catalogue;
    std::function<void(SurveySource *)> m_lead;
    std::vector<SurveySource *> m_all;
    std::optional<services::Quantities> m_quantities; ///< nothing before somebody wants them
    std::unique_ptr<Survey<backups::Backups>> m_backups;
    std::unique_ptr<Survey<certificates::Certificates>> m_certificates;
    std::unique_ptr<Survey<changes::Changes>> m_changes;
    std::unique_ptr<Survey<incidents::Fired>> m_fired;
    std::unique_ptr<Survey<rehearsal::Guests>> m_guests;
    std::unique_ptr<Survey<incidents::Outages>> m_outages;
    std::unique_ptr<Survey<services::Services>> m_probes;
    std::unique_ptr<Survey<services::Services>> m_services;
    std::unique_ptr<Survey<storage::Storage>> m_storage;
    std::unique_ptr<Survey<changes::Unusual>> m_unusual;
    std::unique_ptr<Survey<updates::Updates>> m_updates;
    std::unique_ptr<Survey<incidents::Uptimes>> m_uptimes;
};

} // namespace app
