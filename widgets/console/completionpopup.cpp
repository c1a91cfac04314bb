// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/completionpopup.h"

#include "widgets/shared/roomyrows.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 8;
constexpr int widest = 620;
constexpr int narrowest = 260;

QStandardItem *item(const QString &text)
{
    auto *cell = new QStandardItem(text.simplified().left(300));
    cell->setEditable(false);
    return cell;
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : QFrame(window)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"completion"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Proposals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setItemDelegate(new shared::RoomyRows(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeView::clicked, this, &CompletionPopup::taken);
    hide();
}

void CompletionPopup::offer(const QList<Candidate> &candidates, const QRect &line)
{
    if (candidates.isEmpty()) {
        hide();
        return;
    }
    if (candidates != m_candidates)
        fill(candidates);
    place(line);
    show();
    raise();
}

/// The choice goes back to the best one: what is typed is another word.
void CompletionPopup::fill(const QList<Candidate> &candidates)
{
    m_candidates = candidates;
    m_model->setRowCount(0);
    const QColor muted = shared::Theme::of(palette()).muted;
    for (const Candidate &one : candidates) {
        QStandardItem *about = item(one.about);
        about->setForeground(muted);
        m_model->appendRow({item(one.text), about});
    }
    choose(0);
}

void CompletionPopup::place(const QRect &line)
{
    const int row = std::max(m_list->sizeHintForRow(0), 1);
    const int rows = std::min(int(m_candidates.size()), shownRows);
    const bool explained =
        std::ranges::any_of(m_candidates, [](const Candidate &one) { return !one.about.isEmpty(); });
    int names = 0;
    for (const Candidate &one : std::as_const(m_candidates))
        names = std::max(names, fontMetrics().horizontalAdvance(one.text) + 2 * shared::space::l);
    const int wanted = explained ? widest : std::clamp(names, narrowest, widest);
    const QSize window = parentWidget()->size();
    const int width = std::min(wanted, window.width() - 2 * shared::space::s);
    const int height = rows * row + 2 * frameWidth() + 2;
    const bool below = line.bottom() + height <= window.height() || line.top() < height;
    const int x = std::clamp(line.left(), shared::space::s,
                             std::max(shared::space::s, window.width() - width - shared::space::s));
    setGeometry(x, below ? line.bottom() + 2 : line.top() - height - 2, width, height);
}

void CompletionPopup::move(int rows)
{
    const int count = m_model->rowCount();
    const int at = m_list->currentIndex().row() + rows;
    choose(std::abs(rows) == 1 ? (at + count) % std::max(count, 1) : std::clamp(at, 0, count - 1));
}

void CompletionPopup::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

std::optional<Candidate> CompletionPopup::chosen() const
{
    const int row = m_list->currentIndex().row();
    if (isHidden() || row < 0 || row >= m_candidates.size())
        return std::nullopt;
    return m_candidates.at(row);
}

} // namespace console
