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
using records::Cell;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Exporters write a disk's name in several ways: whoever looks it up again needs all of them.
QString narrowed(QStringView mark, const Disk &disk)
{
    return proofQuery(mark, metrics::Labels{{u"instance"_s, disk.target}});
}

QString whyText(const Disk &disk)
{
    if (disk.healthy == false)
        return Words::tr("calls itself failing");
    if (disk.worn.value_or(0) >= 0.8)
        return Words::tr("worn");
    if (disk.warning.value_or(0) > 0)
        return Words::tr("raises a warning");
    if (disk.worse.value_or(0) > 0)
        return Words::tr("%n more bad sectors this week", nullptr, int(*disk.worse));
    return disk.state == base::State::Warning ? Words::tr("few spare cells left") : QString();
}

/// Makes the cells of one disk.
class Row {
public:
    Row(const Disk &disk, base::Instant moment, const QLocale &locale)
        : m_disk(disk)
        , m_moment(moment)
        , m_locale(locale)
    {
    }

    QList<Cell> cells() const
    {
        const QString name = m_disk.name.isEmpty() ? base::notMeasuredText() : m_disk.name;
        return {cellOf(m_disk, m_disk.machine, m_disk.machine),
                cellOf(m_disk, name, m_disk.name),
                stateCell(m_disk, whyText(m_disk), m_moment, m_locale),
                number(m_disk.worn, Unit::Ratio),
                number(m_disk.sectors, Unit::Count),
                hours(),
                cellOf(m_disk, m_disk.model, m_disk.model),
                cellOf(m_disk, m_disk.serial, m_disk.serial)};
    }

private:
    Cell number(const std::optional<double> &value, Unit unit) const
    {
        return value ? cellOf(m_disk, base::quantityText(*value, unit, m_locale), *value)
                     : cellOf(m_disk, base::notMeasuredText(), {});
    }

    Cell hours() const
    {
        if (!m_disk.hours)
            return cellOf(m_disk, base::notMeasuredText(), {});
        const double years = *m_disk.hours / (24 * 365.25);
        return cellOf(m_disk, Words::tr("%1 years").arg(m_locale.toString(years, 'f', 1)), *m_disk.hours);
    }

    const Disk &m_disk;
    base::Instant m_moment;
    const QLocale &m_locale;
};

QList<records::Proof> proofsOf(const Disk &disk, base::Instant moment, const QLocale &locale)
{
    QList<records::Proof> proofs;
    const auto add = [&](const QString &sentence, QStringView mark) {
        proofs.append({.sentence = sentence,
                       .query = mark.isEmpty() ? QString() : narrowed(mark, disk),
                       .at = disk.written ? disk.written : disk.at});
    };
    if (const QString silence = silenceText(disk, moment, locale); !silence.isEmpty())
        proofs.append({.sentence = Words::tr("Not known now: %1.").arg(silence)});
    if (disk.healthy)
        add(*disk.healthy ? Words::tr("It calls itself healthy.") : Words::tr("It calls itself failing."),
            u"healthy");
    if (disk.worn)
        add(Words::tr("It has had %1 of the writes it was made for.")
                .arg(base::quantityText(*disk.worn, Unit::Ratio, locale)),
            disk.name.startsWith("nvme"_L1) ? u"worn" : u"left");
    if (disk.sectors)
        add(Words::tr("Sectors that wait, were replaced or cannot be read: %1")
                .arg(base::quantityText(*disk.sectors, Unit::Count, locale)),
            u"sectors");
    if (disk.warning)
        add(*disk.warning > 0
                ? Words::tr(
                      "It raises warning %1: 1 spare cells run out, 2 too hot, 4 unreliable, 8 read-only, "
                      "16 backup of its memory failed; a sum.")
                      .arg(locale.toString(int(*disk.warning)))
                : Words::tr("It raises no warning."),
            u"warning");
    if (disk.spare)
        add(Words::tr("Spare cells left: %1").arg(base::quantityText(*disk.spare, Unit::Ratio, locale)),
            u"spare");
    return proofs;
}

QString aboutText(const Disk &disk)
{
    if (disk.name.isEmpty())
        return Words::tr(
            "Nobody asks the disks of this machine how they are. Install smartmontools with the text "
            "file script of prometheus-node-exporter-collectors, or smartctl_exporter.");
    return Words::tr(
        "A disk that calls itself failing may be gone within hours: check the backups today. One that is "
        "worn often goes on for long, but plan its replacement, not on the same day as its mirror’s.");
}

std::optional<records::Chart> chartOf(const Disk &disk)
{
    if (disk.name.isEmpty())
        return std::nullopt;
    const bool isWorn = disk.worn.has_value();
    const QStringView mark = !isWorn ? u"sectors" : disk.name.startsWith("nvme"_L1) ? u"worn" : u"left";
    const bool counts = mark != u"worn";
    return records::Chart{.title = !isWorn ? Words::tr("Bad sectors")
                              : counts     ? Words::tr("Life left, of 100")
                                           : Words::tr("Wear"),
                          .subject = disk.machine,
                          .instance = disk.instance,
                          .promql = narrowed(mark, disk),
                          .unit = counts ? Unit::Count : Unit::Ratio,
                          .parts = {u"device"_s, u"disk"_s, u"controller"_s}};
}

} // namespace

QStringList diskHeadings()
{
    return {Words::tr("Machine"),     Words::tr("Disk"), Words::tr("State"), Words::tr("Worn"),
            Words::tr("Bad sectors"), Words::tr("Ran"),  Words::tr("Model"), Words::tr("Serial number")};
}

QList<records::Record> diskRecords(const QList<Disk> &disks, base::Instant moment, const QLocale &locale)
{
    QList<records::Record> list;
    for (const Disk &disk : disks)
        list.append({.key = disk.key(),
                     .cells = Row(disk, moment, locale).cells(),
                     .about = aboutText(disk),
                     .proofs = proofsOf(disk, moment, locale),
                     .chart = chartOf(disk)});
    return list;
}

QString diskSummary(const QList<Disk> &disks, const QLocale &locale)
{
    QStringList sentences{disks.isEmpty() ? Words::tr("No disk tells how it is.") : standText(disks)};
    const auto worn = std::ranges::max_element(disks, {}, [](const Disk &disk) {
        return disk.silence == Silence::None ? disk.worn.value_or(-1) : -1;
    });
    if (worn != disks.end() && worn->worn && worn->silence == Silence::None)
        sentences.append(
            Words::tr("Worn most: %1 of %2, %3.")
                .arg(worn->name, worn->machine, base::quantityText(*worn->worn, Unit::Ratio, locale)));
    return sentences.join(u' ');
}

} // namespace storage
