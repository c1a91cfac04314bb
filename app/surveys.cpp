// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveys.h"

#include "models/backups/backupquestions.h"
#include "models/backups/backupreader.h"
#include "models/certificates/certificatequestions.h"
#include "models/certificates/certificatereader.h"

#include <algorithm>

namespace app {

Survey<certificates::Certificates> &Surveys::certificates()
{
    return made(m_certificates, certificates::questions(), certificates::read);
}

Survey<backups::Backups> &Surveys::backups()
{
    return made(m_backups, backups::questions(), backups::read);
}

bool Surveys::isSettled() const
{
    return std::ranges::all_of(m_all,
                               [](const SurveySource *one) { return !one->isWanted() || one->isSettled(); });
}

} // namespace app
