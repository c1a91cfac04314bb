// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/momentscanner.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace base {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto months =
    "(jan(?:uary|vier|v)?|feb(?:ruary)?|fev(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|"
    "may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|"
    "oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)\\.?"_L1;
constexpr auto dayPattern =
    "(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|"
    "sun(?:day)?|lun(?:di)?|mar(?:di)|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|"
    "dim(?:anche)?)\\.?"_L1;

QChar folded(QChar letter)
{
    if (letter == u'\u2019')
        return u'\'';
    if (letter == u'\u2212')
        return u'-';
    const QString parts = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString();
    return (parts.isEmpty() ? letter : parts.front()).toLower();
}

int indexOfStart(const QString &word, std::initializer_list<QLatin1StringView> starts)
{
    int index = 0;
    for (const QLatin1StringView start : starts) {
        if (word.startsWith(start))
            return index;
        ++index;
    }
    return -1;
}

int weekdayOf(const QString &word)
{
    const int english =
        indexOfStart(word, {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1});
    return 1
        + (english >= 0
               ? english
               : indexOfStart(word, {"lun"_L1, "mar"_L1, "mer"_L1, "jeu"_L1, "ven"_L1, "sam"_L1, "dim"_L1}));
}

/// The latest such day of a year that is not ahead; 29 February looks back to a leap year.
SpokenDate withoutYear(int month, int day, QDate today)
{
    for (int year = today.year(); year > today.year() - 8; --year)
        if (const QDate date(year, month, day); date.isValid() && date <= today)
            return {.date = date, .yearless = true};
    return {};
}

SpokenDate dayMonthYear(const QString &day, int month, const QString &year, QDate today)
{
    return year.isEmpty() ? withoutYear(month, day.toInt(), today)
                          : SpokenDate{.date = QDate(year.toInt(), month, day.toInt())};
}

std::optional<SpokenDate> takeNumbers(MomentScanner &scanner, QDate today)
{
    if (const auto iso = scanner.take(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:t(?=\\d)|(?!\\d))"_s))
        return SpokenDate{.date = QDate((*iso)[1].toInt(), (*iso)[2].toInt(), (*iso)[3].toInt())};
    const auto parts = scanner.take(u"(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})"_s);
    if (parts)
        return dayMonthYear((*parts)[1], (*parts)[3].toInt(), (*parts)[4], today);
    if (const auto few = scanner.take(u"(\\d{1,2})/(\\d{1,2})(?![/\\d])"_s))
        return dayMonthYear((*few)[1], (*few)[2].toInt(), {}, today);
    return std::nullopt;
}

std::optional<SpokenDate> takeNamed(MomentScanner &scanner, QDate today)
{
    const QString year = u",?(?: (\\d{4})(?![:h\\d]))?"_s;
    if (const auto words = scanner.take(u"(\\d{1,2})(?:er|st|nd|rd|th)?(?: of| de)? "_s + months + year))
        return dayMonthYear((*words)[1], monthOf((*words)[2]), words->value(3), today);
    if (const auto words = scanner.take(months + u" (\\d{1,2})(?:st|nd|rd|th)?(?![:h\\d])"_s + year))
        return dayMonthYear((*words)[2], monthOf((*words)[1]), words->value(3), today);
    return std::nullopt;
}

std::optional<SpokenDate> takeDayWord(MomentScanner &scanner, QDate today)
{
    if (scanner.take(u"(today|aujourd'hui)"_s))
        return SpokenDate{.date = today};
    if (scanner.take(u"(avant[- ]hier|(the )?day before yesterday)"_s))
        return SpokenDate{.date = today.addDays(-2)};
    if (scanner.take(u"(yesterday|hier)"_s))
        return SpokenDate{.date = today.addDays(-1)};
    return std::nullopt;
}

/// "last monday" is never today; "monday" may be.
std::optional<SpokenDate> takeMereWeekday(MomentScanner &scanner, QDate today)
{
    const qsizetype start = scanner.position();
    const bool before = scanner.take(u"last"_s).has_value();
    const auto weekday = takeWeekday(scanner);
    if (!weekday) {
        scanner.back(start);
        return std::nullopt;
    }
    const bool last = scanner.take(u"(dernier|passe)"_s).has_value() || before;
    const int behind = (today.dayOfWeek() - *weekday + 7) % 7;
    return SpokenDate{.date = today.addDays(last && behind == 0 ? -7 : -behind), .weekday = true};
}

QTime clockOf(int hour, const QString &minute, const QString &second, const QString &half)
{
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    const int turned = half.isEmpty() ? hour : hour % 12 + (half == "pm"_L1 ? 12 : 0);
    const QStringList parts = second.split(u'.');
    return QTime(turned, minute.toInt(), parts.first().toInt(),
                 parts.value(1).leftJustified(3, u'0', true).toInt());
}

} // namespace

