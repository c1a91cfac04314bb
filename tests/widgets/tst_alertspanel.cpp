// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlist.h"
#include "tests/support/manualclock.h"
#include "widgets/alerts/alertdetails.h"
#include "widgets/alerts/alertspanel.h"
#include "widgets/alerts/alertstable.h"
#include "widgets/shared/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::Alert;
using alerts::AlertsModel;
using alerts::AlertsPanel;
using situation::AlertsView;
using situation::SourceStatus;

namespace {

Alert alert(const QString &name, const QString &severity, const QString &instance)
{
    Alert one{
        .since = ManualClock().now() - 12min,
        .labels{{u"alertname"_s, name}, {u"severity"_s, severity}, {u"instance"_s, instance}},
        .annotations{{u"summary"_s, u"<b>About</b> "_s + name}},
        .generatorUrl = u"http://metrics.example/graph"_s,
    };
    alerts::completeFromLabels(one);
    return one;
}

struct World {
    World()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.resize(1000, 400);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel); // until then nothing has the keyboard
    }

    void show(const QList<Alert> &list, SourceStatus::State state = SourceStatus::State::Ok,
              const std::optional<base::Error> &error = {})
    {
        AlertsView view{
            .list{.alerts = alerts::inOrder(list), .evaluation = alerts::Evaluation::Yes, .rules = 7},
            .status{.id = u"alerts"_s, .place = u"alerts.example"_s, .state = state},
            .confirmed = !error};
        view.status.asOf = ManualClock().now() - 12min;
        view.status.error = error;
        if (state == SourceStatus::State::Unevaluated)
            view.list.evaluation = alerts::Evaluation::No;
        model.setNow(ManualClock().now());
        model.setAlerts(view.list.alerts, view.confirmed);
        panel.setView(view, ManualClock().now());
    }
    void showTwo()
    {
        show(
            {alert(u"Down"_s, u"critical"_s, u"db01:9100"_s), alert(u"Disk"_s, u"warning"_s, u"bob:9100"_s)});
    }

    alerts::AlertsTable &table() { return *panel.findChild<alerts::AlertsTable *>(); }
    QLineEdit &filter() { return *panel.findChild<QLineEdit *>(); }
    QString details() { return panel.findChild<alerts::AlertDetails *>()->toPlainText(); }
    /// Everything that labels say.
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    AlertsModel model;
    AlertsPanel panel{model};
};

} // namespace

class TestAlertsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPanelSaysWhy_data();
    void anEmptyPanelSaysWhy();
    void theSelectedAlertIsDescribedAsPlainText();
    void lastKnownAlertsStayWithABanner();
    void theFilterLooksThroughLabels();
    void everythingCanBeDoneByKeyboard();
    void retryIsOfTheSourceThatFailed();
};

void TestAlertsPanel::anEmptyPanelSaysWhy_data()
{
    QTest::addColumn<SourceStatus::State>("state");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<QString>("said");
    QTest::newRow("quiet") << SourceStatus::State::Ok << false << u"No alert is firing; 7"_s;
    QTest::newRow("nobody looks") << SourceStatus::State::Unevaluated << false
                                  << u"Nobody evaluates alert rules at alerts.example."_s;
    QTest::newRow("down") << SourceStatus::State::Down << true << u"No alert was known 12"_s;
}

void TestAlertsPanel::anEmptyPanelSaysWhy()
{
    QFETCH(SourceStatus::State, state);
    QFETCH(bool, failed);
    QFETCH(QString, said);
    World world;
    world.show({}, state,
               failed ? std::optional(base::Error{.kind = base::Error::Kind::Unreachable}) : std::nullopt);
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY2(world.said().contains(said), qPrintable(world.said()));
    QCOMPARE(world.panel.notice().has_value(), failed);
}

void TestAlertsPanel::theSelectedAlertIsDescribedAsPlainText()
{
    World world;
    world.showTwo();
    QVERIFY(world.details().startsWith(u"Down"_s)); // the worst, before anybody chose
    world.table().setCurrentIndex(world.table().model()->index(1, 0));
    for (const auto &part : {u"Disk"_s, u"summary = <b>About</b> Disk"_s, u"severity = warning"_s,
                             u"instance = bob:9100"_s, u"http://metrics.example/graph"_s})
        QVERIFY2(world.details().contains(part), qPrintable(world.details()));
}

void TestAlertsPanel::lastKnownAlertsStayWithABanner()
{
    World world;
    world.showTwo();
    world.table().setCurrentIndex(world.table().model()->index(1, 0));
    world.show(
        {alert(u"Down"_s, u"critical"_s, u"db01:9100"_s), alert(u"Disk"_s, u"warning"_s, u"bob:9100"_s)},
        SourceStatus::State::Down, base::Error{.kind = base::Error::Kind::TimedOut});
    QCOMPARE(world.table().model()->rowCount(), 2);
    QCOMPARE(world.table().currentIndex().row(), 1);
    QVERIFY(world.table().model()->index(0, 0).data(AlertsModel::StaleRole).toBool());
    QVERIFY(world.panel.notice());
    QVERIFY2(world.panel.notice()->text.startsWith(u"No alerts from alerts.example"_s),
             qPrintable(world.panel.notice()->text));
}

void TestAlertsPanel::theFilterLooksThroughLabels()
{
    World world;
    world.showTwo();
    world.filter().setText(u"WARNING bob"_s);
    QCOMPARE(world.table().model()->rowCount(), 1);
    QVERIFY(world.said().contains(u"1 of 2 shown"_s));
    QVERIFY(world.details().startsWith(u"Disk"_s));
    world.filter().setText(u"nothing has this"_s);
    QCOMPARE(world.table().model()->rowCount(), 0);
    world.filter().clear();
    QCOMPARE(world.table().model()->rowCount(), 2);
}

void TestAlertsPanel::everythingCanBeDoneByKeyboard()
{
    World world;
    world.showTwo();
    world.panel.activateWindow();
    world.panel.setFocus();
    QTRY_VERIFY(world.table().hasFocus());
    QSignalSpy activated(&world.panel, &AlertsPanel::subjectActivated);
    world.key(Qt::Key_Down);
    world.key(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"bob:9100"_s);
    world.key(Qt::Key_Slash);
    QTRY_VERIFY(world.filter().hasFocus());
    QTest::keyClicks(&world.filter(), u"down"_s);
    QCOMPARE(world.table().model()->rowCount(), 1);
    world.key(Qt::Key_Escape);
    QVERIFY(world.filter().text().isEmpty());
    world.key(Qt::Key_Escape);
    QTRY_VERIFY(world.table().hasFocus());
    world.key(Qt::Key_Tab);
    QTRY_VERIFY(!world.table().hasFocus()); // no trap
}

void TestAlertsPanel::retryIsOfTheSourceThatFailed()
{
    World world;
    world.show({}, SourceStatus::State::Down, base::Error{.kind = base::Error::Kind::Unreachable});
    QSignalSpy wanted(&world.panel, &AlertsPanel::retryWanted);
    Q_EMIT world.panel.noticeActionTriggered();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"alerts"_s);
}

QTEST_MAIN(TestAlertsPanel)
#include "tst_alertspanel.moc"
