// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a difference in the window to the page in the wiki, here a folder, against a real store.
#include "app/backend.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/noticebar.h"
#include "app/wikioutbox.h"
#include "tests/support/realservers.h"
#include "widgets/drift/driftpanel.h"
#include "widgets/drift/drifttable.h"
#include "widgets/editors/sourceview.h"
#include "widgets/shared/themewatcher.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray before = "====== Machines ======\n\n^ VM ^ RAM ^\n| alice | 4 Go |\n| pica01 | 16 Go |\n";

QByteArray samples(qint64 nowMs)
{
    QByteArray lines;
    for (const qint64 ago : {60'000LL, 30'000LL, 0LL}) {
        const QByteArray at = ' ' + QByteArray::number(nowMs - ago) + '\n';
        const QByteArray target = "{instance=\"pica01:9100\",job=\"node\"";
        lines += "up" + target + "} 1" + at;
        lines += "node_uname_info" + target + ",nodename=\"pica01\"} 1" + at;
        lines += "node_memory_MemTotal_bytes" + target + "} 8.35e9" + at;
    }
    return lines;
}

/// One life of the window over the folder and the store, as the program makes it.
struct Life {
    Life(const QUrl &store, const QTemporaryDir &folder)
        : memory(folder.filePath(u"window.ini"_s))
        , backend(selection(store, folder), app::Backend::Memory::None, clock)
        , desk((backend.compareWithWiki(), backend))
        , window((desk.openOutbox(folder.filePath(u"drafts.db"_s)), desk), theme, memory)
    {
        window.show();
        window.activateWindow();
        backend.start();
    }

    static app::Selection selection(const QUrl &store, const QTemporaryDir &folder)
    {
        settings::Profile profile{.name = u"test"_s, .metrics = settings::Endpoint{.url = store}};
        profile.wiki = settings::WikiSpec{.endpoint = {}, .folder = folder.filePath(u"wiki"_s), .pages = {}};
        return {.profile = profile};
    }

    QWidget *panel(const QString &id) { return window.dock(id)->widget(); }
    QPushButton *button(const QString &panelId, const QString &text)
    {
        for (auto *one : panel(panelId)->findChildren<QPushButton *>()) {
            if (one->text() == text && !one->isHidden())
                return one;
        }
        return nullptr;
    }
    /// Chooses the difference whose edit is about pica01.
    bool chooseEdit()
    {
        auto *table = panel(u"drift"_s)->findChild<drift::DriftTable *>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            const auto *diff = panel(u"drift"_s)->findChild<editors::SourceView *>();
            if (diff->isVisible() && diff->toPlainText().contains(u"+| pica01"_s))
                return true;
        }
        return false;
    }

    base::SystemClock clock;
    shared::ThemeWatcher theme{*qApp};
    app::WindowMemory memory;
    app::Backend backend;
    app::Desk desk;
    app::MainWindow window;
};

} // namespace

class TestSaveDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePageBecomesWhatTheDiffSays();
    void thePastIsNotSaved();
    void whatTheProgramBringsIsNotWrittenTo();

private:
    QString file() const { return m_folder->filePath(u"wiki/infra/machines.txt"_s); }
    QByteArray written() const
    {
        QFile page(file());
        return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
    }

    RealServers m_servers{RealServers::Kind::VictoriaMetrics};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveDrift::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_servers.startStore({}), m_servers.log().constData());
    QVERIFY(m_servers.import(samples(QDateTime::currentMSecsSinceEpoch()), u"node_uname_info"_s));
}

void TestSaveDrift::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"wiki/infra"_s));
    QFile page(file());
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(before);
    page.flush();
    page.setFileTime(QDateTime::currentDateTimeUtc().addDays(-3), QFileDevice::FileModificationTime);
}

void TestSaveDrift::thePageBecomesWhatTheDiffSays()
{
    Life life(m_servers.url(), *m_folder);
    QVERIFY(life.window.dock(u"outbox"_s)->isHidden()); // there is nothing in it
    life.window.docks().goTo(u"drift"_s);
    QTRY_VERIFY_WITH_TIMEOUT(life.chooseEdit(), 20'000);
    const QString diff = life.panel(u"drift"_s)->findChild<editors::SourceView *>()->toPlainText();
    QPushButton *save = life.button(u"drift"_s, u"Save to the wiki…"_s);
    QVERIFY(save);
    QVERIFY2(save->isEnabled(), qPrintable(save->toolTip()));
    save->click();
    auto *summary = qobject_cast<QLineEdit *>(life.window.focusWidget());
    QVERIFY(summary);
    QCOMPARE(written(), before); // nothing is saved before it is confirmed
    QTest::keyClick(summary, Qt::Key_Return);
    QTRY_VERIFY(written() != before);
    for (const QString &line : diff.split(u'\n')) {
        if (line.startsWith("-|"_L1))
            QVERIFY2(before.contains(line.sliced(1).toUtf8() + '\n'), qPrintable(diff));
        if (line.startsWith("+|"_L1))
            QCOMPARE(written(), QByteArray(before).replace("| pica01 | 16 Go |", line.sliced(1).toUtf8()));
    }
    QTRY_COMPARE(life.desk.outbox()->store().entries().first().state, outbox::State::Done);
    QTRY_VERIFY(life.backend.drift()->drifts());
    QTRY_VERIFY(std::ranges::none_of(*life.backend.drift()->drifts(), [](const drift::Drift &one) {
        return one.kind == drift::Drift::Kind::Memory; // what was saved was read again
    }));
    auto *notices = life.window.findChild<app::NoticeBar *>();
    QTRY_COMPARE(notices->text(), u"Saved to the wiki: infra:machines"_s);
    QVERIFY(notices->dismiss() && notices->text().isEmpty()); // and no longer that it is on its way
    life.window.docks().goTo(u"outbox"_s);
    QCOMPARE(life.desk.outbox()->model().rowCount(), 1);
}

void TestSaveDrift::thePastIsNotSaved()
{
    Life life(m_servers.url(), *m_folder);
    life.window.docks().goTo(u"drift"_s);
    QTRY_VERIFY_WITH_TIMEOUT(life.chooseEdit(), 20'000);
    life.desk.setMoment(base::Moment{life.clock.now() - std::chrono::seconds(20)});
    QTRY_VERIFY_WITH_TIMEOUT(life.chooseEdit(), 20'000);
    QPushButton *save = life.button(u"drift"_s, u"Save to the wiki…"_s);
    QVERIFY(save);
    QVERIFY2(!save->isEnabled(), qPrintable(save->toolTip()));
    QVERIFY2(save->toolTip().contains(u"past"_s), qPrintable(save->toolTip()));
}

void TestSaveDrift::whatTheProgramBringsIsNotWrittenTo()
{
    QVERIFY(!app::WikiOutbox::isFor(settings::WikiSpec{.endpoint = {}, .folder = u":/demo/wiki"_s}));
    QVERIFY(app::WikiOutbox::isFor(settings::WikiSpec{.endpoint = {}, .folder = u"/srv/wiki"_s}));
}

QTEST_MAIN(TestSaveDrift)
#include "tst_savedrift.moc"
