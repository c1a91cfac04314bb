// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/momentparser.h"

#include "models/base/momentscanner.h"

namespace base {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = MomentError::Kind;
template <typename T> using Read = std::expected<T, MomentError>;

constexpr qsizetype longestText = 200;

std::unexpected<MomentError> refuse(Kind kind, const QString &what)
{
    constexpr qsizetype most = 60;
    const QString shown = what.simplified();
    return std::unexpected(
        MomentError{.kind = kind, .what = shown.size() > most ? shown.first(most - 1) + u'…' : shown});
}

/// One end of a range, or the moment itself: a day, a clock time, or both.
struct Point {
    std::optional<SpokenDate> date;
    std::optional<int> weekday; ///< said beside the date
    std::optional<QTime> clock;
    std::optional<QTimeZone> zone;
};

/// The instant of a clock time on a day; nothing when summer time leaves it out.
std::optional<Instant> instantAt(QDate date, QTime clock, const QTimeZone &zone)
{
    using Resolution = QDateTime::TransitionResolution;
    const QDateTime first(date, clock, zone, Resolution::PreferBefore);
    const bool stands = first.isValid() && first.time() == clock && first.date() == date;
    return stands ? std::optional(instantFromMs(first.toMSecsSinceEpoch())) : std::nullopt;
}

class Parser {
public:
    Parser(const QString &text, Instant now, const QTimeZone &zone)
        : m_text(text)
        , m_now(now)
        , m_zone(zone)
    {
    }

    Read<AskedTime> parse() const
    {
        if (m_text.size() > longestText || m_text.trimmed().isEmpty())
            return refuse(Kind::NotUnderstood, m_text);
        if (isNow(m_text))
            return AskedTime();
        if (const auto length = lengthOnly())
            return lastOnes(*length);
        if (const auto ends = bothEnds())
            return between(ends->first, ends->second);
        const auto at = instantOf(m_text, m_zone);
        if (!at)
            return std::unexpected(at.error());
        return checked(*at, m_text).transform([](Instant past) { return AskedTime{.moment = {past}}; });
    }

private:
    static bool isNow(const QString &text)
    {
        MomentScanner scanner(text);
        return scanner.take(u"(now|live|maintenant|(en )?direct)"_s) && scanner.atEnd();
    }

