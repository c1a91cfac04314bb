// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/wiki/page.h"

#include <QList>

namespace wiki {

/// How a page stands in the wiki at the moment of asking.
struct Standing {
    bool exists = false;
    Revision revision = 0; ///< of its text
    QByteArray hash; ///< textHash() of its text; empty when it does not exist
    std::optional<base::Instant> now; ///< by the wiki's own clock, where it tells it

    bool operator==(const Standing &) const = default;
};

/// The one way to compare texts without fetching them: MD5 of UTF-8, hexadecimal, as DokuWiki tells it.
QByteArray textHash(const QString &text);

/// A text as a wiki gives it back after saving: lines ended by \n alone, no unpaired surrogates.
QString canonicalText(QString text);

/// The calls by which a page is written. None of them is safe by itself: DokuWiki takes a text whatever it is
/// based on, and a lock keeps nobody out who has the same name. outbox::Delivery puts them together.
class Editor {
public:
    Editor() = default;
    Editor(const Editor &) = delete;
    Editor &operator=(const Editor &) = delete;
    virtual ~Editor() = default;

    /// Asks others to stay away for some minutes. False: somebody else has the page open.
    virtual base::Pending<bool> lock(const QString &id) = 0;
    virtual base::Pending<bool> unlock(const QString &id) = 0;
    virtual base::Pending<Standing> standing(const QString &id) = 0;
    /// The text of a revision, or with 0 the one of now; empty when there is none.
    virtual base::Pending<QString> text(const QString &id, Revision revision) = 0;
    /// Replaces the page. Busy: somebody has locked it; Rejected: the wiki does not want this text; both mean
    /// that nothing was saved. After any other failure nobody knows.
    virtual base::Pending<bool> save(const QString &id, const QString &text, const QString &summary) = 0;
    /// What was saved after `since`, newest first, and then the newest one of before; at most some hundred.
    virtual base::Pending<QList<PageChange>> historySince(const QString &id, Revision since) = 0;
    /// Whether there is a history at all: a folder has none.
    virtual bool keepsHistory() const = 0;
};

} // namespace wiki
