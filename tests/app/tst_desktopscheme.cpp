// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowlife.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the desktop keeps, in the test's own home.
bool write(const QString &scheme)
{
    QFile colours(QDir::home().filePath(u".config/kdeglobals"_s));
    return colours.open(QIODevice::WriteOnly)
        && colours.write("[General]\nColorScheme=" + scheme.toLatin1() + '\n') > 0;
}

/// What a desktop does when its user changes the colours: it writes them down and says so on the session bus.
void announce(const QString &scheme)
{
    QVERIFY(write(scheme));
    QDBusMessage message = QDBusMessage::createSignal(
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    message << u"org.kde.kdeglobals.General"_s << u"ColorScheme"_s
            << QVariant::fromValue(QDBusVariant(scheme));
    // Not the connection that the theme listens on: a program does not hear itself.
    QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s).send(message);
}

} // namespace

/// Light and dark follow the desktop, told by a bus and a home folder of the test's own (see CMakeLists.txt):
/// a Plasma desktop in dark colours, the one whose theme is part of Qt itself.
class TestDesktopScheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDarkDesktopGivesADarkWindow();
    void theWindowFollowsWhileItRuns();
    void aForcedAppearanceDoesNot();

private:
    bool isDark() const { return shared::Theme::of(m_life->window.palette()).dark; }

    FleetServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<WindowLife> m_life;
};

void TestDesktopScheme::init()
{
    m_life =
        std::make_unique<WindowLife>(WindowLife::selectionOf(m_server), m_folder.filePath(u"window.ini"_s));
    m_life->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_life->window));
    announce(u"BreezeDark"_s);
    QTRY_VERIFY(isDark());
}

void TestDesktopScheme::cleanup()
{
    m_life.reset();
}

void TestDesktopScheme::aDarkDesktopGivesADarkWindow()
{
    m_life.reset();
    m_life =
        std::make_unique<WindowLife>(WindowLife::selectionOf(m_server), m_folder.filePath(u"window.ini"_s));
    QVERIFY(isDark());
}

void TestDesktopScheme::theWindowFollowsWhileItRuns()
{
    announce(u"BreezeLight"_s);
    QTRY_VERIFY(!isDark());
    announce(u"BreezeDark"_s);
    QTRY_VERIFY(isDark());
}

void TestDesktopScheme::aForcedAppearanceDoesNot()
{
    m_life->theme.setAppearance(shared::Appearance::Light);
    QVERIFY(!isDark());
    announce(u"BreezeLight"_s);
    announce(u"BreezeDark"_s);
    QTRY_COMPARE(QGuiApplication::styleHints()->colorScheme(), Qt::ColorScheme::Dark);
    QVERIFY(!isDark());
    m_life->theme.setAppearance(shared::Appearance::FollowDesktop);
    QVERIFY(isDark());
}

int main(int argc, char **argv)
{
    const QTemporaryDir home; // before the application: the theme reads it once
    qputenv("HOME", home.path().toLocal8Bit());
    qunsetenv("XDG_CONFIG_HOME");
    if (!QDir::home().mkpath(u".config"_s) || !write(u"BreezeDark"_s))
        return 1;
    QApplication application(argc, argv);
    TestDesktopScheme test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopscheme.moc"
