// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/survey/surveystore.h"

#include "models/metrics/promql.h"

#include <algorithm>
#include <numeric>

namespace survey {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Milliseconds;
using base::Pending;
using base::Result;
using metrics::Matrix;
using metrics::PrometheusClient;
using metrics::Remembered;
using metrics::Vector;

namespace {

constexpr qint64 mostPoints = 11'000; // what Prometheus gives

QString windowText(Milliseconds window)
{
    return u"%1s"_s.arg(std::chrono::ceil<std::chrono::seconds>(window).count());
}

bool concernsAll(const base::Error &error)
{
    return error.kind != base::Error::Kind::Rejected;
}

Answer answerOf(const Question &question, const QString &query)
{
    Answer answer;
    answer.id = question.id;
    answer.query = query;
    return answer;
}

} // namespace

SurveyStore::SurveyStore(PrometheusClient client, QList<Question> questions, Options options,
                         const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_questions(std::move(questions))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_askedAt(m_questions.size())
{
    for (const Question &question : std::as_const(m_questions))
        m_answers.append(answerOf(question, question.promql));
}

void SurveyStore::setQuestions(const QList<Question> &questions)
{
    m_recalling.drop(); // it counts by the questions of before
    m_askingSampling.drop();
    m_asking.drop();
    if (std::exchange(m_running, false))
        for (const qsizetype asked : std::as_const(m_asked))
            m_askedAt[asked].reset();
    QList<Answer> answers;
    QList<std::optional<Instant>> askedAt;
    for (const Question &question : questions) {
        const qsizetype known = m_questions.indexOf(question);
        answers.append(known < 0 ? answerOf(question, question.promql) : m_answers.at(known));
        askedAt.append(known < 0 ? std::nullopt : m_askedAt.at(known));
    }
    m_questions = questions;
    m_answers = answers;
    m_askedAt = askedAt;
    if (m_held.snapshot)
        m_held.snapshot = Answers(m_answers);
}

std::optional<metrics::Memory> SurveyStore::memoryOf(const Question &question) const
{
    if (!m_options.archive || m_options.past)
        return std::nullopt;
    return metrics::Memory{
        .archive = m_options.archive,
        .key = {.profile = m_options.profile,
                .request = u"survey %1 %2"_s.arg(question.length.count()).arg(question.promql)}};
}

void SurveyStore::recall()
{
    std::vector<Pending<Answer>> remembered;
    for (const Question &question : std::as_const(m_questions)) {
        const auto memory = memoryOf(question);
        if (!memory)
            return;
        const Answer empty = answerOf(question, question.promql);
        if (question.isRange())
            remembered.push_back(PrometheusClient::rememberedMatrix(*memory).parsed(
                [empty](const std::optional<Remembered<Matrix>> &kept) -> Result<Answer> {
                    Answer answer = empty;
                    if (kept) {
                        answer.series = kept->value.series;
                        answer.at = kept->asOf;
                    }
                    return answer;
                }));
        else
            remembered.push_back(PrometheusClient::rememberedVector(*memory).parsed(
                [empty](const std::optional<Remembered<Vector>> &kept) -> Result<Answer> {
                    Answer answer = empty;
                    if (kept) {
                        answer.samples = kept->value.samples;
                        answer.at = kept->asOf;
                    }
                    return answer;
                }));
    }
    m_recalling = base::all(std::move(remembered));
    m_recalling.deliver(this, [this](const auto &kept) {
        if (!kept || m_held.snapshot)
            return;
        std::optional<Instant> newest;
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            const Result<Answer> &one = kept->at(size_t(i));
            if (!one || !one->at)
                continue;
            m_answers[i] = *one;
            newest = std::max(newest, one->at);
        }
        if (!newest)
            return;
        const auto error = m_held.error;
        m_held.accept(Answers(m_answers), *newest);
        m_held.error = error;
        m_held.fromArchive = true;
        Q_EMIT changed();
    });
}

bool SurveyStore::isDue(qsizetype question) const
{
    const auto &asked = m_askedAt.at(question);
    return !asked || m_clock.now() - *asked >= m_questions.at(question).every;
}

void SurveyStore::refreshWhenDue()
{
    if (m_running)
        return;
    QList<qsizetype> due;
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        if (isDue(i))
            due.append(i);
    if (!due.isEmpty())
        ask(due);
}

void SurveyStore::refresh()
{
    QList<qsizetype> everything(m_questions.size());
    std::iota(everything.begin(), everything.end(), 0);
    ask(everything);
}

void SurveyStore::ask(const QList<qsizetype> &due)
{
    m_running = true;
    m_asking.drop();
    m_asked = due;
    const Instant at = m_options.past.value_or(m_clock.now() - m_options.settleTime);
    m_askingSampling = m_client.instant(health::Sampling::query(), at);
    m_askingSampling.deliver(this, [this, due, at](const Result<Vector> &answer) {
        if (!answer && concernsAll(answer.error())) {
            finish(answer.error(), at); // so would be the questions
            return;
        }
        m_sampling = answer ? health::Sampling::of(*answer) : health::Sampling();
        m_client.setLookback(m_sampling.lookback());
        askQuestions(due, at);
    });
}

void SurveyStore::askQuestions(const QList<qsizetype> &due, Instant at)
{
    std::vector<Pending<Answer>> several;
    for (const qsizetype question : due)
        several.push_back(answerTo(m_questions.at(question), at));
    m_asking = base::all(std::move(several));
    m_asking.deliver(this, [this, at](const auto &answers) {
        if (answers)
            accept(*answers, at);
        else
            finish(answers.error(), at);
    });
}

Pending<Answer> SurveyStore::answerTo(const Question &question, Instant at) const
{
    const QString query = metrics::filled(question.promql, {{u"window"_s, windowText(m_sampling.window())}});
    Answer empty = answerOf(question, query);
    empty.at = at;
    if (!question.isRange())
        return m_client.instant(query, at, memoryOf(question))
            .parsed([empty](const Vector &vector) -> Result<Answer> {
                Answer answer = empty;
                answer.samples = vector.samples;
                return answer;
            });
    const Instant end = std::max(at, std::min(at + question.beyond, m_clock.now() - m_options.settleTime));
    empty.until = end;
    const auto range = base::alignedRange(end, end - at + question.length, question.step, mostPoints);
    return m_client.range(query, range, memoryOf(question))
        .parsed([empty](const Matrix &matrix) -> Result<Answer> {
            Answer answer = empty;
            answer.series = matrix.series;
            return answer;
        });
}

void SurveyStore::accept(const std::vector<Result<Answer>> &answers, Instant at)
{
    std::optional<base::Error> failure;
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        const qsizetype question = m_asked.at(i);
        const Result<Answer> &one = answers.at(size_t(i));
        if (one) {
            m_answers[question] = *one;
            m_askedAt[question] = m_clock.now();
            continue;
        }
        m_answers[question].error = one.error();
        m_askedAt[question].reset();
        if (concernsAll(one.error()))
            failure = one.error();
    }
    finish(failure, at);
}

void SurveyStore::finish(const std::optional<base::Error> &error, Instant at)
{
    m_running = false;
    const bool anyKnown = std::ranges::any_of(m_answers, &Answer::isKnown);
    if (!error) {
        m_recalling.drop();
        m_held.accept(Answers(m_answers), at);
    } else {
        if (anyKnown)
            m_held.snapshot = Answers(m_answers);
        m_held.refuse(*error);
    }
    Q_EMIT changed();
    Q_EMIT refreshed();
}

} // namespace survey
