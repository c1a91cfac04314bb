// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QCoreApplication;

namespace app {

class Backend;

/// What `vigie show` can print: "hosts", "alerts", "signals".
QStringList showable();
/// Whether it is known without any source: then none need be named.
bool asksNobody(const QString &what);

/// `vigie show WHAT`: asks every source once and prints the list. Returns 0, or 1 when the source of the list
/// does not answer; what is known is printed all the same.
int runShow(QCoreApplication &application, Backend &backend, const CommandLine &line);

} // namespace app
