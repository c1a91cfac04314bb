// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/userfiles.h"
#include "tests/app/windowlife.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/banner.h"

#include <QAccessible>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Every sentence 40 % longer, as the longest translation may be.
class Lengthened final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() * 2 / 5, u'x');
    }
};

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

} // namespace

/// What the window does with what the sources say.
class TestWindowData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWorstMachineIsShownFirst();
    void theFirstAnswerMayStillChangeWhatIsShown();
    void theSelectionSurvivesARefresh();
    void aFailingSourceKeepsTheValuesGreyedAndSaysSo();
    void retryNowAsksAtOnce();
    void nothingIsAskedWhileNobodyLooks_data();
    void nothingIsAskedWhileNobodyLooks();
    void aSignalWrittenMeanwhileIsWatchedAtOnce();
    void hostileNamesStayPlainText();
    void itFitsASmallScreen_data();
    void itFitsASmallScreen();
    void whatTakesTheKeyboardHasAName();

private:
    void open();
    bool isAsking() const
    {
        const auto &schedule = m_life->backend.metrics()->schedule();
        return schedule.isRunning() || schedule.nextAttempt();
    }

    std::unique_ptr<FleetServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowLife> m_life;
};

void TestWindowData::init()
{
    m_life.reset();
    m_server = std::make_unique<FleetServer>();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindowData::open()
{
    m_life =
        std::make_unique<WindowLife>(WindowLife::selectionOf(*m_server), m_folder->filePath(u"window.ini"_s));
    m_life->window.show();
    m_life->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_life->window));
    m_life->backend.start();
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 3);
    QTRY_VERIFY(!m_life->backend.metrics()->schedule().isRunning());
}

void TestWindowData::theWorstMachineIsShownFirst()
{
    open();
    QTRY_COMPARE(m_life->selected(), u"db01"_s);
    QTRY_VERIFY(!m_server->chartQuestions().isEmpty());
    QVERIFY2(m_server->chartQuestions().last().contains(u"db01:9100"),
             qPrintable(m_server->chartQuestions().join(u'\n')));
    QVERIFY(m_server->chartQuestions().last().contains(u"node_filesystem"));
}

void TestWindowData::theFirstAnswerMayStillChangeWhatIsShown()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir(cache).removeRecursively();
    const auto live = [this] {
        auto life =
            std::make_unique<WindowLife>(WindowLife::selectionOf(*m_server),
                                         m_folder->filePath(u"window.ini"_s), app::Backend::Memory::Archive);
        life->window.show();
        life->backend.start();
        return life;
    };
    m_server->setMachines({u"zoe"_s, u"alice"_s, u"bob"_s});
    m_life = live();
    QTRY_COMPARE(m_life->selected(), u"zoe"_s);
    QTRY_VERIFY(!m_life->backend.metrics()->schedule().isRunning());
    m_life.reset();
    m_life = live(); // the archive is all unknown: the first by name would be alice
    QTRY_VERIFY(m_life->rowOf(u"zoe"_s) == 0 && m_life->table()->model()->rowCount() == 3);
    QTRY_COMPARE(m_life->selected(), u"zoe"_s);
    QVERIFY(!m_life->desk.navigation().canGoBack());
}

void TestWindowData::theSelectionSurvivesARefresh()
{
    open();
    m_life->table()->selectRow(m_life->rowOf(u"bob"_s));
    m_server->setMachines(
        {u"bob"_s, u"alice"_s, u"carla"_s, u"db01"_s}); // another one is the worst, and one came
    m_life->backend.retryAll();
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 4);
    QCOMPARE(m_life->rowOf(u"bob"_s), 0);
    QCOMPARE(m_life->selected(), u"bob"_s);
}

void TestWindowData::aFailingSourceKeepsTheValuesGreyedAndSaysSo()
{
    open();
    const QModelIndex cpu =
        m_life->table()->model()->index(m_life->rowOf(u"bob"_s), health::FleetModel::CpuColumn);
    const QString before = cpu.data(health::FleetModel::NumberTextRole).toString();
    QVERIFY(!before.isEmpty() && !cpu.data(health::FleetModel::StaleRole).toBool());
    m_server->setFailing(true);
    m_life->backend.retryAll();
    auto *banner = m_life->window.dock(u"fleet"_s)->widget()->findChild<shared::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    const QModelIndex after =
        m_life->table()->model()->index(m_life->rowOf(u"bob"_s), health::FleetModel::CpuColumn);
    QCOMPARE(m_life->table()->model()->rowCount(), 3);
    QCOMPARE(after.data(health::FleetModel::NumberTextRole).toString(), before);
    QTRY_VERIFY(after.data(health::FleetModel::StaleRole).toBool());
    QVERIFY(!banner->accessibleName().isEmpty());
    for (int row = 0; row < 3; ++row)
        QVERIFY(m_life->table()->model()->index(row, 0).data(health::FleetModel::StateRole).toInt()
                != int(base::State::Ok));
}

void TestWindowData::retryNowAsksAtOnce()
{
    open();
    m_server->setFailing(true);
    m_life->backend.retryAll();
    auto *banner = m_life->window.dock(u"fleet"_s)->widget()->findChild<shared::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    m_server->setFailing(false);
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
}

void TestWindowData::nothingIsAskedWhileNobodyLooks_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::newRow("hidden") << false;
    QTest::newRow("minimised") << true;
}

void TestWindowData::nothingIsAskedWhileNobodyLooks()
{
    QFETCH(bool, minimised);
    open();
    QVERIFY(isAsking());
    if (minimised)
        m_life->window.showMinimized();
    else
        m_life->window.hide();
    QTRY_VERIFY(!isAsking());
    m_life->window.showNormal();
    QTRY_VERIFY(isAsking());
}

