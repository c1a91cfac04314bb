// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantitytext.h"
#include "models/storage/devicerecords.h"
#include "models/storage/storagequestions.h"
#include "models/storage/storagetext.h"

#include <QCoreApplication>

namespace storage {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

metrics::Labels labelsOf(const Array &array)
{
    return {{u"instance"_s, array.target}, {array.isPool ? u"zpool"_s : u"device"_s, array.name}};
}

QString doingText(const Array &array)
{
    static const QHash<QString, QString (*)()> words{
        {u"active"_s, [] { return Words::tr("complete"); }},
        {u"check"_s, [] { return Words::tr("being checked"); }},
        {u"resync"_s, [] { return Words::tr("resyncing"); }},
        {u"inactive"_s, [] { return Words::tr("not started"); }},
        {u"online"_s, [] { return Words::tr("online"); }},
        {u"degraded"_s, [] { return Words::tr("degraded"); }},
    };
    if (!array.isPool && array.failed > 0)
        return Words::tr("%n disks failed", nullptr, array.failed);
    if (!array.isPool && array.missing() > 0)
        return Words::tr("%n disks missing", nullptr, array.missing());
    if (array.doing.startsWith("recover"_L1))
        return Words::tr("rebuilding");
    const auto word = words.value(array.doing);
    return word ? word() : array.doing;
}

QList<records::Cell> cellsOf(const Array &array, base::Instant moment, const QLocale &locale)
{
    const QString none = base::notMeasuredText();
    const QString what = array.name.isEmpty() ? none
        : array.isPool                        ? Words::tr("ZFS pool")
                                              : Words::tr("Linux RAID");
    const QString disks = array.required > 0
        ? Words::tr("%1 of %2").arg(locale.toString(array.active), locale.toString(array.required))
        : none;
    const bool copies = array.synced && *array.synced < 1;
    return {cellOf(array, array.machine, array.machine),
            cellOf(array, array.name.isEmpty() ? none : array.name, array.name),
            stateCell(array, doingText(array), moment, locale),
            cellOf(array, what, what),
            cellOf(array, disks, array.missing()),
            cellOf(array, copies ? base::quantityText(*array.synced, Unit::Ratio, locale) : none,
                   copies ? QVariant(*array.synced) : QVariant())};
}

QList<records::Proof> proofsOf(const Array &array, base::Instant moment, const QLocale &locale)
{
    QList<records::Proof> proofs;
    if (const QString silence = silenceText(array, moment, locale); !silence.isEmpty())
        proofs.append({.sentence = Words::tr("Not known now: %1.").arg(silence)});
    if (!array.name.isEmpty()) {
        const QString mark = array.isPool ? u"pool"_s : u"counted"_s;
        const QString sentence = array.isPool
            ? Words::tr("The pool is %1.").arg(doingText(array))
            : Words::tr("%1 active disks of %2, %3 failed, %4 spare; state %5")
                  .arg(locale.toString(array.active), locale.toString(array.required),
                       locale.toString(array.failed), locale.toString(array.spare), array.doing);
        proofs.append({.sentence = sentence, .query = proofQuery(mark, labelsOf(array)), .at = array.at});
    }
    if (!array.page.isEmpty())
        proofs.append({.sentence = Words::tr("The wiki says that there is one."),
                       .page = array.page,
                       .line = array.line,
                       .text = array.text});
    return proofs;
}

} // namespace

QStringList arrayHeadings()
{
    return {Words::tr("Machine"), Words::tr("Array"), Words::tr("State"),
            Words::tr("Kind"),    Words::tr("Disks"), Words::tr("Copied")};
}

QList<records::Record> arrayRecords(const QList<Array> &arrays, base::Instant moment, const QLocale &locale)
{
    QList<records::Record> list;
    for (const Array &array : arrays) {
        records::Record record{
            .key = array.key() + u' ' + array.machine,
            .cells = cellsOf(array, moment, locale),
            .about = Words::tr(
                "Several disks that hold the same data, so that one may fail. When one has: check the "
                "backups, find its serial number, and replace it soon, one at a time. Do not reboot while "
                "it rebuilds."),
            .proofs = proofsOf(array, moment, locale),
            .page = array.page,
            .line = array.line};
        if (!array.name.isEmpty())
            record.chart = records::Chart{
                .title = array.isPool ? Words::tr("State of the pool") : Words::tr("Disks of the array"),
                .subject = array.machine + u' ' + array.name,
                .instance = array.instance,
                .promql = proofQuery(array.isPool ? u"pool" : u"counted", labelsOf(array)),
                .unit = Unit::Count,
                .parts = {u"state"_s}};
        list.append(record);
    }
    return list;
}

QString arraySummary(const QList<Array> &arrays)
{
    return arrays.isEmpty() ? Words::tr("No software RAID and no ZFS pool is known.") : standText(arrays);
}

} // namespace storage
