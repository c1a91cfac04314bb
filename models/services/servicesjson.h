// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/quantity.h"
#include "models/services/service.h"

#include <QJsonObject>

namespace services {

/// The body of vigie.services/1, without schema and moment. What is not known is null.
QJsonObject servicesObject(const Services &services, const Quantities &quantities);

} // namespace services
