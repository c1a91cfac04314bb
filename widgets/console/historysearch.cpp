// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/historysearch.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wordfilter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

class QueryFilter final : public shared::WordFilter {
public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data().toString();
    }
};

namespace {

constexpr int shownRows = 6;

}

HistorySearch::HistorySearch(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QueryFilter(this))
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(shared::space::xs);
    column->addWidget(m_words);
    column->addWidget(m_list);
    m_words->setPlaceholderText(tr("Words of an earlier query"));
    m_words->setAccessibleName(tr("Words of an earlier query"));
    m_words->addAction(shared::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_filter->setSourceModel(&m_queries);
    m_list->setModel(m_filter);
    m_list->setFocusPolicy(Qt::NoFocus); // one types all the while
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Earlier queries"));
    m_list->setFont(shared::fontOf(shared::FontRole::Code, font()));
    m_list->setFixedHeight(shownRows * (fontMetrics().height() + shared::space::xs));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        choose(0);
    });
    connect(m_list, &QListView::clicked, this, &HistorySearch::take);
    hide();
}

void HistorySearch::open(const QStringList &queries)
{
    m_queries.setStringList(queries);
    m_words->clear();
    m_filter->setWords({});
    choose(0);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

bool HistorySearch::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched != m_words || (type != QEvent::KeyPress && type != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (type == QEvent::ShortcutOverride) {
        if (key == Qt::Key_Escape)
            event->accept();
        return key == Qt::Key_Escape;
    }
    return keyOf(key);
}

bool HistorySearch::keyOf(int key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        choose(m_list->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
    } else if (key == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else {
        return false;
    }
    return true;
}

void HistorySearch::choose(int row)
{
    const int count = m_filter->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_filter->index(std::clamp(row, 0, count - 1), 0));
}

void HistorySearch::take()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    hide();
    Q_EMIT taken(current.data().toString());
}

} // namespace console
