// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/driftstore.h"
#include "models/drift/measuredstore.h"
#include "models/http/connection.h"
#include "models/inventory/inventoryreader.h"
#include "tests/stack/seededfleet.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/realservers.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSeededDrift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void all_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void all()
    {
        QFETCH(quint32, seed);
        const SeededFleet fleet(seed);
        RealServers servers(RealServers::Kind::VictoriaMetrics);
        QVERIFY(servers.startStore({}));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(servers.import(fleet.samples(now), u"node_uname_info"_s));
        QList<wiki::Page> pages;
        for (const auto &[path, text] : fleet.pages().asKeyValueRange())
            pages.append({.id = QString(path).chopped(4).replace(u'/', u':'),
                          .revision = 1,
                          .text = QString::fromUtf8(text)});
        ManualClock clock;
        http::Connection connection({.url = servers.url()}, http::Connection::Way::Direct);
        drift::MeasuredStore store(metrics::PrometheusClient(connection, servers.url()),
                                   {.past = base::instantFromMs(now)}, clock);
        store.refresh();
        QTRY_VERIFY(!store.isRunning());
        QVERIFY2(store.held().snapshot, qPrintable(store.held().error ? store.held().error->detail : QString()));
        const auto drifts = drift::compared({.inventory = inventory::readInventory(pages),
                                             .pages = pages,
                                             .folders = {},
                                             .measured = *store.held().snapshot});
        QSet<QString> found;
        int proposals = 0;
        for (const auto &one : drifts) {
            found.insert(drift::kindName(one.kind) + u' ' + one.subject);
            proposals += one.proposal.has_value();
            if (seed == 1 && one.proposal) qInfo("%s", qPrintable(one.proposal->diff));
        }
        const auto wrong = QSet<QString>(found).subtract(fleet.drifts());
        const auto missed = QSet<QString>(fleet.drifts()).subtract(found);
        qInfo() << "seeded" << fleet.drifts().size() << "found" << found.size() << "proposals" << proposals << "wrong" << wrong << "missed" << missed;
        QVERIFY(wrong.isEmpty() && missed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSeededDrift)
#include "tst_seededdrift.moc"
