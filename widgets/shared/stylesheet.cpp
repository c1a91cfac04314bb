// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/stylesheet.h"

#include <QHash>

namespace shared {

namespace {

using namespace Qt::StringLiterals;

// @name stands for a token. Focus is a 2 px outline in the accent; paddings shrink by what the border grows.
constexpr QStringView pattern = uR"(
QPushButton, QToolButton, QComboBox { background: @raised; border: 1px solid @frame; border-radius: 4px;
    padding: 3px 10px; color: @text; min-height: 18px; }
QToolButton { padding: 3px 8px; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0; min-height: 0; }
QPushButton:flat { border-color: transparent; background: transparent; padding: 3px 5px; }
QToolButton[autoRaise="true"] { border-color: transparent; background: transparent; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: @selection; }
QPushButton:pressed, QToolButton:pressed { background: @hairline; }
QPushButton:checked, QToolButton:checked { background: @selection; border: 1px solid @info; color: @info; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: @frame; border-color: @hairline; }
QToolButton[autoRaise="true"]:disabled { border-color: transparent; }
QPushButton:focus, QToolButton:focus, QComboBox:focus { border: 2px solid @info; padding: 2px 9px; }
QPushButton:flat:focus { padding: 2px 4px; }
QToolButton:focus { padding: 2px 7px; }
QToolButton::menu-indicator { image: none; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@chevron); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @frame; }
QLineEdit, QPlainTextEdit#query { background: @surface; border: 1px solid @frame; border-radius: 4px; padding: 3px 6px;
    min-height: 18px; selection-background-color: @info; selection-color: @surface; }
QLineEdit:focus, QPlainTextEdit#query:focus { border: 2px solid @info; padding: 2px 5px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @hairline;
    padding: 4px 8px; }
#legend QHeaderView::section, #samples QHeaderView::section { padding: 4px 3px; }
QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @hairline; outline: 0; }
QTableView::indicator, QTreeView::indicator, QListView::indicator { width: 12px; height: 12px;
    border: 1px solid @muted; border-radius: 3px; background: @surface; }
QTableView::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { background: @info;
    border-color: @info; image: url(:/icons/@check); }
QTableCornerButton::section { background: @surface; border: none; }
QProgressBar { background: transparent; border: none; max-height: 3px; }
QProgressBar::chunk { background: @info; }
QToolTip { background: @raised; color: @text; border: 1px solid @frame; padding: 4px; }
QMainWindow::separator { background: @window; width: 6px; height: 6px; }
QDockWidget { titlebar-close-icon: url(:/icons/@dockclose); titlebar-normal-icon: url(:/icons/@dockfloat); }
QDockWidget::title { background: @window; padding: 6px 8px; border-bottom: 1px solid @hairline; }
QDockWidget::close-button, QDockWidget::float-button { background: transparent; border: none; border-radius: 4px;
    padding: 0; icon-size: 16px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @hairline; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @info; }
QTabBar::tab:focus { color: @info; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @hairline; spacing: 4px; padding: 4px; }
QStatusBar { background: @window; border-top: 1px solid @hairline; }
QStatusBar::item { border: none; }
QMenuBar { background: @window; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @raised; border: 1px solid @frame; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 12px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 0; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @frame; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const QList<std::pair<QString, QString>> tokens{
        {u"@surface"_s, theme.surface.name()},
        {u"@raised"_s, theme.raised.name()},
        {u"@window"_s, theme.window.name()},
        {u"@text"_s, theme.text.name()},
        {u"@muted"_s, theme.muted.name()},
        {u"@hairline"_s, theme.hairline.name()},
        {u"@frame"_s, theme.frame.name()},
        {u"@selection"_s, theme.selection.name()},
        {u"@info"_s, theme.info.name()},
        {u"@dockclose"_s, theme.dark ? u"dock-close-dark.svg"_s : u"dock-close-light.svg"_s},
        {u"@dockfloat"_s, theme.dark ? u"dock-float-dark.svg"_s : u"dock-float-light.svg"_s},
        {u"@check"_s, theme.dark ? u"check-dark.svg"_s : u"check-light.svg"_s},
        {u"@chevron"_s, theme.dark ? u"chevron-dark.svg"_s : u"chevron-light.svg"_s},
    };
    QString sheet = pattern.toString();
    for (const auto &[name, value] : tokens)
        sheet.replace(name, value);
    return sheet;
}

} // namespace shared
