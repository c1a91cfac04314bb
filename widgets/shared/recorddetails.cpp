// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/recorddetails.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/recordstext.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace shared {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProofs = 60; ///< a record of more is one that should have been several

/// Writes plain text in a few styles: what comes from outside is inserted as characters, never parsed.
class Writer {
public:
    Writer(QTextEdit &edit, const Theme &theme)
        : m_cursor(edit.document())
        , m_theme(theme)
        , m_font(edit.font())
    {
        edit.clear();
    }

    void line(const QString &text, FontRole role, const QColor &color, int indent = 0)
    {
        if (text.isEmpty())
            return;
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setBottomMargin(space::xs / 2.0);
        if (m_begun)
            m_cursor.insertBlock(block);
        else
            m_cursor.setBlockFormat(block);
        m_begun = true;
        QTextCharFormat format;
        format.setFont(fontOf(role, m_font));
        format.setForeground(color);
        m_cursor.insertText(capped(text), format);
    }

    void proof(const records::Proof &proof, const QString &origin)
    {
        line(proof.sentence, FontRole::Body, m_theme.text);
        line(origin, FontRole::Small, m_theme.muted, space::m);
        line(proof.text, FontRole::Code, m_theme.muted, space::m);
        line(proof.query, FontRole::Code, m_theme.muted, space::m);
    }

private:
    QTextCursor m_cursor;
    const Theme &m_theme;
    QFont m_font;
    bool m_begun = false;
};

} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("What the chosen row means, and what proves it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_text, 1);
    column->addWidget(makeButtons());
    refresh();
}

QWidget *RecordDetails::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    m_chart = new QPushButton(icon(u"chart"_s), tr("Chart"), buttons);
    m_chart->setToolTip(tr("How this went over time"));
    m_page = new QPushButton(tr("Wiki page"), buttons);
    m_page->setToolTip(tr("Opens the page that this stands on, or its guide"));
    row->addWidget(m_chart);
    row->addWidget(m_page);
    row->addStretch(1);
    connect(m_chart, &QPushButton::clicked, this, &RecordDetails::chartWanted);
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (m_record)
            Q_EMIT pageWanted(m_record->page, m_record->line);
    });
    return buttons;
}

void RecordDetails::setRecord(const records::Record *record)
{
    const auto next = record ? std::optional(*record) : std::nullopt;
    if (next == m_record)
        return;
    m_record = next;
    refresh();
}

void RecordDetails::setMoment(base::Instant moment)
{
    m_moment = moment; // shown at the next change: a text that is being selected must not move every second
}

void RecordDetails::refresh()
{
    m_chart->setEnabled(m_record && m_record->chart);
    m_page->setEnabled(m_record && !m_record->page.isEmpty());
    const Theme &theme = Theme::of(palette());
    Writer writer(*m_text, theme);
    if (!m_record)
        return;
    const QString &title = m_record->title;
    writer.line(title.isEmpty() ? m_record->cells.value(0).text : title, FontRole::Heading, theme.text);
    writer.line(m_record->about, FontRole::Body, theme.text);
    for (const records::Proof &proof : m_record->proofs.first(std::min(mostProofs, m_record->proofs.size())))
        writer.proof(proof, originText(proof, m_moment, locale()));
    m_text->moveCursor(QTextCursor::Start);
}

void RecordDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool dressed = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange;
    if (dressed && m_chart && m_page)
        refresh();
}

} // namespace shared
