// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/queryhistory.h"

#include "models/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRead = 4'000'000; ///< bytes; a longer file is not ours

QByteArray lineOf(const QString &query)
{
    QByteArray list = QJsonDocument(QJsonArray{query}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2) + '\n';
}

/// A line that cannot be read costs that line. A file that cannot be read is not empty: whoever took it for
/// that would write over it.
base::Result<QStringList> readFile(const QString &path)
{
    QFile file(path);
    QStringList queries;
    if (!file.exists())
        return queries;
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Rejected, file.errorString());
    if (file.size() > mostRead)
        return base::fail(base::Error::Kind::Rejected, u"longer than it can be: not ours"_s);
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString query = QJsonDocument::fromJson('[' + line + ']').array().first().toString();
        if (!query.isEmpty())
            queries.append(query);
    }
    return joinedHistory(queries, {});
}

base::Result<QStringList> writeFile(const QString &path, const QStringList &newer)
{
    const base::Result<QStringList> older = readFile(path);
    if (!older)
        return older;
    const QStringList all = joinedHistory(newer, *older);
    QByteArray content;
    for (const QString &query : all)
        content += lineOf(query);
    QDir().mkpath(QFileInfo(path).path());
    return base::replaceFile(path, content).transform([&all](qint64) { return all; });
}

} // namespace

QStringList joinedHistory(const QStringList &newer, const QStringList &older)
{
    QStringList all = newer + older;
    all.removeDuplicates();
    return all.first(std::min(all.size(), QueryHistory::most));
}

QueryHistory::QueryHistory(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    read();
}

void QueryHistory::retry()
{
    read();
}

void QueryHistory::read()
{
    if (m_file.isEmpty() || m_busy)
        return;
    m_busy = true;
    m_working =
        base::Pending<QString>::ready(m_file).parsed([](const QString &path) { return readFile(path); });
    m_working.deliver(this, [this](const base::Result<QStringList> &read) {
        m_busy = false;
        if (!read) {
            tell(read.error().detail);
            return;
        }
        m_all = joinedHistory(m_all, *read);
        Q_EMIT changed();
        if (m_waiting.isEmpty())
            tell({});
        write();
    });
}

void QueryHistory::tell(const QString &trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubled(trouble);
}

void QueryHistory::keep(const QString &query)
{
    const QString kept = query.trimmed();
    if (kept.isEmpty() || (!m_all.isEmpty() && m_all.first() == kept))
        return;
    m_all = joinedHistory({kept}, m_all);
    m_waiting = joinedHistory({kept}, m_waiting);
    Q_EMIT changed();
    write();
}

/// One write at a time; what comes meanwhile goes with the next.
void QueryHistory::write()
{
    if (m_file.isEmpty() || m_waiting.isEmpty() || m_busy)
        return;
    const QStringList going = std::exchange(m_waiting, {});
    m_busy = true;
    m_working = base::Pending<QString>::ready(m_file).parsed(
        [going](const QString &path) { return writeFile(path, going); });
    m_working.deliver(this, [this, going](const base::Result<QStringList> &written) {
        m_busy = false;
        if (!written) {
            m_waiting = joinedHistory(m_waiting, going); // with the next one
            tell(written.error().detail);
            return;
        }
        tell({});
        m_all = joinedHistory(m_waiting, *written);
        Q_EMIT changed();
        write();
    });
}

} // namespace console
