// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Every form of a date that people write.
const QByteArray list = "====== Incidents ======\n"
                        "- Le 10 octobre 2020, lors de la mise \xc3\xa0 jour, Alice tombe.\n"
                        "* **2020-11-11 14:32** : coupure\n"
                        "- Juin 2016 : disque plein\n"
                        "- 1er mars 2017 : coupure\n"
                        "- 1 et 2 mai 2017 : coupure\n"
                        "- Automne 2016 : migration\n"
                        "- 10/10/2020 14h32 : coupure\n"
                        "- 31/02/2022 : impossible\n";

QStringList dates(const QJsonObject &document)
{
    QStringList all;
    for (const QJsonValue &one : document[u"incidents"].toArray())
        all.append(one[u"date"].toString());
    return all;
}

} // namespace

class TestShowIncidents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfADateIsRead();
    void theZoneIsTheTeamsOwn();
    void withoutAWikiThereIsNothingToTell();
};

void TestShowIncidents::everyFormOfADateIsRead()
{
    ProgramRun program;
    program.write(u"wiki/tech/incidents.txt"_s, list);
    QVERIFY2(program.run(
                 {u"show"_s, u"incidents"_s, u"--wiki"_s, program.path(u"wiki"_s), u"--format"_s, u"json"_s}),
             program.said().constData());
    QCOMPARE(program.exitCode(), 0);
    const QJsonObject document = program.document();
    QCOMPARE(document[u"schema"].toString(), u"vigie.incidents/1"_s);
    QCOMPARE(dates(document),
             (QStringList{u"2016-06"_s, u"2016-23"_s, u"2017-03-01"_s, u"2017-05-01/2017-05-02"_s,
                          u"2020-10-10"_s, u"2020-10-10T14:32+02:00"_s, u"2020-11-11T14:32+01:00"_s}));
    const QJsonArray diagnostics = document[u"diagnostics"].toArray();
    QCOMPARE(diagnostics.size(), 1);
    QCOMPARE(diagnostics.first()[u"text"].toString(), u"31/02/2022"_s);
    QCOMPARE(diagnostics.first()[u"line"].toInt(), 9);
}

void TestShowIncidents::theZoneIsTheTeamsOwn()
{
    ProgramRun program;
    program.write(u"wiki/incidents.txt"_s, "* 2020-11-11 14:32 : coupure\n");
    program.write(u"config/vigie/profiles/team.toml"_s,
                  "time_zone = \"UTC\"\n[wiki]\nfolder = \"" + program.path(u"wiki"_s).toUtf8() + "\"\n");
    QVERIFY2(program.run({u"show"_s, u"incidents"_s, u"--profile"_s, u"team"_s, u"--format"_s, u"json"_s}),
             program.said().constData());
    QCOMPARE(dates(program.document()), QStringList{u"2020-11-11T14:32+00:00"_s});
}

void TestShowIncidents::withoutAWikiThereIsNothingToTell()
{
    ProgramRun program;
    (void)program.run({u"show"_s, u"incidents"_s, u"--metrics"_s, u"http://127.0.0.1:1"_s});
    QCOMPARE(program.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestShowIncidents)

#include "tst_showincidents.moc"
