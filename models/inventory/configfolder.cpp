// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/configfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;
using Severity = wiki::Diagnostic::Severity;
using Why = UnreadFile::Why;

namespace {

constexpr int deepest = 5;
constexpr qsizetype mostFiles = 2'000;
constexpr qint64 largest = 256 * 1024;

/// One look through a folder.
class Walk {
public:
    Walk(const QString &folder, const QString &name)
        : m_root(folder)
        , m_canonical(m_root.canonicalPath())
    {
        m_read.folder = folder;
        m_read.name = name;
    }

    ConfigFolder read()
    {
        m_read.unreadable = m_canonical.isEmpty() || !m_root.isReadable();
        if (m_read.unreadable)
            complain({}, Severity::Error,
                     u"the folder %1 cannot be read"_s.arg(QDir::toNativeSeparators(m_root.path())));
        else
            into(m_root, 1);
        return m_read;
    }

private:
    void into(const QDir &dir, int depth)
    {
        const auto entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (m_full)
                return;
            if (entry.isDir() && !entry.isSymLink() && depth < deepest)
                into(QDir(entry.filePath()), depth + 1);
            else if (entry.isFile() && isConfigFile(entry.fileName()))
                take(entry);
        }
    }

    void take(const QFileInfo &entry)
    {
        const QString below = m_root.relativeFilePath(entry.filePath());
        const QString id = m_read.name.isEmpty() ? below : m_read.name + u'/' + below;
        if (m_read.files.size() >= mostFiles) {
            m_full = true;
            complain({}, Severity::Warning, u"has more than 2,000 files; the rest is left out"_s);
            return;
        }
        QFile file(entry.filePath());
        if (!entry.canonicalFilePath().startsWith(m_canonical + u'/'))
            leaveOut(id, Why::LeadsOut, u"is a link that leads out of the folder; it is not followed"_s);
        else if (entry.size() > largest)
            leaveOut(id, Why::TooLarge, u"is larger than 256 KiB; it is not read"_s);
        else if (!file.open(QIODevice::ReadOnly))
            leaveOut(id, Why::NoAccess, u"cannot be read: %1"_s.arg(file.errorString()));
        else
            keep(id, file.read(largest), entry.lastModified().toSecsSinceEpoch());
    }

    void keep(const QString &id, const QByteArray &bytes, qint64 changed)
    {
        QStringDecoder decode(QStringDecoder::Utf8);
        QString text = decode(bytes);
        if (decode.hasError() || text.contains(QChar(u'\0'))) {
            leaveOut(id, Why::NoText, u"is no text in UTF-8; it is not read"_s);
            return;
        }
        m_read.files.append({.id = id, .revision = changed, .text = text.replace(u"\r\n"_s, u"\n"_s)});
        if (isComposeFile(id.section(u'/', -1)))
            m_read.compose.append(parseCompose(bytes, id));
    }

    void leaveOut(const QString &id, Why why, const QString &message)
    {
        m_read.unread.append({.id = id, .why = why});
        complain(id, Severity::Warning, message);
    }

    void complain(const QString &id, Severity severity, const QString &message)
    {
        m_read.diagnostics.append(
            {.page = id, .line = 0, .severity = severity, .text = {}, .message = message});
    }

    QDir m_root;
    QString m_canonical;
    ConfigFolder m_read;
    bool m_full = false;
};

} // namespace

bool isConfigFile(const QString &fileName)
{
    static const QRegularExpression pattern(
        u"^([A-Za-z0-9_-]*\\.)?[Dd]ockerfile(\\.[A-Za-z0-9_-]+)?$|^[^.].*\\.(ya?ml|conf|sh|nginx)$"_s);
    return pattern.match(fileName).hasMatch();
}

QStringList folderNames(const QStringList &folders)
{
    QStringList names;
    for (const QString &folder : folders) {
        const QStringList parts = QDir::cleanPath(folder).split(u'/', Qt::SkipEmptyParts);
        const auto ending = [&parts](qsizetype count) { return parts.last(count).join(u'/'); };
        const auto isShared = [&folders, &folder](const QString &name) {
            return std::ranges::any_of(folders, [&](const QString &other) {
                return QDir::cleanPath(other) != QDir::cleanPath(folder)
                    && (QDir::cleanPath(other) + u'/').endsWith(u'/' + name + u'/');
            });
        };
        qsizetype count = std::min<qsizetype>(1, parts.size());
        while (count < parts.size() && isShared(ending(count)))
            ++count;
        names.append(parts.isEmpty() ? u"/"_s : ending(count));
    }
    return names;
}

ConfigFolder readConfigFolder(const QString &folder, const QString &name)
{
    return Walk(folder, name).read();
}

QList<ConfigFolder> readConfigFolders(const QStringList &folders)
{
    QList<ConfigFolder> read;
    const QStringList names = folderNames(folders);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const bool again = std::ranges::contains(names.first(i), names[i]); // written twice
        if (!again)
            read.append(readConfigFolder(folders[i], names[i]));
    }
    return read;
}

} // namespace inventory
