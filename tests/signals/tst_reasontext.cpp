// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/reasontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Finding;
using signals::Reason;

class TestReasonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReasonIsASentence_data();
    void aReasonIsASentence();
    void partsAreNamedByTheirValues();
};

void TestReasonText::aReasonIsASentence_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("text");
    using enum Reason::Code;
    const base::Error refused{.kind = base::Error::Kind::Unreachable, .detail = u"10.0.0.1 refused"_s};
    QTest::newRow("within") << u"disk"_s << Reason{.code = WithinLimits} << u"91% used"_s;
    QTest::newRow("no limits") << u"load"_s << Reason{.code = NoLimits} << u"91%"_s;
    QTest::newRow("past warning") << u"disk"_s << Reason{.code = PastWarning, .limit = 0.85}
                                  << u"91% used, the limit is 85%"_s;
    QTest::newRow("pressure is not used")
        << u"pressure_io"_s << Reason{.code = PastCritical, .limit = 0.9} << u"91%, the limit is 90%"_s;
    QTest::newRow("target down") << u"reach"_s << Reason{.code = TargetDown}
                                 << u"does not answer the collector"_s;
    QTest::newRow("silent since") << u"cpu"_s << Reason{.code = NoSample, .age = 12min}
                                  << u"no sample for 12 min"_s;
    QTest::newRow("silent for ever") << u"cpu"_s << Reason{.code = NoSample} << u"no sample known"_s;
    QTest::newRow("stale") << u"cpu"_s << Reason{.code = StaleSample, .age = 3h}
                           << u"the last sample is 3 h old, too old to judge"_s;
    QTest::newRow("not a number") << u"cpu"_s << Reason{.code = NotANumber}
                                  << u"the sample is not a number"_s;
    QTest::newRow("source down, no detail shown") << u"cpu"_s << Reason{.code = SourceDown, .error = refused}
                                                  << u"metrics do not answer: no connection"_s;
    const base::Error bad{.kind = base::Error::Kind::Rejected, .detail = u"1:5: parse error"_s};
    QTest::newRow("refused, and where it is asked")
        << u"cpu"_s << Reason{.code = QueryFailed, .error = bad, .place = u"mine.toml:7"_s}
        << u"metrics refused this question: 1:5: parse error (mine.toml:7)"_s;
    QTest::newRow("refused without a reason")
        << u"cpu"_s << Reason{.code = QueryFailed} << u"metrics refused this question: cause unknown"_s;
}

void TestReasonText::aReasonIsASentence()
{
    QFETCH(QString, signal);
    QFETCH(Reason, reason);
    QFETCH(QString, text);
    const Finding finding{.signal = signal, .value = 0.91, .unit = base::Unit::Ratio, .reason = reason};
    QCOMPARE(signals::reasonText(finding, QLocale(QLocale::English)).replace(QChar::Nbsp, u' '), text);
}

void TestReasonText::partsAreNamedByTheirValues()
{
    Finding finding;
    QCOMPARE(signals::partsText(finding), QString());
    finding.parts = {{u"mountpoint"_s, u"/var"_s}};
    QCOMPARE(signals::partsText(finding), u"/var"_s);
    finding.parts = {{u"a"_s, QString(100'000, u'x')}, {u"b"_s, u"in\nout"_s}};
    QVERIFY(signals::partsText(finding).size() < 300);
    QVERIFY(signals::partsText(finding).endsWith(u" · in out"_s));
    finding.parts = {{u"mountpoint"_s, u"/<img src=http://x/>&amp;"_s}};
    QCOMPARE(signals::partsText(finding), u"/<img src=http://x/>&amp;"_s);
}

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
