// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/pending.h"
#include "models/base/secret.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace settings {

/// One run of one program that prints a secret, at most once. When the answer is dropped, it kills the
/// program and deletes itself; else it stays until its parent goes.
class CommandRun : public QObject {
    Q_OBJECT

public:
    CommandRun(const QStringList &arguments, base::Milliseconds patience, QObject *parent);
    ~CommandRun() override;
    base::Pending<base::Secret> run();

private:
    void collect();
    void judge(int exitCode, QProcess::ExitStatus status);
    void answer(base::Result<base::Secret> result);
    void failWith(const QString &what);
    void kill();

    QStringList m_arguments;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_output;
    base::Completer<base::Secret> m_completer;
    bool m_answered = false;
};

} // namespace settings
