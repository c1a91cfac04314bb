// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

// Whoever is in the first must not see the second although it stands below.
const QList<std::pair<QString, QString>> hidden{
    {u"widgets"_s, u"models/http"_s}, // panels ask stores, never servers
    {u"app/demo"_s, u"widgets"_s}, // the demo's servers run without a display
};

const QStringList pixelModules{
    u"QtGui"_s,          u"QtWidgets"_s, u"QtCharts"_s,        u"QtSvg"_s,   u"QtSvgWidgets"_s,
    u"QtPrintSupport"_s, u"QtOpenGL"_s,  u"QtOpenGLWidgets"_s, u"QtQuick"_s, u"QtQml"_s,
};

struct Include {
    QString name;
    bool angled = false;
};

std::optional<Include> includeOf(const QString &line)
{
    static const QRegularExpression pattern(uR"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Include{.name = match.captured(2), .angled = match.captured(1) == u"<"};
}

qsizetype floorOf(const QString &folder)
{
    const auto found =
        std::ranges::find_if(floors(), [&](const QStringList &floor) { return floor.contains(folder); });
    return found == floors().end() ? -1 : std::distance(floors().begin(), found);
}

bool isWithin(const QString &folder, const QString &top)
{
    return folder == top || folder.startsWith(top + u'/');
}

bool isOurs(const QString &name)
{
    static const QRegularExpression tops(u"^(app|models|widgets|tests)/"_s);
    return tops.match(name).hasMatch();
}

/// <QWidget>, <QtWidgets/QWidget> and <qwidget.h> alike. Looked up in Qt's own header folders, because
/// Debian's include root lets the second spelling through whatever the target links.
bool paints(const QString &name)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/';
    return std::ranges::any_of(pixelModules, [&](const QString &module) {
        return name.startsWith(module + u'/') || QFileInfo::exists(headers + module + u'/' + name);
    });
}

bool mayPaint(const QString &folder)
{
    return !isWithin(folder, u"models"_s) && !isWithin(folder, u"app/demo"_s);
}

/// Precompiled headers stand beside the folders of their floors, and only name what those read anyway.
bool isPrecompiled(const QString &path)
{
    return path.endsWith("/precompiled.h"_L1);
}

/// True for a file that belongs in no folder of the table.
bool isHomeless(const SourceFile &file)
{
    return !isWithin(file.folder(), u"tests"_s) && floorOf(file.folder()) < 0 && !isPrecompiled(file.path);
}

/// Why `folder` may not see `target`; empty when it may.
QString refusal(const QString &folder, const QString &target)
{
    const qsizetype here = floorOf(folder);
    const qsizetype there = floorOf(target);
    if (there < 0)
        return u"%1 is not in the table of folders"_s.arg(target);
    const auto isHidden = [&](const auto &row) {
        return isWithin(folder, row.first) && isWithin(target, row.second);
    };
    if (std::ranges::any_of(hidden, isHidden))
        return u"%1 may not see %2 (hidden)"_s.arg(folder, target);
    if (here > there || folder == target)
        return {};
    return u"%1 may not see %2 (%3)"_s.arg(folder, target, here == there ? u"sideways"_s : u"upwards"_s);
}

bool isGenerated(const SourceFile &file, const QString &name)
{
    const QString stem = QFileInfo(file.path).completeBaseName();
    return name == stem + ".moc"_L1 || name == "moc_"_L1 + stem + ".cpp"_L1;
}

QString complaint(const SourceFile &file, const Include &include)
{
    const QString folder = file.folder();
    const bool product = !isWithin(folder, u"tests"_s);
    if (!isOurs(include.name)) {
        if (include.angled)
            return product && !mayPaint(folder) && paints(include.name)
                ? u"<%1> paints, which %2 does not"_s.arg(include.name, folder)
                : QString();
        return isGenerated(file, include.name) ? QString() : u"\"%1\" is not a full path"_s.arg(include.name);
    }
    if (include.angled)
        return u"<%1> is ours and belongs in quotes"_s.arg(include.name);
    if (include.name.contains(u"/../"_s))
        return u"\"%1\" is not a full path"_s.arg(include.name);
    if (!product || (isPrecompiled(file.path) && isPrecompiled(include.name)))
        return {};
    return refusal(folder, include.name.section(u'/', 0, -2));
}

} // namespace

const QList<QStringList> &floors()
{
    static const QList<QStringList> table{
        {u"models/base"_s},
        {u"models/settings"_s},
        {u"models/http"_s, u"models/refresh"_s, u"models/archive"_s, u"models/durable"_s, u"models/records"_s,
         u"models/series"_s},
        {u"models/metrics"_s, u"models/wiki"_s, u"models/probe"_s},
        {u"models/signals"_s, u"models/inventory"_s, u"models/outbox"_s},
        {u"models/health"_s, u"models/alerts"_s, u"models/topology"_s, u"models/console"_s},
        {u"models/survey"_s},
        {u"models/updates"_s, u"models/services"_s, u"models/certificates"_s, u"models/backups"_s,
         u"models/storage"_s, u"models/exposure"_s},
        {u"models/incidents"_s, u"models/changes"_s, u"models/drift"_s},
        {u"models/situation"_s},
        {u"models/report"_s, u"models/drafts"_s, u"models/reports"_s, u"models/round"_s,
         u"models/rehearsal"_s},
        {u"widgets/shared"_s},
        {u"widgets/charts"_s, u"widgets/editors"_s},
        {u"widgets/health"_s,   u"widgets/alerts"_s,       u"widgets/drilldown"_s, u"widgets/sources"_s,
         u"widgets/triage"_s,   u"widgets/moment"_s,       u"widgets/topology"_s,  u"widgets/inventory"_s,
         u"widgets/wiki"_s,     u"widgets/drift"_s,        u"widgets/outbox"_s,    u"widgets/updates"_s,
         u"widgets/services"_s, u"widgets/certificates"_s, u"widgets/backups"_s,   u"widgets/storage"_s,
         u"widgets/exposure"_s, u"widgets/round"_s,        u"widgets/incidents"_s, u"widgets/changes"_s,
         u"widgets/reports"_s,  u"widgets/console"_s},
        {u"app/demo"_s},
        {u"app"_s},
    };
    return table;
}

QStringList layerViolations(const QList<SourceFile> &files)
{
    QStringList violations;
    QString unknown;
    for (const SourceFile &file : files) {
        const QString folder = file.folder();
        if (isHomeless(file) && folder != std::exchange(unknown, folder))
            violations.append(u"%1: not in the table of folders"_s.arg(folder));
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const auto include = includeOf(file.lines.at(i));
            const QString text = include ? complaint(file, *include) : QString();
            if (!text.isEmpty())
                violations.append(u"%1: %2"_s.arg(file.at(i), text));
        }
    }
    return violations;
}

} // namespace architecture
