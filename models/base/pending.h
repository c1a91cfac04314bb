// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace base {

template <typename T> class Pending;

/// Completes a Pending from the side that does the work. `guard` is what must live while anyone waits: when
/// the last waiter lets go of the Pending, the guard's destructor aborts the work.
template <typename T> class Completer {
public:
    Completer() { m_promise.start(); }

    Pending<T> pending(std::shared_ptr<void> guard = {})
    {
        return Pending<T>(m_promise.future(), std::move(guard));
    }

    void finish(Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
};

/// An answer on its way, owned by whoever waits for it. Dropping it aborts the request down to the socket and
/// is silent: a cancelled call reports nothing. Assigning a new one drops the old one, so "latest wins" needs
/// no code.
///
/// A small type over QFuture because in Qt 6.8 cancelling a continuation does not reach its root
/// (cancelChain() is 6.10) and QCoro coroutines outlive the object they belong to.
template <typename T> class Pending {
public:
    Pending() = default;
    Pending(Pending &&) noexcept = default;
    Pending &operator=(Pending &&) noexcept = default;
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    Pending(QFuture<Result<T>> future, std::shared_ptr<void> guard)
        : m_future(std::move(future))
        , m_guard(std::move(guard))
    {
    }

    static Pending ready(Result<T> result)
    {
        return Pending(QtFuture::makeReadyValueFuture(std::move(result)), {});
    }

    /// True while an answer is on its way.
    bool isRunning() const { return m_future.isValid() && !m_future.isFinished(); }

    /// Stops waiting; nothing is delivered any more.
    void drop() { *this = Pending(); }

    /// A step of pure work from T to Result<U>, run in the thread pool. Errors pass it by.
    template <typename Parse> auto parsed(Parse parse) &&
    {
        using Parsed = std::invoke_result_t<Parse, const T &>;
        auto next = m_future.then(
            QtFuture::Launch::Async, [parse = std::move(parse)](const Result<T> &result) -> Parsed {
                return result ? parse(*result) : Parsed(std::unexpected(result.error()));
            });
        return Pending<typename Parsed::value_type>(std::move(next), std::move(m_guard));
    }

    /// A second request that needs the first one's answer. `next` runs in `context`'s thread and returns a
    /// Pending.
    template <typename Next> auto andThen(QObject *context, Next next) &&
    {
        using U = typename std::invoke_result_t<Next, const T &>::Value;
        struct Chain {
            Completer<U> completer;
            Pending<T> first;
            Pending<U> second;
        };
        const auto chain = std::make_shared<Chain>();
        chain->first = std::move(*this);
        auto whole = chain->completer.pending(chain);
        const std::weak_ptr<Chain> weak = chain;
        chain->first.deliver(context, [context, weak, next = std::move(next)](const Result<T> &result) {
            const auto here = weak.lock();
            if (!here)
                return;
            if (!result) {
                here->completer.finish(std::unexpected(result.error()));
                return;
            }
            here->second = next(*result);
            here->second.deliver(context, [weak](const Result<U> &answer) {
                if (const auto still = weak.lock())
                    still->completer.finish(answer);
            });
        });
        return whole;
    }

    /// Hands the answer to `receive(const Result<T> &)` in `context`'s thread, at the earliest when control
    /// is back in its event loop; never when this was dropped or `context` died before.
    template <typename Receive> void deliver(QObject *context, Receive receive)
    {
        m_alive = std::make_shared<char>();
        auto receiveIfAlive = [alive = std::weak_ptr(m_alive),
                               receive = std::move(receive)](const Result<T> &result) {
            if (!alive.expired())
                receive(result);
        };
        // then() calls back from within itself when the answer is already there, also when a pool thread has
        // just finished it. A receiver that asks anew would then replace m_future under then()'s feet, and Qt
        // would put this continuation over that of the new future, whose answer would never arrive.
        const auto within = std::make_shared<char>();
        QFuture<Result<T>> future = m_future;
        auto inItsTurn = [context, within = std::weak_ptr(within),
                          receive = std::move(receiveIfAlive)](const Result<T> &result) {
            if (within.expired())
                receive(result);
            else
                QMetaObject::invokeMethod(context, std::bind_front(receive, result), Qt::QueuedConnection);
        };
        future.then(context, std::move(inItsTurn));
    }

    using Value = T;

    const QFuture<Result<T>> &future() const { return m_future; }

    std::shared_ptr<void> guard() const { return m_guard; }

private:
    QFuture<Result<T>> m_future;
    std::shared_ptr<void> m_guard;
    std::shared_ptr<char> m_alive;
};

/// Waits for several answers; each may fail on its own. The order is kept.
template <typename T> Pending<std::vector<Result<T>>> all(std::vector<Pending<T>> several)
{
    const auto guards = std::make_shared<std::vector<std::shared_ptr<void>>>();
    QList<QFuture<Result<T>>> futures;
    for (Pending<T> &one : several) {
        guards->push_back(one.guard());
        futures.append(one.future());
    }
    auto joined =
        QtFuture::whenAll(futures.begin(), futures.end())
            .then([](const QList<QFuture<Result<T>>> &done) -> Result<std::vector<Result<T>>> {
                std::vector<Result<T>> results;
                for (const QFuture<Result<T>> &one :
                     done) // one without a result was dropped, and so was this
                    results.push_back(one.resultCount() > 0 ? one.result() : fail(Error::Kind::TimedOut, {}));
                return results;
            });
    return {std::move(joined), guards};
}

} // namespace base
