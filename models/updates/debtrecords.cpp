// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantitytext.h"
#include "models/updates/updatequestions.h"
#include "models/updates/updatesrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace updates {

using namespace Qt::StringLiterals;
using base::State;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(updates)
};

constexpr base::Milliseconds longestWait = std::chrono::days(2);

records::Cell number(double value, const QLocale &locale)
{
    const bool whole = value == double(qint64(value));
    return {.text = locale.toString(value, 'f', whole ? 0 : 1), .order = value};
}

records::Cell oldestCell(const Debt &debt, base::Instant moment, const QLocale &locale)
{
    if (!debt.oldest)
        return {.text = Words::tr("nothing waits")};
    const base::Milliseconds age = moment - *debt.oldest;
    return {.text = base::ageText(age, locale),
            .order = qint64(age.count()),
            .state = age > longestWait ? State::Warning : State::NotApplicable};
}

Record recordOf(const Debt &debt, base::Instant moment, const QLocale &locale)
{
    const QString days = Words::tr("%n days are known", nullptr, int(debt.days.size()));
    return {.key = debt.instance,
            .cells = {{.text = debt.name, .order = debt.name},
                      number(debt.packageDays(), locale),
                      number(debt.values.constLast(), locale),
                      oldestCell(debt, moment, locale),
                      {.text = days, .order = qint64(debt.days.size())}},
            .about = Words::tr("Packages that waited, times the days they did: three packages for two days "
                               "are six package-days. It grows while nobody installs them."),
            .proofs = {{.sentence = Words::tr("Added up over 90 days, a point a day; %1.").arg(days),
                        .query = securityQuery(debt.instance),
                        .at = base::instantFromMs(debt.days.constLast())}},
            .chart = records::Chart{.title = Words::tr("Security updates"),
                                    .subject = debt.name,
                                    .instance = debt.instance,
                                    .signal = u"updates_security"_s,
                                    .promql = securityQuery(debt.instance)}};
}

} // namespace

QStringList debtHeadings()
{
    return {Words::tr("Machine"), Words::tr("Package-days"), Words::tr("On the last day"),
            Words::tr("Oldest"), Words::tr("Known")};
}

QList<Record> debtRecords(const Updates &all, const QLocale &locale)
{
    QList<Debt> debts = all.debts;
    std::ranges::stable_sort(debts, std::ranges::greater(), &Debt::packageDays);
    QList<Record> records;
    for (const Debt &debt : std::as_const(debts))
        records.append(recordOf(debt, all.moment, locale));
    return records;
}

} // namespace updates
