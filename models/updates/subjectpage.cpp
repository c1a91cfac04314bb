// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/subjectpage.h"

#include "models/wiki/linktarget.h"

namespace updates {

SubjectPage pageOf(const inventory::Subject *subject)
{
    if (!subject)
        return {};
    if (const inventory::Fact *runbook = subject->fact(u"runbook"))
        for (const QString &written : subject->texts(u"runbook"))
            if (const wiki::Target target = wiki::targetOf(written, runbook->page);
                target.kind == wiki::Target::Kind::Page)
                return {.page = target.page, .line = 1};
    return {.page = subject->page, .line = subject->line};
}

} // namespace updates
