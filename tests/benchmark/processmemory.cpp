// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/processmemory.h"

#include <QFile>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

/// A line of /proc/self/status, in bytes.
qint64 statusBytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name + ':'))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

double peakOf(const std::function<void()> &work)
{
    malloc_trim(0);
    forgetPeak();
    const qint64 before = statusBytes("VmRSS");
    work();
    return double(statusBytes("VmHWM") - before);
}
