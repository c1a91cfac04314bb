// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/refreshround.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using metrics::Matrix;
using metrics::Vector;

namespace {

constexpr auto patience = 2s;
constexpr base::Milliseconds seenEvery = 1h;
constexpr base::Milliseconds seenBefore = 30 * 24h; // DESIGN §2, "applicable"

base::TimeRange rangeBefore(base::Instant moment, base::Milliseconds length, base::Milliseconds step)
{
    const base::Instant to(moment.time_since_epoch() / step * step);
    return {.from = to - length, .to = to, .step = step};
}

/// A day in ten minutes, then a month in four hours: how precisely one remembers.
QList<base::TimeRange> longerRanges(base::Instant moment)
{
    return {rangeBefore(moment, 24h, 10min), rangeBefore(moment, 30 * 24h, 4h)};
}

} // namespace

RefreshRound::RefreshRound(const metrics::PrometheusClient &client, const Options &options, Ledger &ledger,
                           const base::Clock &clock)
    : m_client(client)
    , m_options(options)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_moment(options.moment(clock))
    , m_questions(questionsOf(options.entries, ledger.alone, options.nameLabel, options.sampling.window()))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &RefreshRound::assembleNow);
}

std::optional<metrics::Memory> RefreshRound::memoryOf(const Options &options, const QString &question)
{
    if (!options.archive || options.past)
        return std::nullopt;
    return metrics::Memory{.archive = options.archive,
                           .key = {.profile = options.profile, .request = u"instant "_s + question}};
}

void RefreshRound::start()
{
    for (const Question &question : std::as_const(m_questions)) {
        const auto entry = m_ledger.answers.constFind(question.promql);
        const bool due = entry == m_ledger.answers.constEnd() || !entry->answer
            || m_moment - entry->askedAt >= question.every || m_moment < entry->askedAt;
        if (due)
            ask(question);
    }
    m_patience.start(patience);
}

void RefreshRound::ask(const Question &question)
{
    ++m_open;
    m_asked.insert(question.promql);
    m_asking.push_back(m_client.instant(question.promql, m_moment, memoryOf(m_options, question.promql)));
    m_asking.back().deliver(this,
                            [this, question](const Result<Vector> &answer) { accept(question, answer); });
}

/// Many small questions, so they wait for a first answer: a server that cannot answer is not flooded.
void RefreshRound::askSeenOnce()
{
    const auto since = m_ledger.seenAt ? std::optional(m_moment - *m_ledger.seenAt) : std::nullopt;
    if (std::exchange(m_seenConsidered, true) || (since && *since >= 0ms && *since < seenEvery))
        return;
    m_ledger.seenAt = m_moment;
    for (const FamilyOf &one : familiesOf(m_options.entries)) {
        const QString family = one.key();
        ++m_open;
        m_askingSeen.push_back(
            m_client.labelValues(one.label, one.selector, m_moment - seenBefore, m_moment));
        m_askingSeen.back().deliver(this, [this, family](const Result<QStringList> &names) {
            const bool known = m_ledger.seen.contains(family) && m_ledger.seen.value(family);
            if (names || !known)
                m_ledger.seen.insert(family, names);
            if (!names)
                m_ledger.seenAt.reset(); // asked again at the next refresh
            oneDone();
        });
    }
}

void RefreshRound::accept(const Question &question, const Result<Vector> &answer)
{
    if (!m_options.past && answer && answer->serverDate)
        m_skew = *answer->serverDate - m_clock.now();
    if (answer)
        askSeenOnce();
    const bool spoilt = !answer && answer.error().kind == base::Error::Kind::Rejected;
    if (spoilt && question.signalIds.size() > 1) {
        askAlone(question);
    } else {
        m_ledger.answers.insert(question.promql, {.askedAt = m_moment, .answer = answer});
        if (spoilt && !question.signalIds.isEmpty() && !m_ledger.alone.contains(question.signalIds.first()))
            m_ledger.alone.append(question.signalIds.first());
    }
    oneDone();
}

/// One signal of several is at fault, and the server does not say which: each is asked on its own, and
/// whoever fails again stays alone from now on.
void RefreshRound::askAlone(const Question &question)
{
    m_questions.removeAll(question);
    QList<signals::Signal> members;
    for (const signals::Signal &signal : std::as_const(m_options.entries))
        if (question.signalIds.contains(signal.id))
            members.append(signal);
    for (const Question &one : questionsOf(members, question.signalIds, {}, m_options.sampling.window())) {
        if (one.signalIds.isEmpty())
            continue;
        m_questions.append(one);
        ask(one);
    }
}

