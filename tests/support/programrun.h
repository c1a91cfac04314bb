// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

/// One run of the program as a user starts it, in a home folder of its own and without a display. Servers of
/// the test go on answering meanwhile.
class ProgramRun {
public:
    ProgramRun();
    ~ProgramRun();

    /// A file below the home folder; its folders are made.
    QString write(const QString &path, const QByteArray &content) const;
    /// A profile of that name.
    QString writeProfile(const QString &name, const QByteArray &toml) const;
    QString path(const QString &name) const;
    void setEnvironment(const QString &variable, const QString &value);

    void start(const QStringList &arguments);
    /// False when it did not end in time; it is then ended.
    bool finish(std::chrono::milliseconds timeout = std::chrono::seconds(40));
    /// Both.
    bool run(const QStringList &arguments, std::chrono::milliseconds timeout = std::chrono::seconds(40));

    int exitCode() const; ///< -1 when it crashed, or did not end
    const QByteArray &output() const { return m_output; }
    const QByteArray &errors() const { return m_errors; }
    /// Everything it said, for a test that fails.
    QByteArray said() const;
    /// The output as JSON; empty when it is not.
    QJsonObject document() const;
    qint64 peakBytes() const; ///< the most memory it held while it was watched

private:
    void noteMemory();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QTimer m_watch;
    QByteArray m_output;
    QByteArray m_errors;
    qint64 m_peak = 0;
};
