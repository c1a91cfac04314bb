// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace architecture {

/// A source tree of one file, to see what is found in it.
class FixtureTree {
public:
    FixtureTree(const QString &path, const QByteArray &content);

    QString root() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

} // namespace architecture
