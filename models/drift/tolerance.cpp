// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/tolerance.h"

#include "models/drift/sizetext.h"

#include <algorithm>
#include <cmath>

namespace drift {

namespace {

constexpr double mostKernelShare = 0.065; ///< a little over 6 %: MemTotal is rounded, too
constexpr double mostKernelBytes = 48.0 * 1024 * 1024; ///< what a kernel keeps however small the machine
constexpr double mostFilesystemShare = 0.10;
constexpr double rounding = 0.005; ///< above the nominal: sizes are written without their digits

struct Span {
    double least = 0;
    double most = 0;

    bool has(double bytes) const { return bytes >= least && bytes <= most; }
};

/// What a nominal size may show itself as. @param share that is lost at most
Span spanOf(double nominal, double share)
{
    return {.least = nominal * (1 - share), .most = nominal * (1 + rounding)};
}

bool isSize(double nominal, double bytes, double share)
{
    return spanOf(nominal, share).has(bytes);
}

/// What a text may mean in bytes, by either reading; the typed value when the text says no size.
QList<double> meanings(const inventory::Fact &fact)
{
    QList<double> bytes;
    double decimal = 0;
    double binary = 0;
    const QList<WrittenSize> sizes = sizesIn(fact.text);
    for (const WrittenSize &size : sizes) {
        bytes << size.decimalBytes() << size.binaryBytes();
        bytes << size.count * size.decimalBytes() << size.count * size.binaryBytes();
        decimal += size.count * size.decimalBytes();
        binary += size.count * size.binaryBytes();
    }
    if (sizes.size() > 1)
        bytes << decimal << binary;
    if (const auto *typed = std::get_if<double>(&fact.value); typed && bytes.isEmpty())
        bytes << *typed;
    return bytes;
}

bool isMemory(double nominal, double bytes)
{
    const double share = std::max(mostKernelShare, mostKernelBytes / nominal);
    return isSize(nominal, bytes, std::min(share, 0.25));
}

/// Every size of a machine that somebody may have meant by its disks.
QList<double> diskSizes(const MeasuredSubject &measured)
{
    QList<double> sizes;
    double all = 0;
    for (const MeasuredFilesystem &filesystem : measured.filesystems) {
        sizes << filesystem.size.number();
        all += filesystem.size.number();
    }
    if (sizes.size() > 1)
        sizes << all;
    if (measured.disk)
        sizes << measured.disk->number();
    return sizes;
}

} // namespace

bool isMemory(const inventory::Fact &written, double bytes)
{
    const QList<WrittenSize> sizes = sizesIn(written.text);
    double decimal = 0;
    double binary = 0;
    for (const WrittenSize &size : sizes) {
        if (isMemory(size.decimalBytes(), bytes) || isMemory(size.binaryBytes(), bytes))
            return true;
        decimal += size.count * size.decimalBytes(); // "2 x 16 Go" are two bars
        binary += size.count * size.binaryBytes();
    }
    if (decimal > 0)
        return isMemory(decimal, bytes) || isMemory(binary, bytes);
    const auto *typed = std::get_if<double>(&written.value);
    return !typed || isMemory(*typed, bytes) || isMemory(*typed * 1.073741824, bytes);
}

bool hasDisks(const MeasuredSubject &measured)
{
    return measured.disk || !measured.filesystems.isEmpty();
}

bool areDisks(const inventory::Fact &written, const MeasuredSubject &measured)
{
    const QList<double> nominals = meanings(written);
    const QList<double> sizes = diskSizes(measured);
    if (nominals.isEmpty() || sizes.isEmpty())
        return true; // nothing to compare
    if (measured.kind == inventory::Kind::Hypervisor)
        return std::ranges::max(sizes) <= spanOf(std::ranges::max(nominals), 0).most;
    return std::ranges::any_of(nominals, [&sizes](double nominal) {
        return std::ranges::any_of(
            sizes, [nominal](double size) { return isSize(nominal, size, mostFilesystemShare); });
    });
}

const Measurement *diskOf(const MeasuredSubject &measured)
{
    if (measured.disk)
        return &*measured.disk;
    if (measured.filesystems.isEmpty())
        return nullptr;
    const auto root =
        std::ranges::find(measured.filesystems, QStringLiteral("/"), &MeasuredFilesystem::mountpoint);
    if (root != measured.filesystems.end())
        return &root->size;
    return &std::ranges::max_element(measured.filesystems, {}, [](const MeasuredFilesystem &one) {
                return one.size.number();
            })->size;
}

bool areCpus(const inventory::Fact &written, inventory::Kind kind, const MeasuredSubject &measured)
{
    const auto *number = std::get_if<double>(&written.value);
    if (!number || !measured.cpus)
        return true;
    const double cores = measured.cpus->number();
    const bool metal = measured.kind != inventory::Kind::Vm && kind != inventory::Kind::Vm;
    return cores == *number || (metal && cores == 2 * *number);
}

} // namespace drift
