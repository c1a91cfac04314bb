// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printedtable.h"
#include "models/base/error.h"

#include <QJsonObject>
#include <QLocale>

#include <optional>

namespace app {

class Backend;

/// One thing that `vigie show` can print.
struct Showable {
    const char *what;
    bool asks; ///< needs an answer of a source; false: the program knows it by itself
    QString (*headline)(const Backend &backend, const QLocale &locale); ///< a sentence above the text
    PrintedTable (*text)(const Backend &backend, const QLocale &locale); ///< for people
    PrintedTable (*csv)(const Backend &backend); ///< published names, no translation
    QJsonObject (*json)(const Backend &backend);
    std::optional<base::Error> (*failure)(const Backend &backend); ///< of the source it needs
    void (*prepare)(Backend &backend) = nullptr; ///< asks for what is not asked anyway; null: nothing is
};

/// The failure of a thing whose source the profile does not name.
base::Error notAsked(const QString &source);

extern const Showable shownAlerts;
extern const Showable shownDrift;
extern const Showable shownHosts;
extern const Showable shownIncidents;
extern const Showable shownInventory;
extern const Showable shownServices;
extern const Showable shownSignals;
extern const Showable shownUpdates;

} // namespace app
