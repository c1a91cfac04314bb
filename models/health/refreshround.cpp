// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/refreshround.h"

#include "models/health/lastseen.h"

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

/// What the answers say, and what they leave open. Pure, and all of it off the GUI thread.
Result<Draft> drafted(const Answers &answers, const RefreshRound::Options &options,
                      const base::TimeRange &range, const Result<Matrix> &window,
                      const std::optional<signals::Readings> &before)
{
    auto readings = assemble(answers, options.entries, options.names);
    if (!readings)
        return std::unexpected(readings.error());
    if (window)
        addWindow(*readings, options.entries, range, *window);
    if (before)
        carryBeginnings(*readings, *before);
    Draft draft{.readings = std::move(*readings)};
    draft.lastSeen = lastSeenQuery(draft.readings, options.entries);
    draft.beginnings = beginningsQueries(draft.readings, options.entries);
    return draft;
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
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_impatient = true;
        assembleWhenReady();
    });
}

std::optional<metrics::Memory> RefreshRound::memoryOf(const Options &options, const Question &question)
{
    if (!options.archive || options.past)
        return std::nullopt;
    return metrics::Memory{.archive = options.archive,
                           .key = {.profile = options.profile, .request = u"instant "_s + question.key}};
}

void RefreshRound::start()
{
    // Values first: what is asked because of them need not wait for the families.
    QList<Question> inTurn = m_questions;
    std::ranges::stable_partition(inTurn, [](const Question &one) { return !one.signalIds.isEmpty(); });
    for (const Question &question : std::as_const(inTurn)) {
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
    m_openValues += question.signalIds.isEmpty() ? 0 : 1;
    m_asking.push_back(m_client.instant(question.promql, m_moment, memoryOf(m_options, question)));
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
        m_answered.insert(question.promql);
        if (spoilt && !question.signalIds.isEmpty() && !m_ledger.alone.contains(question.signalIds.first()))
            m_ledger.alone.append(question.signalIds.first());
    }
    if (!question.signalIds.isEmpty()) {
        --m_openValues;
        m_doubting.drop(); // there are more values to ask about
        m_excursions.drop();
        m_window.reset();
        m_windowAsked = false;
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
        m_patience.stop();
    assembleWhenReady();
}

Answers RefreshRound::answersSoFar() const
{
    Answers answers{.moment = m_moment, .answered = {}, .seen = m_ledger.seen, .skew = m_skew};
    for (const Question &question : m_questions) {
        const auto entry = m_ledger.answers.constFind(question.promql);
        answers.answered.push_back(
            {.question = question,
             .answer = entry == m_ledger.answers.constEnd()
                 ? base::Result<Vector>(base::fail(base::Error::Kind::TimedOut, u"no answer yet"_s))
                 : entry->answer,
             .fresh = m_answered.contains(question.promql)});
    }
    return answers;
}

void RefreshRound::askWindow()
{
    m_windowAsked = true;
    m_doubting = base::Pending<Answers>::ready(answersSoFar())
                     .parsed([entries = m_options.entries](const Answers &all) -> Result<Excursions> {
                         return excursionsOf(all, entries);
                     });
    m_doubting.deliver(this, [this](const Result<Excursions> &doubtful) {
        m_range = doubtful->window;
        if (doubtful->queries.isEmpty()) {
            acceptWindow(Matrix()); // nothing is near a limit, and that is an answer
            return;
        }
        std::vector<base::Pending<Matrix>> asked;
        for (const QString &query : doubtful->queries)
            asked.push_back(m_client.range(query, doubtful->window));
        m_excursions = base::all(std::move(asked));
        m_excursions.deliver(this, [this](const auto &parts) { acceptWindow(joined(*parts)); });
    });
}

void RefreshRound::acceptWindow(const Result<Matrix> &window)
{
    m_window = window;
    assembleWhenReady();
}

/// Asks for the window once the values are there, and assembles once the window and all else is.
void RefreshRound::assembleWhenReady()
{
    if (!m_windowAsked && (m_openValues == 0 || m_impatient))
        askWindow();
    if (!m_window || (m_open > 0 && !m_impatient))
        return;
    m_impatient = false;
    m_lastSeen.drop();
    m_beginnings.drop();
    m_completing.drop();
    m_assembling =
        base::Pending<Answers>::ready(answersSoFar())
            .parsed([options = m_options, range = m_range, window = *m_window, before = m_ledger.before](
                        const Answers &all) { return drafted(all, options, range, window, before); });
    m_assembling.deliver(this, [this](const Result<Draft> &draft) {
        if (draft)
            complete(*draft);
        else
            tell(std::unexpected(draft.error()));
    });
}

/// What is left open is asked side by side.
void RefreshRound::complete(const Draft &draft)
{
    m_draft = draft;
    m_vanished.reset();
    m_longer.clear();
    m_openFollowUps = 1;
    if (!draft.lastSeen.isEmpty()) {
        ++m_openFollowUps;
        m_lastSeen = m_client.instant(draft.lastSeen, m_moment);
        m_lastSeen.deliver(this, [this](const Result<Vector> &vector) {
            m_vanished = vector ? std::optional(*vector) : std::nullopt;
            finish();
        });
    }
    if (!draft.beginnings.isEmpty()) {
        ++m_openFollowUps;
        std::vector<base::Pending<Matrix>> asked;
        for (const base::TimeRange &range : longerRanges(m_moment))
            for (const QString &query : draft.beginnings)
                asked.push_back(m_client.range(query, range));
        m_beginnings = base::all(std::move(asked));
        m_beginnings.deliver(this, [this](const Result<std::vector<Result<Matrix>>> &matrices) {
            m_longer = *matrices;
            finish();
        });
    }
    finish();
}

void RefreshRound::finish()
{
    if (--m_openFollowUps > 0)
        return;
    if (!m_vanished && m_longer.empty()) {
        tell(std::exchange(m_draft, {}).readings);
        return;
    }
    m_completing =
        base::Pending<signals::Readings>::ready(std::exchange(m_draft, {}).readings)
            .parsed([entries = m_options.entries, vanished = m_vanished, longer = m_longer,
                     ranges = longerRanges(m_moment)](
                        const signals::Readings &draft) -> Result<signals::Readings> {
                signals::Readings readings = draft;
                if (vanished)
                    addLastSeen(readings, entries, *vanished);
                const size_t queries = longer.size() / size_t(ranges.size());
                for (size_t i = 0; i < longer.size(); ++i)
                    if (longer[i])
                        addBeginnings(readings, entries, *longer[i], ranges[qsizetype(i / queries)]);
                return readings;
            });
    m_completing.deliver(this, [this](const Result<signals::Readings> &readings) { tell(readings); });
}

void RefreshRound::tell(const Result<signals::Readings> &readings)
{
    if (readings)
        m_ledger.before = *readings;
    Q_EMIT learnt(readings, m_open == 0);
}

} // namespace health
