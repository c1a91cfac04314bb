// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/sourcesmodel.h"
#include "models/situation/sourcetext.h"
#include "tests/support/fleetfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using situation::SourcesModel;
using situation::SourceStatus;

class TestSourcesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateSaysItself_data();
    void everyStateSaysItself();
    void aWikiSpeaksInItsOwnWords_data();
    void aWikiSpeaksInItsOwnWords();
    void theTipTellsWhatItIsAndWhatWentWrong();
    void aRefreshOfTheSameSourcesChangesDataOnly();
};

void TestSourcesModel::everyStateSaysItself_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("message");
    using enum SourceStatus::State;
    QTest::newRow("ok has nothing to say") << fixture::source(Ok) << u"Up to date"_s << u"8 s"_s << QString();
    QTest::newRow("stale") << fixture::source(Stale) << u"Out of date"_s << u"12 min"_s
                           << u"What is shown is 12 min old."_s;
    QTest::newRow("down says the way out")
        << fixture::source(Down) << u"Down"_s << u"12 min"_s
        << u"metrics.example:8428 cannot be reached. Check the address, the network, or the tunnel. Next attempt in 25 s."_s;
    SourceStatus never = fixture::source(Down);
    never.asOf.reset();
    never.refreshing = true;
    QTest::newRow("never answered")
        << never << u"Down"_s << u"—"_s
        << u"metrics.example:8428 cannot be reached. Check the address, the network, or the tunnel. Nothing is known yet. Asking now."_s;
}

void TestSourcesModel::everyStateSaysItself()
{
    QFETCH(SourceStatus, status);
    SourcesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLocale(QLocale(QLocale::English));
    model.setNow(fixture::now());
    model.setSources({status});
    const auto text = [&model](int column) {
        return model.index(0, column).data().toString().replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(text(SourcesModel::SourceColumn), u"Metrics"_s);
    QTEST(text(SourcesModel::StateColumn), "state");
    QTEST(text(SourcesModel::AgeColumn), "age");
    QTEST(text(SourcesModel::MessageColumn), "message");
}

void TestSourcesModel::aWikiSpeaksInItsOwnWords_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("message");
    const auto wiki = [](base::Error::Kind kind, const QString &place) {
        SourceStatus status = fixture::source(SourceStatus::State::Down);
        status.id = u"wiki"_s;
        status.place = place;
        status.error = base::Error{.kind = kind, .detail = u"detail"_s, .retryAfter = {}};
        status.nextAttempt.reset();
        return status;
    };
    using enum base::Error::Kind;
    QTest::newRow("a folder that is gone")
        << wiki(Unreachable, u"/srv/wiki"_s)
        << u"The folder /srv/wiki cannot be read. Check that it is there, and its permissions."_s;
    QTest::newRow("a server that is down")
        << wiki(Unreachable, u"wiki.example"_s)
        << u"wiki.example cannot be reached. Check the address, the network, or the tunnel."_s;
    QTest::newRow("a login page")
        << wiki(Malformed, u"wiki.example"_s)
        << u"wiki.example answers something else than a wiki's pages, maybe a login page. Check its address."_s;
    SourceStatus reading = fixture::source(SourceStatus::State::Stale);
    reading.id = u"wiki"_s;
    reading.asOf.reset();
    reading.refreshing = true;
    reading.done = 1120;
    reading.total = 2400;
    QTest::newRow("being read") << reading << u"Nothing is known yet. Reading: 1,120 of 2,400 pages."_s;
}

void TestSourcesModel::aWikiSpeaksInItsOwnWords()
{
    QFETCH(SourceStatus, status);
    const QString message = situation::sourceMessageText(status, fixture::now(),
                                                         QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(message, "message");
}

void TestSourcesModel::theTipTellsWhatItIsAndWhatWentWrong()
{
    SourceStatus status = fixture::source(SourceStatus::State::Down);
    status.found = u"A DokuWiki."_s;
    status.error->detail = u"401"_s;
    SourcesModel model;
    model.setSources({status});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"A DokuWiki.\n401"_s);
}

void TestSourcesModel::aRefreshOfTheSameSourcesChangesDataOnly()
{
    SourcesModel model;
    model.setSources({fixture::source(SourceStatus::State::Ok)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSources({fixture::source(SourceStatus::State::Down)});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setSources({});
    QCOMPARE(reset.count(), 1);
}

QTEST_GUILESS_MAIN(TestSourcesModel)
#include "tst_sourcesmodel.moc"
