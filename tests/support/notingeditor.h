// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/wiki/editor.h"

#include <QMutex>

#include <memory>

/// Passes all on to a real wiki, and notes what it was told of the pages as they stand: of what somebody
/// writes after that, whoever asked cannot know.
class NotingEditor final : public wiki::Editor {
public:
    /// A page as it was told.
    struct Seen {
        QString page;
        base::Instant asked;
        QByteArray hash;
        QString text; ///< empty where the hash alone was told
    };

    NotingEditor(std::unique_ptr<wiki::Editor> editor, const base::Clock &clock)
        : m_editor(std::move(editor))
        , m_clock(clock)
    {
    }

    /// In the order in which the wiki answered.
    QList<Seen> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

    base::Pending<bool> lock(const QString &id) override { return m_editor->lock(id); }
    base::Pending<bool> unlock(const QString &id) override { return m_editor->unlock(id); }
    base::Pending<wiki::Standing> standing(const QString &id) override
    {
        return m_editor->standing(id).parsed(
            [this, id, asked = m_clock.now()](const wiki::Standing &standing) {
                note({.page = id, .asked = asked, .hash = standing.hash, .text = {}});
                return base::Result<wiki::Standing>(standing);
            });
    }
    base::Pending<QString> text(const QString &id, wiki::Revision revision) override
    {
        auto text = m_editor->text(id, revision);
        if (revision != 0)
            return text;
        return std::move(text).parsed([this, id, asked = m_clock.now()](const QString &current) {
            note({.page = id, .asked = asked, .hash = wiki::textHash(current), .text = current});
            return base::Result<QString>(current);
        });
    }
    base::Pending<bool> save(const QString &id, const QString &text, const QString &summary) override
    {
        return m_editor->save(id, text, summary);
    }
    base::Pending<QList<wiki::PageChange>> historySince(const QString &id, wiki::Revision since) override
    {
        return m_editor->historySince(id, since);
    }
    bool keepsHistory() const override { return m_editor->keepsHistory(); }

private:
    void note(const Seen &seen) // in a thread of the pool
    {
        const QMutexLocker lock(&m_mutex);
        m_seen.append(seen);
    }

    std::unique_ptr<wiki::Editor> m_editor;
    const base::Clock &m_clock;
    mutable QMutex m_mutex;
    QList<Seen> m_seen;
};
