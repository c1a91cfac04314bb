// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveys.h"

#include "app/userfiles.h"
#include "models/backups/backupquestions.h"
#include "models/backups/backupreader.h"
#include "models/certificates/certificatequestions.h"
#include "models/certificates/certificatereader.h"
#include "models/changes/changequestions.h"
#include "models/services/servicesreader.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

Survey<backups::Backups> &Surveys::backups()
{
    return made(m_backups, backups::questions(), backups::read);
}

Survey<certificates::Certificates> &Surveys::certificates()
{
    return made(m_certificates, certificates::questions(), certificates::read);
}

Survey<changes::Changes> &Surveys::changes()
{
    return made(m_changes, changes::changeQuestions(), changes::readChanges);
}

Survey<incidents::Fired> &Surveys::fired()
{
    return made(m_fired, incidents::firedQuestions(), incidents::readFired);
}

Survey<rehearsal::Guests> &Surveys::guests()
{
    return made(m_guests, rehearsal::questions(), rehearsal::readGuests);
}

Survey<incidents::Outages> &Surveys::outages()
{
    return made(m_outages, incidents::outageQuestions(), incidents::readOutages);
}

Surveys::Terms<services::Services> Surveys::probeTerms() const
{
    const QList<signals::Signal> &entries = m_catalogue.entries;
    return {services::stateQuestions(entries), [entries](const survey::Input &input) {
                services::Services services = services::readServices(input, {}, entries);
                services.all.removeIf([](const services::Service &one) {
                    return one.ground == services::Ground::NotProbed; // nobody looks at it
                });
                return services;
            }};
}

Survey<services::Services> &Surveys::probes()
{
    return m_probes ? *m_probes : made(m_probes, probeTerms());
}

const services::Quantities &Surveys::quantities()
{
    if (!m_quantities)
        m_quantities = services::loadQuantities(signalsFolder() + u"/services"_s);
    return *m_quantities;
}

Surveys::Terms<services::Services> Surveys::serviceTerms()
{
    const QList<signals::Signal> &entries = m_catalogue.entries;
    return {services::questions(quantities(), entries),
            [declared = quantities(), entries](const survey::Input &input) {
                return services::readServices(input, declared, entries);
            }};
}

Survey<services::Services> &Surveys::services()
{
    return m_services ? *m_services : made(m_services, serviceTerms());
}

Survey<storage::Storage> &Surveys::storage()
{
    return made(m_storage, storage::questions(), storage::read);
}

Surveys::Terms<changes::Unusual> Surveys::unusualTerms() const
{
    const auto compared = changes::comparedSignals(m_catalogue.entries);
    return {changes::unusualQuestions(compared),
            [compared](const survey::Input &input) { return changes::readUnusual(input, compared); }};
}

Survey<changes::Unusual> &Surveys::unusual()
{
    return m_unusual ? *m_unusual : made(m_unusual, unusualTerms());
}

Survey<updates::Updates> &Surveys::updates()
{
    return made(m_updates, updates::questions(), updates::read);
}

Survey<incidents::Uptimes> &Surveys::uptimes()
{
    return made(m_uptimes, incidents::uptimeQuestions(), incidents::readUptimes);
}

bool Surveys::reloadQuantities()
{
    if (!m_quantities) // nobody wanted them yet
        return false;
    const services::Quantities before = *std::exchange(m_quantities, std::nullopt);
    return quantities() != before;
}

void Surveys::catalogueChanged()
{
    if (m_probes)
        change(m_probes, probeTerms());
    if (m_services)
        change(m_services, serviceTerms());
    if (m_unusual)
        change(m_unusual, unusualTerms());
}

bool Surveys::isSettled() const
{
    return std::ranges::all_of(m_all,
                               [](const SurveySource *one) { return !one->isWanted() || one->isSettled(); });
}

} // namespace app