void TestWindowData::aSignalWrittenMeanwhileIsWatchedAtOnce()
{
    m_life.reset();
    const QString folder = (QStandardPaths::setTestModeEnabled(true), app::signalsFolder());
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder + name);
        return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size();
    };
    const auto tidied = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
    QDir(folder).removeRecursively();
    open();
    QTRY_VERIFY(m_life->rowOf(u"db01"_s) >= 0);
    QTRY_VERIFY(!m_life->backend.metrics()->schedule().isRunning());
    QSignalSpy noticed(&m_life->backend, &app::Backend::noticed);
    QVERIFY(write(u"/own.toml"_s,
                  "[own]\ntitle.en = \"Own\"\ntitle.fr = \"A moi\"\nabout.en = \"x\"\nabout.fr = \"x\"\n"
                  "subject = \"host\"\ngroup = \"system\"\nunit = \"count\"\n"
                  "query = 'node_boot_time_seconds{$only}'\nrequires = 'node_boot_time_seconds'\n"));
    QVERIFY(write(u"/broken.toml"_s, "[broken]\n"));
    const qsizetype asked = m_server->instantQuestions();
    m_life->backend.reloadCatalogue();
    QVERIFY(m_life->backend.catalogue().find(u"own"_s));
    QVERIFY(!m_life->backend.catalogue().find(u"broken"_s));
    QVERIFY(noticed.first().first().toString().contains(u"broken.toml"_s));
    const auto isJudged = [this] {
        const auto &hosts = m_life->backend.situation().fleet.hosts;
        return std::ranges::all_of(hosts, [](const health::Host &host) {
            return host.notWatched.contains(u"own"_s) || host.worst(u"own"_s);
        });
    };
    QTRY_VERIFY(m_server->instantQuestions() > asked && isJudged());
    const qsizetype told = noticed.count();
    m_life->backend.reloadCatalogue();
    QCOMPARE(noticed.count(), told); // what was wrong before was told before
}

void TestWindowData::hostileNamesStayPlainText()
{
    const QString hostile = u"<b>x</b><img src=http://127.0.0.1/>&amp;"_s;
    m_server->setMachines({hostile, u"alice"_s, u"bob"_s});
    open();
    m_life->window.openPalette();
    QVERIFY(m_life->rowOf(hostile) >= 0);
    const QModelIndex index = m_life->table()->model()->index(m_life->rowOf(hostile), 0);
    QCOMPARE(index.data().toString(), hostile);
    QHelpEvent help(QEvent::ToolTip, m_life->table()->visualRect(index).center(), QCursor::pos());
    QCoreApplication::sendEvent(m_life->table()->viewport(), &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(!QToolTip::text().contains(u"<b>x") && !QToolTip::text().contains(u"<img"),
             qPrintable(QToolTip::text()));
    const auto labels = m_life->window.findChildren<QLabel *>();
    for (const QLabel *label : labels) { // those with a picture have no text to guess about
        const bool tip = label->inherits("QTipLabel"); // judged above
        QVERIFY2(tip || label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->text()));
    }
    const auto widgets = m_life->window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY2(!widget->toolTip().contains(u"<img"), qPrintable(widget->toolTip()));
    Q_EMIT m_life->backend.noticed(u"<img src=x> broke"_s);
    for (const QWidget *widget : m_life->window.findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"), qPrintable(widget->toolTip()));
}

void TestWindowData::itFitsASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("40 % longer") << QString();
}

void TestWindowData::itFitsASmallScreen()
{
    QFETCH(QString, language);
    Lengthened lengthened;
    app::speak(*qApp, language);
    if (language.isEmpty())
        QCoreApplication::installTranslator(&lengthened);
    open();
    m_life->fleet().setView(health::FleetPanel::View::Fitting);
    m_life->window.resize(1280, 800);
    m_server->setFailing(true); // the sentences are at their longest
    m_life->backend.retryAll();
    QTRY_VERIFY(m_life->window.dock(u"fleet"_s)->widget()->findChild<shared::Banner *>()->isVisible());
    QCOMPARE(m_life->window.size(), QSize(1280, 800));
    QVERIFY(m_life->window.minimumSizeHint().width() <= 1280);
    QVERIFY(m_life->window.minimumSizeHint().height() <= 800);
    QTRY_VERIFY(!m_life->table()->isVisible() || m_life->table()->horizontalScrollBar()->maximum() == 0);
    for (const QDockWidget *dock : m_life->window.docks().all()) {
        m_life->window.docks().reveal(dock->objectName()); // Qt keeps those behind a tab outside
        QTRY_VERIFY(m_life->window.rect().contains(dock->geometry()));
    }
    m_life.reset();
    QCoreApplication::removeTranslator(&lengthened);
    app::speak(*qApp, u"en"_s);
}

void TestWindowData::whatTakesTheKeyboardHasAName()
{
    open();
    const QWidget *chart = m_life->window.dock(u"chart"_s)->findChild<charts::TimeSeriesChart *>();
    QTRY_VERIFY(chart->isVisible());
    m_life->window.openPalette();
    m_life->window.openConnect();
    m_life->window.tell(u"something"_s);
    const auto widgets = m_life->window.findChildren<QWidget *>();
    int named = 0;
    for (QWidget *widget : widgets) {
        const bool handsOn = widget->focusProxy(); // as a view's viewport does to the view
        if (handsOn || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++named;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
            + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(what));
    }
    QVERIFY(named > 10);
}

QTEST_MAIN(TestWindowData)
#include "tst_windowdata.moc"
