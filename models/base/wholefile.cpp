// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace base {

using namespace Qt::StringLiterals;

Result<qint64> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool whole =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    if (!whole)
        file.cancelWriting();
    if (!whole || !file.commit() || QFileInfo(path).size() != content.size())
        return fail(Error::Kind::Rejected, u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return content.size();
}

} // namespace base