void RefreshRound::oneDone()
{
    if (--m_open == 0)
        assembleNow();
}

void RefreshRound::assembleNow()
{
    m_patience.stop();
    Answers answers{.moment = m_moment, .answered = {}, .seen = m_ledger.seen, .skew = m_skew};
    for (const Question &question : std::as_const(m_questions)) {
        const auto entry = m_ledger.answers.constFind(question.promql);
        answers.answered.push_back(
            {.question = question,
             .answer = entry == m_ledger.answers.constEnd()
                 ? base::Result<Vector>(base::fail(base::Error::Kind::TimedOut, u"no answer yet"_s))
                 : entry->answer,
             .fresh = m_asked.contains(question.promql)});
    }
    m_working =
        base::Pending<Answers>::ready(std::move(answers)).parsed([options = m_options](const Answers &all) {
            return assemble(all, options.entries, options.names);
        });
    m_working.deliver(this, [this](const Result<signals::Readings> &readings) {
        if (readings)
            followUp(*readings);
        else
            tell(readings);
    });
}

void RefreshRound::followUp(const signals::Readings &readings)
{
    m_readings = readings;
    m_followUps = followUpsOf(readings, m_options.entries);
    m_openFollowUps = 1;
    if (!m_followUps.excursions.isEmpty()) {
        ++m_openFollowUps;
        m_excursions = m_client.range(m_followUps.excursions, m_followUps.window);
        m_excursions.deliver(this, [this](const Result<Matrix> &matrix) {
            m_window = matrix ? std::optional(*matrix) : std::nullopt;
            refine();
        });
    } else {
        m_window = Matrix(); // nothing is near a limit, and that is an answer
    }
    if (!m_followUps.lastSeen.isEmpty()) {
        ++m_openFollowUps;
        m_lastSeen = m_client.instant(m_followUps.lastSeen, m_moment);
        m_lastSeen.deliver(this, [this](const Result<Vector> &vector) {
            m_vanished = vector ? std::optional(*vector) : std::nullopt;
            refine();
        });
    }
    refine();
}

void RefreshRound::refine()
{
    if (--m_openFollowUps > 0)
        return;
    m_working = base::Pending<signals::Readings>::ready(m_readings)
                    .parsed([options = m_options, window = m_followUps.window, excursions = m_window,
                             vanished = m_vanished, before = m_ledger.before](
                                const signals::Readings &raw) -> Result<signals::Readings> {
                        signals::Readings readings = raw;
                        if (excursions)
                            addWindow(readings, options.entries, window, *excursions);
                        if (vanished)
                            addLastSeen(readings, options.entries, *vanished);
                        if (before)
                            carryBeginnings(readings, *before);
                        return readings;
                    });
    m_working.deliver(this, [this](const Result<signals::Readings> &readings) { askBeginnings(*readings); });
}

void RefreshRound::askBeginnings(const signals::Readings &readings)
{
    const QString query = beginningsQuery(readings, m_options.entries);
    if (query.isEmpty()) {
        tell(readings);
        return;
    }
    const QList<base::TimeRange> ranges = longerRanges(m_moment);
    std::vector<base::Pending<Matrix>> asked;
    for (const base::TimeRange &range : ranges)
        asked.push_back(m_client.range(query, range));
    m_beginnings = base::all(std::move(asked));
    m_beginnings.deliver(this, [this, readings, ranges](const Result<std::vector<Result<Matrix>>> &matrices) {
        m_working = base::Pending<std::vector<Result<Matrix>>>::ready(*matrices).parsed(
            [readings, ranges, entries = m_options.entries](
                const std::vector<Result<Matrix>> &longer) -> Result<signals::Readings> {
                signals::Readings dated = readings;
                for (qsizetype i = 0; i < ranges.size(); ++i)
                    if (const Result<Matrix> &matrix = longer[size_t(i)])
                        addBeginnings(dated, entries, *matrix, ranges[i]);
                return dated;
            });
        m_working.deliver(this, [this](const Result<signals::Readings> &dated) { tell(dated); });
    });
}

void RefreshRound::tell(const Result<signals::Readings> &readings)
{
    if (readings)
        m_ledger.before = *readings;
    Q_EMIT learnt(readings, m_open == 0);
}

} // namespace health
