// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSslConfiguration>
#include <QTemporaryDir>

/// A certificate authority of its own, in a folder of its own, made by openssl when a test begins.
class Authority {
public:
    Authority();

    bool isReady() const; ///< openssl is there and did its work
    QString file() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

    /// What a server of that name needs; by default valid since the day before yesterday and for two months.
    QSslConfiguration server(const QString &name, QDate from = QDate::currentDate().addDays(-2),
                             QDate to = QDate::currentDate().addDays(60));
    /// What a client needs to believe it.
    QSslConfiguration client() const;

private:
    bool run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_count = 0;
};
