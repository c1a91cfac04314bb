// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace inventory {

/// Words that add nothing to a heading: "Liste de nos machines" is "machines". Folded.
const QSet<QString> &fillers();

/// Words of chapters ("Matériel", "Déploiement"): what stands under them belongs to the thing that the page
/// is about, and is no thing by itself. Folded.
const QSet<QString> &chapters();

} // namespace inventory
