// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcestatus.h"
#include "models/wiki/linktarget.h"
#include "models/wiki/pagesmodel.h"
#include "widgets/shared/panel.h"
#include "widgets/wiki/foldershelf.h"
#include "widgets/wiki/pagetrail.h"

class QSplitter;

namespace shared {
class FilterHeader;
}

namespace wiki {

class PageList;
class PageReader;
class PagesFilter;

/// The pages of the wiki and the configuration files beside them, and the source of the chosen one with the
/// asked line marked. Links to pages are followed; links to the web only after the host was shown and
/// somebody agreed; others never.
class WikiPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit WikiPanel(QWidget *parent = nullptr);

    /// How the wiki stands; nothing: none is configured.
    void setStatus(const std::optional<situation::SourceStatus> &status, base::Instant now);
    void setPages(const QList<Page> &pages);
    /// The profile's folders of configuration files, which are listed below the pages.
    void setFolders(const QList<inventory::ConfigFolder> &folders);
    /// The blocks of a page, as documentWanted() asked for them; of another page they are not for us.
    void setDocument(const Document &document);
    /// Where the wiki is on the web: what its pages' addresses begin with; empty: a folder.
    void setWebAddress(const QUrl &base);

    /// Shows a page, or a configuration file by its id, and marks a line; 0 marks none. Without such a page
    /// that is said.
    void showPage(const QString &page, int line = 0);
    /// Follows what a fact names: a page, or an address.
    void follow(const QString &written, const QString &fromPage);

    const QString &shownPage() const { return m_shown.page; }

Q_SIGNALS:
    void documentWanted(const wiki::Page &page);
    void filesWanted(); ///< somebody reads a file: it may have changed
    void webWanted(const QUrl &address); ///< somebody agreed
    void retryWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void refresh();
    void go(const PagePlace &place);
    void goWay(const std::optional<PagePlace> &place);
    void showShown();
    std::optional<shared::Notice> warning() const;
    QString summary() const;
    void showFolders();

    PagesModel m_model;
    FolderShelf m_shelf;
    PagesFilter *m_filter;
    std::optional<situation::SourceStatus> m_status;
    base::Instant m_now;
    PageTrail m_trail;
    PagePlace m_shown;
    bool m_quiet = false; ///< the program moves the selection, not the user
    shared::FilterHeader *m_header = nullptr;
    QSplitter *m_parts = nullptr;
    PageList *m_list = nullptr;
    PageReader *m_reader = nullptr;
};

} // namespace wiki
