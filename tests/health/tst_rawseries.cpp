// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"
#include "models/health/rawseries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Unit;

namespace {

/// The tables are easier to read with single quotes.
QString doubled(QString text)
{
    return text.replace(u'\'', u'"');
}

} // namespace

class TestRawSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatASignalStandsOn_data()
    {
        QTest::addColumn<QList<signals::Family>>("families");
        QTest::addColumn<metrics::Labels>("labels");
        QTest::addColumn<QString>("query");
        QTest::addColumn<Unit>("unit");
        using L = QList<signals::Family>;
        QTest::newRow("one family") << L{{u"node_load5"_s}} << metrics::Labels()
                                    << u"node_load5{instance='a:9100'}"_s << Unit::Count;
        QTest::newRow("a family with labels, of one part")
            << L{{doubled(u"node_cpu_seconds_total{mode='idle'}"_s)}} << metrics::Labels{{u"cpu"_s, u"0"_s}}
            << u"node_cpu_seconds_total{mode='idle',cpu='0',instance='a:9100'}"_s << Unit::Count;
        QTest::newRow("several stay apart, though their labels are the same")
            << L{{u"node_filesystem_avail_bytes"_s}, {u"node_filesystem_size_bytes"_s}}
            << metrics::Labels{{u"mountpoint"_s, u"/"_s}}
            << u"label_replace(node_filesystem_avail_bytes{mountpoint='/',instance='a:9100'}, 'metric', "
               "'node_filesystem_avail_bytes', '', '') or "
               "label_replace(node_filesystem_size_bytes{mountpoint='/',instance='a:9100'}, 'metric', "
               "'node_filesystem_size_bytes', '', '')"_s
            << Unit::Bytes;
        QTest::newRow("a quote in a label is no way out of it")
            << L{{u"node_load5"_s}} << metrics::Labels{{u"part"_s, u"'} or up{x='"_s}}
            << u"node_load5{part='\\'} or up{x=\\'',instance='a:9100'}"_s << Unit::Count;
    }

    void asksForWhatASignalStandsOn()
    {
        QFETCH(const QList<signals::Family>, families);
        QFETCH(const metrics::Labels, labels);
        QFETCH(const QString, query);
        signals::Signal signal;
        signal.id = u"disk"_s;
        signal.families = families;
        metrics::Labels part;
        for (const auto &[name, value] : labels)
            part.insert(name, doubled(value));
        const signals::Signal raw = health::rawSignal(signal, part);
        QCOMPARE(raw.id, u"raw disk"_s);
        QTEST(raw.unit, "unit");
        QCOMPARE(
            health::historyQuery({.instance = u"a:9100"_s, .host = {}, .signal = raw, .target = {}}, 15s),
            doubled(query));
    }
};

QTEST_GUILESS_MAIN(TestRawSeries)
#include "tst_rawseries.moc"
