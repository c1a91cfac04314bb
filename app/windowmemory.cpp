// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmemory.h"

#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

WindowMemory::WindowMemory()
    : WindowMemory(QStandardPaths::writableLocation(QStandardPaths::StateLocation) + u"/window.ini"_s)
{
}

WindowMemory::WindowMemory(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QByteArray WindowMemory::bytes(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

bool WindowMemory::flag(const QString &key) const
{
    return m_settings.value(key).toBool();
}

QString WindowMemory::text(const QString &key) const
{
    return m_settings.value(key).toString();
}

void WindowMemory::keep(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

} // namespace app
