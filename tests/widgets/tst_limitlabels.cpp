// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/limitlabels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using charts::LimitLabel;

namespace {

const QRectF room(0, 0, 400, 200);
constexpr QSizeF words(100, 12);

/// "right above", "left below", … or "nowhere".
QString saying(const QRectF &place, const LimitLabel &label)
{
    if (place.isEmpty())
        return u"nowhere"_s;
    const QString side = place.center().x() > room.center().x() ? u"right"_s : u"left"_s;
    return side + (place.bottom() <= label.y ? u" above"_s : u" below"_s);
}

} // namespace

class TestLimitLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsStandBesideTheirLine_data();
    void labelsStandBesideTheirLine();
    void labelsNeverCollide_data();
    void labelsNeverCollide();
};

void TestLimitLabels::labelsStandBesideTheirLine_data()
{
    QTest::addColumn<QList<double>>("limits");
    QTest::addColumn<QRectF>("line"); // where data is
    QTest::addColumn<QStringList>("places");
    const QRectF none;
    QTest::newRow("alone") << QList<double>{100} << none << QStringList{u"right above"_s};
    QTest::newRow("at the top") << QList<double>{5} << none << QStringList{u"right below"_s};
    QTest::newRow("two far apart") << QList<double>{60, 30} << none
                                   << QStringList{u"right above"_s, u"right above"_s};
    QTest::newRow("two close") << QList<double>{60, 55} << none
                               << QStringList{u"right below"_s, u"right above"_s};
    QTest::newRow("data above at the right")
        << QList<double>{100} << QRectF(300, 90, 100, 5) << QStringList{u"right below"_s};
    QTest::newRow("data at the right")
        << QList<double>{100} << QRectF(300, 80, 100, 40) << QStringList{u"left above"_s};
    QTest::newRow("data all along above")
        << QList<double>{100} << QRectF(0, 88, 400, 11) << QStringList{u"right below"_s};
}

void TestLimitLabels::labelsStandBesideTheirLine()
{
    QFETCH(QList<double>, limits);
    QFETCH(QRectF, line);
    QList<LimitLabel> labels;
    for (const double y : limits)
        labels.append({.y = y, .size = words});
    const auto ink = [&line](const QRectF &rect) { return rect.intersects(line) ? 1 : 0; };
    const auto places = charts::placedLabels(room, labels, ink);
    QStringList said;
    for (qsizetype i = 0; i < places.size(); ++i)
        said.append(saying(places.at(i), labels.at(i)));
    QTEST(said, "places");
}

void TestLimitLabels::labelsNeverCollide_data()
{
    QTest::addColumn<double>("distance");
    QTest::addColumn<int>("count");
    for (const double distance : {0.0, 1.0, 5.0, 12.0, 13.0, 40.0})
        QTest::addRow("%g apart", distance) << distance << 2;
    QTest::newRow("more than there is room for") << 0.0 << 7;
}

void TestLimitLabels::labelsNeverCollide()
{
    QFETCH(double, distance);
    QFETCH(int, count);
    QList<LimitLabel> labels;
    for (int i = 0; i < count; ++i)
        labels.append({.y = 60 + i * distance, .size = words});
    const auto places = charts::placedLabels(room, labels, [](const QRectF &) { return 0; });
    QCOMPARE(places.size(), count);
    QVERIFY(!places.at(0).isEmpty() && !places.at(1).isEmpty());
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!places.at(i).intersects(places.at(j)));
    }
}

QTEST_GUILESS_MAIN(TestLimitLabels)
#include "tst_limitlabels.moc"
