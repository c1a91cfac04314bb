// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard and the menu do to a chart.
#include "models/base/quantitytext.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/chartcommands.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/chartgestures.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/exporting.h"
#include "widgets/charts/linechoice.h"
#include "widgets/charts/samplestable.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/charts/viewcontrol.h"
#include "widgets/charts/viewtext.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>

#include <cmath>

namespace charts {

namespace {

using namespace Qt::StringLiterals;

constexpr int manySteps = 10; ///< how far Ctrl makes the crosshair jump
constexpr double zoomStep = 2;
constexpr double panShare = 0.2; ///< of what is seen

} // namespace

std::optional<base::Instant> TimeSeriesChart::crosshair() const
{
    return m_data->cursor ? std::optional(base::instantFromMs(*m_data->cursor)) : std::nullopt;
}

void TimeSeriesChart::setCursorTime(std::optional<qint64> time, By by)
{
    if (time) { // only where there can be a sample, so that every stop has a value
        const qint64 step = std::max<qint64>(1, m_data->view.step.count());
        const qint64 from = base::toMs(m_data->range.from);
        const qint64 steps = std::llround(double(*time - from) / double(step));
        time = std::clamp(from + steps * step, from, base::toMs(m_data->range.to));
    }
    if (std::exchange(m_data->cursor, time) == time)
        return;
    m_area->repaintCursor();
    m_legend->moveCursor();
    if (m_crosshair && by == By::Hand)
        m_crosshair->move(time, this);
    Q_EMIT crosshairMoved();
}

/// Of several lines that which was brought forward, or the first one that is drawn.
void TimeSeriesChart::announceCursor()
{
    const QList<qsizetype> drawn = drawnLines(*m_data);
    if (!m_data->cursor || drawn.isEmpty())
        return;
    const qsizetype line = drawn.contains(m_data->highlighted) ? m_data->highlighted : drawn.first();
    const double value = valueAt(m_data->lines.at(line), *m_data->cursor, m_data->view.step.count());
    const QString said =
        u"%1: %2"_s.arg(base::instantText(base::instantFromMs(*m_data->cursor), m_data->zone, locale()),
                        base::quantityText(value, m_data->unitOf(line), locale()));
    QAccessibleAnnouncementEvent event(
        this, m_data->lines.size() > 1 ? titleOf(*m_data, line) + u", "_s + said : said);
    QAccessible::updateAccessibility(&event);
}

/// The crosshair takes the view along when it goes beyond its edge.
bool TimeSeriesChart::moveCursor(const QKeyEvent &event)
{
    const qint64 from = base::toMs(m_data->view.from);
    const qint64 to = base::toMs(m_data->view.to);
    const qint64 step = m_data->view.step.count() * (event.modifiers() & Qt::ControlModifier ? manySteps : 1);
    switch (event.key()) {
    case Qt::Key_Left:
        setCursorTime(m_data->cursor.value_or(to + step) - step);
        break;
    case Qt::Key_Right:
        setCursorTime(m_data->cursor.value_or(from - step) + step);
        break;
    case Qt::Key_Home:
        setCursorTime(from);
        break;
    case Qt::Key_End:
        setCursorTime(to);
        break;
    default:
        return false;
    }
    if (*m_data->cursor < from)
        m_view->pan(*m_data->cursor - from);
    else if (*m_data->cursor > to)
        m_view->pan(*m_data->cursor - to);
    return true;
}

void TimeSeriesChart::addViewCommands(ChartCommands &commands)
{
    const auto zoomed = [this] { return m_data->isZoomed(); };
    const auto zoom = [this](double factor) {
        const qint64 middle = base::toMs(m_data->view.from + m_data->view.length() / 2);
        m_view->settle();
        m_view->zoomAt(m_data->cursor.value_or(middle), factor);
    };
    const auto pan = [this](double share) {
        m_view->pan(std::llround(double(m_data->view.length().count()) * share));
    };
    commands.add({.text = tr("Zoom in"),
                  .keys = {Qt::Key_Plus, Qt::Key_Equal},
                  .run = [zoom] { zoom(zoomStep); },
                  .possible = [this] { return m_data->range.length() > base::Milliseconds(0); }});
    commands.add({.text = tr("Zoom out"),
                  .keys = {Qt::Key_Minus},
                  .run = [zoom] { zoom(1 / zoomStep); },
                  .possible = zoomed});
    // Where all is seen, these keys are the window's, which goes to earlier samples.
    commands.add({.text = tr("Earlier"),
                  .keys = {Qt::SHIFT | Qt::Key_Left},
                  .run = [pan] { pan(-panShare); },
                  .possible = zoomed});
    commands.add({.text = tr("Later"),
                  .keys = {Qt::SHIFT | Qt::Key_Right},
                  .run = [pan] { pan(panShare); },
                  .possible = zoomed});
    commands.add(
        {.text = tr("See all"), .keys = {Qt::Key_0}, .run = [this] { m_view->reset(); }, .possible = zoomed});
    commands.add({.text = tr("Previous view"),
                  .keys = {Qt::Key_Backspace},
                  .run = [this] { m_view->goBack(); },
                  .possible = [this] { return m_view->viewport().canGoBack(); }});
    commands.add({.text = tr("Next view"),
                  .keys = {Qt::SHIFT | Qt::Key_Backspace},
                  .run = [this] { m_view->goForward(); },
                  .possible = [this] { return m_view->viewport().canGoForward(); }});
    if (isSignalConnected(QMetaMethod::fromSignal(&TimeSeriesChart::rangeWanted)))
        commands.add({.text = tr("Use this range in the whole window"),
                      .keys = {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter},
                      .run = [this] { Q_EMIT rangeWanted(m_data->view.from, m_data->view.to); },
                      .possible = zoomed});
}

void TimeSeriesChart::addLineCommands(ChartCommands &commands)
{
    if (m_data->lines.size() < 2)
        return;
    commands.addSeparator();
    const auto written = [](const QString &text, Qt::Key key) { // the legend's keys, which are its own
        return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    if (m_data->highlighted >= 0) {
        // By name: while the menu is open a newer answer may have other lines, or none of it.
        const QString name = m_data->lines.at(m_data->highlighted).name;
        const auto choose = [this, name](const std::function<void(LineChoice &)> &how) {
            if (std::ranges::contains(m_data->lines, name, &Line::name))
                chooseLines(how);
        };
        commands.add({.text = written(tr("This line alone, or all again"), Qt::Key_Return),
                      .run = [this, name, choose] {
                          choose([&](LineChoice &choice) { choice.toggleOnly(name, m_data->lines); });
                      }});
        commands.add({.text = written(tr("Hide or show this line"), Qt::Key_Space),
                      .run = [name, choose] { choose([&](LineChoice &choice) { choice.toggle(name); }); }});
    }
    commands.add({.text = tr("Filter lines"),
                  .keys = {Qt::Key_Slash, Qt::CTRL | Qt::Key_F},
                  .run =
                      [this] {
                          m_legend->field()->setFocus(Qt::ShortcutFocusReason);
                          m_legend->field()->selectAll();
                      },
                  .possible = [this] { return m_legend->field()->isVisible(); }});
    for (const int top : {0, 5, 10, 20})
        if (top < m_data->lines.size())
            commands.add(
                {.text = top == 0 ? tr("All") : tr("The %n highest", nullptr, top),
                 .run = [this, top] { chooseLines([top](LineChoice &choice) { choice.setTop(top); }); },
                 .checked = top == m_choice->top(),
                 .group = tr("Lines")});
}

ChartCommands TimeSeriesChart::commands()
{
    ChartCommands commands;
    addOpenCommand(commands);
    addViewCommands(commands);
    addLineCommands(commands);
    addStyleCommands(commands);
    addAnswerCommands(commands);
    addOutputCommands(commands);
    return commands;
}

bool TimeSeriesChart::runCommand(const QKeyEvent &event)
{
    const ChartCommands all = commands();
    const ChartCommands::Command *command = all.commandFor(event);
    if (command)
        command->run();
    return command != nullptr;
}

void TimeSeriesChart::popupMenu(const QPoint &globalPosition)
{
    m_menu = new QMenu(this);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    commands().fill(*m_menu);
    m_menuAt = m_area->viewport()->mapFromGlobal(globalPosition); // what is chosen is done at the same place
    m_menu->popup(globalPosition);
}

void TimeSeriesChart::contextMenuEvent(QContextMenuEvent *event)
{
    popupMenu(event->globalPos());
}

/// What a chart knows is not for the window, which knows some of the keys, too.
bool TimeSeriesChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && commands().commandFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// The chart's keys work from its legend, too, where a table would search for what begins with them.
bool TimeSeriesChart::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ShortcutOverride && commands().commandFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (type != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_table && key.key() == Qt::Key_Escape) {
        setTableShown(false);
        return true;
    }
    return runCommand(key) || QWidget::eventFilter(watched, event);
}

void TimeSeriesChart::keyPressEvent(QKeyEvent *event)
{
    if (runCommand(*event))
        return;
    if (moveCursor(*event)) {
        announceCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_gestures->cancel() || stopWriting()))
        return;
    if (event->key() != Qt::Key_Escape || !m_data->cursor) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCursorTime(std::nullopt);
}

} // namespace charts