QString monthPattern()
{
    return months;
}

int monthOf(const QString &word)
{
    static const QHash<QString, int> numbers{
        {u"jan"_s, 1}, {u"feb"_s, 2}, {u"fev"_s, 2},  {u"mar"_s, 3},  {u"apr"_s, 4}, {u"avr"_s, 4},
        {u"may"_s, 5}, {u"mai"_s, 5}, {u"jun"_s, 6},  {u"jui"_s, 6},  {u"jul"_s, 7}, {u"aug"_s, 8},
        {u"aou"_s, 8}, {u"sep"_s, 9}, {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}};
    return word.startsWith("juil"_L1) ? 7 : numbers.value(word.first(3));
}

MomentScanner::MomentScanner(const QString &text)
    : m_typed(text.simplified())
    , m_folded(m_typed)
{
    std::ranges::transform(m_typed, m_folded.begin(), folded);
}

std::optional<QStringList> MomentScanner::take(const QString &pattern)
{
    const bool space = m_at < m_folded.size() && m_folded[m_at] == u' ';
    // What ends in a letter or digit must not go on with a letter, unless it is the zone of RFC 3339.
    const QRegularExpression whole(u"(?:%1)(?!(?!z\\b)[a-z])"_s.arg(pattern));
    const auto match = whole.match(m_folded, m_at + (space ? 1 : 0), QRegularExpression::NormalMatch,
                                   QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    m_at = match.capturedEnd();
    return match.capturedTexts();
}

bool MomentScanner::atEnd()
{
    return m_at >= m_folded.size();
}

QString MomentScanner::rest() const
{
    return m_typed.sliced(m_at).trimmed();
}

std::optional<SpokenDate> takeDate(MomentScanner &scanner, QDate today)
{
    for (const auto take : {takeNumbers, takeNamed, takeDayWord, takeMereWeekday})
        if (const auto date = take(scanner, today))
            return date;
    return std::nullopt;
}

std::optional<int> takeWeekday(MomentScanner &scanner)
{
    const auto word = scanner.take(dayPattern + u",?"_s);
    return word ? std::optional(weekdayOf((*word)[1])) : std::nullopt;
}

std::optional<QTime> takeClock(MomentScanner &scanner)
{
    if (scanner.take(u"(midi|noon)"_s))
        return QTime(12, 0);
    if (scanner.take(u"(minuit|midnight)"_s))
        return QTime(0, 0);
    if (const auto at = scanner.take(u"(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.]\\d{1,9})?))?(?![\\d:]) ?(am|pm)?|"
                                     "(\\d{1,2}) ?h ?(\\d{2})(?!\\d)(?: ?(?:min|mn|m))?|(\\d{1,2}) ?h"_s)) {
        const auto part = [&at](qsizetype index) { return at->value(index); };
        const QString hour = part(1) + part(5) + part(7);
        return clockOf(hour.toInt(), part(2) + part(6), part(3), part(4));
    }
    if (const auto at = scanner.take(u"(\\d{1,2}) ?(am|pm)"_s))
        return clockOf((*at)[1].toInt(), {}, {}, (*at)[2]);
    return std::nullopt;
}

std::optional<QTimeZone> takeZone(MomentScanner &scanner)
{
    if (scanner.take(u"(z|utc|gmt)"_s))
        return QTimeZone::utc();
    const auto offset = scanner.take(u"([+-])(\\d{2}):?(\\d{2})?(?!\\d)"_s);
    if (!offset)
        return std::nullopt;
    const int seconds = (*offset)[2].toInt() * 3600 + offset->value(3).toInt() * 60;
    return QTimeZone((*offset)[1] == "-"_L1 ? -seconds : seconds);
}

std::optional<Milliseconds> takeDuration(MomentScanner &scanner)
{
    struct Unit {
        QString words;
        Milliseconds length;
    };
    static const std::array<Unit, 5> units{{{u"(?:weeks?|semaines?|sem|w)"_s, 7 * 24h},
                                            {u"(?:days?|jours?|d|j)"_s, 24h},
                                            {u"(?:hours?|heures?|hrs?|h)"_s, 1h},
                                            {u"(?:minutes?|mins?|mn|m)"_s, 1min},
                                            {u"(?:seconds?|secondes?|secs?|s)"_s, 1s}}};
    Milliseconds sum{0};
    bool any = false;
    for (const Unit &unit : units)
        if (const auto number = scanner.take(u"(\\d{1,6}|an?|une?) ?"_s + unit.words
                                             + u"(?![a-z])|(\\d{1,6})"_s + unit.words + u"(?=\\d)"_s)) {
            const QString digits = (*number)[1] + number->value(2);
            sum += unit.length * (digits.front().isDigit() ? digits.toInt() : 1);
            any = true;
        }
    return any ? std::optional(sum) : std::nullopt;
}

} // namespace base
