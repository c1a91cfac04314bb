// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configfiles.h"
#include "app/metricssource.h"
#include "app/source.h"
#include "app/wikisource.h"
#include "models/survey/input.h"
#include "models/survey/surveystore.h"

#include <memory>

namespace app {

/// Where surveys get their answers from, and what they are joined with.
struct SurveyWay {
    const settings::Profile &profile;
    MetricsSource &metrics;
    WikiSource *wiki; ///< null: there is none
    ConfigFiles &files;
    archive::Archive *archive; ///< null: nothing is kept
    const base::Clock &clock;
};

/// What one feature asks of the metrics, at the shown moment, joined with the fleet and the inventory. Nobody
/// is asked before somebody wants to see it.
class SurveySource : public Source {
    Q_OBJECT

public:
    SurveySource(QList<survey::Question> questions, const SurveyWay &way, QObject *parent = nullptr);

    /// Somebody looks: from now on it is asked, with the machines' metrics.
    void want();
    bool isWanted() const { return m_wanted; }

    void start(bool live) override;
    void retry() override;
    void setMoment(const base::Moment &moment) override;
    void askPast() override;
    const QObject *awaited(bool) const override { return m_wanted ? this : nullptr; }

    const base::Held<survey::Answers> &answers() const { return shown().held(); }
    /// The first attempt has ended, and what it brought was read.
    bool isSettled() const { return m_settled; }

protected:
    /// Other questions are asked from now on, those that are new at once.
    void setQuestions(const QList<survey::Question> &questions);
    /// Reads in a worker; whoever does calls taken() when it is done. The newest input counts.
    virtual void read(const survey::Input &input) = 0;
    virtual void forget() = 0; ///< another moment: what was read is of none
    void taken();

private:
    const survey::SurveyStore &shown() const { return m_past ? *m_past : m_live; }
    std::unique_ptr<survey::SurveyStore> makeStore(const std::optional<base::Instant> &past) const;
    void watch(survey::SurveyStore &store);
    void storeEnded(const survey::SurveyStore *store);
    void historyGrew(double ratio);
    void takeFleet();
    void takeWiki();
    void readAgain();

    QList<survey::Question> m_questions;
    SurveyWay m_way;
    std::optional<base::Instant> m_moment;
    bool m_wanted = false;
    bool m_answered = false; ///< the first attempt of the shown moment has ended
    bool m_fleetEnded = false; ///< the fleet's first attempt
    bool m_wikiEnded = false; ///< the wiki's first attempt
    bool m_settled = false;
    survey::Machines m_machines;
    std::optional<base::Instant> m_written; ///< of when the inventory is that was read
    survey::SurveyStore m_live;
    std::unique_ptr<survey::SurveyStore> m_past; ///< null when live
};

/// The same, read into what the feature makes of it.
template <typename Value> class Survey final : public SurveySource {
public:
    using Reader = std::function<Value(const survey::Input &)>;

    Survey(QList<survey::Question> questions, Reader reader, const SurveyWay &way, QObject *parent = nullptr)
        : SurveySource(std::move(questions), way, parent)
        , m_reader(std::move(reader))
    {
    }

    /// Asks and reads otherwise from now on: what is known is read again at once.
    void change(const QList<survey::Question> &questions, Reader reader)
    {
        m_reader = std::move(reader);
        setQuestions(questions);
    }

    /// Nothing before the first answer of the shown moment.
    const std::optional<Value> &value() const { return m_value; }

protected:
    void read(const survey::Input &input) override
    {
        m_reading = base::Pending<survey::Input>::ready(input).parsed(
            [reader = m_reader](const survey::Input &one) -> base::Result<Value> { return reader(one); });
        m_reading.deliver(this, [this](const base::Result<Value> &value) {
            if (value)
                m_value = *value;
            taken();
        });
    }

    void forget() override
    {
        m_reading.drop();
        m_value.reset();
    }

private:
    Reader m_reader;
    std::optional<Value> m_value;
    base::Pending<Value> m_reading;
};

} // namespace app
