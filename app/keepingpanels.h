// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class Desk;

/// Factories of the panels of certificates and backups (panelcatalog.h).
QWidget *makeCertificates(Desk &desk);
QWidget *makeBackups(Desk &desk);

} // namespace app
