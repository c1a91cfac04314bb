// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/source.h"

#include <functional>
#include <map>

/// A wiki in memory, with its history. Each question is noted.
class FakeSource final : public wiki::Source {
public:
    struct Version {
        wiki::Revision revision = 0;
        QByteArray text; ///< empty: deleted
    };

    void save(const QString &id, wiki::Revision revision, const QByteArray &text)
    {
        pages[id].append({revision, text});
    }

    wiki::SourceFound found() const override
    {
        return {
            .kind = wiki::SourceKind::JsonRpc, .why = wiki::SourceFound::Why::ApiAnswers, .apiVersion = 12};
    }

    base::Pending<wiki::PageList> list() override
    {
        asked.append(QStringLiteral("list"));
        if (error)
            return base::Pending<wiki::PageList>::ready(std::unexpected(*error));
        wiki::PageList list;
        for (const auto &[id, versions] : pages)
            if (!versions.last().text.isEmpty())
                list.pages.append({.id = id, .revision = versions.last().revision});
        return base::Pending<wiki::PageList>::ready(list);
    }

    base::Pending<wiki::ReadPage> page(const QString &id, wiki::Revision revision, bool past) override
    {
        asked.append(past ? QStringLiteral("%1@%2").arg(id).arg(revision) : id);
        if (beforePage)
            beforePage(id);
        if (error)
            return base::Pending<wiki::ReadPage>::ready(std::unexpected(*error));
        for (const Version &version : pages[id])
            if (past && version.revision == revision)
                return base::Pending<wiki::ReadPage>::ready(wiki::readPage(id, revision, version.text));
        const QByteArray text = past ? QByteArray() : pages[id].last().text;
        return base::Pending<wiki::ReadPage>::ready(text.isEmpty() ? wiki::ReadPage()
                                                                   : wiki::readPage(id, revision, text));
    }

    base::Pending<QList<wiki::PageChange>> history(const QString &id, wiki::Revision back) override
    {
        asked.append(QStringLiteral("history ") + id);
        QList<wiki::PageChange> changes;
        if (!recordsPast)
            return base::Pending<QList<wiki::PageChange>>::ready(changes);
        for (auto one = pages[id].crbegin(); one != pages[id].crend(); ++one) {
            changes.append(changeOf(id, *one));
            if (one->revision <= back)
                break;
        }
        return base::Pending<QList<wiki::PageChange>>::ready(changes);
    }

    base::Pending<QList<wiki::PageChange>> changesSince(wiki::Revision since) override
    {
        QList<wiki::PageChange> changes;
        for (const auto &[id, versions] : pages)
            if (versions.last().revision >= since)
                changes.append(changeOf(id, versions.last()));
        return base::Pending<QList<wiki::PageChange>>::ready(changes);
    }

    base::Pending<QStringList> search(const QString &) override
    {
        return base::Pending<QStringList>::ready(QStringList());
    }

    std::map<QString, QList<Version>> pages;
    QStringList asked;
    std::optional<base::Error> error;
    std::function<void(const QString &)> beforePage;
    bool recordsPast = true;

private:
    wiki::PageChange changeOf(const QString &id, const Version &version) const
    {
        using Type = wiki::PageChange::Type;
        const bool first = pages.at(id).first().revision == version.revision;
        return {.id = id,
                .revision = version.revision,
                .type = version.text.isEmpty() ? Type::Delete
                    : first                    ? Type::Create
                                               : Type::Edit};
    }
};
