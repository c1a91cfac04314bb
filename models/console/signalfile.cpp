// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/signalfile.h"

#include "models/base/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

base::Result<QString> writeSignal(const SignalDraft &draft, const QString &folder)
{
    using enum base::Error::Kind;
    if (const auto fault = faultOf(draft, signals::loadCatalogue(folder)))
        return base::fail(Rejected, u"%1: %2"_s.arg(draft.id, fault->detail));
    const QString path = QDir(folder).filePath(draft.id + u".toml"_s);
    if (QFileInfo::exists(path))
        return base::fail(Rejected, u"%1 is there already"_s.arg(path));
    if (!QDir().mkpath(folder))
        return base::fail(Rejected, u"%1 cannot be made"_s.arg(folder));
    return base::replaceFile(path, signalToml(draft)).transform([&path](qint64) { return path; });
}

} // namespace console
