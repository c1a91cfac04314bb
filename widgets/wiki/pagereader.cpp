// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/pagereader.h"

#include "models/wiki/linktarget.h"
#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/banner.h"
#include "widgets/wiki/linkbar.h"

#include <QUrlQuery>
#include <QVBoxLayout>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

/// The first block that covers a line; null when none does.
const Block *blockAt(const Document &document, int line)
{
    const auto covers = [line](const Block &block) { return block.line <= line && line <= block.lastLine; };
    const auto found = std::ranges::find_if(document.blocks, covers);
    return found == document.blocks.end() ? nullptr : &*found;
}

} // namespace

PageReader::PageReader(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_banner(new shared::Banner(this))
    , m_source(new editors::SourcePane(tr("Source of the page or file"), this))
    , m_bar(new LinkBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_source, 1);
    column->addWidget(m_bar);
    m_banner->hide();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_header, &PageHeader::backWanted, this, &PageReader::backWanted);
    connect(m_header, &PageHeader::forwardWanted, this, &PageReader::forwardWanted);
    connect(m_header, &PageHeader::webWanted, m_bar, &LinkBar::ask);
    connect(&m_source->view(), &editors::SourceView::anchorActivated, this, [this](qsizetype anchor) {
        if (anchor >= 0 && anchor < m_links.size())
            Q_EMIT linkFollowed(m_links.at(anchor).target);
    });
    connect(m_bar, &LinkBar::agreed, this, &PageReader::webWanted);
    connect(m_bar, &LinkBar::left, this, &PageReader::focusSource);
}

void PageReader::setPage(const std::optional<Page> &page, int line)
{
    m_file.reset();
    const bool news = page != m_shown;
    setText(page, line);
    if (news && page)
        Q_EMIT documentWanted(*page);
}

void PageReader::setFile(const Page &file, const FileFacts &facts, int line)
{
    m_file = facts;
    setText(file, line);
    showSection();
}

void PageReader::setFileGone(const QString &id)
{
    if (!m_file || !m_shown || m_shown->id != id)
        setFile({.id = id}, {}, 0);
    m_file->gone = true;
    showSection();
}

void PageReader::setText(const std::optional<Page> &text, int line)
{
    if (text != m_shown) {
        const bool same = text && m_shown && text->id == m_shown->id;
        const int reading = m_source->view().textCursor().blockNumber() + 1;
        m_shown = text;
        m_document = {};
        m_links.clear();
        m_source->view().setSource(text ? text->text : QString(),
                                   m_file ? editors::languages::forFile(text->id.section(u'/', -1))
                                          : editors::languages::wiki());
        mark(line);
        if (same && line == 0)
            m_source->view().goToLine(reading);
    }
    sayHeader();
}

void PageReader::showLine(int line)
{
    mark(line);
}

void PageReader::mark(int line)
{
    m_line = line;
    m_source->view().setMarkedLines(line > 0 ? QList{line} : QList<int>());
    showSection();
}

void PageReader::setDocument(const Document &document)
{
    if (!m_shown || document.page != m_shown->id)
        return;
    m_document = document;
    QList<editors::Anchor> anchors;
    m_links.clear();
    for (const Block &block : document.blocks) {
        for (const Link &link : block.links) {
            m_links.append(link);
            anchors.append({.span = link.span, .tip = link.target});
        }
    }
    m_source->view().setAnchors(anchors);
    if (!m_section.isEmpty())
        goToSection(m_section);
    showSection();
}

void PageReader::goToSection(const QString &section)
{
    m_section = section;
    if (section.isEmpty() || !m_shown || m_document.page != m_shown->id)
        return;
    if (const int line = lineOfSection(m_document, std::exchange(m_section, QString())); line > 0)
        mark(line);
}

/// A fact of a plan, or of what is gone, is not read as if it held.
void PageReader::showSection()
{
    if (m_file) {
        showFileFault();
        return;
    }
    const Block *block = m_line > 0 ? blockAt(m_document, m_line) : nullptr;
    const Banner banner = block ? block->banner : Banner::None;
    m_banner->setVisible(banner != Banner::None);
    if (banner == Banner::None)
        return;
    m_banner->setNotice({.tone = banner == Banner::Critical ? base::State::Critical : base::State::Warning,
                         .text = banner == Banner::Plan
                             ? tr("The section of this line is a plan: what it says is not so yet.")
                             : banner == Banner::Obsolete
                             ? tr("The section of this line is marked as obsolete.")
                             : tr("A critical notice stands over the section of this line.")});
}

void PageReader::showFileFault()
{
    const QString gone = m_shown && !m_shown->text.isEmpty()
        ? tr("This file is not in its folder any more; this is what it said last.")
        : tr("This file is not in its folder any more.");
    const QString fault = m_file->gone ? gone : m_file->fault;
    m_banner->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        m_banner->setNotice({.tone = base::State::Warning, .text = fault});
}

void PageReader::setDates(std::optional<base::Instant> readAt, base::Instant now)
{
    m_readAt = readAt;
    m_now = now;
    sayHeader();
}

void PageReader::setWebAddress(const QUrl &base)
{
    m_web = base;
    sayHeader();
}

void PageReader::setWays(bool back, bool forward)
{
    m_header->setWays(back, forward);
}

QUrl PageReader::webAddress() const
{
    if (m_web.isEmpty() || !m_shown || m_file)
        return {};
    QUrl address = m_web;
    QString path = address.path();
    if (!path.endsWith("doku.php"_L1))
        path += path.endsWith(u'/') ? u"doku.php"_s : u"/doku.php"_s;
    address.setPath(path);
    QUrlQuery query;
    query.addQueryItem(u"id"_s, m_shown->id);
    address.setQuery(query);
    return address;
}

void PageReader::sayHeader()
{
    m_header->show({.page = m_shown ? m_shown->id : QString(),
                    .revision = m_shown ? m_shown->revision : 0,
                    .readAt = m_readAt,
                    .now = m_now,
                    .address = webAddress(),
                    .file = m_file ? m_file->path : QString(),
                    .folder = m_file ? m_file->folder : QString()});
}

void PageReader::ask(const QUrl &web)
{
    m_bar->ask(web);
}

void PageReader::refuse(const QString &sentence, const QString &written)
{
    m_bar->refuse(sentence, written);
}

bool PageReader::closeBar()
{
    const bool open = m_bar->isVisible();
    m_bar->hide();
    return open;
}

void PageReader::focusSource()
{
    m_source->view().setFocus(Qt::OtherFocusReason);
}

} // namespace wiki
