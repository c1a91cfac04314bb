// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/state.h"
#include "models/outbox/outboxmodel.h"
#include "models/outbox/outboxtext.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace outbox;

Q_DECLARE_METATYPE(outbox::Entry)

namespace {

Entry entry(qint64 id, State state)
{
    const base::Instant at = ManualClock().now() - 3min;
    return {.id = id,
            .request = {.page = u"infra:page%1"_s.arg(id), .text = u"text"_s, .summary = u"why"_s},
            .state = state,
            .made = at,
            .changed = at,
            .due = at};
}

Entry conflict(Clash clash, const std::optional<QString> &theirs, const QString &author)
{
    Entry one = entry(1, State::Conflict);
    one.conflict = Conflict{.clash = clash, .theirs = theirs, .author = author};
    return one;
}

Entry waiting(base::Error::Kind kind, bool sent, std::optional<base::Instant> due)
{
    Entry one = entry(1, State::Waiting);
    one.error = base::Error{.kind = kind, .detail = u"detail"_s};
    one.sent = sent;
    one.due = due;
    return one;
}

struct World {
    World()
    {
        model.setLocale(QLocale::c());
        model.setNow(ManualClock().now());
    }

    QString text(int row, OutboxModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(OutboxModel::IdRole).toLongLong());
        return ids;
    }

    OutboxModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestOutboxModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysItAll();
    void theNewestStandsFirst();
    void aSelectionStaysWithItsEntry();
    void nothingIsToldWhenNothingMoved();
    void everyStateSaysWhatToDo_data();
    void everyStateSaysWhatToDo();
    void whatNeedsTheUserIsCounted();
    void whatNeedsNobodyIsOnItsWay();
    void namesComeBack();
};

void TestOutboxModel::aRowSaysItAll()
{
    World world;
    world.model.setEntries({entry(1, State::Done)});
    QCOMPARE(world.text(0, OutboxModel::StateColumn), u"Saved"_s);
    QCOMPARE(world.text(0, OutboxModel::PageColumn), u"infra:page1"_s);
    QCOMPARE(world.text(0, OutboxModel::SummaryColumn), u"why"_s);
    QCOMPARE(world.text(0, OutboxModel::SinceColumn), u"3\u00a0min"_s);
    QCOMPARE(world.model.index(0, 0).data(OutboxModel::ToneRole).toInt(), int(base::State::Ok));
    QVERIFY(world.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"infra:page1"_s));
}

void TestOutboxModel::theNewestStandsFirst()
{
    World world;
    world.model.setEntries({entry(1, State::Done), entry(4, State::Waiting)});
    world.model.setEntries({entry(1, State::Done), entry(4, State::Sending), entry(5, State::Waiting)});
    QCOMPARE(world.ids(), (QList<qint64>{5, 4, 1}));
    world.model.setEntries({entry(1, State::Done), entry(5, State::Waiting)});
    QCOMPARE(world.ids(), (QList<qint64>{5, 1}));
}

void TestOutboxModel::aSelectionStaysWithItsEntry()
{
    World world;
    world.model.setEntries({entry(1, State::Done), entry(2, State::Waiting)});
    const QPersistentModelIndex second(world.model.index(0, 0));
    world.model.setEntries({entry(2, State::Sending), entry(3, State::Waiting)});
    QCOMPARE(second.row(), 1);
    QCOMPARE(second.data(OutboxModel::IdRole).toLongLong(), 2);
}

void TestOutboxModel::nothingIsToldWhenNothingMoved()
{
    World world;
    world.model.setEntries({entry(1, State::Done)});
    const QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    world.model.setEntries({entry(1, State::Done)});
    QVERIFY(changes.isEmpty());
}

void TestOutboxModel::everyStateSaysWhatToDo_data()
{
    using Kind = base::Error::Kind;
    const auto soon = ManualClock().now() + 12s;
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("new") << entry(1, State::Waiting) << QStringList{u"sent next"_s};
    QTest::newRow("down") << waiting(Kind::Unreachable, false, soon)
                          << QStringList{u"not sent yet"_s, u"12"_s};
    QTest::newRow("locked") << waiting(Kind::Busy, false, soon) << QStringList{u"editing"_s, u"12"_s};
    QTest::newRow("unheard") << waiting(Kind::TimedOut, true, soon)
                             << QStringList{u"may have arrived"_s, u"12"_s};
    QTest::newRow("password") << waiting(Kind::Unauthorized, false, {}) << QStringList{u"credentials"_s};
    QTest::newRow("sending") << entry(1, State::Sending) << QStringList{u"On its way"_s};
    QTest::newRow("changed") << conflict(Clash::Changed, u"x"_s, {}) << QStringList{u"Compare"_s};
    QTest::newRow("overwrote") << conflict(Clash::Overwrote, u"x"_s, u"bob"_s) << QStringList{u"bob"_s};
    QTest::newRow("overwrote nobody knows whom")
        << conflict(Clash::Overwrote, {}, {}) << QStringList{u"same second"_s, u"Ask"_s};
    QTest::newRow("overwritten") << conflict(Clash::Overwritten, u"x"_s, {})
                                 << QStringList{u"Somebody"_s, u"Compare"_s};
    QTest::newRow("refused") << entry(1, State::Refused) << QStringList{u"objects"_s};
}

void TestOutboxModel::everyStateSaysWhatToDo()
{
    QFETCH(Entry, entry);
    QFETCH(QStringList, words);
    const QString text = entryText(entry, ManualClock().now(), QLocale::c());
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestOutboxModel::whatNeedsTheUserIsCounted()
{
    QCOMPARE(attentionText({entry(1, State::Done), entry(2, State::Waiting), entry(3, State::Sending)}),
             QString());
    const QList<Entry> all{entry(1, State::Conflict), entry(2, State::Refused),
                           waiting(base::Error::Kind::Unauthorized, false, {})};
    QVERIFY(attentionText(all).startsWith(u'3'));
}

void TestOutboxModel::whatNeedsNobodyIsOnItsWay()
{
    QVERIFY(onTheirWayText({entry(1, State::Done), entry(2, State::Waiting), entry(3, State::Sending)})
                .startsWith(u'2'));
    QCOMPARE(onTheirWayText({entry(1, State::Done), entry(2, State::Conflict),
                             waiting(base::Error::Kind::Unauthorized, false, {})}),
             QString());
}

void TestOutboxModel::namesComeBack()
{
    for (const State state : {State::Waiting, State::Sending, State::Done, State::Conflict, State::Refused})
        QCOMPARE(stateFromName(QString(stateName(state))), state);
    for (const Clash clash : {Clash::Changed, Clash::Overwrote, Clash::Overwritten})
        QCOMPARE(clashFromName(QString(clashName(clash))), clash);
    QVERIFY(!stateFromName(u"else"));
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
