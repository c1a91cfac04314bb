// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/troubletext.h"

#include "models/durable/obstacle.h"

#include <QCoreApplication>

namespace reports {

namespace {

QString cause(const base::Error &trouble, const QString &file)
{
    using durable::Obstacle;
    if (trouble.kind == base::Error::Kind::TimedOut)
        return QCoreApplication::translate("ReportTroubleText",
                                           "The disk of %1 does not answer. Check that it is still there.")
            .arg(file);
    switch (durable::obstacleOf(trouble)) {
    case Obstacle::Full:
        return QCoreApplication::translate("ReportTroubleText",
                                           "The disk of %1 is full or broken. Free some space on it.")
            .arg(file);
    case Obstacle::Forbidden:
        return QCoreApplication::translate(
                   "ReportTroubleText",
                   "%1 may not be written to. Give yourself the right to, and to its folder.")
            .arg(file);
    case Obstacle::Held:
        return QCoreApplication::translate("ReportTroubleText",
                                           "Another program holds %1. Close the other windows of Vigie.")
            .arg(file);
    case Obstacle::Newer:
        return QCoreApplication::translate("ReportTroubleText",
                                           "%1 was written by a newer Vigie. Start that one.")
            .arg(file);
    case Obstacle::Other:
        break;
    }
    return QCoreApplication::translate("ReportTroubleText", "%1 cannot be used. Move it elsewhere.")
        .arg(file);
}

} // namespace

QString troubleText(const base::Error &trouble, const QString &file)
{
    //: %1 is a sentence on the cause, and what to do.
    return QCoreApplication::translate(
               "ReportTroubleText",
               "Not kept on disk. %1 It is tried again every second; copy the text before you quit.")
        .arg(cause(trouble, file));
}

} // namespace reports
