// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowlife.h"

#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Acts on the display as a person's hand and the window manager do.
bool xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    return tool.waitForFinished(10'000) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

QString idOf(const QWidget &window)
{
    return QString::number(window.winId());
}

/// The event loop runs between the steps, as it does while a hand moves.
bool moveMouse(QPoint to)
{
    const bool moved = xdotool({u"mousemove"_s, QString::number(to.x()), QString::number(to.y())});
    return QTest::qWaitFor([to] { return QCursor::pos() == to; }) && moved;
}

} // namespace

/// The window among others: what a window manager and a mouse do to it. Needs an X display.
class TestWindowManager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsResizedFromOutside();
    void itIsClosedFromOutsideAndKeepsItsLayout();
    void aPanelIsDraggedOutByItsTitle();
    void aLockedPanelIsNotDragged();
    void keysFromTheDisplayArrive();

private:
    void drag(QDockWidget *dock, QPoint by);

    FleetServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowLife> m_life;
};

void TestWindowManager::init()
{
    if (QGuiApplication::platformName() != u"xcb"_s)
        QSKIP("only an X display has a window manager of its own");
    m_folder = std::make_unique<QTemporaryDir>();
    m_life =
        std::make_unique<WindowLife>(WindowLife::selectionOf(m_server), m_folder->filePath(u"window.ini"_s));
    m_life->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_life->window));
}

void TestWindowManager::cleanup()
{
    m_life.reset();
}

void TestWindowManager::itIsResizedFromOutside()
{
    QVERIFY(xdotool({u"windowsize"_s, idOf(m_life->window), u"1000"_s, u"720"_s}));
    QTRY_COMPARE(m_life->window.size(), QSize(1000, 720));
    for (const QDockWidget *dock : m_life->window.docks().all())
        QTRY_VERIFY(dock->visibleRegion().isEmpty() // behind another tab
                    || m_life->window.rect().contains(dock->geometry()));
}

void TestWindowManager::itIsClosedFromOutsideAndKeepsItsLayout()
{
    m_life->window.dock(u"sources"_s)->close();
    QVERIFY(xdotool({u"key"_s, u"alt+F4"_s})); // openbox takes this one, and asks the window to close
    QTRY_VERIFY(!m_life->window.isVisible());
    WindowLife next(WindowLife::selectionOf(m_server), m_folder->filePath(u"window.ini"_s));
    next.window.show();
    QVERIFY(!next.window.dock(u"sources"_s)->isVisible());
    QVERIFY(next.window.dock(u"fleet"_s)->isVisible());
}

/// By its title, in steps, as a hand does.
void TestWindowManager::drag(QDockWidget *dock, QPoint by)
{
    const QPoint from = dock->mapToGlobal(QPoint(dock->width() / 2, 12));
    QVERIFY(moveMouse(from));
    QVERIFY(xdotool({u"mousedown"_s, u"1"_s}));
    QTRY_COMPARE(QGuiApplication::mouseButtons(), Qt::LeftButton);
    for (int step = 1; step <= 4; ++step)
        QVERIFY(moveMouse(from + by * step / 4));
    QVERIFY(xdotool({u"mouseup"_s, u"1"_s}));
    QTRY_COMPARE(QGuiApplication::mouseButtons(), Qt::NoButton);
}

void TestWindowManager::aPanelIsDraggedOutByItsTitle()
{
    m_life->window.move(40, 40);
    QDockWidget *chart = m_life->window.dock(u"chart"_s);
    drag(chart, QPoint(900, 500)); // out of the window
    QTRY_VERIFY(chart->isFloating());
    QVERIFY(chart->isVisible());
    m_life->window.restoreDefaultLayout();
    QTRY_VERIFY(!chart->isFloating());
}

void TestWindowManager::aLockedPanelIsNotDragged()
{
    m_life->window.move(40, 40);
    m_life->window.setLayoutLocked(true);
    QDockWidget *chart = m_life->window.dock(u"chart"_s);
    drag(chart, QPoint(900, 500));
    QVERIFY(!chart->isFloating());
}

void TestWindowManager::keysFromTheDisplayArrive()
{
    QVERIFY(xdotool({u"key"_s, u"F11"_s}));
    QTRY_VERIFY(m_life->window.isFullScreen());
    QTRY_COMPARE(m_life->window.frameGeometry().size(), m_life->window.screen()->size());
    QTRY_VERIFY(m_life->window.isActiveWindow());
    QVERIFY(xdotool({u"key"_s, u"Escape"_s}));
    QTRY_VERIFY(!m_life->window.isFullScreen());
}

QTEST_MAIN(TestWindowManager)
#include "tst_windowmanager.moc"
