// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/configfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

namespace inventory {

using namespace Qt::StringLiterals;
using Severity = wiki::Diagnostic::Severity;

namespace {

constexpr int deepest = 5;
constexpr qsizetype mostFiles = 2'000;
constexpr qint64 largest = 256 * 1024;

/// One look through a folder.
class Walk {
public:
    explicit Walk(const QString &folder)
        : m_root(folder)
        , m_canonical(m_root.canonicalPath())
    {
        m_read.folder = folder;
    }

    ConfigFolder read()
    {
        if (m_canonical.isEmpty() || !m_root.isReadable())
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
        const QString path = m_root.relativeFilePath(entry.filePath());
        if (m_read.files.size() >= mostFiles) {
            m_full = true;
            complain({}, Severity::Warning, u"has more than 2,000 files; the rest is left out"_s);
            return;
        }
        if (!entry.canonicalFilePath().startsWith(m_canonical + u'/')) {
            complain(path, Severity::Warning,
                     u"is a link that leads out of the folder; it is not followed"_s);
            return;
        }
        QFile file(entry.filePath());
        if (entry.size() > largest)
            complain(path, Severity::Warning, u"is larger than 256 KiB; it is not read"_s);
        else if (!file.open(QIODevice::ReadOnly))
            complain(path, Severity::Warning, u"cannot be read: %1"_s.arg(file.errorString()));
        else
            keep(path, file.read(largest), entry.lastModified().toSecsSinceEpoch());
    }

    void keep(const QString &path, const QByteArray &bytes, qint64 changed)
    {
        QStringDecoder decode(QStringDecoder::Utf8);
        QString text = decode(bytes);
        if (decode.hasError() || text.contains(QChar(u'\0'))) {
            complain(path, Severity::Warning, u"is no text in UTF-8; it is not read"_s);
            return;
        }
        m_read.files.append({.id = path, .revision = changed, .text = text.replace(u"\r\n"_s, u"\n"_s)});
        if (isComposeFile(path.section(u'/', -1)))
            m_read.compose.append(parseCompose(bytes, path));
    }

    void complain(const QString &path, Severity severity, const QString &message)
    {
        m_read.diagnostics.append(
            {.page = path, .line = 0, .severity = severity, .text = {}, .message = message});
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

ConfigFolder readConfigFolder(const QString &folder)
{
    return Walk(folder).read();
}

} // namespace inventory
