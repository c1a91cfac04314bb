// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/comparisondelegate.h"

#include "widgets/outbox/comparisontable.h"
#include "widgets/outbox/hunkcolors.h"
#include "widgets/outbox/wrappedline.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"

#include <QPainter>

namespace outbox {

using namespace Qt::StringLiterals;
namespace space = shared::space;
using Kind = base::MergeHunk::Kind;
using Model = ComparisonModel;

namespace {

constexpr int iconSize = 16;
constexpr int frameWidth = 2;

/// The icon of a decision: a shape for what is left to do, one for what is done.
QString iconOf(Decision decision)
{
    switch (decision) {
    case Decision::None:
        return {};
    case Decision::Open:
        return shared::stateIconName(base::State::Warning);
    default:
        return shared::stateIconName(base::State::Ok);
    }
}

} // namespace

ComparisonDelegate::ComparisonDelegate(ComparisonTable &table)
    : RowDelegate(&table)
    , m_table(table)
{
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.column() == Model::DecisionColumn)
        paintDecision(*painter, option, index);
    else
        paintLine(*painter, option, index);
    paintFrame(*painter, option, index);
    painter->restore();
}

void ComparisonDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto &theme = shared::Theme::of(option.palette);
    const int tone = index.data(Model::ToneRole).toInt();
    const int line = index.data(Model::LineRole).toInt();
    const QRect &cell = option.rect;
    const int gutter = m_table.gutterWidth();
    painter.fillRect(cell,
                     line == 0      ? theme.window
                         : tone < 0 ? theme.surface
                                    : hunkBackground(Kind(tone), theme));
    if (line > 0) {
        painter.setFont(fontOf(shared::FontRole::Code, option.font));
        const int height = m_table.lineHeight();
        const int letter = painter.fontMetrics().horizontalAdvance(u'9');
        const QRect number(cell.left(), cell.top(), gutter - 2 * letter, height);
        painter.setPen(theme.muted);
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (tone >= 0) {
            painter.setPen(hunkColor(Kind(tone), theme));
            painter.drawText(QRect(number.right() + 1, cell.top(), 2 * letter, height), Qt::AlignCenter,
                             index.data(Model::MarkRole).toString());
        }
        const bool gone = tone >= 0 && !index.data(Model::TakenRole).toBool();
        painter.setPen(gone ? theme.muted : theme.text);
        QRect at(cell.left() + gutter, cell.top(), cell.width() - gutter, height);
        const QString text = expandedTabs(index.data().toString());
        for (const QString &piece : wrappedLine(text, m_table.textColumns(cell.width()))) {
            painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, piece);
            at.translate(0, height);
        }
    }
    painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), theme.hairline);
}

void ComparisonDelegate::paintDecision(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const auto &theme = shared::Theme::of(option.palette);
    painter.fillRect(option.rect, theme.surface);
    if (!index.data(Model::FirstRole).toBool())
        return;
    const auto &model = static_cast<const Model &>(*index.model());
    const Decision decision = model.decisions().at(model.hunkOf(index.row()));
    const QString icon = iconOf(decision);
    if (icon.isEmpty())
        return;
    const QColor color = decision == Decision::Open ? theme.critical : theme.muted;
    const int height = m_table.lineHeight();
    const QRect &cell = option.rect;
    painter.drawPixmap(QPoint(cell.left() + space::s, cell.top() + (height - iconSize) / 2),
                       shared::iconPixmap(icon, color, iconSize, painter.device()->devicePixelRatio()));
    painter.setFont(option.font);
    painter.setPen(decision == Decision::Open ? theme.critical : theme.text);
    const int left = iconSize + 2 * space::s;
    painter.drawText(QRect(cell.left() + left, cell.top(), cell.width() - left, height),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

/// Round the hunk of the current row.
void ComparisonDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto &model = static_cast<const Model &>(*index.model());
    const qsizetype hunk = model.hunkOf(index.row());
    if (hunk != m_table.currentHunk() || model.merge().hunks.at(hunk).kind == Kind::Same) {
        if (index.row() == m_table.currentIndex().row() && m_table.hasFocus())
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                             shared::Theme::of(option.palette).info);
        return;
    }
    const QColor color = shared::Theme::of(option.palette).info;
    const QRect &cell = option.rect;
    const bool last = index.row() + 1 == model.rowCount() || model.hunkOf(index.row() + 1) != hunk;
    if (index.row() == model.rowOf(hunk))
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), frameWidth), color);
    if (last)
        painter.fillRect(QRect(cell.left(), cell.bottom() + 1 - frameWidth, cell.width(), frameWidth), color);
    if (index.column() == Model::DecisionColumn)
        painter.fillRect(QRect(cell.left(), cell.top(), frameWidth + 1, cell.height()), color);
    if (index.column() == Model::OursColumn)
        painter.fillRect(QRect(cell.right() + 1 - frameWidth, cell.top(), frameWidth, cell.height()), color);
}

} // namespace outbox
