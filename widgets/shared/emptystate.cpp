// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/emptystate.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/panel.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace shared {

namespace {

constexpr int iconSize = 40;
constexpr int lineLength = 520; ///< longer lines tire the eye
constexpr int shortestLine = 200;

PlainLabel *centred(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setFixedWidth(lineLength);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(centred(this))
    , m_hint(centred(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void EmptyState::setEmptiness(const Emptiness &emptiness)
{
    m_iconName = emptiness.icon;
    m_sentence->setText(emptiness.sentence);
    m_hint->setText(emptiness.hint);
    dress();
    fitLines();
    setAccessibleName(emptiness.sentence);
    setAccessibleDescription(emptiness.hint);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

QSize EmptyState::minimumSizeHint() const
{
    return {shortestLine + space::xl, QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLines();
}

/// A centred label is not asked for its height at its width, so it is told.
void EmptyState::fitLines()
{
    const int length = std::clamp(width() - space::xl, shortestLine, lineLength);
    for (PlainLabel *label : {m_sentence, m_hint}) {
        label->setFixedWidth(length);
        label->setMinimumHeight(std::max(0, label->heightForWidth(length))); // -1 without text
    }
}

void EmptyState::dress()
{
    const QColor muted = Theme::of(palette()).muted;
    m_icon->setPixmap(iconPixmap(m_iconName, muted, iconSize, devicePixelRatioF()));
    m_sentence->setFont(fontOf(FontRole::Heading, font()));
}

} // namespace shared
