// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/updatestext.h"

#include <QCoreApplication>

#include <algorithm>

namespace updates {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(updates)
};

} // namespace

QString verdictText(TagVerdict verdict)
{
    switch (verdict) {
    case TagVerdict::Same:
        return Words::tr("as declared");
    case TagVerdict::Behind:
        return Words::tr("behind");
    case TagVerdict::Ahead:
        return Words::tr("ahead");
    case TagVerdict::Differs:
        return Words::tr("another tag");
    case TagVerdict::OtherImage:
        return Words::tr("another image");
    case TagVerdict::Unpinned:
        return Words::tr("not pinned");
    case TagVerdict::Undeclared:
        return Words::tr("not declared");
    case TagVerdict::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString verdictAboutText(TagVerdict verdict)
{
    switch (verdict) {
    case TagVerdict::Same:
        return Words::tr("What runs is what is declared.");
    case TagVerdict::Behind:
        return Words::tr("An older version runs than is declared: it was written down and not deployed.");
    case TagVerdict::Ahead:
        return Words::tr("A newer version runs than is declared: the next deployment would put the old one "
                         "back. Write the tag down.");
    case TagVerdict::Differs:
        return Words::tr("Another tag runs than is declared, and nothing tells which is the newer one.");
    case TagVerdict::OtherImage:
        return Words::tr("Something else runs than is declared: correct the file or the page.");
    case TagVerdict::Unpinned:
        return Words::tr("The tag is “latest” or empty, so each deployment may bring another version, and "
                         "nobody can go back to the one before. Write a version down.");
    case TagVerdict::Undeclared:
        return Words::tr("No compose file and no page of the wiki names this image, so nothing says whether "
                         "it should run.");
    case TagVerdict::Unknown:
        break;
    }
    return Words::tr("Nothing tells which image runs now.");
}

QString newerText(const RunningImage &image)
{
    if (!image.updateKnown.value_or(false))
        return {};
    const QString tag =
        image.newerTag.isEmpty() ? Words::tr("a newer build of the same tag") : image.newerTag;
    return image.updateKind.isEmpty() ? tag : tag + QStringLiteral(" (%1)").arg(image.updateKind);
}

QString containersText(const Updates &all)
{
    if (all.containers.isEmpty())
        return Words::tr("No exporter tells of containers: run cAdvisor beside the container engine.");
    const auto count = [&all](auto predicate) {
        return int(std::ranges::count_if(all.containers, predicate));
    };
    const auto is = [&count](TagVerdict verdict) {
        return count([verdict](const RunningImage &one) { return one.verdict == verdict; });
    };
    const int same = is(TagVerdict::Same);
    const int newer = count([](const RunningImage &one) { return one.updateKnown.value_or(false); });
    const bool looked = count([](const RunningImage &one) { return one.updateKnown.has_value(); }) > 0;
    QString text = Words::tr("Of %n containers, ", nullptr, int(all.containers.size()))
        + Words::tr("%n run what is declared", nullptr, same) + QStringLiteral(", ")
        + Words::tr("%n are not pinned", nullptr, is(TagVerdict::Unpinned)) + QStringLiteral(", ")
        + Words::tr("%n are not declared", nullptr, is(TagVerdict::Undeclared));
    text += QStringLiteral("; ")
        + (looked ? Words::tr("a newer image is known of %n", nullptr, newer)
                  : Words::tr("nobody looks for newer images"));
    return text + u'.';
}

} // namespace updates
