// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantitytext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <span>

namespace base {

namespace {

using namespace Qt::StringLiterals;

bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

/// French sets a narrow no-break space between number and unit, others a plain no-break one.
QString joined(const QString &number, const QString &unit, const QLocale &locale)
{
    return number + (isFrench(locale) ? QChar(0x202f) : QChar::Nbsp) + unit;
}

/// With a power of ten once nobody counts the digits any more: the largest numbers have three hundred.
QString numberText(double value, int decimals, const QLocale &locale)
{
    constexpr double countable = 1e15;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    return std::abs(value) < countable ? plain.toString(value, 'f', decimals) : plain.toString(value, 'g', 6);
}

/// Three significant digits at most, and none that only say zero.
QString shortNumber(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    const auto isRound = [&](int at) {
        const double scale = std::pow(10, at);
        return std::round(value * scale * 10) == std::round(value * scale) * 10;
    };
    while (decimals > 0 && isRound(decimals - 1))
        --decimals;
    return numberText(value, decimals, locale);
}

QString ratioText(double value, const QLocale &locale)
{
    const double percent = value * 100;
    const double size = std::abs(percent);
    // "100%" is said only of what is full; 99.6% is not.
    const bool nearlyFull = size >= 99.5 && size < 100;
    const double shown = nearlyFull ? std::floor(percent * 10) / 10 : percent;
    const bool digit = nearlyFull || (size < 9.95 && std::round(percent * 10) != std::round(percent) * 10);
    const QString number = numberText(shown, digit ? 1 : 0, locale);
    return isFrench(locale) ? joined(number, u"%"_s, locale) : number + u'%';
}

/// Byte counts with the prefix that leaves one to three digits before the point.
QString scaledText(double value, double base, std::span<const QStringView> prefixes, const QString &suffix,
                   const QLocale &locale)
{
    std::size_t power = 0;
    while (std::abs(value) >= base * 0.9995 && power + 1 < prefixes.size()) {
        value /= base;
        ++power;
    }
    const QString number = power == 0 ? numberText(value, 0, locale) : shortNumber(value, locale);
    return joined(number, prefixes[power].toString() + suffix, locale);
}

QString bytesText(double value, const QLocale &locale)
{
    static constexpr std::array<QStringView, 7> prefixes{u"", u"Ki", u"Mi", u"Gi", u"Ti", u"Pi", u"Ei"};
    return scaledText(value, 1024, prefixes, isFrench(locale) ? u"o"_s : u"B"_s, locale);
}

QString speedText(double value, const QLocale &locale)
{
    static constexpr std::array<QStringView, 7> prefixes{u"", u"k", u"M", u"G", u"T", u"P", u"E"};
    return scaledText(value, 1000, prefixes, isFrench(locale) ? u"o/s"_s : u"B/s"_s, locale);
}

QString dayUnit(const QLocale &locale)
{
    return isFrench(locale) ? u"j"_s : u"d"_s;
}

/// The two largest units that matter: "3 d 4 h", "2 h 5 min", "4 min 30 s", "12 s", "250 ms".
QString durationText(double seconds, const QLocale &locale)
{
    struct Step {
        qint64 seconds;
        QString unit;
        qint64 plain; ///< from so many on, the smaller unit adds nothing
    };
    const double size = std::abs(seconds);
    const QString sign = seconds < 0 ? u"\u2212"_s : QString();
    if (size > 0 && size < 0.9995)
        return sign + joined(numberText(size * 1000, size < 0.00995 ? 1 : 0, locale), u"ms"_s, locale);
    if (size < 9.95 && size != std::floor(size))
        return sign + joined(numberText(size, 1, locale), u"s"_s, locale);
    const auto whole = std::llround(std::min(size, 1e15));
    const std::array<Step, 4> steps{
        {{86400, dayUnit(locale), 30}, {3600, u"h"_s, 24}, {60, u"min"_s, 10}, {1, u"s"_s, 1}}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const qint64 count = whole / steps[i].seconds;
        if (count == 0 && i + 1 < steps.size())
            continue;
        const QString large = joined(numberText(double(count), 0, locale), steps[i].unit, locale);
        if (i + 1 == steps.size() || count >= steps[i].plain)
            return sign + large;
        const qint64 rest = whole % steps[i].seconds / steps[i + 1].seconds;
        const QString small = joined(numberText(double(rest), 0, locale), steps[i + 1].unit, locale);
        return sign + (rest > 0 ? large + QChar::Nbsp + small : large);
    }
    Q_UNREACHABLE_RETURN({});
}

QString countText(double value, const QLocale &locale)
{
    return value == std::floor(value) || std::abs(value) >= 99.95 ? numberText(value, 0, locale)
                                                                  : shortNumber(value, locale);
}

} // namespace

QString notMeasuredText()
{
    return u"\u2014"_s;
}

QString quantityText(double value, Unit unit, const QLocale &locale)
{
    if (std::isnan(value))
        return notMeasuredText();
    if (std::isinf(value))
        return value > 0 ? u"\u221e"_s : u"\u2212\u221e"_s;
    switch (unit) {
    case Unit::Ratio:
        return ratioText(value, locale);
    case Unit::Bytes:
        return bytesText(value, locale);
    case Unit::BytesPerSecond:
        return speedText(value, locale);
    case Unit::Seconds:
        return durationText(value, locale);
    case Unit::Days:
        return joined(shortNumber(value, locale), dayUnit(locale), locale);
    case Unit::Count:
        return countText(value, locale);
    case Unit::Celsius:
        return joined(shortNumber(value, locale), u"°C"_s, locale);
    case Unit::Bool:
        return value != 0 ? QCoreApplication::translate("QuantityText", "yes")
                          : QCoreApplication::translate("QuantityText", "no");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ageText(Milliseconds age, const QLocale &locale)
{
    const qint64 seconds = std::max<qint64>(0, age.count() / 1000);
    const auto text = [&locale](qint64 count, const QString &unit) {
        return joined(numberText(double(count), 0, locale), unit, locale);
    };
    if (seconds < 60)
        return text(seconds, u"s"_s);
    if (seconds < 3600)
        return text(seconds / 60, u"min"_s);
    if (seconds < 48 * 3600)
        return text(seconds / 3600, u"h"_s);
    return text(seconds / 86400, dayUnit(locale));
}

QString instantText(Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = toUtc(instant).toTimeZone(zone);
    return locale.toString(local, u"ddd d MMM yyyy, HH:mm:ss"_s) + u' ' + local.timeZoneAbbreviation();
}

} // namespace base
