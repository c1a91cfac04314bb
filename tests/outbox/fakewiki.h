// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/editor.h"

#include <functional>
#include <map>

/// A wiki of one page in memory that keeps its past as DokuWiki does: revisions are seconds, and of two saves
/// within one second the later one replaces the text of the earlier, while both stand in the list. Its clock
/// moves with each call.
class FakeWiki final : public wiki::Editor {
public:
    /// What becomes of a call: it is answered, it never arrives, or it arrives and the answer is lost.
    enum class Fate { Answered, NeverArrives, AnswerLost };
    struct Save {
        wiki::Revision revision = 0;
        QString text;
        QString author;
    };

    explicit FakeWiki(const QString &text)
    {
        if (!text.isEmpty())
            saveAs(QStringLiteral("founder"), text);
        m_ms += 10'000;
    }

    /// Asked before each call, which are numbered from 0.
    std::function<Fate(int call)> fate = [](int) { return Fate::Answered; };
    base::Milliseconds step{300}; ///< by which the clock moves with each call
    bool locked = false; ///< by somebody else
    bool down = false;
    base::Error::Kind trouble = base::Error::Kind::Unreachable; ///< why it does not answer

    void pass(base::Milliseconds time) { m_ms += time.count(); }

    /// Somebody saves without asking, as whoever shares our name can in spite of a lock.
    void saveAs(const QString &author, const QString &text)
    {
        const wiki::Revision revision = m_ms / 1000;
        saves.append({revision, text, author});
        attic[revision] = text;
        current = text;
        exists = true;
    }

    base::Pending<bool> lock(const QString &) override
    {
        return answered<bool>([this] { return !locked; });
    }
    base::Pending<bool> unlock(const QString &) override
    {
        return answered<bool>([] { return true; });
    }
    base::Pending<wiki::Standing> standing(const QString &) override
    {
        return answered<wiki::Standing>([this] {
            wiki::Standing now{.now = base::instantFromMs(m_ms)};
            if (exists) {
                now.exists = true;
                now.revision = saves.last().revision;
                now.hash = wiki::textHash(current);
            }
            return now;
        });
    }
    base::Pending<QString> text(const QString &, wiki::Revision revision) override
    {
        return answered<QString>([this, revision] { return revision == 0 ? current : attic[revision]; });
    }
    base::Pending<bool> save(const QString &, const QString &text, const QString &) override
    {
        if (locked && !down)
            return base::Pending<bool>::ready(base::fail(base::Error::Kind::Busy, QStringLiteral("locked")));
        return answered<bool>([this, text] {
            if (text != current)
                saveAs(QStringLiteral("us"), text);
            return true;
        });
    }
    base::Pending<QList<wiki::PageChange>> historySince(const QString &, wiki::Revision since) override
    {
        return answered<QList<wiki::PageChange>>([this, since] {
            lastSeen = current;
            QList<wiki::PageChange> changes;
            for (qsizetype i = saves.size() - 1; i >= 0; --i) {
                changes.append({.revision = saves.at(i).revision, .author = saves.at(i).author});
                if (saves.at(i).revision <= since)
                    break;
            }
            return changes;
        });
    }
    bool keepsHistory() const override { return true; }

    bool keeps(const QString &text) const
    {
        return current == text
            || std::ranges::contains(attic, text, [](const auto &row) { return row.second; });
    }
    qsizetype timesSaved(const QString &text) const { return std::ranges::count(saves, text, &Save::text); }

    QList<Save> saves;
    std::map<wiki::Revision, QString> attic;
    QString current;
    QString lastSeen; ///< the page when its history was asked for last
    bool exists = false;
    int calls = 0;

private:
    template <typename T, typename Effect> base::Pending<T> answered(Effect effect)
    {
        const Fate fated = fate(calls++);
        m_ms += step.count();
        const base::Result<T> lost = base::fail(trouble, QStringLiteral("broken"));
        if (down || fated == Fate::NeverArrives)
            return base::Pending<T>::ready(lost);
        const base::Result<T> answer = effect();
        return base::Pending<T>::ready(fated == Fate::AnswerLost ? lost : answer);
    }

    qint64 m_ms = 1'795'459'200'000;
};
