// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/arrayreader.h"

#include "models/storage/told.h"

#include <QMap>
#include <QRegularExpression>

#include <tuple>

namespace storage {

using namespace Qt::StringLiterals;
using base::State;
using metrics::Sample;

namespace {

using Name = std::tuple<QString, QString, bool>; ///< target, array or pool, whether it is a pool

/// Of several states that hold at once, what is worth saying.
bool tellsMore(const QString &state, const QString &than)
{
    return than.isEmpty() || (than == "active"_L1 && state != "active"_L1);
}

void count(Array &array, const QString &state, double value)
{
    const int disks = int(std::clamp(value, 0.0, 1000.0));
    if (state == "active"_L1)
        array.active = disks;
    else if (state == "failed"_L1)
        array.failed = disks;
    else if (state == "spare"_L1)
        array.spare = disks;
}

QMap<Name, Array> arraysOf(const Marked &marked)
{
    QMap<Name, Array> found;
    const auto each = [&marked, &found](const QString &mark, QStringView label, auto take) {
        for (const Sample *sample : marked.value(mark)) {
            const bool isPool = label == u"zpool";
            Array &one = found[{sample->labels.value(u"instance"), sample->labels.value(label), isPool}];
            one.isPool = isPool;
            take(one, *sample);
        }
    };
    each(u"required"_s, u"device",
         [](Array &one, const Sample &sample) { one.required = int(sample.value); });
    each(u"counted"_s, u"device",
         [](Array &one, const Sample &sample) { count(one, sample.labels.value(u"state"), sample.value); });
    each(u"synced"_s, u"device", [](Array &one, const Sample &sample) { one.synced = sample.value; });
    const auto doing = [](Array &one, const Sample &sample) {
        if (const QString state = sample.labels.value(u"state"); tellsMore(state, one.doing))
            one.doing = state;
    };
    each(u"doing"_s, u"device", doing);
    each(u"pool"_s, u"zpool", doing);
    return found;
}

State stateOf(const Array &array)
{
    static const QRegularExpression copying(u"recover|resync|reshape"_s);
    if (array.isPool)
        return array.doing == "online"_L1  ? State::Ok
            : array.doing == "degraded"_L1 ? State::Warning
                                           : State::Critical;
    if (array.required == 0 || array.doing.isEmpty())
        return State::Unknown;
    if (array.failed > 0 || array.missing() > 0 || array.doing == "inactive"_L1)
        return State::Critical;
    return array.doing.contains(copying) ? State::Warning : State::Ok;
}

/// Software can be measured by the exporter; a controller of its own cannot, and says nothing here.
bool isSoftware(const QString &written)
{
    static const QRegularExpression hardware(u"hardware|mat[ée]riel|perc|megaraid|\\bno\\b|non|aucun"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return !written.isEmpty() && !written.contains(hardware);
}

void addDeclared(QList<Array> &found, const survey::Input &input, const Source &source)
{
    for (const inventory::Subject &subject : input.directory.inventory().subjects) {
        const inventory::Fact *fact = inventory::isMachine(subject.kind) ? subject.fact(u"raid") : nullptr;
        if (!fact || !isSoftware(subject.text(u"raid")))
            continue;
        const survey::Machine *machine = input.machines.named(subject.name);
        const QString instance = machine ? machine->instance : QString();
        const bool told = std::ranges::any_of(
            found, [&instance](const Array &array) { return array.instance == instance; });
        if (told)
            continue;
        Array array;
        static_cast<Told &>(array) = source.told(instance, {}, false);
        array.machine = subject.name;
        array.silence = array.silence == Silence::Gone ? Silence::Untold : array.silence;
        array.page = fact->page;
        array.line = fact->line;
        array.text = fact->text;
        found.append(array);
    }
}

} // namespace

QList<Array> readArrays(const survey::Input &input)
{
    const Source source(input, u"arrays");
    const auto now = arraysOf(source.now());
    const auto before = arraysOf(source.before());
    QList<Array> found;
    const auto add = [&source, &found](const Name &name, Array array, bool isNow) {
        static_cast<Told &>(array) = source.told(std::get<0>(name), std::get<1>(name), isNow);
        array.state = isNow ? stateOf(array) : State::Unknown;
        found.append(array);
    };
    for (auto one = now.begin(); one != now.end(); ++one)
        add(one.key(), *one, true);
    for (auto one = before.begin(); one != before.end(); ++one)
        if (!now.contains(one.key()))
            add(one.key(), *one, false);
    addDeclared(found, input, source);
    std::ranges::sort(found, {},
                      [](const Array &one) { return std::tuple(-int(one.state), one.machine, one.name); });
    return found;
}

} // namespace storage
