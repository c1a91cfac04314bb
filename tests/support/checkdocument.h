// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// What `vigie check --format json` printed, read as a script would read it.
struct CheckDocument {
    QJsonObject root;

    QString state() const { return root.value(QStringLiteral("state")).toString(); }
    /// What the program must exit with for this state.
    int exitCode() const
    {
        static const QStringList states{QStringLiteral("ok"), QStringLiteral("warning"),
                                        QStringLiteral("critical"), QStringLiteral("unknown")};
        return int(states.indexOf(state()));
    }
    QJsonObject source() const { return root.value(QStringLiteral("sources")).toArray().first().toObject(); }
    QString sourceState() const { return source().value(QStringLiteral("state")).toString(); }
    QString errorKind() const
    {
        return source().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString();
    }
    QString errorDetail() const
    {
        return source().value(QStringLiteral("error")).toObject().value(QStringLiteral("detail")).toString();
    }
    QJsonArray subjects() const { return root.value(QStringLiteral("subjects")).toArray(); }
    QJsonObject subject() const { return subjects().first().toObject(); }
    /// The findings of the first subject for a signal.
    QList<QJsonObject> findings(const QString &signal) const
    {
        QList<QJsonObject> found;
        for (const QJsonValue &finding : subject().value(QStringLiteral("findings")).toArray()) {
            if (finding.toObject().value(QStringLiteral("signal")).toString() == signal)
                found.append(finding.toObject());
        }
        return found;
    }
    /// The states of those findings, each once.
    QStringList states(const QString &signal) const
    {
        QStringList all;
        for (const QJsonObject &finding : findings(signal))
            all.append(finding.value(QStringLiteral("state")).toString());
        all.removeDuplicates();
        return all;
    }
};
