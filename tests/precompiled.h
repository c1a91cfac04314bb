// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtCore/QtCore>
#include <QtNetwork/QtNetwork>
