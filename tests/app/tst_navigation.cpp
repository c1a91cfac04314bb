// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Navigation;
using app::Place;

namespace {

Place place(int number)
{
    return {.instance = QString::number(number), .signalId = u"cpu"_s, .length = std::chrono::hours(6)};
}

} // namespace

class TestNavigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNowhereToGoAtFirst();
    void backAndForwardLeadWhereOneWas();
    void aNewWayCutsOffTheOldOne();
    void theSamePlaceTwiceIsOneStep();
    void aPartIsAPlaceOfItsOwn();
    void whatIsVisitedOnTheWayIsNotNoted();
    void theOldestAreForgotten();
};

void TestNavigation::thereIsNowhereToGoAtFirst()
{
    Navigation navigation;
    QSignalSpy wanted(&navigation, &Navigation::wanted);
    navigation.back();
    navigation.forward();
    QVERIFY(!navigation.canGoBack());
    QVERIFY(!navigation.canGoForward());
    QVERIFY(wanted.isEmpty());
}

void TestNavigation::backAndForwardLeadWhereOneWas()
{
    Navigation navigation;
    QSignalSpy wanted(&navigation, &Navigation::wanted);
    for (const int number : {1, 2, 3})
        navigation.visit(place(number));
    navigation.back();
    navigation.back();
    navigation.forward();
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted[0].first().value<Place>(), place(2));
    QCOMPARE(wanted[1].first().value<Place>(), place(1));
    QCOMPARE(wanted[2].first().value<Place>(), place(2));
    QVERIFY(navigation.canGoBack() && navigation.canGoForward());
}

void TestNavigation::aNewWayCutsOffTheOldOne()
{
    Navigation navigation;
    for (const int number : {1, 2, 3})
        navigation.visit(place(number));
    navigation.back();
    navigation.visit(place(4));
    QVERIFY(!navigation.canGoForward());
    QSignalSpy wanted(&navigation, &Navigation::wanted);
    navigation.back();
    QCOMPARE(wanted.first().first().value<Place>(), place(2));
}

void TestNavigation::theSamePlaceTwiceIsOneStep()
{
    Navigation navigation;
    navigation.visit(place(1));
    navigation.visit(place(1));
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::whatIsVisitedOnTheWayIsNotNoted()
{
    Navigation navigation;
    navigation.visit(place(1));
    navigation.visit(place(2));
    connect(&navigation, &Navigation::wanted, this, [&navigation] { navigation.visit(place(9)); });
    navigation.back();
    QVERIFY(navigation.canGoForward());
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::aPartIsAPlaceOfItsOwn()
{
    Navigation navigation;
    QSignalSpy wanted(&navigation, &Navigation::wanted);
    Place part = place(1);
    part.part = {{u"name"_s, u"pads"_s}};
    for (const Place &one : {place(1), part, part, place(2)})
        navigation.visit(one);
    navigation.back();
    navigation.back();
    QCOMPARE(wanted[0].first().value<Place>(), part);
    QCOMPARE(wanted[1].first().value<Place>(), place(1));
    QVERIFY(!navigation.canGoBack());
}

void TestNavigation::theOldestAreForgotten()
{
    Navigation navigation;
    for (int number = 0; number < Navigation::mostPlaces + 5; ++number)
        navigation.visit(place(number));
    QSignalSpy wanted(&navigation, &Navigation::wanted);
    while (navigation.canGoBack())
        navigation.back();
    QCOMPARE(wanted.size(), Navigation::mostPlaces - 1);
    QCOMPARE(wanted.last().first().value<Place>(), place(5));
}

QTEST_GUILESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
