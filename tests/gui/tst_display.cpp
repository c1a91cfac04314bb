// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

/// That window tests run where they say they run: a silent fall back to another platform would prove nothing.
class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlatformIsTheOneAskedFor();
    void aWindowIsShownAndTakesTheFocus();
    void aWindowManagerFramesIt();
};

void TestDisplay::thePlatformIsTheOneAskedFor()
{
    QCOMPARE(QGuiApplication::platformName(), qEnvironmentVariable("QT_QPA_PLATFORM"));
}

void TestDisplay::aWindowIsShownAndTakesTheFocus()
{
    QWidget window;
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void TestDisplay::aWindowManagerFramesIt()
{
    if (QGuiApplication::platformName() != u"xcb"_s)
        QSKIP("only an X display has a window manager of its own");
    QWidget window;
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.frameGeometry().height() > window.geometry().height());
}

QTEST_MAIN(TestDisplay)
#include "tst_display.moc"
