// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/client.h"

#include <QHash>
#include <QUrlQuery>

#include <functional>

/// Answers requests from a function, for tests of what is built on top of HTTP. Each request is noted.
class FakeClient final : public http::Client {
public:
    using Answer = std::function<base::Result<http::Response>(const http::Request &)>;

    explicit FakeClient(Answer answer)
        : answer(std::move(answer))
    {
    }

    base::Pending<http::Response> send(const http::Request &request) override
    {
        requests.append(request);
        return base::Pending<http::Response>::ready(answer(request));
    }

    /// The PromQL of a request's form.
    static QString queryOf(const http::Request &request)
    {
        for (const QByteArray &field : request.body.split('&')) {
            if (field.startsWith("query="))
                return QString::fromUtf8(QByteArray::fromPercentEncoding(field.sliced(6)));
        }
        return {};
    }

    static http::Response json(const QByteArray &body)
    {
        return {.status = 200, .contentType = "application/json", .body = body};
    }

    /// From now on every request fails.
    void breakDown(base::Error::Kind kind)
    {
        answer = [kind](const http::Request &) { return base::fail(kind, QStringLiteral("broken")); };
    }

    Answer answer;
    QList<http::Request> requests;
};
