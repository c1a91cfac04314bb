// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every widget reads. No file relies on it: each includes what it uses.
#pragma once

#include "models/precompiled.h"

#include <QtWidgets>
