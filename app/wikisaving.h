// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/page.h"

#include <QString>

#include <functional>

namespace drift {
class DraftWindow;
class DriftPanel;
} // namespace drift

namespace rounds {
class RoundPanel;
}

namespace app {

class Desk;

/// What people save to the wiki, from where they read it to the outbox.

/// Why nothing can be saved to the wiki just now, for a person; empty when it can.
QString savingObstacle(const Desk &desk);
/// The same of a page as it was at a revision, 0 for one that must not be there.
QString savingObstacle(const Desk &desk, const QString &page, wiki::Revision revision);

/// Lets the edits of a panel be saved.
void offerSaving(drift::DriftPanel &panel, Desk &desk);
/// Lets a draft become a page.
void offerSaving(drift::DraftWindow &window, Desk &desk);
/// Takes the text of a new page from a panel, which is told what becomes of it. Under that name, or with a
/// number behind it when there is such a page already.
using PageSaver = std::function<void(const QString &page, const QString &text, const QString &summary)>;
PageSaver pageSaver(rounds::RoundPanel &panel, Desk &desk);

} // namespace app
