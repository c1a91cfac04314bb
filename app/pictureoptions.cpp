// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureoptions.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

std::optional<QSize> parseSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool usable =
        size.width() >= 200 && size.height() >= 100 && size.width() <= 10000 && size.height() <= 10000;
    return usable ? std::optional(size) : std::nullopt;
}

QString wrongEnding(const RenderRequest &render)
{
    if (render.queries.isEmpty())
        return render.file.endsWith(".png"_L1)
            ? QString()
            : QCoreApplication::translate("CommandLine", "render needs --out FILE.png");
    for (const auto ending : {".png"_L1, ".svg"_L1, ".csv"_L1})
        if (render.file.endsWith(ending))
            return {};
    return QCoreApplication::translate("CommandLine",
                                       "render of a query needs --out FILE.png, FILE.svg or FILE.csv");
}

} // namespace app
