// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The same machine in each form, with another name in each.
const QByteArray table = "^ Nom ^ Type ^ Hyperviseur ^ M\xc3\xa9moire ^\n| alpha | VM | Alice | 16 Gio |\n";
const QByteArray markdown = "| VM | RAM |\n|---|---|\n| beta | 16 Gio |\n";
const QByteArray bullets = "## VM gamma\n* **M\xc3\xa9moire**: 16 Gio\n* 500 (`tech`): donne acc\xc3\xa8s\n";
const QByteArray entry = "---- dataentry vm ----\nmemoire : 16 Gio\n----\n";

QJsonObject subject(const QJsonObject &document, const QString &name)
{
    for (const QJsonValue &one : document[u"subjects"].toArray())
        if (one[u"name"].toString() == name)
            return one.toObject();
    return {};
}

} // namespace

class TestShowInventory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFormGivesTheSameFact();
    void badPagesCostThemselves();
    void whatIsMissingIsSaid();
};

void TestShowInventory::eachFormGivesTheSameFact()
{
    ProgramRun program;
    program.write(u"wiki/infra/table.txt"_s, table);
    program.write(u"wiki/infra/markdown.txt"_s, markdown);
    program.write(u"wiki/infra/bullets.txt"_s, bullets);
    program.write(u"wiki/vm/delta.txt"_s, entry);
    QVERIFY2(program.run(
                 {u"show"_s, u"inventory"_s, u"--wiki"_s, program.path(u"wiki"_s), u"--format"_s, u"json"_s}),
             program.said().constData());
    QCOMPARE(program.exitCode(), 0);
    const QJsonObject document = program.document();
    QCOMPARE(document[u"schema"].toString(), u"vigie.inventory/1");
    for (const auto &name : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s}) {
        const QJsonObject found = subject(document, name);
        QVERIFY2(found[u"kind"].toString() == u"vm", qPrintable(name));
        bool remembers = false;
        for (const QJsonValue &fact : found[u"facts"].toArray())
            remembers = remembers
                || (fact[u"key"].toString() == u"memory" && fact[u"value"].toDouble() == 17179869184.0
                    && fact[u"unit"].toString() == u"bytes" && fact[u"text"].toString() == u"16 Gio"
                    && fact[u"revision"].toInteger() > 0);
        QVERIFY2(remembers, qPrintable(name));
    }
    QCOMPARE(document[u"subjects"].toArray().size(), 5); // and the hypervisor
    QCOMPARE(document[u"diagnostics"].toArray().size(), 0);
}

void TestShowInventory::badPagesCostThemselves()
{
    ProgramRun program;
    program.write(u"wiki/good.txt"_s, markdown);
    program.write(u"wiki/binary.txt"_s,
                  QByteArray("\x7f"
                             "ELF\0\1\2",
                             7));
    program.write(u"wiki/wide.txt"_s, QByteArray("^ VM ").repeated(5000) + "^\n" + markdown);
    program.write(u"wiki/latin.txt"_s,
                  "| VM | RAM |\n|---|---|\n| M\xe9moire | 1 Go |\n| epsilon | 1 Go |\n");
    program.write(u"wiki/large.txt"_s, markdown + QByteArray("une ligne de prose\n").repeated(600'000));
    QVERIFY2(program.run(
                 {u"show"_s, u"inventory"_s, u"--wiki"_s, program.path(u"wiki"_s), u"--format"_s, u"json"_s}),
             program.said().constData());
    const QJsonObject document = program.document();
    QVERIFY(!subject(document, u"beta"_s).isEmpty());
    QVERIFY(!subject(document, u"epsilon"_s).isEmpty());
    QStringList pages;
    for (const QJsonValue &one : document[u"diagnostics"].toArray())
        pages.append(one[u"page"].toString());
    for (const auto &page : {u"binary"_s, u"wide"_s, u"latin"_s, u"large"_s})
        QVERIFY2(pages.contains(page), qPrintable(page));
    QVERIFY(!pages.contains(u"good"_s));
}

void TestShowInventory::whatIsMissingIsSaid()
{
    ProgramRun program;
    program.write(u"wiki/start.txt"_s, "Bonjour.\n");
    QVERIFY(program.run({u"show"_s, u"inventory"_s, u"--wiki"_s, program.path(u"wiki"_s)}));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.output().contains("No page says what is run"));
    QVERIFY(program.run({u"show"_s, u"inventory"_s, u"--alerts"_s, u"http://127.0.0.1:1/"_s}));
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.output().contains("There is no wiki to read"));
}

QTEST_GUILESS_MAIN(TestShowInventory)
#include "tst_showinventory.moc"
