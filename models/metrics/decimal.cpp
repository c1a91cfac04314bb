// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/decimal.h"

#include <QtGlobal>

#include <array>
#include <bit>

namespace metrics {

namespace {

constexpr int mostPlaces = 27; ///< 5^27 is the last power of five below 2^63

/// 2^(127 + width) / 5^places, cut off: 128 bits of which the highest is set.
struct Reciprocal {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    int width = 0; ///< bits of 5^places
};

constexpr Reciprocal reciprocalOf(std::uint64_t power)
{
    Reciprocal result{.width = std::bit_width(power)};
    std::uint64_t rest = 1ULL << (result.width - 1); // what is left of the 2^… that was divided so far
    for (int bit = 0; bit < 128; ++bit) {
        rest <<= 1;
        const bool fits = rest >= power;
        rest -= fits ? power : 0;
        result.high = result.high << 1 | result.low >> 63;
        result.low = result.low << 1 | std::uint64_t(fits);
    }
    return result;
}

constexpr auto reciprocals = [] {
    std::array<Reciprocal, mostPlaces + 1> all;
    std::uint64_t power = 1;
    for (int places = 1; places <= mostPlaces; ++places)
        all[std::size_t(places)] = reciprocalOf(power *= 5);
    return all;
}();

double powerOfTwo(int exponent)
{
    return std::bit_cast<double>(std::uint64_t(1023 + exponent) << 52);
}

__extension__ using Wide = unsigned __int128;

/// Rounds a product of which `cut` bits are below those of a double. Cut off twice, it is less than two too
/// small, so that this is right unless what is cut may be the very half: then it is false.
template <typename Bits> bool rounded(Bits product, int cut, std::uint64_t &kept)
{
    const Bits half = Bits(1) << (cut - 1);
    const Bits below = product & (2 * half - 1);
    kept = std::uint64_t(product >> cut) + std::uint64_t(below > half);
    return below > half || below < half - 1;
}

bool multiplied(std::uint64_t mantissa, int places, double &value)
{
    const Reciprocal &factor = reciprocals[std::size_t(places)];
    const int shift = std::countl_zero(mantissa);
    const std::uint64_t left = mantissa << shift;
    const Wide first = Wide(left) * factor.high;
    const auto high = std::uint64_t(first >> 64);
    const int lead = int(high >> 63);
    std::uint64_t kept = 0;
    if (!rounded(high, 10 + lead, kept)) { // one in five hundred: with the lower half of the reciprocal, too
        const Wide product = first + std::uint64_t((Wide(left) * factor.low) >> 64);
        const int wideLead = int(product >> 127);
        if (wideLead != lead || !rounded(product, 74 + lead, kept))
            return false;
    }
    value = double(std::int64_t(kept)) * powerOfTwo(74 + lead + 64 - 127 - factor.width - shift - places);
    return true;
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
            count = row.count();
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
    return places <= mostPlaces && multiplied(mantissa, places, value);
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
