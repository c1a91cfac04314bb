// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storagetext.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace storage {

using namespace Qt::StringLiterals;
using base::State;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString reasonText(Silence silence)
{
    switch (silence) {
    case Silence::None:
        return {};
    case Silence::Machine:
        return Words::tr("the machine is silent");
    case Silence::Metrics:
        return Words::tr("the metrics do not answer");
    case Silence::Gone:
        return Words::tr("the machine no longer tells of it");
    case Silence::Aged:
        return Words::tr("the file that tells of it is no longer written");
    case Silence::Untold:
        return Words::tr("nothing measures it");
    }
    return {};
}

} // namespace

QString silenceText(const Told &told, base::Instant moment, const QLocale &locale)
{
    const QString reason = reasonText(told.silence);
    if (reason.isEmpty() || !told.at || told.silence == Silence::Untold || told.name.isEmpty())
        return reason;
    return Words::tr("%1; last known %2 ago").arg(reason, base::ageText(moment - *told.at, locale));
}

QString dayText(base::Instant moment, double days, const QLocale &locale)
{
    const QDate today = base::toUtc(moment).toLocalTime().date();
    const QDate day = base::toUtc(moment).toLocalTime().addSecs(qint64(days * 86'400)).date();
    return locale.toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString standOf(const QList<State> &states)
{
    const auto count = [&states](State state) { return int(std::ranges::count(states, state)); };
    const int bad = count(State::Critical) + count(State::Warning);
    QStringList parts;
    if (bad > 0)
        parts.append(Words::tr("%n need attention", nullptr, bad));
    if (const int unknown = count(State::Unknown); unknown > 0)
        parts.append(Words::tr("%n unknown", nullptr, unknown));
    if (const int well = count(State::Ok); well > 0)
        parts.append(Words::tr("%n in order", nullptr, well));
    return parts.isEmpty() ? Words::tr("Nothing is known.") : parts.join(u", "_s) + u'.';
}

records::Cell cellOf(const Told &told, const QString &text, const QVariant &order, State state,
                     const QString &detail)
{
    return {.text = text,
            .order = order,
            .state = told.silence == Silence::None ? state : State::NotApplicable,
            .stale = told.silence != Silence::None && !told.name.isEmpty(),
            .detail = detail,
            .tip = {}};
}

records::Cell stateCell(const Told &told, const QString &text, base::Instant moment, const QLocale &locale)
{
    const QString silence = silenceText(told, moment, locale);
    const QString word = base::stateText(told.state);
    return {.text = word,
            .order = -int(told.state),
            .state = told.state,
            .stale = false,
            .detail = silence.isEmpty() ? text : silence,
            .tip = silence.isEmpty() ? text : silence};
}

} // namespace storage
