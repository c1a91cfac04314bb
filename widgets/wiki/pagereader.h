// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"
#include "models/wiki/page.h"
#include "widgets/wiki/foldershelf.h"
#include "widgets/wiki/pageheader.h"

#include <QWidget>

namespace editors {
class SourcePane;
}

namespace shared {
class Banner;
}

namespace wiki {

class LinkBar;

/// A page as it is written: what it is, what its section is marked as, its source with a line marked, and
/// where a link would lead.
class PageReader : public QWidget {
    Q_OBJECT

public:
    explicit PageReader(QWidget *parent = nullptr);

    /// Shows a page, with a line marked; 0 marks none. The same page again, or a newer version of it, does
    /// not take the reader away.
    void setPage(const std::optional<Page> &page, int line);
    /// The same of a configuration file, highlighted by its name.
    void setFile(const Page &file, const FileFacts &facts, int line);
    /// A file is not there any more; what is shown of it stays.
    void setFileGone(const QString &id);
    void showLine(int line); ///< of the same page
    /// The blocks of the shown page; those of another one are not for us.
    void setDocument(const Document &document);
    void setDates(std::optional<base::Instant> readAt, base::Instant now);
    /// Where the wiki is on the web: what its pages' addresses begin with; empty: a folder.
    void setWebAddress(const QUrl &base);
    void setWays(bool back, bool forward);

    void goToSection(const QString &section); ///< at once, or as soon as the document is there
    void ask(const QUrl &web);
    void refuse(const QString &sentence, const QString &written);
    bool closeBar(); ///< true when it was open
    void focusSource();

Q_SIGNALS:
    void linkFollowed(const QString &written);
    void documentWanted(const wiki::Page &page);
    void webWanted(const QUrl &address); ///< somebody agreed
    void backWanted();
    void forwardWanted();

private:
    void setText(const std::optional<Page> &text, int line);
    void mark(int line);
    void showFileFault();
    void showSection();
    void sayHeader();
    QUrl webAddress() const;

    std::optional<Page> m_shown;
    std::optional<FileFacts> m_file; ///< what is shown is a file
    int m_line = 0;
    QString m_section; ///< to go to as soon as the document is there
    Document m_document; ///< of the shown page
    QList<Link> m_links; ///< by anchor
    std::optional<base::Instant> m_readAt;
    base::Instant m_now;
    QUrl m_web;
    PageHeader *m_header;
    shared::Banner *m_banner;
    editors::SourcePane *m_source;
    LinkBar *m_bar;
};

} // namespace wiki
