// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/wikipanel.h"

#include "widgets/shared/filterheader.h"
#include "widgets/wiki/pagelist.h"
#include "widgets/wiki/pagereader.h"
#include "widgets/wiki/pagesfilter.h"
#include "widgets/wiki/wikinotices.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 640; ///< narrower panels have no room for the list beside the page

} // namespace

WikiPanel::WikiPanel(QWidget *parent)
    : Panel(tr("Wiki"), parent)
    , m_filter(new PagesFilter(m_model, this))
{
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_list);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    refresh();
}

QWidget *WikiPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_parts = new QSplitter(Qt::Horizontal, content);
    m_parts->setChildrenCollapsible(false);
    m_list = new PageList(m_parts);
    m_list->setModel(m_filter);
    m_reader = new PageReader(m_parts);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 3);
    m_header = new shared::FilterHeader(
        {.placeholder = tr("Filter the pages by name"), .accessibleName = tr("Filter the pages and files")},
        *m_filter, m_list);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    return content;
}

void WikiPanel::connectParts()
{
    connect(m_header, &shared::FilterHeader::fieldLeft, this,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_quiet && !index.data(PagesModel::HeadingRole).toBool())
                    showPage(index.data().toString());
            });
    connect(m_list, &PageList::opened, m_reader, &PageReader::focusSource);
    connect(m_reader, &PageReader::backWanted, this, [this] { goWay(m_trail.back()); });
    connect(m_reader, &PageReader::forwardWanted, this, [this] { goWay(m_trail.forward()); });
    connect(m_reader, &PageReader::linkFollowed, this,
            [this](const QString &written) { follow(written, m_shown.page); });
    connect(m_reader, &PageReader::documentWanted, this, &WikiPanel::documentWanted);
    connect(m_reader, &PageReader::webWanted, this, &WikiPanel::webWanted);
    connect(this, &Panel::noticeActionTriggered, this, &WikiPanel::retryWanted);
}

void WikiPanel::setStatus(const std::optional<situation::SourceStatus> &status, base::Instant now)
{
    m_status = status;
    m_now = now;
    if (m_model.files().isEmpty() && !m_shelf.files().isEmpty())
        showFolders();
    refresh();
}

void WikiPanel::setPages(const QList<Page> &pages)
{
    m_quiet = true;
    m_model.setPages(pages);
    m_quiet = false;
    if (m_shown.page.isEmpty() && !m_model.pages().isEmpty()) {
        const bool start = m_model.page(u"start"_s) != nullptr;
        m_shown.page = start ? u"start"_s : m_model.pages().first().id;
        m_trail.visit(m_shown);
    }
    showShown();
    refresh();
}

void WikiPanel::setFolders(const QList<inventory::ConfigFolder> &folders)
{
    m_shelf.setFolders(folders);
    showFolders();
    refresh();
}

/// Once it is known which pages there are, so that the first of them is what is read first.
void WikiPanel::showFolders()
{
    const bool waiting = m_status && !m_status->asOf && !m_status->error;
    if (waiting)
        return;
    m_quiet = true;
    m_model.setFiles(m_shelf.files());
    m_quiet = false;
    if (m_shown.page.isEmpty() && !m_status && !m_model.files().isEmpty()) { // there will be no page
        m_shown.page = m_model.files().first().id;
        m_trail.visit(m_shown);
    }
    showShown();
}

void WikiPanel::setDocument(const Document &document)
{
    m_reader->setDocument(document);
}

void WikiPanel::setWebAddress(const QUrl &base)
{
    m_reader->setWebAddress(base);
}

void WikiPanel::showPage(const QString &page, int line)
{
    m_reader->goToSection({});
    go({.page = page, .line = line});
}

void WikiPanel::go(const PagePlace &place)
{
    if (!m_model.page(place.page)) {
        m_reader->refuse(PagesModel::isFile(place.page)
                             ? tr("There is no such file in the profile's folders, as they were read last.")
                             : tr("There is no page of this name among those that are read."),
                         place.page);
        return;
    }
    m_reader->closeBar();
    m_trail.visit(place);
    goWay(place);
    if (PagesModel::isFile(place.page))
        Q_EMIT filesWanted();
}

void WikiPanel::goWay(const std::optional<PagePlace> &place)
{
    if (!place)
        return;
    m_shown = *place;
    m_reader->setWays(m_trail.canGoBack(), m_trail.canGoForward());
    showShown();
    m_reader->showLine(place->line);
}

void WikiPanel::showShown()
{
    const Page *page = m_model.page(m_shown.page);
    if (!PagesModel::isFile(m_shown.page))
        m_reader->setPage(page ? std::optional(*page) : std::nullopt, m_shown.line);
    else if (page)
        m_reader->setFile(*page, m_shelf.facts(page->id), m_shown.line);
    else
        m_reader->setFileGone(m_shown.page);
    const QModelIndex row = m_filter->mapFromSource(m_model.index(m_model.rowOf(m_shown.page)));
    m_quiet = true;
    if (row.isValid())
        m_list->setCurrentIndex(row);
    m_quiet = false;
}

void WikiPanel::follow(const QString &written, const QString &fromPage)
{
    const Target target = targetOf(written, fromPage);
    switch (target.kind) {
    case Target::Kind::Page:
        m_reader->goToSection({});
        go({.page = target.page});
        if (m_shown.page == target.page)
            m_reader->goToSection(target.section);
        return;
    case Target::Kind::Web:
        m_reader->ask(target.url);
        return;
    case Target::Kind::Refused:
        m_reader->refuse(tr("Only pages of this wiki and web addresses that show their host are opened."),
                         written);
        return;
    }
}

void WikiPanel::refresh()
{
    setEmptiness(m_filter->allCount() == 0 ? std::optional(emptinessOf(m_status)) : std::nullopt);
    setNotice(warning());
    m_header->setSummary(summary());
    m_header->refresh();
    m_reader->setDates(m_status ? m_status->asOf : std::nullopt, m_now);
}

QString WikiPanel::summary() const
{
    const QString pages = tr("%n page(s)", nullptr, int(m_model.pages().size()));
    if (m_model.files().isEmpty())
        return pages;
    const QString files = tr("%n file(s)", nullptr, int(m_model.files().size()));
    return m_status ? pages + u" · "_s + files : files;
}

/// What is shown stays; how old it is is said.
std::optional<shared::Notice> WikiPanel::warning() const
{
    if (m_filter->allCount() == 0)
        return std::nullopt;
    if (m_status && m_status->error)
        return wikiWarning(*m_status, m_model.pages().isEmpty(), m_now, locale());
    return folderWarning(m_shelf.unreadable());
}

/// The window's own way back is that of the charts.
bool WikiPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Back) || key->matches(QKeySequence::Forward)) {
            event->accept();
            return true;
        }
    }
    return Panel::event(event);
}

void WikiPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back))
        goWay(m_trail.back());
    else if (event->matches(QKeySequence::Forward))
        goWay(m_trail.forward());
    else if (event->key() != Qt::Key_Escape || !m_reader->closeBar())
        Panel::keyPressEvent(event);
}

void WikiPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
}

void WikiPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (m_header && event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace wiki
