// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/momentscanner.h"
#include "models/incidents/writtendate.h"

#include <QRegularExpression>

namespace incidents {

using namespace Qt::StringLiterals;
using base::MomentScanner;
using Precision = WrittenDate::Precision;

namespace {

constexpr qsizetype longestLead = 400; ///< how far into a sentence a date is looked for

/// "–", "au", "to": what stands between the two ends of a stretch.
const QString between = u" ?(?:-|–|—|→|/|au|to|until|jusqu'au|et|and|&)"_s;
const QString dayNumber = u"(\\d{1,2})(?:er|st|nd|rd|th)?"_s;

/// Reads one date or stretch from left to right. Whatever reads like a date and is none makes the whole
/// impossible, with its words.
class Reader {
public:
    explicit Reader(const QString &text)
        : m_scanner(text)
        , m_text(text.simplified())
    {
    }

    std::expected<std::optional<WrittenDates>, ImpossibleDate> read()
    {
        takeLead();
        m_from = m_scanner.position();
        auto dates = takeStretch();
        if (m_impossible)
            return std::unexpected(ImpossibleDate{*m_impossible});
        if (!dates)
            return std::nullopt;
        takeTail();
        dates->rest = m_scanner.rest();
        return dates;
    }

private:
    /// "Le", "Dans la nuit du lundi": says nothing by itself.
    void takeLead()
    {
        (void)m_scanner.take(u"(?:dans la )?nuit du|le|du|de|on|the|from|en|in|depuis|since|fin|debut|mi"_s);
        (void)base::takeWeekday(m_scanner);
    }

    /// ":", "," and the like part the date from what is said.
    void takeTail() { (void)m_scanner.take(u"[ \\])]*(?:[:;,.–—-]|\\|)+"_s); }

    std::optional<WrittenDates> takeStretch()
    {
        if (auto dates = takeDays())
            return dates;
        if (auto day = takeDay())
            return takeTimes(*day);
        if (const auto coarse = takeCoarse())
            return WrittenDates{.start = *coarse, .end = {}, .rest = {}};
        return std::nullopt;
    }

    /// Several days of one month: "1 et 2 mai 2017", "3-5 May 2019", "May 1-2, 2017"; or two, of which only
    /// the second says the year: "30 avril au 2 mai 2017".
    std::optional<WrittenDates> takeDays()
    {
        const QString month = u" (?:de |of )?"_s + base::monthPattern();
        const QString year = u",? (\\d{4})(?!\\d)"_s;
        const QString second = between + u" ?"_s + dayNumber;
        if (const auto m = m_scanner.take(dayNumber + second + month + year))
            return stretch(dayOf((*m)[4], base::monthOf((*m)[3]), (*m)[1]),
                           dayOf((*m)[4], base::monthOf((*m)[3]), (*m)[2]));
        if (const auto m = m_scanner.take(base::monthPattern() + u' ' + dayNumber + second + year))
            return stretch(dayOf((*m)[4], base::monthOf((*m)[1]), (*m)[2]),
                           dayOf((*m)[4], base::monthOf((*m)[1]), (*m)[3]));
        if (const auto m = m_scanner.take(dayNumber + month + second + month + year))
            return stretch(dayOf((*m)[5], base::monthOf((*m)[2]), (*m)[1]),
                           dayOf((*m)[5], base::monthOf((*m)[4]), (*m)[3]));
        return std::nullopt;
    }

    std::optional<WrittenDates> stretch(QDate first, QDate last)
    {
        if (!possible(first.isValid() && last.isValid() && first <= last))
            return std::nullopt;
        return WrittenDates{.start = {.day = first, .time = {}, .zone = {}},
                            .end = WrittenDate{.day = last, .time = {}, .zone = {}},
                            .rest = {}};
    }

    static QDate dayOf(const QString &year, int month, const QString &day)
    {
        return {year.toInt(), month, day.toInt()};
    }

