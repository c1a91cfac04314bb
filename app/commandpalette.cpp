// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 620;
constexpr int shownRows = 12;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shared::space::s, shared::space::s, shared::space::s, shared::space::s);
    column->setSpacing(shared::space::s);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    m_typed->setPlaceholderText(tr("Type what to do, or a machine"));
    m_typed->setAccessibleName(tr("What to do"));
    m_typed->addAction(shared::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    makeList();
    hide();
    window->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setWords(typed);
        choose(0);
    });
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::runChosen);
}

void CommandPalette::makeList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // one types all the while
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_model->setEntries(entries);
    m_typed->clear();
    m_model->setWords({});
    choose(0);
    place();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + shared::space::s);
    m_list->setFixedHeight(row * shownRows + 2 * m_list->frameWidth());
    const int width = std::min(widest, parentWidget()->width() - 2 * shared::space::xl);
    setGeometry((parentWidget()->width() - width) / 2, 2 * shared::space::xl, width, sizeHint().height());
}

void CommandPalette::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
}

void CommandPalette::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::runChosen()
{
    const PaletteEntry *chosen = m_model->entry(m_list->currentIndex().row());
    if (!chosen)
        return;
    const auto run = chosen->run; // leaving may change the entries
    leave(); // first: what runs may send the keyboard elsewhere
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_typed)
        return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_PageUp:
        choose(row - shownRows);
        return true;
    case Qt::Key_PageDown:
        choose(row + shownRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go in here
    default:
        return false;
    }
}

} // namespace app
