// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a conflict in the outbox to the page that both sides were brought together to, in the window as the
// program makes it, over a folder of pages.
#include "app/backend.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/wikioutbox.h"
#include "widgets/outbox/threewaywindow.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using outbox::ThreewayWindow;

namespace {

const auto page = u"infra:machines"_s;
const auto before = u"one\n\nalice\n\ntwo\n"_s;
const auto ours = u"one\n\nalice ours\n\nTwo\n"_s;
const auto theirs = u"One\n\nalice theirs\n\ntwo\n"_s;

/// One life of the window over the folder.
struct Life {
    explicit Life(const QTemporaryDir &folder)
        : memory(folder.filePath(u"window.ini"_s))
        , backend(selection(folder), app::Backend::Memory::None, clock)
        , desk(backend)
        , window((desk.openOutbox(folder.filePath(u"drafts.db"_s)), desk), theme, memory)
    {
        window.show();
        window.activateWindow();
        backend.start();
        Q_EMIT desk.panelWanted(u"outbox"_s);
    }

    static app::Selection selection(const QTemporaryDir &folder)
    {
        settings::Profile profile{.name = u"test"_s};
        profile.wiki = settings::WikiSpec{.endpoint = {}, .folder = folder.filePath(u"wiki"_s), .pages = {}};
        return {.profile = profile};
    }

    static QPushButton *button(const QWidget &owner, const QString &text)
    {
        for (auto *one : owner.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    outbox::OutboxStore &store() { return desk.outbox()->store(); }
    ThreewayWindow *compared()
    {
        auto *opened = window.findChild<ThreewayWindow *>();
        return opened && button(*opened, u"Take yours"_s) ? opened : nullptr;
    }
    bool compare()
    {
        QPushButton *way = nullptr;
        if (!QTest::qWaitFor(
                [&] { return (way = button(*window.dock(u"outbox"_s), u"Compare…"_s)) != nullptr; }))
            return false;
        QTest::mouseClick(way, Qt::LeftButton);
        return QTest::qWaitFor([this] { return compared() != nullptr; });
    }

    base::SystemClock clock;
    shared::ThemeWatcher theme{*qApp};
    app::WindowMemory memory;
    app::Backend backend;
    app::Desk desk;
    app::MainWindow window;
};

} // namespace

class TestSettleInWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aConflictIsGoneOnWithAfterARestartAndSaved();
};

void TestSettleInWindow::aConflictIsGoneOnWithAfterARestartAndSaved()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"wiki/infra"_s));
    QFile file(folder.filePath(u"wiki/infra/machines.txt"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(theirs.toUtf8());
    file.flush();
    {
        Life life(folder);
        life.store().enqueue({.page = page, .baseRevision = 1, .base = before, .text = ours}).drop();
        QVERIFY(life.compare());
        QTest::keyClick(life.compared()->focusWidget(), Qt::Key_3, Qt::ControlModifier);
    } // the program ends before the half second is over
    Life life(folder);
    QVERIFY(life.compare());
    QPushButton *save = Life::button(*life.compared(), u"Save result"_s);
    QVERIFY(save && save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(Life::button(*life.compared(), u"Open the outbox"_s));
    const auto written = [&folder] {
        QFile now(folder.filePath(u"wiki/infra/machines.txt"_s));
        return now.open(QIODevice::ReadOnly) ? QString::fromUtf8(now.readAll()) : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(written(), u"One\n\nalice theirs\nalice ours\n\nTwo\n"_s, 20'000);
    QTRY_COMPARE(life.store().entries().size(), 1);
    QTest::keyClick(life.compared(), Qt::Key_Escape);
    QTRY_VERIFY(!life.window.findChild<ThreewayWindow *>());
}

QTEST_MAIN(TestSettleInWindow)
#include "tst_settleinwindow.moc"
