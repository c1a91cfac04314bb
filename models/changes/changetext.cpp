// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changetext.h"

#include <QCoreApplication>

#include <cmath>

namespace changes {

using namespace Qt::StringLiterals;
using Kind = Change::Kind;

namespace {

constexpr qsizetype nameCap = 120; ///< of what others named
constexpr qsizetype idLength = 8; ///< of a commit

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString shortened(const QString &text)
{
    return text.left(nameCap).simplified();
}

QString updatesText(const Change &change)
{
    return change.after == 0
        ? Words::tr("%n update(s) installed, none is left", nullptr, int(std::lround(change.before)))
        : Words::tr("%n update(s) installed, %1 left", nullptr,
                    int(std::lround(change.before - change.after)))
              .arg(std::lround(change.after));
}

QString startText(const Change &change)
{
    const QString started = Words::tr("the machine started");
    return change.with.isEmpty()
        ? started
        : started + u", "_s + Words::tr("and %n container(s) with it", nullptr, int(change.with.size()));
}

QString silenceText(const Change &change)
{
    const QString silent = Words::tr("fell silent");
    return change.with.isEmpty()
        ? silent
        : silent + u", "_s + Words::tr("and %n other(s) with it", nullptr, int(change.with.size()));
}

/// Whoever saved a page need not say why.
QString editText(const Change &change)
{
    const QString page = shortened(change.page);
    return change.what.isEmpty() ? Words::tr("page %1 was edited").arg(page)
                                 : Words::tr("page %1 was edited: %2").arg(page, shortened(change.what));
}

QString containerText(const Change &change)
{
    const QString what = shortened(change.what);
    if (change.kind == Kind::Container)
        return Words::tr("container %1 started").arg(what);
    if (change.kind == Kind::Removed)
        return Words::tr("container %1 is gone").arg(what);
    return Words::tr("container %1 runs %2 instead of %3")
        .arg(shortened(change.part), what, shortened(change.former));
}

QString guestText(const Change &change)
{
    if (change.kind == Kind::GuestStart)
        return Words::tr("its hypervisor started it");
    if (change.kind == Kind::GuestStop)
        return Words::tr("its hypervisor no longer runs it");
    return Words::tr("moved from %1 to %2").arg(shortened(change.former), shortened(change.what));
}

QString certificateText(const Change &change)
{
    return change.part.isEmpty() ? Words::tr("certificate renewed")
                                 : Words::tr("certificate renewed: %1").arg(shortened(change.part));
}

} // namespace

QString changeText(const Change &change)
{
    const QString what = shortened(change.what);
    switch (change.kind) {
    case Kind::Start:
        return startText(change);
    case Kind::Kernel:
        return change.former.isEmpty()
            ? Words::tr("kernel %1").arg(what)
            : Words::tr("kernel %1 instead of %2").arg(what, shortened(change.former));
    case Kind::Updates:
        return updatesText(change);
    case Kind::Container:
    case Kind::Image:
    case Kind::Removed:
        return containerText(change);
    case Kind::Certificate:
        return certificateText(change);
    case Kind::Moved:
    case Kind::GuestStart:
    case Kind::GuestStop:
        return guestText(change);
    case Kind::Reload:
        return Words::tr("%1 read its configuration").arg(programName(change.what));
    case Kind::Alert:
        return Words::tr("alert %1 began to fire").arg(what);
    case Kind::Silence:
        return silenceText(change);
    case Kind::Deploy:
        return Words::tr("commit %1: %2").arg(change.id.left(idLength), what);
    case Kind::WikiEdit:
        return editText(change);
    }
    Q_UNREACHABLE_RETURN({});
}

QString nearnessText(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Same:
        return Words::tr("the same machine");
    case Nearness::Hypervisor:
        return Words::tr("its hypervisor");
    case Nearness::Neighbour:
        return Words::tr("the same hypervisor");
    case Nearness::Site:
        return Words::tr("the same site");
    case Nearness::Elsewhere:
        return Words::tr("elsewhere");
    }
    Q_UNREACHABLE_RETURN({});
}

QString programName(const QString &family)
{
    if (family == "vm_promscrape"_L1)
        return u"VictoriaMetrics"_s;
    if (family == "prometheus"_L1)
        return u"Prometheus"_s;
    if (family == "alertmanager"_L1)
        return u"Alertmanager"_s;
    return shortened(family);
}

} // namespace changes
