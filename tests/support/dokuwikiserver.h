// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dokuwikifiles.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// Debian's DokuWiki under PHP's own server, on a free loopback port, with configuration and data of its own
/// in a temporary folder. It ends with the test, however that ends. Users: "editor" and "other" may write and
/// delete, "reader" may read (but not the namespace "private"), "outsider" may write but not use the API,
/// nobody else may do anything.
class DokuWikiServer {
public:
    /// What is not installed; empty when nothing is missing.
    static QString missing();

    DokuWikiServer();
    DokuWikiServer(const DokuWikiServer &) = delete;
    DokuWikiServer &operator=(const DokuWikiServer &) = delete;
    ~DokuWikiServer();

    /// Waits until it answers; after stop() on the same port and with the same pages. May be called from a
    /// thread without event loop.
    bool start();
    void stop();

    QUrl url(const QString &path = {}) const; ///< "/lib/exe/jsonrpc.php"
    static QString password(const QString &user);
    static QByteArray basicLogin(const QString &user); ///< the value of an Authorization header
    /// A bearer token of that user, as the wiki's profile page gives one; empty when there is none to have.
    QString token(const QString &user) const;
    void revokeTokens(); ///< as a wiki whose cache was purged

    /// Changes a setting from the next request on. @param value as PHP source: "0", "'@team'"
    void configure(const QString &key, const QString &value);
    void switchApi(bool on); ///< both of them
    void hideJsonRpc(bool hidden); ///< as a wiki from before 2024: there is no such file

    DokuWikiFiles &pages() { return m_pages; }
    bool index() const; ///< makes pages that were written as files known to lists and searches
    QList<qint64> processes() const; ///< the server and its workers
    QByteArray log() const;

private:
    QString path(const QString &name) const;
    void writeUsers() const;
    void writeSettings() const;
    QStringList phpOptions() const;
    QProcessEnvironment environment() const;
    QByteArray runTool(const QStringList &arguments, bool *good = nullptr) const;

    QTemporaryDir m_folder;
    QMap<QString, QString> m_settings;
    DokuWikiFiles m_pages;
    QProcess m_php;
    quint16 m_port = 0;
};
