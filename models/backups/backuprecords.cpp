// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backuprecords.h"

#include "models/backups/backuptext.h"
#include "models/base/quantitytext.h"
#include "models/inventory/facttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace backups {

using namespace Qt::StringLiterals;
using base::Instant;
using base::State;
using records::Cell;
using records::Proof;
using records::Record;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

QString ageText(const Copy &copy, Instant moment, const QLocale &locale)
{
    return Words::tr("%1 ago").arg(base::ageText(moment - *copy.last, locale));
}

/// What it is called, and what it is: a service is often called as its machine.
QList<Cell> nameCells(const QString &name, inventory::Kind kind)
{
    const QString word = inventory::kindText(kind);
    return {Cell{.text = name, .order = name.toCaseFolded()}, Cell{.text = word, .order = word}};
}

Cell textCell(const QString &text)
{
    return {.text = text, .order = text};
}

Cell ageCell(const Copy *copy, Instant moment, const QLocale &locale)
{
    if (!copy || !copy->last)
        return {.text = base::notMeasuredText()};
    return {.text = ageText(*copy, moment, locale),
            .order = double((moment - *copy->last).count()),
            .stale = !copy->current};
}

Cell sizeCell(const Backup &backup, const QLocale &locale)
{
    if (!backup.size)
        return {.text = base::notMeasuredText()};
    const QString size = base::quantityText(*backup.size, base::Unit::Bytes, locale);
    if (!backup.growth)
        return {.text = size, .order = *backup.size};
    const QString sign = *backup.growth < 0 ? u"−"_s : u"+"_s;
    return {.text = size,
            .order = *backup.size,
            .detail =
                Words::tr("%1 a day")
                    .arg(sign + base::quantityText(std::abs(*backup.growth), base::Unit::Bytes, locale))};
}

Proof proofOf(const Copy &copy, Instant moment, const QLocale &locale)
{
    const QString place = copy.place.isEmpty() ? Words::tr("somewhere") : copy.place;
    QString sentence = Words::tr("A copy is kept: %1.").arg(place);
    if (copy.last && copy.current)
        sentence = Words::tr("The last backup that succeeded is %1 old; kept: %2.")
                       .arg(base::ageText(moment - *copy.last, locale), place);
    else if (copy.last)
        sentence =
            Words::tr("The last backup that was told of is %1 old, and nobody tells any more; kept: %2.")
                .arg(base::ageText(moment - *copy.last, locale), place);
    return {.sentence = sentence,
            .query = copy.query,
            .at = copy.at,
            .page = copy.page,
            .line = copy.line,
            .text = copy.text};
}

QList<Proof> proofsOf(const Backup &backup, Instant moment, const QLocale &locale)
{
    QList<Proof> list;
    for (const Copy &copy : backup.copies)
        list.append(proofOf(copy, moment, locale));
    if (!backup.jobQuery.isEmpty())
        list.append({.sentence = backup.jobQuery.contains("_info"_L1)
                         ? Words::tr("No backup job of the hypervisor covers it.")
                         : Words::tr("A backup job of the hypervisor covers it."),
                     .query = backup.jobQuery,
                     .at = backup.jobAt});
    if (backup.size)
        list.append({.sentence = Words::tr("The newest backup has %1.")
                                     .arg(base::quantityText(*backup.size, base::Unit::Bytes, locale)),
                     .query = backup.sizeQuery,
                     .at = {}});
    if (backup.coverage == Backup::Coverage::None && backup.jobQuery.isEmpty())
        list.append({.sentence = Words::tr("The wiki says that there is none."),
                     .at = {},
                     .page = backup.page,
                     .line = backup.line});
    return list;
}

/// The age of the newest backup over time, else its size.
std::optional<records::Chart> chartOf(const Backup &backup)
{
    const Copy *newest = backup.newest();
    if (newest && !newest->query.isEmpty())
        return records::Chart{.title = Words::tr("Age of the newest backup"),
                              .subject = backup.name,
                              .promql = u"time() - max("_s + newest->query + u')',
                              .unit = base::Unit::Seconds};
    if (backup.size)
        return records::Chart{.title = Words::tr("Size of the backup"),
                              .subject = backup.name,
                              .promql = backup.sizeQuery,
                              .unit = base::Unit::Bytes};
    return std::nullopt;
}