    std::optional<Milliseconds> lengthOnly() const
    {
        MomentScanner scanner(m_text);
        const QString last = u"(last|past|dernier(e|s|es)?)"_s;
        const bool introduced = scanner.take(u"(the|les?|la)"_s).has_value();
        const bool before = scanner.take(last).has_value();
        if (before || introduced)
            if (const auto one = oneUnit(scanner))
                return one;
        // "les 6 dernières heures": the word stands between number and unit.
        static const QRegularExpression inside(u"^(\\D*\\d+) (derni[eè]r(?:e|s|es)?) "_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const QString plain = scanner.rest();
        MomentScanner rest(QString(plain).replace(inside, u"\\1 "_s));
        const bool clock = !before && !introduced && looksLikeClock(plain);
        const auto length = clock ? std::nullopt : takeDuration(rest);
        return length && rest.atEnd() ? length : std::nullopt;
    }

    /// "14h32" is a time of day, "6h" is a length.
    static bool looksLikeClock(const QString &text)
    {
        MomentScanner scanner(text);
        return scanner.take(u"\\d{1,2} ?h ?\\d{2}"_s) && scanner.atEnd();
    }

    /// "last hour", "la dernière semaine".
    static std::optional<Milliseconds> oneUnit(MomentScanner &scanner)
    {
        MomentScanner one(u"1 "_s + scanner.rest());
        const auto length =
            scanner.rest().isEmpty() || scanner.rest().front().isDigit() ? std::nullopt : takeDuration(one);
        return length && one.atEnd() ? length : std::nullopt;
    }

    Read<AskedTime> lastOnes(Milliseconds length) const
    {
        if (length <= 0ms)
            return refuse(Kind::Backwards, m_text);
        if (m_now.time_since_epoch() <= length)
            return refuse(Kind::TooOld, m_text);
        return AskedTime{.moment = {}, .length = length};
    }

    std::optional<std::pair<QString, QString>> bothEnds() const
    {
        static const QList<QRegularExpression> forms = [] {
            QList<QRegularExpression> all;
            for (const auto &form :
                 {u"^(?:from) (.+?) (?:to|until) (.+)$"_s, u"^(?:between) (.+?) (?:and) (.+)$"_s,
                  u"^(?:du) (.+?) (?:au|jusqu['’]au) (.+)$"_s, u"^(?:entre) (.+?) (?:et) (.+)$"_s,
                  u"^(?:depuis|de) (.+?) (?:à|a|jusqu['’][àa]) (.+)$"_s, u"^(.+?) ?(?:\\.\\.+|…|→) ?(.+)$"_s,
                  u"^(.+?) (?:to|until|au|jusqu['’][àa]u?) (.+)$"_s})
                all.append(QRegularExpression(form, QRegularExpression::CaseInsensitiveOption));
            return all;
        }();
        const QString text = m_text.simplified();
        for (const QRegularExpression &form : forms)
            if (const auto match = form.match(text); match.hasMatch())
                return std::pair(match.captured(1), match.captured(2));
        return std::nullopt;
    }

    Read<AskedTime> between(const QString &first, const QString &last) const
    {
        const auto from = instantOf(first, m_zone);
        if (!from)
            return std::unexpected(from.error());
        if (const auto late = checked(*from, first); !late)
            return std::unexpected(late.error());
        const auto to = endOf(last, *from);
        if (!to)
            return std::unexpected(to.error());
        const Instant end = to->past.value_or(m_now);
        if (end <= *from)
            return refuse(Kind::Backwards, m_text);
        return AskedTime{.moment = *to, .length = end - *from};
    }

    /// A clock time alone belongs to the day of the beginning, or to the one after; a day alone is meant
    /// whole, and the day that has only begun ends now.
    Read<Moment> endOf(const QString &text, Instant from) const
    {
        if (isNow(text))
            return Moment();
        const auto point = read(text);
        if (point && point->clock && !point->date && point->clock->isValid()) {
            const QDate day = toUtc(from).toTimeZone(point->zone.value_or(m_zone)).date();
            const auto same = resolved(text, *point, day);
            const auto at = same && *same <= from ? resolved(text, *point, day.addDays(1)) : same;
            if (!at)
                return std::unexpected(at.error());
            return checked(*at, text).transform([](Instant past) { return Moment{past}; });
        }
        const auto start = instantOf(text, m_zone);
        if (!start)
            return std::unexpected(start.error());
        if (const auto late = checked(*start, text); !late)
            return std::unexpected(late.error());
        if (!point || !point->date || point->clock)
            return Moment{*start};
        const QDate next = point->date->date.addDays(1);
        const Instant end = instantFromMs(next.startOfDay(point->zone.value_or(m_zone)).toMSecsSinceEpoch());
        return end > m_now ? Moment() : Moment{end};
    }

    Read<Instant> checked(Instant at, const QString &text) const
    {
        if (at > m_now)
            return refuse(Kind::Future, text);
        return at < Instant() ? Read<Instant>(refuse(Kind::TooOld, text)) : at;
    }

    Read<Instant> instantOf(const QString &text, const QTimeZone &zone) const
    {
        if (isNow(text))
            return m_now;
        if (const auto ago = agoOf(text))
            return m_now - *ago;
        const auto point = read(text);
        if (!point)
            return std::unexpected(point.error());
        if (point->date)
            return onDate(text, *point);
        const QDate today = toUtc(m_now).toTimeZone(point->zone.value_or(zone)).date();
        return latest(text, *point, today, [](QDate day) { return day.addDays(-1); });
    }

    std::optional<Milliseconds> agoOf(const QString &text) const
    {
        MomentScanner scanner(text);
        const bool before =
            scanner.take(u"(il )?y a"_s) || scanner.take(u"(?:now|maintenant)? ?- ?(?=\\d)"_s);
        const auto length = takeDuration(scanner);
        const bool ago = before || scanner.take(u"(ago|plus tot|earlier)"_s);
        return length && ago && scanner.atEnd() ? length : std::nullopt;
    }

    /// A day without its year, or a weekday, is the latest that is past.
    Read<Instant> onDate(const QString &text, const Point &point) const
    {
        const SpokenDate &said = *point.date;
        if (!said.date.isValid() || (point.weekday && said.date.dayOfWeek() != *point.weekday))
            return refuse(Kind::NoSuchDate, text);
        if (said.weekday)
            return latest(text, point, said.date, [](QDate day) { return day.addDays(-7); });
        if (said.yearless)
            return latest(text, point, said.date, [](QDate day) { return day.addYears(-1); });
        return resolved(text, point, said.date);
    }

    template <typename Earlier>
    Read<Instant> latest(const QString &text, const Point &point, QDate day, Earlier earlier) const
    {
        const auto at = resolved(text, point, day);
        return at && *at > m_now ? resolved(text, point, earlier(day)) : at;
    }

    Read<Instant> resolved(const QString &text, const Point &point, QDate day) const
    {
        const QTimeZone zone = point.zone.value_or(m_zone);
        if (point.clock && !point.clock->isValid())
            return refuse(Kind::NoSuchDate, text);
        if (!point.clock)
            return instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch());
        const auto at = instantAt(day, *point.clock, zone);
        return at ? Read<Instant>(*at) : refuse(Kind::Skipped, text);
    }

    Read<Point> read(const QString &text) const
    {
        MomentScanner scanner(text);
        Point point;
        const QDate today = toUtc(m_now).toTimeZone(m_zone).date();
        while (!scanner.atEnd()) {
            const bool read = takeWhole(scanner, point, today)
                || scanner.take(u"(le|la|les|the|on|at|a|vers|to|,)"_s).has_value();
            if (!read)
                return refuse(Kind::NotUnderstood, scanner.rest());
        }
        if (!point.date && !point.clock)
            return refuse(Kind::NotUnderstood, text);
        return point;
    }

    /// One piece of a point, each at most once.
    static bool takeWhole(MomentScanner &scanner, Point &point, QDate today)
    {
        if (!point.date && (point.date = takeDate(scanner, today))) {
            const bool mere = point.date->weekday && point.date->date.isValid();
            const auto exact = mere ? takeDate(scanner, today) : std::nullopt;
            if (exact) // "mercredi 11 novembre 2026"
                point.weekday = std::exchange(point.date, exact)->date.dayOfWeek();
            return true;
        }
        if (!point.clock && (point.clock = takeClock(scanner)))
            return true;
        const bool mayHaveZone = !point.zone && (point.clock || point.date);
        return mayHaveZone && (point.zone = takeZone(scanner));
    }

    const QString &m_text;
    Instant m_now;
    const QTimeZone &m_zone;
};

} // namespace

std::expected<AskedTime, MomentError> parseMoment(const QString &text, Instant now, const QTimeZone &zone)
{
    return Parser(text, now, zone).parse();
}

} // namespace base
