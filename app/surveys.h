// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/surveysource.h"
#include "models/rehearsal/guests.h"

#include <functional>
#include <memory>
#include <vector>

namespace app {

/// The surveys of the features that somebody looks at; each is made when it is first asked for. To add one:
/// a name here, and a row in surveys.cpp with its questions and its reader.
class Surveys {
public:
    /// @param lead takes a new one among the backend's sources
    Surveys(const SurveyWay &way, std::function<void(SurveySource *)> lead)
        : m_way(way)
        , m_lead(std::move(lead))
    {
    }

    Survey<rehearsal::Guests> &guests(); ///< of all hypervisors, before one of them is rebooted

    bool isSettled() const; ///< whatever is wanted was answered, or failed

private:
    template <typename Value>
    Survey<Value> &made(std::unique_ptr<Survey<Value>> &one, const QList<survey::Question> &questions,
                        const typename Survey<Value>::Reader &reader)
    {
        if (!one) {
            one = std::make_unique<Survey<Value>>(questions, reader, m_way);
            m_all.push_back(one.get());
            m_lead(one.get());
        }
        return *one;
    }

    SurveyWay m_way;
    std::function<void(SurveySource *)> m_lead;
    std::vector<SurveySource *> m_all;
    std::unique_ptr<Survey<rehearsal::Guests>> m_guests;
};

} // namespace app
