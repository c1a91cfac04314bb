// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace architecture {

using namespace Qt::StringLiterals;

QString SourceFile::folder() const
{
    return path.section(u'/', 0, -2);
}

QString SourceFile::at(qsizetype lineIndex) const
{
    return u"%1:%2"_s.arg(path).arg(lineIndex + 1);
}

QList<SourceFile> readTree(const QString &root, const QStringList &tops)
{
    const QDir base(root);
    QList<SourceFile> files;
    for (const QString &top : tops) {
        QDirIterator walk(base.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    {base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace architecture
