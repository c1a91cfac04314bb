// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/decimal.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <charconv>

namespace {

/// A number with the room around it that its reader may look at, and what stands there in an answer.
QByteArray inAnswer(const QByteArray &number)
{
    return "[1795459200,\"" + number
        + "\"],[1795459215,\"27.45\"],[1795459230,\"27.45\"],[1795459245,\"27.45\"]";
}

constexpr qsizetype start = 13;

/// What the reader gives for a number: its text up to where it ends, and its value.
struct Read {
    QByteArray text; ///< null when it is better read otherwise
    double value = 0;
};

Read readFrom(const QByteArray &number)
{
    const QByteArray answer = inAnswer(number);
    Read read;
    if (const char *end = metrics::readDecimal(answer.constData() + start, read.value))
        read.text = answer.sliced(start, end - answer.constData() - start);
    return read;
}

/// By the standard library, which reads to the last bit.
double exactly(const QByteArray &number)
{
    double value = 0;
    std::from_chars(number.begin(), number.end(), value);
    return value;
}

} // namespace

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsToTheLastBit_data();
    void readsToTheLastBit();
    void readsAnyDigits();
    void leavesWhatIsWrittenOtherwise_data();
    void leavesWhatIsWrittenOtherwise();
    void endsWhereTheDigitsEnd();
    void blocksAreReadAtOnceAsByteByByte();
};

void TestDecimal::readsToTheLastBit_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"0",
                               "7",
                               "-7",
                               "-0",
                               "12.34",
                               "-12.34",
                               "0.5",
                               "00.5",
                               "1234567",
                               "12345678",
                               "123456789",
                               "123456.7",
                               "1234567.8",
                               "12345678.9",
                               "123456789.25",
                               "8589934592",
                               "1234567890123456",
                               "12345678901234567",
                               "1234567890123456789",
                               "12.345678901234567",
                               "0.1234567890123456",
                               "0.12345678901234567",
                               "0.012345678901234567",
                               "0.0012345678901234567",
                               "99.99999999999999999",
                               "0.0000000000000000",
                               "12345678.1234567890",
                               "0.00000000000000000001"})
        QTest::addRow("%s", number) << QByteArray(number);
    // Exactly between two doubles, and as little beside that as can be written.
    for (const char *number :
         {"9007199254740993", "9007199254740995", "4503599627370496.49", "4503599627370496.51",
          "0.500000000000000055", "0.500000000000000056", "1.00000000000000011"})
        QTest::addRow("%s, a half", number) << QByteArray(number);
}

void TestDecimal::readsToTheLastBit()
{
    QFETCH(QByteArray, number);
    const Read read = readFrom(number);
    QCOMPARE(read.text, number);
    QCOMPARE(std::bit_cast<quint64>(read.value), std::bit_cast<quint64>(exactly(number)));
}

/// So many that each way to read them, by how many stand on each side of the point, is gone often.
void TestDecimal::readsAnyDigits()
{
    QRandomGenerator random(3);
    const auto digits = [&](int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += char('0' + random.bounded(10));
        return text;
    };
    for (int round = 0; round < 200'000; ++round) {
        QByteArray number = digits(random.bounded(1, 10));
        if (const int places = random.bounded(20))
            number += "." + digits(places);
        const Read read = readFrom(number);
        if (!read.text.isNull() || number.size() < 19) // longer ones may be left
            QVERIFY2(read.text == number && read.value == exactly(number), number.constData());
    }
}

void TestDecimal::leavesWhatIsWrittenOtherwise_data()
{
    // The last one stands exactly between two doubles, which the digits that are looked at do not tell.
    QTest::addColumn<QByteArray>("number");
    for (const char *number :
         {"", "-", ".5", "1.", "12345678.", "NaN", "+Inf", "123456789012345678901234", "4503599627370496.5"})
        QTest::addRow("%s", *number ? number : "nothing") << QByteArray(number);
}

void TestDecimal::leavesWhatIsWrittenOtherwise()
{
    QFETCH(QByteArray, number);
    QVERIFY2(readFrom(number).text.isNull(), readFrom(number).text.constData());
}

/// Whoever asked sees that something else than a quote is there.
void TestDecimal::endsWhereTheDigitsEnd()
{
    QCOMPARE(readFrom("1e5").text, "1");
    QCOMPARE(readFrom("1.5e+10").text, "1.5");
    QCOMPARE(readFrom("1.234567890123e-07").text, "1.234567890123");
    QCOMPARE(readFrom("12 ").text, "12");
    QCOMPARE(readFrom("1.2.3").text, "1.2");
}

void TestDecimal::blocksAreReadAtOnceAsByteByByte()
{
    QRandomGenerator random(5);
    constexpr char some[] = "0123456789./:\"],[-e \x7f\xb0\xff";
    for (int round = 0; round < 20'000; ++round) {
        char text[32];
        for (char &byte : text)
            byte = random.bounded(4) == 0 ? some[random.bounded(int(sizeof some) - 1)]
                                          : char('0' + random.bounded(10));
        QCOMPARE(metrics::othersThanDigits(text), metrics::plain::othersThanDigits(text));
        for (char &byte : std::span(text).last<16>())
            byte = char('0' + random.bounded(10));
        for (int count = 0; count <= 16; ++count)
            QCOMPARE(metrics::digitsBefore(text + 32, count), metrics::plain::digitsBefore(text + 32, count));
    }
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
