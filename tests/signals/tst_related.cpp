// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/related.h"

#include "models/signals/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using signals::Signal;

namespace {

Signal made(const QString &id, const QString &group, const QStringList &related = {})
{
    Signal signal;
    signal.id = id;
    signal.subject = u"host"_s;
    signal.group = group;
    signal.related = related;
    return signal;
}

QStringList idsOf(const QList<Signal> &list)
{
    QStringList ids;
    for (const Signal &one : list)
        ids.append(one.id);
    return ids;
}

} // namespace

/// Which signals stand beside one: by a rule over what is declared, and what comes of it as shipped.
class TestRelated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItNamesComesFirstThenWhatNamesIt();
    void theGroupFillsUpWhereFewAreNamed();
    void thereAreNeverMoreThanCanBeRead();
    void aServiceHasNothingOfAMachine();
    void whatIsNamedAndNotDeclaredIsLeftOut();
    void shippedSignalsNameWhatThereIs();
    void shippedSignalsAreNotAlone();
    void shippedRelations_data();
    void shippedRelations();
};

void TestRelated::whatItNamesComesFirstThenWhatNamesIt()
{
    const QList<Signal> list{made(u"load"_s, u"a"_s, {u"cpu"_s}), made(u"memory"_s, u"b"_s),
                             made(u"steal"_s, u"c"_s), made(u"cpu"_s, u"a"_s, {u"memory"_s, u"steal"_s})};
    QCOMPARE(idsOf(signals::relatedTo(list.last(), list)), (QStringList{u"memory"_s, u"steal"_s, u"load"_s}));
    QCOMPARE(idsOf(signals::relatedTo(list.at(1), list)), QStringList{u"cpu"_s});
}

void TestRelated::theGroupFillsUpWhereFewAreNamed()
{
    QList<Signal> list{made(u"mine"_s, u"a"_s, {u"other"_s}), made(u"other"_s, u"b"_s)};
    for (int i = 0; i < 6; ++i)
        list.append(made(u"mate %1"_s.arg(i), u"a"_s));
    QCOMPARE(idsOf(signals::relatedTo(list.first(), list)),
             (QStringList{u"other"_s, u"mate 0"_s, u"mate 1"_s, u"mate 2"_s}));
}

void TestRelated::thereAreNeverMoreThanCanBeRead()
{
    QList<Signal> list{made(u"mine"_s, u"a"_s)};
    for (int i = 0; i < 20; ++i)
        list.append(made(u"fan %1"_s.arg(i), u"b"_s, {u"mine"_s}));
    QCOMPARE(signals::relatedTo(list.first(), list).size(), signals::mostRelated);
}

void TestRelated::aServiceHasNothingOfAMachine()
{
    QList<Signal> list{made(u"probe"_s, u"a"_s, {u"latency"_s, u"cpu"_s}), made(u"latency"_s, u"a"_s),
                       made(u"cpu"_s, u"a"_s)};
    list[0].subject = list[1].subject = u"service"_s;
    QCOMPARE(idsOf(signals::relatedTo(list.first(), list)), QStringList{u"latency"_s});
}

void TestRelated::whatIsNamedAndNotDeclaredIsLeftOut()
{
    const QList<Signal> list{made(u"mine"_s, u"a"_s, {u"gone"_s, u"mine"_s})};
    QVERIFY(signals::relatedTo(list.first(), list).isEmpty());
}

void TestRelated::shippedSignalsNameWhatThereIs()
{
    const signals::Catalogue catalogue = signals::loadCatalogue();
    for (const Signal &signal : catalogue.entries)
        for (const QString &id : signal.related)
            QVERIFY2(catalogue.find(id) && id != signal.id, qPrintable(signal.id + u" names "_s + id));
}

void TestRelated::shippedSignalsAreNotAlone()
{
    const QList<Signal> all = signals::loadCatalogue().entries;
    for (const Signal &signal : all) {
        const auto related = signals::relatedTo(signal, all);
        const QString told = signal.id + u": "_s + idsOf(related).join(u' ');
        QVERIFY2(related.size() >= 2 && related.size() <= signals::mostRelated, qPrintable(told));
    }
}

void TestRelated::shippedRelations_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("cpu") << u"load pressure_cpu memory cpu_steal pressure_io container_cpu"_s.split(u' ');
    QTest::newRow("memory") << u"pressure_memory swap oom container_memory cpu load"_s.split(u' ');
    QTest::newRow("disk") << u"inodes disk_full_in pressure_io fs_error"_s.split(u' ');
    QTest::newRow("net_errors") << u"net_receive net_transmit"_s.split(u' ');
    QTest::newRow("container_oom") << u"memory container_gone container_restarted"_s.split(u' ');
    QTest::newRow("container_cpu")
        << u"container_throttled container_memory container_receive cpu container_restarted"_s.split(u' ');
    QTest::newRow("container_memory")
        << u"container_memory_limit container_oom container_cpu memory"_s.split(u' ');
    QTest::newRow("container_receive") << u"container_transmit container_cpu net_receive"_s.split(u' ');
    QTest::newRow("latency") << u"http_status probe"_s.split(u' ');
}

void TestRelated::shippedRelations()
{
    QFETCH(QStringList, expected);
    const signals::Catalogue catalogue = signals::loadCatalogue();
    const Signal *signal = catalogue.find(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList ids = idsOf(signals::relatedTo(*signal, catalogue.entries));
    for (const QString &id : std::as_const(expected))
        QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
}

QTEST_MAIN(TestRelated)
#include "tst_related.moc"
