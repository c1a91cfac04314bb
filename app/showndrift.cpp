// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"
#include "models/base/quantitytext.h"
#include "models/drift/driftjson.h"
#include "models/drift/drifttext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;
using drift::Drift;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownDrift)
};

QList<Drift> driftsOf(const Backend &backend)
{
    return backend.drift() ? backend.drift()->drifts().value_or(QList<Drift>()) : QList<Drift>();
}

/// Both sides are needed; the first one that is missing says why.
std::optional<base::Error> failure(const Backend &backend)
{
    if (!backend.drift() || !backend.wiki())
        return base::Error{.kind = base::Error::Kind::Rejected, .detail = {}};
    if (const auto &error = backend.drift()->measured().error)
        return error;
    return backend.wiki()->shownStatus().error;
}

QString headline(const Backend &backend, const QLocale &locale)
{
    if (!backend.wiki())
        return Words::tr(
            "There is no wiki to compare with: name one with --wiki URL or FOLDER, or in the profile.");
    if (!backend.drift())
        return Words::tr("There is nothing measured to compare with: name a store with --metrics URL, or in "
                         "the profile.");
    if (backend.drift()->drifts())
        return drift::countText(driftsOf(backend).size());
    if (const auto &error = backend.drift()->measured().error) {
        situation::SourceStatus status = backend.metrics()->status();
        status.error = error;
        return Words::tr("What is measured is not known: %1").arg(situation::sourceErrorText(status, locale));
    }
    return situation::sourceMessageText(backend.wiki()->shownStatus(), backend.shownInstant(), locale);
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    PrintedTable table{.header = drift::columnTexts()};
    for (const Drift &one : driftsOf(backend))
        table.rows.append({one.subject, drift::kindText(one.kind), drift::writtenText(one),
                           drift::measuredText(one, backend.shownInstant(), locale)});
    return table;
}

PrintedTable csv(const Backend &backend)
{
    PrintedTable table{.header = {u"kind"_s, u"subject_kind"_s, u"subject"_s, u"key"_s, u"page"_s, u"line"_s,
                                  u"written"_s, u"measured"_s, u"unit"_s, u"at"_s}};
    for (const Drift &one : driftsOf(backend)) {
        const inventory::Fact written = one.written.value_or(inventory::Fact());
        const drift::Measurement measured = one.measured.value_or(drift::Measurement());
        const bool isNumber = std::holds_alternative<double>(measured.value);
        table.rows.append({drift::kindName(one.kind), inventory::kindName(one.subjectKind), one.subject,
                           one.key, written.page, written.line ? QString::number(written.line) : QString(),
                           written.text,
                           isNumber ? QString::number(measured.number(), 'g', 15) : measured.text(),
                           measured.unit ? QString(base::unitName(*measured.unit)) : QString(),
                           one.measured ? base::toIso(measured.at) : QString()});
    }
    return table;
}

QJsonObject json(const Backend &backend)
{
    QJsonArray drifts;
    for (const Drift &one : driftsOf(backend))
        drifts.append(drift::driftObject(one));
    return {{"schema"_L1, u"vigie.drift/1"_s},
            {"moment"_L1, base::toIso(backend.shownInstant())},
            {"live"_L1, backend.moment().isLive()},
            {"compared"_L1, backend.drift() && backend.drift()->drifts().has_value()},
            {"drifts"_L1, drifts}};
}

} // namespace

constexpr Showable shownDrift{"drift", true, headline, text,
                              csv,     json, failure,  [](Backend &backend) { backend.compareWithWiki(); }};

} // namespace app
