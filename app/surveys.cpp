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
#include "models/signals/catalogue.h"

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

Survey<services::Services> &Surveys::probes()
{
    return made(m_probes, services::probeQuestions(),
                [entries = signals::loadCatalogue(signalsFolder()).entries](const survey::Input &input) {
                    services::Services services = services::readServices(input, {}, entries);
                    services.all.removeIf([](const services::Service &one) { return one.probes.isEmpty(); });
                    return services;
                });
}

const services::Quantities &Surveys::quantities()
{
    if (!m_quantities)
        m_quantities = services::loadQuantities(signalsFolder() + u"/services"_s);
    return *m_quantities;
}

Survey<services::Services> &Surveys::services()
{
    return made(m_services, services::questions(quantities()),
                [declared = quantities(), entries = signals::loadCatalogue(signalsFolder()).entries](
                    const survey::Input &input) { return services::readServices(input, declared, entries); });
}

Survey<storage::Storage> &Surveys::storage()
{
    return made(m_storage, storage::questions(), storage::read);
}

Survey<changes::Unusual> &Surveys::unusual()
{
    const auto compared = changes::comparedSignals(signals::loadCatalogue(signalsFolder()).entries);
    return made(m_unusual, changes::unusualQuestions(compared),
                [compared](const survey::Input &input) { return changes::readUnusual(input, compared); });
}

Survey<updates::Updates> &Surveys::updates()
{
    return made(m_updates, updates::questions(), updates::read);
}

Survey<incidents::Uptimes> &Surveys::uptimes()
{
    return made(m_uptimes, incidents::uptimeQuestions(), incidents::readUptimes);
}

bool Surveys::isSettled() const
{
    return std::ranges::all_of(m_all,
                               [](const SurveySource *one) { return !one->isWanted() || one->isSettled(); });
}

} // namespace app