    /// A whole date, without its time.
    std::optional<QDate> takeDay()
    {
        std::optional<QDate> day;
        if (const auto m = m_scanner.take(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:t(?=\\d)|(?!\\d))"_s))
            day = dayOf((*m)[1], (*m)[2].toInt(), (*m)[3]);
        else if (const auto n = m_scanner.take(u"(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![.]?\\d)"_s))
            day = dayOf((*n)[4], (*n)[3].toInt(), (*n)[1]);
        else if (const auto w = m_scanner.take(dayNumber + u" (?:de |of )?"_s + base::monthPattern()
                                               + u",? (\\d{4})(?!\\d)"_s))
            day = dayOf((*w)[3], base::monthOf((*w)[2]), (*w)[1]);
        else if (const auto e =
                     m_scanner.take(base::monthPattern() + u' ' + dayNumber + u",? (\\d{4})(?!\\d)"_s))
            day = dayOf((*e)[3], base::monthOf((*e)[1]), (*e)[2]);
        return day && possible(day->isValid()) ? day : std::nullopt;
    }

    /// The time of a day, and until when: another time of it, or another day.
    std::optional<WrittenDates> takeTimes(QDate day)
    {
        WrittenDates dates{.start = {.day = day, .time = {}, .zone = {}}, .end = {}, .rest = {}};
        if (!takeTime(dates.start))
            return std::nullopt;
        const qsizetype behind = m_scanner.position();
        if (!m_scanner.take(between)) {
            takeZone(dates);
            return dates;
        }
        WrittenDate end{.day = day, .time = {}, .zone = {}};
        (void)m_scanner.take(u"le|the"_s);
        const auto otherDay = takeDay();
        if (otherDay)
            end.day = *otherDay;
        if (!m_impossible && takeTime(end) && (otherDay || end.time.isValid())) {
            if (!otherDay && end.time <= dates.start.time)
                end.day = day.addDays(1); // past midnight
            dates.end = end;
            takeZone(dates);
        } else {
            m_scanner.back(behind);
        }
        if (m_impossible || (otherDay && *otherDay < day && !possible(false)))
            return std::nullopt;
        return dates;
    }

    /// False when what reads like a time is none.
    bool takeTime(WrittenDate &date)
    {
        const qsizetype before = m_scanner.position();
        (void)m_scanner.take(u",? ?(?:a|at|vers|de|from|around|des)(?= ?\\d| midi| minuit| noon)"_s);
        const auto time = base::takeClock(m_scanner);
        if (!time) {
            m_scanner.back(before);
            return true;
        }
        if (!possible(time->isValid()))
            return false;
        date.time = QTime(time->hour(), time->minute());
        date.precision = Precision::Minute;
        return true;
    }

    /// Not "-02:00" behind a time, which is more often the end of a stretch.
    void takeZone(WrittenDates &dates)
    {
        if (dates.start.precision != Precision::Minute || m_scanner.rest().startsWith(u'-'))
            return;
        if (const auto zone = base::takeZone(m_scanner)) {
            dates.start.zone = zone;
            if (dates.end)
                dates.end->zone = zone;
        }
    }

    /// "Juin 2016", "06/2016", "2016-06", "Automne 2016", "2016 :".
    std::optional<WrittenDate> takeCoarse()
    {
        const auto coarse = [this](const QString &year, int month, Precision precision) {
            const QDate first(year.toInt(), month, 1);
            return possible(first.isValid())
                ? std::optional(WrittenDate{.precision = precision, .day = first, .time = {}, .zone = {}})
                : std::nullopt;
        };
        if (const auto m = m_scanner.take(base::monthPattern() + u" (\\d{4})(?!\\d)"_s))
            return coarse((*m)[2], base::monthOf((*m)[1]), Precision::Month);
        if (const auto m = m_scanner.take(u"(\\d{4})-(\\d{2})(?![\\d-])"_s))
            return coarse((*m)[1], (*m)[2].toInt(), Precision::Month);
        if (const auto m = m_scanner.take(u"(\\d{1,2})/(\\d{4})(?!\\d)"_s))
            return coarse((*m)[2], (*m)[1].toInt(), Precision::Month);
        if (const auto m = m_scanner.take(
                u"(?:(printemps|spring)|(ete|summer)|(automne|autumn|fall)|(hiver|winter)) (\\d{4})(?!\\d)"_s)) {
            const int season = !(*m)[1].isEmpty() ? 3 : !(*m)[2].isEmpty() ? 6 : !(*m)[3].isEmpty() ? 9 : 12;
            return coarse((*m)[5], season, Precision::Season);
        }
        if (const auto m = m_scanner.take(u"((?:19|20)\\d{2})(?= ?[:,]|$)"_s))
            return coarse((*m)[1], 1, Precision::Year);
        return std::nullopt;
    }

    bool possible(bool is)
    {
        if (!is && !m_impossible)
            m_impossible = m_text.sliced(m_from, m_scanner.position() - m_from).trimmed();
        return is;
    }

    MomentScanner m_scanner;
    QString m_text;
    qsizetype m_from = 0;
    std::optional<QString> m_impossible;
};

} // namespace

std::expected<std::optional<WrittenDates>, ImpossibleDate> datesAtStart(const QString &text)
{
    return Reader(text).read();
}

std::optional<WrittenDates> onlyDateWithin(const QString &text)
{
    static const QRegularExpression starts(u"(?<![\\w/.:-])(?=[\\wÀ-ÿ])"_s);
    const QString head = text.simplified().left(longestLead);
    std::optional<WrittenDates> only;
    qsizetype behind = 0;
    for (const auto &match : starts.globalMatch(head)) {
        if (match.capturedStart() < behind)
            continue;
        const QString from = head.sliced(match.capturedStart());
        const auto dates = datesAtStart(from);
        if (!dates || !*dates || (*dates)->start.precision > Precision::Day)
            continue;
        if (only)
            return std::nullopt;
        only = **dates;
        behind = match.capturedStart() + from.size() - only->rest.size();
    }
    if (only)
        only->rest = text.simplified();
    return only;
}

} // namespace incidents
