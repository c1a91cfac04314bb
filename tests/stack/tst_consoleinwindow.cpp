// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console in the real window over a real VictoriaMetrics: what it goes on asking, and what becomes of a
// signal that it writes.
#include "app/userfiles.h"
#include "tests/app/windowlife.h"
#include "tests/support/fixturestore.h"
#include "widgets/console/consolepanel.h"
#include "widgets/console/queryeditor.h"
#include "widgets/console/resulttable.h"
#include "widgets/console/signaldialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using console::ConsolePanel;
using services::Service;

namespace {

constexpr int step = 15; ///< s

/// A machine that is well, an address that answers, and two queues of which one is long.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    for (qint64 at = moment - 3600; at <= moment; at += step) {
        const auto add = [&](const QByteArray &series, double value) {
            samples.append({.series = series, .value = value, .at = at});
        };
        add("up{job=\"node\",instance=\"alice:9100\"}", 1);
        add("node_uname_info{job=\"node\",instance=\"alice:9100\",nodename=\"alice\"}", 1);
        add("node_load5{job=\"node\",instance=\"alice:9100\"}", 0.5);
        add("probe_success{job=\"blackbox\",instance=\"https://pad.example\"}", 1);
        add("probe_duration_seconds{job=\"blackbox\",instance=\"https://pad.example\"}", 0.1);
        add("queue_length{job=\"apps\",instance=\"apps:9000\",service=\"mail\"}", 25);
        add("queue_length{job=\"apps\",instance=\"apps:9000\",service=\"lists\"}", 2);
    }
    std::ranges::stable_sort(samples, {}, &FixtureSample::series);
    return samples;
}

QString signalFile()
{
    return app::signalsFolder() + u"/mail_queue.toml"_s;
}

const Service *serviceOf(const QList<Service> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &Service::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

class TestConsoleInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSignalOfServicesIsJudgedAtOnce();
    void aChangedFileCountsAtOnce();
    void liveShowsWhatIsNew();

private:
    void ask(const QString &query, Qt::KeyboardModifiers modifiers);
    void writeSignal();
    base::State stateOf(const QString &service) const;

    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    QTemporaryDir m_folder;
    std::unique_ptr<WindowLife> m_life;
    ConsolePanel *m_panel = nullptr;
};

void TestConsoleInWindow::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const qint64 moment = QDateTime::currentSecsSinceEpoch();
    QVERIFY2(m_store.start(samplesUntil(moment), moment), m_store.log().constData());
}

void TestConsoleInWindow::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(signalFile());
    m_life = std::make_unique<WindowLife>(
        app::Selection{.profile = {.name = u"test"_s, .metrics = settings::Endpoint{.url = m_store.url()}}},
        m_folder.filePath(u"window.ini"_s));
    m_life->window.resize(1280, 900);
    m_life->window.show();
    m_life->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_life->window));
    m_life->backend.start();
    QTRY_VERIFY(!m_life->desk.fleet().fleet().hosts.isEmpty());
    m_life->window.docks().goTo(u"console"_s);
    m_panel = m_life->window.findChild<ConsolePanel *>();
    QTRY_VERIFY(m_panel->isVisible());
}

void TestConsoleInWindow::cleanup()
{
    m_life.reset();
    QFile::remove(signalFile());
}

void TestConsoleInWindow::ask(const QString &query, Qt::KeyboardModifiers modifiers)
{
    auto *editor = m_panel->findChild<console::QueryEditor *>();
    editor->setFocus();
    QTest::keyClicks(editor, query);
    QTest::keyClick(editor, Qt::Key_Return, modifiers);
    QTRY_VERIFY(m_panel->findChild<QToolButton *>(u"watch"_s)->isEnabled());
}

/// As people do: a title, a limit, and Save.
void TestConsoleInWindow::writeSignal()
{
    ask(u"queue_length"_s, Qt::ControlModifier);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"watch"_s), Qt::LeftButton);
    auto *dialog = m_panel->findChild<console::SignalDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->draft().subject, u"service"_s); // by the label that its series bear
    QCOMPARE(dialog->draft().namedBy, u"service"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Mail queue"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"warning"_s), u"10"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QVERIFY(QFile::exists(signalFile()));
}

base::State TestConsoleInWindow::stateOf(const QString &service) const
{
    const auto all = m_life->backend.situation().services;
    const Service *found = serviceOf(all, service);
    return found ? found->state : base::State::NotApplicable;
}

void TestConsoleInWindow::aSignalOfServicesIsJudgedAtOnce()
{
    app::Survey<services::Services> &services = m_life->backend.surveys()->services();
    services.want();
    QTRY_VERIFY(services.value());
    QVERIFY(!serviceOf(services.value()->all, u"mail"_s));
    QCOMPARE(stateOf(u"mail"_s), base::State::NotApplicable);
    writeSignal();
    QTRY_COMPARE(stateOf(u"mail"_s), base::State::Warning);
    QCOMPARE(stateOf(u"lists"_s), base::State::Ok);
    QCOMPARE(stateOf(u"pad.example"_s), base::State::Ok); // what was known stays
    QTRY_VERIFY(serviceOf(services.value()->all, u"mail"_s));
    QCOMPARE(serviceOf(services.value()->all, u"mail"_s)->watched.first().finding.value, 25);
    QCOMPARE(m_life->backend.situation().state(), base::State::Warning);
}

void TestConsoleInWindow::aChangedFileCountsAtOnce()
{
    writeSignal();
    QTRY_COMPARE(stateOf(u"mail"_s), base::State::Warning);
    QFile file(signalFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace("warning = 10", "critical = 20");
    QVERIFY(file.seek(0) && file.write(changed) == changed.size() && file.resize(changed.size()));
    file.close();
    m_life->backend.reloadCatalogue();
    QTRY_COMPARE(stateOf(u"mail"_s), base::State::Critical);
    QVERIFY(QFile::remove(signalFile()));
    m_life->backend.reloadCatalogue();
    QTRY_COMPARE(stateOf(u"mail"_s), base::State::NotApplicable); // nobody watches it any more
}

void TestConsoleInWindow::liveShowsWhatIsNew()
{
    ask(u"sum(queue_length)"_s, Qt::ControlModifier | Qt::ShiftModifier);
    const QAbstractItemModel *table =
        m_panel->findChild<console::ResultTable *>()->findChild<QTableView *>()->model();
    QTRY_COMPARE(table->rowCount(), 1);
    const auto newest = [table] { return table->index(0, 0).data(Qt::UserRole).toDouble(); };
    QCOMPARE(newest(), 27);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QList<FixtureSample> late; // what a writer sends in a batch
    for (qint64 at = now - 90; at <= now; at += step)
        late.append({.series = "queue_length{service=\"late\"}", .value = 73, .at = at});
    m_store.add(late);
    QTRY_VERIFY(!m_life->backend.metrics()->schedule().isRunning()); // which would let F5 wait
    QTest::keyClick(&m_life->window, Qt::Key_F5); // charts are refreshed, and so is what is live
    QTRY_COMPARE(newest(), 100);
    QVERIFY(std::ranges::any_of(m_panel->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("Only the newest"_L1);
    }));
}

QTEST_MAIN(TestConsoleInWindow)
#include "tst_consoleinwindow.moc"
