// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

/// A version of a page, as it comes into a wiki's past.
struct WikiVersion {
    qint64 revision = 0; ///< seconds since the epoch
    QString text;
    QString user = QStringLiteral("editor");
    QString summary;
};

/// The data folder of a DokuWiki, seen from beside it: what somebody with a shell on its machine can do and
/// see.
class DokuWikiFiles {
public:
    explicit DokuWikiFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Puts a page with its past there, oldest first. Lists and searches know it after
    /// DokuWikiServer::index().
    bool write(const QString &id, const QList<WikiVersion> &versions);
    /// As if that user had the page open in an editor.
    void lock(const QString &id, const QString &user);
    void unlock(const QString &id);

    QString text(const QString &id) const; ///< as it is now; empty when there is no such page
    QStringList pastTexts(const QString &id) const; ///< of every version that is kept, oldest first
    QList<qint64> pastRevisions(const QString &id) const; ///< in the same order
    QString pagesFolder() const; ///< the source of every page: a folder wiki

private:
    QString path(const QString &name) const;
    QString lockFile(const QString &id) const;
    QStringList atticFiles(const QString &id) const;

    QString m_folder;
};

/// Writes a file, and the folders above it. False when it could not.
bool putFile(const QString &file, const QByteArray &content, QIODevice::OpenMode mode = QIODevice::Truncate);
