// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/diskreader.h"

#include "models/storage/told.h"

#include <QMap>
#include <QRegularExpression>

#include <tuple>

namespace storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using metrics::Labels;
using metrics::Sample;

namespace {

using Name = std::pair<QString, QString>; ///< target, disk
using Wear = std::optional<double> Disk::*;

constexpr base::Milliseconds oldestFile = 2h; ///< as the catalogue's signals have it
constexpr double wornWarning = 0.8;
constexpr double wornCritical = 1;
constexpr double leastSpare = 0.1;
constexpr double tooHot = 2; ///< the bit of a warning that goes away by itself

/// One disk has several names: "/dev/sda" and "sda", the controller nvme0 and its namespace nvme0n1. Behind a
/// RAID controller "disk" is its number.
QString diskOf(const Labels &labels)
{
    static const QRegularExpression space(u"\\A(nvme\\d+)n\\d+\\z"_s);
    const QString device = labels.value(u"device");
    const QString number = labels.value(u"disk");
    QString name = !device.isEmpty() ? device : !number.isEmpty() ? number : labels.value(u"controller");
    name.remove(QRegularExpression(u"\\A/dev/"_s));
    if (const auto match = space.match(name); match.hasMatch())
        name = match.captured(1);
    const bool numbered = !device.isEmpty() && !number.isEmpty() && number != device && number != "0"_L1;
    return numbered ? name + u' ' + number : name;
}

QString firstOf(const Labels &labels, const QStringList &names)
{
    for (const QString &name : names)
        if (const QString value = labels.value(name); !value.isEmpty())
            return value;
    return {};
}

QMap<Name, Disk> disksOf(const Marked &marked)
{
    QMap<Name, Disk> found;
    const auto each = [&marked, &found](const QString &mark, auto take) {
        for (const Sample *sample : marked.value(mark))
            take(found[{sample->labels.value(u"instance"), diskOf(sample->labels)}], *sample);
    };
    const auto number = [&each](const QString &mark, Wear field) {
        each(mark, [field](Disk &disk, const Sample &sample) { disk.*field = sample.value; });
    };
    each(u"healthy"_s, [](Disk &disk, const Sample &sample) { disk.healthy = sample.value > 0; });
    number(u"worn"_s, &Disk::worn);
    each(u"left"_s, [](Disk &disk, const Sample &sample) {
        if (!disk.worn && sample.value >= 0 && sample.value <= 100) // others count in ways of their own
            disk.worn = 1 - sample.value / 100;
    });
    number(u"hours"_s, &Disk::hours);
    number(u"sectors"_s, &Disk::sectors);
    number(u"warning"_s, &Disk::warning);
    number(u"spare"_s, &Disk::spare);
    each(u"info"_s, [](Disk &disk, const Sample &sample) {
        disk.model = firstOf(sample.labels, {u"device_model"_s, u"model_name"_s, u"model"_s});
        disk.serial = firstOf(sample.labels, {u"serial_number"_s, u"serial"_s});
    });
    return found;
}

/// When the text files of each target were written, by its kind: SMART and NVMe have one each.
class Files {
public:
    explicit Files(const Marked &marked)
    {
        for (const Sample *sample : marked.value(u"written"_s)) {
            const bool nvme = sample->labels.value(u"file").contains(u"nvme"_s);
            m_written.insert({sample->labels.value(u"instance"), nvme}, qint64(sample->value) * 1000);
        }
    }

    std::optional<base::Instant> of(const Name &name) const
    {
        const bool nvme = name.second.startsWith("nvme"_L1);
        const auto own = m_written.constFind({name.first, nvme});
        const auto found = own == m_written.cend() ? m_written.constFind({name.first, !nvme}) : own;
        return found == m_written.cend() ? std::nullopt : std::optional(base::instantFromMs(*found));
    }

private:
    QMap<std::pair<QString, bool>, qint64> m_written;
};

State stateOf(const Disk &disk)
{
    const double worn = disk.worn.value_or(0);
    const bool warned = disk.warning.value_or(0) > 0;
    if (disk.healthy == false || worn >= wornCritical || (warned && disk.warning != tooHot))
        return State::Critical;
    if (worn >= wornWarning || warned || disk.worse.value_or(0) > 0 || disk.spare.value_or(1) <= leastSpare)
        return State::Warning;
    return disk.healthy || disk.worn || disk.warning ? State::Ok : State::Unknown;
}

class Reader {
public:
    explicit Reader(const survey::Input &input)
        : m_input(input)
        , m_source(input, u"disks")
        , m_files(m_source.now())
    {
        const survey::Answer &week = input.answers.of(u"week");
        for (const Sample &sample : week.error ? QList<Sample>() : week.samples)
            m_worse[{sample.labels.value(u"instance"), diskOf(sample.labels)}] += sample.value;
    }

    QList<Disk> read()
    {
        const auto now = disksOf(m_source.now());
        const auto before = disksOf(m_source.before());
        for (auto one = now.begin(); one != now.end(); ++one)
            add(one.key(), *one, true);
        for (auto one = before.begin(); one != before.end(); ++one)
            if (!now.contains(one.key()))
                add(one.key(), *one, false);
        addUntold();
        return m_found;
    }

private:
    void add(const Name &name, Disk disk, bool isNow)
    {
        static_cast<Told &>(disk) = m_source.told(name.first, name.second, isNow);
        disk.written = m_files.of(name);
        if (m_worse.contains(name))
            disk.worse = m_worse.value(name);
        if (isNow && disk.written && m_input.moment - *disk.written > oldestFile) {
            disk.silence = Silence::Aged;
            disk.at = disk.written;
        }
        disk.state = disk.silence == Silence::None ? stateOf(disk) : State::Unknown;
        m_found.append(disk);
    }

    void addUntold()
    {
        for (const survey::Machine &machine : m_input.machines.all()) {
            const bool told = std::ranges::any_of(
                m_found, [&machine](const Disk &disk) { return disk.instance == machine.instance; });
            if (told || machine.kind != "hypervisor"_L1)
                continue;
            Disk disk;
            static_cast<Told &>(disk) = m_source.told(machine.instance, {}, false);
            disk.silence = disk.silence == Silence::Gone ? Silence::Untold : disk.silence;
            m_found.append(disk);
        }
    }

    const survey::Input &m_input;
    Source m_source;
    Files m_files;
    QMap<Name, double> m_worse;
    QList<Disk> m_found;
};

} // namespace

QList<Disk> readDisks(const survey::Input &input)
{
    QList<Disk> found = Reader(input).read();
    std::ranges::sort(found, {}, [](const Disk &one) {
        return std::tuple(-int(one.state), -one.worn.value_or(-1), one.machine, one.name);
    });
    return found;
}

} // namespace storage
