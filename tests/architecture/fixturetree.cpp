// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/fixturetree.h"

#include <QDir>
#include <QFile>

namespace architecture {

FixtureTree::FixtureTree(const QString &path, const QByteArray &content)
{
    const QDir root(m_dir.path());
    root.mkpath(path.section(u'/', 0, -2));
    QFile file(root.filePath(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace architecture
