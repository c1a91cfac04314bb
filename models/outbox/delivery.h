// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/verdict.h"

#include <QObject>

#include <functional>
#include <memory>

namespace outbox {

/// One attempt to write one entry: lock, compare with what the author saw, note on disk that it is sent,
/// save, and look at the history until the second of the save is over and nobody can replace it any more. One
/// that was sent before is looked up first, so that it is not saved twice. Ended at any point, it can be
/// taken up again by a new one.
class Delivery final : public QObject {
    Q_OBJECT

public:
    struct Options {
        /// Notes on disk that from here on nobody knows whether it was saved; false: it must not be.
        std::function<base::Pending<bool>(wiki::Revision base)> markSent;
        base::Milliseconds pause{1100}; ///< until the wiki's second is over
    };

    /// @param editor outlives this
    Delivery(wiki::Editor &editor, Entry entry, Options options, QObject *parent = nullptr);
    ~Delivery() override;

    void start();
    const Entry &entry() const { return m_entry; }

Q_SIGNALS:
    void finished(const outbox::Outcome &outcome);

private:
    template <typename T, typename Next> void ask(base::Pending<T> pending, Next next);
    void after(void (Delivery::*step)());

    void lock();
    void compare();
    void weigh(const wiki::Standing &standing);
    void confirm(const wiki::Standing &standing);
    void fetchTheirs();
    void mark(const wiki::Standing &standing);
    void save();
    void check();
    void lookForOurs(qsizetype from);
    void completeEvidence();
    void conclude();

    void reportOverwrite();
    void conflict(Clash clash, std::optional<QString> theirs, wiki::Revision revision, const QString &author);
    void fail(const base::Error &error);
    void end(const Outcome &outcome);

    wiki::Editor &m_editor;
    Entry m_entry;
    Options m_options;
    Evidence m_evidence;
    std::shared_ptr<void> m_asking;
    int m_pauses = 0;
    bool m_locked = false;
    bool m_saving = false; ///< the call that saves is on its way
    bool m_saved = false; ///< the wiki said so in this attempt
};

} // namespace outbox