Record rowOf(const Backup &backup, QList<Cell> cells, const QString &about, Instant moment,
             const QLocale &locale)
{
    return {.key = QString(inventory::kindName(backup.kind)) + u' ' + backup.name,
            .cells = std::move(cells),
            .about = about,
            .proofs = proofsOf(backup, moment, locale),
            .chart = chartOf(backup),
            .page = backup.page,
            .line = backup.line};
}

QString placesOf(const QList<Copy> &copies)
{
    QStringList places;
    for (const Copy &copy : copies)
        if (!copy.place.isEmpty() && !places.contains(copy.place))
            places.append(copy.place);
    return places.isEmpty() ? base::notMeasuredText() : places.join(u", "_s);
}

Cell fateCell(const Loss &loss, const QLocale &locale, Instant moment)
{
    Cell cell{.text = fateText(loss.fate), .order = int(loss.fate), .state = loss.state};
    if (loss.fate == Loss::Fate::SinceLast)
        cell.text = Words::tr("The last %1").arg(base::ageText(moment - *loss.copy->last, locale));
    return cell;
}

} // namespace

QStringList coverageHeadings()
{
    return {Words::tr("Machine or service"),
            Words::tr("Kind"),
            Words::tr("Backup"),
            Words::tr("Newest"),
            Words::tr("Kept"),
            Words::tr("Size"),
            Words::tr("Through"),
            Words::tr("Stands in")};
}

QList<Record> coverageRecords(const Backups &backups, const QLocale &locale)
{
    QList<Record> list;
    for (const Backup &one : backups.all) {
        const Cell coverage{
            .text = coverageText(one), .order = int(one.state), .state = one.state, .tip = aboutText(one)};
        list.append(rowOf(one,
                          nameCells(one.name, one.kind)
                              << coverage << ageCell(one.newest(), backups.moment, locale)
                              << textCell(placesOf(one.copies)) << sizeCell(one, locale) << textCell(one.via)
                              << textCell(one.site),
                          aboutText(one), backups.moment, locale));
    }
    return list;
}

QString coverageSummary(const Backups &backups)
{
    if (backups.all.isEmpty())
        return Words::tr("Nothing is known that should be backed up.");
    const auto count = [&backups](State state) {
        return int(std::ranges::count(backups.all, state, &Backup::state));
    };
    return QStringList{Words::tr("%n backed up within two days", nullptr, count(State::Ok)),
                       Words::tr("%n late or without backup", nullptr,
                                 count(State::Warning) + count(State::Critical)),
                       Words::tr("%n of which nobody knows", nullptr, count(State::Unknown))}
               .join(u", "_s)
        + u'.';
}

QStringList lossHeadings()
{
    return {Words::tr("Machine or service"),    Words::tr("Kind"), Words::tr("Lost"),
            Words::tr("Newest copy elsewhere"), Words::tr("Kept"), Words::tr("Runs on")};
}

QList<Record> lossRecords(const SiteLoss &loss, Instant moment, const QLocale &locale)
{
    QList<Record> list;
    for (const Loss &one : loss.losses) {
        const Copy *saved = one.fate == Loss::Fate::Whole || !one.copy ? nullptr : &*one.copy;
        list.append(rowOf(one.backup,
                          nameCells(one.name, one.kind)
                              << fateCell(one, locale, moment) << ageCell(saved, moment, locale)
                              << textCell(placesOf(one.backup.copies)) << textCell(one.backup.parent),
                          aboutText(one), moment, locale));
    }
    return list;
}

QString lossSummary(const SiteLoss &loss)
{
    using Fate = Loss::Fate;
    return QStringList{Words::tr("%n lost as a whole", nullptr, loss.count(Fate::Whole)),
                       Words::tr("%n lost since the last backup", nullptr, loss.count(Fate::SinceLast)),
                       Words::tr("%n of which nobody knows", nullptr, loss.count(Fate::Unknown))}
               .join(u", "_s)
        + u'.';
}

QString siteText(const QString &site)
{
    return site.isEmpty() ? Words::tr("Stands nobody knows where") : site;
}

} // namespace backups
