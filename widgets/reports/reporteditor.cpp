// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reporteditor.h"

#include "models/reports/chronology.h"
#include "models/reports/sections.h"
#include "models/wiki/blockparser.h"
#include "widgets/editors/findbar.h"
#include "widgets/editors/pageview.h"
#include "widgets/editors/sourceeditor.h"
#include "widgets/editors/syntax.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace reports {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace space = shared::space;

namespace {

constexpr auto pause = 150ms;
constexpr int longestNote = 2000;

} // namespace

/// A text, read in the thread pool.
struct ReportEditor::Read {
    wiki::Document page;
    QList<Footnote> footnotes;
};

ReportEditor::ReportEditor(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTexts(), 1);
    column->addWidget(makeNote());
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ReportEditor::read);
    connect(m_source, &QPlainTextEdit::textChanged, this, &ReportEditor::take);
    connect(m_source, &editors::SourceView::anchorActivated, this,
            [this](qsizetype anchor) { Q_EMIT proofWanted(m_footnotes.at(anchor).proof); });
    setFocusProxy(m_source);
}

QWidget *ReportEditor::makeTexts()
{
    auto *texts = new QSplitter(this);
    texts->setChildrenCollapsible(false);
    auto *writing = new QWidget(texts);
    m_source = new editors::SourceEditor(editors::languages::wiki(), writing);
    m_source->setAccessibleName(tr("Text of the report"));
    m_source->setAnchorWords(tr("Show the proof"));
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_source, 1);
    column->addWidget(new editors::FindBar(*m_source, writing));
    m_preview = new editors::PageView(texts);
    m_preview->setAccessibleName(tr("What the wiki’s readers will see"));
    texts->addWidget(writing);
    texts->addWidget(m_preview);
    texts->setStretchFactor(0, 1);
    texts->setStretchFactor(1, 1);
    return texts;
}

QWidget *ReportEditor::makeNote()
{
    auto *place = new QWidget(this);
    m_note = new QLineEdit(place);
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("What you see or do now; Enter adds it to the chronology with its time"));
    m_note->setAccessibleName(tr("Note for the chronology"));
    connect(m_note, &QLineEdit::returnPressed, this, &ReportEditor::note);
    auto *label = new QLabel(tr("&Note"), place);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_note);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->addWidget(label);
    row->addWidget(m_note, 1);
    return place;
}

void ReportEditor::setDraft(const Draft &draft, const QTimeZone &zone)
{
    const bool another = draft.id != m_draft.id;
    const bool elsewhere = !another && draft.text != m_draft.text;
    m_draft = draft;
    m_zone = zone;
    if (!another && !elsewhere)
        return;
    m_quiet = true;
    if (another)
        m_source->setText(draft.text);
    else
        m_source->replaceText(draft.text);
    m_quiet = false;
    read();
}

void ReportEditor::replaceText(const QString &text)
{
    m_source->replaceText(text);
}

QString ReportEditor::text() const
{
    return m_source->text();
}

void ReportEditor::focusText()
{
    m_source->setFocus(Qt::OtherFocusReason);
}

void ReportEditor::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

/// New colours are a change to Qt, too, but nothing to keep.
void ReportEditor::take()
{
    if (m_quiet)
        return;
    const QString now = text();
    if (now == m_draft.text)
        return;
    m_draft.text = now;
    m_soon.start();
    Q_EMIT typed(now);
}

void ReportEditor::read()
{
    m_soon.stop();
    auto reading = base::Pending<QString>::ready(text()).parsed(
        [](const QString &now) -> base::Result<std::shared_ptr<const Read>> {
            return std::make_shared<const Read>(
                Read{.page = wiki::parseBlocks({.id = {}, .text = now}), .footnotes = footnotesIn(now)});
        });
    m_reading = std::move(reading);
    m_reading.deliver(this, [this](const base::Result<std::shared_ptr<const Read>> &done) {
        if (!done)
            return;
        m_footnotes = (*done)->footnotes;
        QList<editors::Anchor> anchors;
        for (const Footnote &one : std::as_const(m_footnotes))
            anchors.append(
                {.span = one.span,
                 .tip = one.proof.query.isEmpty()
                     ? tr("%1, line %2 (Ctrl+click)").arg(one.proof.page, QString::number(one.proof.line))
                     : tr("%1 (Ctrl+click)").arg(one.proof.query)});
        m_source->setAnchors(anchors);
        m_preview->setPage((*done)->page);
        if (const QString title = titleOf((*done)->page); !title.isEmpty() && title != m_draft.title)
            Q_EMIT titled(title);
    });
}

void ReportEditor::note()
{
    const QString words = m_note->text().simplified();
    if (words.isEmpty())
        return;
    const Insertion one = noteInsertion(text(), words, m_clock.now(), m_draft.began, m_zone);
    m_source->insertText(one.at, one.text);
    m_note->clear();
}

} // namespace reports
