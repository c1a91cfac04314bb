// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantitytext.h"
#include "models/updates/updatequestions.h"
#include "models/updates/updatesrecords.h"
#include "models/updates/updatestext.h"

#include <QCoreApplication>

#include <algorithm>

namespace updates {

using namespace Qt::StringLiterals;
using base::State;
using records::Cell;
using records::Proof;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(updates)
};

Cell runningCell(const RunningImage &one)
{
    if (one.running.repository.isEmpty())
        return {.text = base::notMeasuredText(), .tip = one.image};
    const QString tag = one.running.tag.isEmpty() ? Words::tr("no tag") : one.running.tag;
    return {
        .text = one.running.repository + u':' + tag, .order = one.image, .stale = one.gone, .tip = one.image};
}

Cell declaredCell(const RunningImage &one)
{
    const inventory::Fact *declared = one.declared();
    if (!declared)
        return {.text = base::notMeasuredText()};
    return {.text = declared->text.simplified(),
            .order = declared->text,
            .detail = declared->declared ? Words::tr("compose file") : Words::tr("wiki"),
            .tip = declared->page};
}

Cell newerCell(const RunningImage &one)
{
    if (!one.updateKnown)
        return {.text = Words::tr("nobody looks"), .order = -1};
    return {.text = *one.updateKnown ? newerText(one) : Words::tr("none"),
            .order = int(*one.updateKnown),
            .state = *one.updateKnown ? State::Warning : State::Ok};
}

Proof factProof(const inventory::Fact &fact)
{
    return {.sentence = fact.declared ? Words::tr("The compose file declares the image.")
                                      : Words::tr("The wiki names the image."),
            .page = fact.page,
            .line = fact.line,
            .text = fact.text};
}

QList<Proof> proofsOf(const RunningImage &one)
{
    const QString running = one.gone ? Words::tr("%1 ran there and is gone.") : Words::tr("%1 runs there.");
    const bool isWatched = one.updateKnown.has_value();
    QList<Proof> proofs{{.sentence = running.arg(one.image),
                         .query = proofOf(u"container", one.instance, one.gone),
                         .at = one.at}};
    if (isWatched)
        proofs.append({.sentence = *one.updateKnown
                           ? Words::tr("A newer image is known: %1.").arg(newerText(one))
                           : Words::tr("No newer image is known."),
                       .query = proofOf(u"watched", one.instance),
                       .at = one.at});
    for (const auto *fact : {&one.composed, &one.written})
        if (*fact)
            proofs.append(factProof(**fact));
    if (!one.readme.isEmpty())
        proofs.append({.sentence = Words::tr("README and compose file: %1").arg(one.readme)});
    return proofs;
}

Record recordOf(const RunningImage &one)
{
    return {.key = one.machine + u' ' + one.name,
            .cells = {{.text = one.name, .order = one.name, .state = one.state()},
                      {.text = one.machine, .order = one.machine},
                      runningCell(one),
                      declaredCell(one),
                      {.text = one.gone ? Words::tr("gone") : verdictText(one.verdict),
                       .order = int(one.verdict),
                       .stale = one.gone},
                      newerCell(one),
                      {.text = one.automatic ? Words::tr("automatic") : Words::tr("by hand"),
                       .order = int(one.automatic)}},
            .about = verdictAboutText(one.verdict),
            .proofs = proofsOf(one),
            .chart = {},
            .page = one.page,
            .line = one.line};
}

} // namespace

QStringList imageHeadings()
{
    return {Words::tr("Container"), Words::tr("Machine"), Words::tr("Runs"),    Words::tr("Declared"),
            Words::tr("So it is"),  Words::tr("Newer"),   Words::tr("Replaced")};
}

QList<Record> imageRecords(const Updates &all, const QLocale &locale)
{
    Q_UNUSED(locale)
    QList<const RunningImage *> images;
    for (const RunningImage &one : all.containers)
        images.append(&one);
    std::ranges::stable_sort(images, std::ranges::greater(), &RunningImage::state);
    QList<Record> records;
    for (const RunningImage *one : std::as_const(images))
        records.append(recordOf(*one));
    return records;
}

} // namespace updates
