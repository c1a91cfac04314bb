// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclient.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <vector>

/// Answers when it is told to, and knows whose question was dropped.
class SlowServer final : public http::Client {
public:
    base::Pending<http::Response> send(const http::Request &request) override
    {
        asked.append(FakeClient::queryOf(request));
        const auto guard = std::make_shared<char>();
        m_waiting.push_back({.completer = {}, .asker = guard});
        return m_waiting.back().completer.pending(guard);
    }

    /// Questions that wait for an answer.
    qsizetype open() const
    {
        return std::ranges::count_if(m_waiting, [](const Question &one) { return !one.asker.expired(); });
    }

    /// Answers the oldest one with a line of one sample.
    void answer(const QByteArray &value = "1")
    {
        std::erase_if(m_waiting, [](const Question &one) { return one.asker.expired(); });
        m_waiting.front().completer.finish(
            FakeClient::json("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":["
                             "{\"metric\":{},\"values\":[[60,\""
                             + value + "\"]]}]}}"));
        m_waiting.erase(m_waiting.begin());
    }

    QStringList asked;

private:
    struct Question {
        base::Completer<http::Response> completer;
        std::weak_ptr<void> asker;
    };
    std::vector<Question> m_waiting;
};
