// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "widgets/services/servicespanel.h"
#include "widgets/shared/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Line;
using services::LineRequest;
using services::Number;
using services::Service;
using services::Services;
using services::ServicesPanel;

namespace {

const base::Instant moment = base::instantFromMs(1'795'459'200'000);
constexpr base::Milliseconds day = 24h;

Service service(const QString &name, base::State state)
{
    Service one{.key = u"service/"_s + name, .name = name, .page = u"services"_s, .line = 3, .state = state};
    one.numbers = {
        {.software = u"etherpad"_s, .quantity = u"pads"_s, .value = 125, .isKnownNow = true, .at = moment},
        {.software = u"etherpad"_s, .quantity = u"users"_s, .value = 9, .isKnownNow = true, .at = moment}};
    return one;
}

/// A year of two names: <b>old</b> until 20 days of nothing, then native.
Line yearOf(const LineRequest &request)
{
    services::Generation native{.name = u"native"_s, .series = {{}}};
    services::Generation bot{.name = u"<b>bot</b>"_s, .series = {{}}};
    for (int i = 0; i < 365; ++i) {
        services::Generation &told = i < 200 ? bot : native;
        if (i >= 180 && i < 200)
            continue;
        told.series.first().times.append(base::toMs(moment - (365 - i) * day));
        told.series.first().values.append(100 + i);
    }
    Line line{.request = request, .range = {.from = moment - 365 * day, .to = moment, .step = day}};
    line.answer.accept(services::stitched({native, bot}, day), moment);
    return line;
}

struct World {
    World()
    {
        panel.resize(1400, 900);
        panel.setZone(QTimeZone::utc());
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        panel.setServices(
            {.all = {service(u"md"_s, base::State::Critical), service(u"pad"_s, base::State::Ok)},
             .recognition = {},
             .moment = moment},
            services::loadQuantities());
    }

    /// The services', beside which the chart has a table of its own.
    QTableView &table()
    {
        const auto tables = panel.findChildren<QTableView *>();
        return **std::ranges::find(tables, u"Services"_s, &QTableView::accessibleName);
    }
    LineRequest wantedLast() { return wanted.last().first().value<LineRequest>(); }
    QString words() const
    {
        QStringList all;
        for (const auto *label : panel.findChildren<shared::PlainLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

    ServicesPanel panel;
    QSignalSpy wanted{&panel, &ServicesPanel::lineWanted};
};

} // namespace

class TestServicesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theYearsOfTheChosenServiceAreAskedFor();
    void aRefreshDoesNotAskAgain();
    void seamsAreListedAsPlainText();
    void anAnswerToWhatIsNoLongerChosenIsIgnored();
    void everythingTheKeyboardReachesHasAName();
};

void TestServicesPanel::theYearsOfTheChosenServiceAreAskedFor()
{
    World world;
    const QAbstractItemModelTester tester(world.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(world.wanted.size(), 1);
    QCOMPARE(world.wantedLast().service, u"service/md"_s);
    QCOMPARE(world.wantedLast().quantity, u"pads"_s);
    QCOMPARE(world.wantedLast().length, 365 * day);
    QTest::keyClick(&world.table(), Qt::Key_Down);
    QCOMPARE(world.wantedLast().service, u"service/pad"_s);
    const auto choices = world.panel.findChildren<QComboBox *>();
    choices.first()->setCurrentIndex(1);
    QCOMPARE(world.wantedLast().quantity, u"users"_s);
    choices.last()->setCurrentIndex(2);
    QCOMPARE(world.wantedLast().length, 0ms); // all there is
}

void TestServicesPanel::aRefreshDoesNotAskAgain()
{
    World world;
    world.panel.setServices({.all = {service(u"md"_s, base::State::Ok), service(u"pad"_s, base::State::Ok)},
                             .recognition = {},
                             .moment = moment + 1min},
                            services::loadQuantities());
    QCOMPARE(world.wanted.size(), 1);
}

void TestServicesPanel::seamsAreListedAsPlainText()
{
    World world;
    world.panel.setLine(yearOf(world.wantedLast()));
    QVERIFY2(world.words().contains("<b>bot</b>, then native"_L1), qPrintable(world.words()));
    if (const QString file = qEnvironmentVariable("VIGIE_PICTURE"); !file.isEmpty())
        QVERIFY(world.panel.grab().save(file));
}

void TestServicesPanel::anAnswerToWhatIsNoLongerChosenIsIgnored()
{
    World world;
    const LineRequest before = world.wantedLast();
    QTest::keyClick(&world.table(), Qt::Key_Down);
    world.panel.setLine(yearOf(before));
    QVERIFY(!world.words().contains("native"_L1));
}

void TestServicesPanel::everythingTheKeyboardReachesHasAName()
{
    World world;
    QCOMPARE(accessible::nameless(world.panel), QStringList());
}

QTEST_MAIN(TestServicesPanel)
#include "tst_servicespanel.moc"
