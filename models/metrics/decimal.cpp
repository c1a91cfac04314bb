// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/decimal.h"

namespace metrics {

namespace {

/// As multiplied(), with the lower half of the reciprocal, too: false when even that many bits do not tell.
bool multipliedLong(std::uint64_t mantissa, int places, double &value)
{
    const Reciprocal &factor = reciprocals[std::size_t(places)];
    const int shift = std::countl_zero(mantissa);
    const std::uint64_t left = mantissa << shift;
    const Wide product = Wide(left) * factor.high + std::uint64_t((Wide(left) * factor.low) >> 64);
    const int cut = 74 + int(product >> 127); // bits below those of a double
    const Wide half = Wide(1) << (cut - 1);
    const Wide below = product & (2 * half - 1);
    const auto kept = std::int64_t(product >> cut) + std::int64_t(below > half);
    value = double(kept) * powerOfTwo(cut + 1 - 64 - factor.width - shift - places);
    return below > half || below < half - 1; // cut off twice, the product is less than two too small
}

/// Digits of any number in a row, `most` taken at most.
class LongRow {
public:
    static constexpr int most = 24;

    std::uint64_t value = 0;

    /// Returns how many there are; more than `most` when they are too many or their number is.
    int take(const char *at)
    {
        constexpr std::uint64_t tooLarge = 100'000'000'000; // with eight more digits it would not fit
        int taken = 0;
        for (int count = 8; count == 8 && taken < most; taken += count) {
            const DigitRow row(at + taken);
            count = int(row.count());
            if (count == 0)
                break;
            if (value >= tooLarge * powersOfTen[8 - count])
                return most + 1;
            value = row.appendedTo(value);
        }
        return taken;
    }
};

} // namespace

bool scaledDown(std::uint64_t mantissa, int places, double &value)
{
    if (places == 0 || mantissa == 0) {
        value = double(mantissa);
        return true;
    }
    return places <= mostPlaces
        && (multiplied(mantissa, places, value) || multipliedLong(mantissa, places, value));
}

const char *readLongDecimal(const char *at, double &value)
{
    const bool negative = *at == '-';
    at += negative ? 1 : 0;
    LongRow digits;
    const int whole = digits.take(at);
    if (whole == 0 || whole >= LongRow::most)
        return nullptr;
    at += whole;
    int places = 0;
    if (*at == '.') {
        places = digits.take(++at);
        if (places == 0 || places >= LongRow::most)
            return nullptr;
        at += places;
    }
    if (!scaledDown(digits.value, places, value))
        return nullptr;
    value = negative ? -value : value;
    return at;
}

const char *readAnySeconds(const char *at, qint64 &ms)
{
    constexpr int mostWhole = 10; // with more a double, which is what a time is, would not hold each ms
    constexpr int toMs[] = {0, 100, 10, 1};
    LongRow digits;
    const int whole = digits.take(at);
    const bool isPadded = *at == '0' && whole > 1; // which JSON does not allow
    if (whole == 0 || whole > mostWhole || isPadded)
        return nullptr;
    at += whole;
    ms = qint64(digits.value) * 1000;
    if (*at != '.')
        return at;
    LongRow behind;
    const int places = behind.take(++at);
    if (places == 0 || places > 3)
        return nullptr;
    ms += qint64(behind.value) * toMs[places];
    return at + places;
}

} // namespace metrics
