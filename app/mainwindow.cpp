// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/backend.h"
#include "app/commandpalette.h"
#include "app/connectdialog.h"
#include "app/connectform.h"
#include "app/desk.h"
#include "app/noticebar.h"
#include "app/paletteentries.h"
#include "app/timeaxisbar.h"
#include "app/welcome.h"
#include "app/wikientries.h"
#include "app/wikioutbox.h"
#include "app/windowmenus.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QPainter>

namespace app {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Desk &desk, shared::ThemeWatcher &theme, WindowMemory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_memory(memory)
    , m_docks(*this, desk)
    , m_notices(new NoticeBar(this))
    , m_time(new TimeAxisBar(desk, memory, this))
    , m_palette(new CommandPalette(this))
    , m_menus(new WindowMenus(*this, desk, theme, memory))
{
    setWindowIcon(shared::applicationIcon());
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setStatusBar(m_notices);
    addToolBar(Qt::TopToolBarArea, m_time);
    setContentsMargins(shared::space::xs, 0, shared::space::xs, shared::space::xs);
    setFocusPolicy(Qt::ClickFocus); // holds the keyboard until there is something to read
    listen();
    showMoment();
    m_docks.arrange(Occasion::Triage);
    recall();
    if (!desk.backend().metrics() && !desk.backend().alerts() && !desk.backend().wiki())
        welcome();
    else
        setFocus();
    arriveOnce();
}

void MainWindow::listen()
{
    connect(&m_desk.backend(), &Backend::noticed, this, &MainWindow::tell);
    connect(&m_desk.backend(), &Backend::progressed, this, [this](double ratio) {
        m_notices->setProgress(
            ratio, tr("The demo’s history is being filled in; what is shown is already complete for today."));
    });
    if (const WikiOutbox *outbox = m_desk.outbox()) {
        connect(outbox, &WikiOutbox::noticed, this, &MainWindow::tell);
        connect(outbox, &WikiOutbox::waiting, this, [this, old = QString()](const QString &sentence) mutable {
            m_notices->unsay(std::exchange(old, sentence));
            if (!sentence.isEmpty())
                m_notices->say(sentence, {tr("Open the outbox"), [this] { m_docks.goTo(u"outbox"_s); }});
        });
    }
    connect(&m_desk, &Desk::updated, this, &MainWindow::arriveOnce);
    connect(&m_desk, &Desk::momentChanged, this, &MainWindow::showMoment);
    connect(&m_desk, &Desk::zoneChanged, this, &MainWindow::showMoment);
    connect(m_time, &TimeAxisBar::left, this, &MainWindow::arrive);
    connect(&m_desk, &Desk::panelRevealed, this, [this](const QString &id) { m_docks.reveal(id); });
    connect(&m_desk, &Desk::panelWanted, this, [this](const QString &id) { m_docks.goTo(id); });
}

void MainWindow::welcome()
{
    m_welcoming = true;
    m_time->hide();
    for (QDockWidget *dock : m_docks.all())
        dock->hide();
    auto *page = new Welcome(this);
    listenTo(page->form());
    setCentralWidget(page);
}

void MainWindow::openConnect()
{
    if (m_welcoming) {
        static_cast<Welcome *>(centralWidget())->form().begin();
        return;
    }
    listenTo(showConnect(*this));
}

void MainWindow::listenTo(ConnectForm &form)
{
    connect(&form, &ConnectForm::saved, this, &MainWindow::chooseProfile, Qt::UniqueConnection);
    connect(&form, &ConnectForm::demoWanted, this, &MainWindow::chooseDemo, Qt::UniqueConnection);
}

void MainWindow::chooseProfile(const QString &name)
{
    choose({.profile = name});
}

void MainWindow::chooseDemo()
{
    choose({.demo = true});
}

void MainWindow::choose(const CommandLine &line)
{
    const auto selection = select(line);
    if (selection && *selection)
        Q_EMIT selectionChosen(**selection);
    else if (!selection)
        tell(selection.error());
}

void MainWindow::arrange(Occasion occasion)
{
    m_docks.arrange(occasion);
}

void MainWindow::setLayoutLocked(bool locked)
{
    m_locked = locked;
    m_menus->showLocked(locked);
    m_docks.setLocked(locked);
}

void MainWindow::tell(const QString &sentence)
{
    m_notices->say(sentence);
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::filterFleet()
{
    m_docks.reveal(u"fleet"_s);
    if (auto *fleet = qobject_cast<health::FleetPanel *>(dock(u"fleet"_s)->widget())) {
        fleet->activateWindow(); // a floating one is a window of its own
        fleet->focusFilter();
    }
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries = paletteEntries(*this);
    const QIcon machine = shared::icon(u"fleet"_s);
    for (const health::Host &host : m_desk.fleet().fleet().hosts)
        entries.append({.text = host.name,
                        .key = tr("machine"),
                        .icon = machine,
                        .run = [this, instance = host.instance] {
                            m_desk.show(instance);
                            m_docks.goTo(u"chart"_s);
                        }});
    entries.append(wikiEntries(m_desk));
    activateWindow();
    m_palette->open(entries);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        m_menus->showFullScreen(isFullScreen());
        pauseWhenUnseen();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    pauseWhenUnseen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    pauseWhenUnseen();
}

/// The title says it, too: a window among others must not be taken for what is now.
void MainWindow::showMoment()
{
    const QString profile = m_desk.backend().profileName();
    QStringList parts;
    if (!m_desk.moment().isLive())
        parts.append(m_time->sentence());
    if (!profile.isEmpty())
        parts.append(profile);
    parts.append(tr("Vigie"));
    setWindowTitle(parts.join(u" – "_s));
    update();
}

/// A frame round the panels while they show the past.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_desk.moment().isLive())
        return;
    QPainter painter(this);
    painter.setPen(QPen(shared::Theme::of(palette()).info, shared::space::xs));
    const int half = shared::space::xs / 2;
    painter.drawRect(QRect(0, m_time->geometry().top(), width(), height() - m_time->geometry().top())
                         .adjusted(half, half, -half, -half));
}

/// What a panel left over: Esc takes the message away, and then leaves full screen.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (!m_notices->dismiss() && isFullScreen())
        setFullScreen(false);
}

/// One reads the fleet first. It takes the keyboard when it has something to read, unless the user was
/// quicker.
void MainWindow::arriveOnce()
{
    if (m_arrived || m_desk.fleet().fleet().hosts.isEmpty())
        return;
    m_arrived = true;
    const QWidget *holder = focusWidget();
    if (!holder || holder == this)
        arrive();
}

/// What is wrong is read first; where that panel was closed, everybody.
void MainWindow::arrive()
{
    for (const QString &id : {u"triage"_s, u"fleet"_s}) {
        if (!dock(id)->isHidden())
            return m_docks.goTo(id);
    }
}

void MainWindow::pauseWhenUnseen()
{
    m_desk.backend().setPaused(!isVisible() || isMinimized());
}

} // namespace app
