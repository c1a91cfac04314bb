// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pagetext.h"

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTold = 20; ///< lines of one page that are told one by one

class TextReader {
public:
    TextReader(const QString &id, Revision revision)
    {
        m_read.page = Page{.id = id, .revision = revision, .text = {}};
    }

    ReadPage read(QByteArrayView bytes)
    {
        if (bytes.contains('\0')) {
            complain(0, Diagnostic::Severity::Error, u"is a binary file and no page; it is not read"_s);
            m_read.page.reset();
            return std::move(m_read);
        }
        bool cut = false;
        if (bytes.size() > largestPage) {
            bytes = bytes.first(largestPage);
            bytes = bytes.first(bytes.lastIndexOf('\n') + 1);
            cut = true;
        }
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        readLines(bytes);
        if (cut)
            complain(m_line, Diagnostic::Severity::Warning,
                     u"the page is larger than 2 MiB; it is read up to this line"_s);
        return std::move(m_read);
    }

private:
    void readLines(QByteArrayView bytes)
    {
        if (bytes.isValidUtf8()) { // as nearly always: at once
            QString text = QString::fromUtf8(bytes);
            text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
            m_line = int(text.count(u'\n'));
            m_read.page->text = std::move(text);
            return;
        }
        while (!bytes.isEmpty()) {
            const qsizetype end = bytes.indexOf('\n');
            readLine(end < 0 ? bytes : bytes.first(end));
            if (end >= 0)
                m_read.page->text += u'\n';
            bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        }
        if (m_spoilt > mostTold)
            complain(0, Diagnostic::Severity::Warning,
                     u"%1 lines are not UTF-8 and are left out; save the page as UTF-8"_s.arg(m_spoilt));
    }

    void readLine(QByteArrayView line)
    {
        ++m_line;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isValidUtf8()) {
            m_read.page->text += QString::fromUtf8(line).replace(u'\r', u' ');
            return;
        }
        m_read.page->text += lostLine;
        if (++m_spoilt <= mostTold)
            complain(m_line, Diagnostic::Severity::Warning,
                     u"the line is not UTF-8 and is left out; save the page as UTF-8"_s);
    }

    void complain(int line, Diagnostic::Severity severity, const QString &message)
    {
        m_read.diagnostics.append(
            {.page = m_read.page->id, .line = line, .severity = severity, .text = {}, .message = message});
    }

    ReadPage m_read;
    int m_line = 0;
    int m_spoilt = 0;
};

} // namespace

ReadPage readPage(const QString &id, Revision revision, QByteArrayView bytes)
{
    return TextReader(id, revision).read(bytes);
}

} // namespace wiki
