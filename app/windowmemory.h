// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>

namespace app {

/// What the window remembers from one start to the next: its size, its docks, its looks. Kept with the state
/// of the desktop's programs, not with the configuration.
class WindowMemory {
public:
    WindowMemory();
    /// For tests and for pictures.
    explicit WindowMemory(const QString &file);

    QByteArray bytes(const QString &key) const;
    bool flag(const QString &key) const;
    QString text(const QString &key) const;
    void keep(const QString &key, const QVariant &value);

private:
    QSettings m_settings;
};

} // namespace app
