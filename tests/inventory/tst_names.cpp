// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inventory::NameIndex;

/// How the names of a wiki meet those of the metrics.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameFindsWhatItCalls_data();
    void aNameFindsWhatItCalls();
    void aSubjectIsCalledByNameDomainAndAliases();
};

void TestNames::aNameFindsWhatItCalls_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *tag, const QStringList &names, const QString &found) {
        QTest::newRow(tag) << names << found;
    };
    row("itself", {u"alice"_s}, u"alice"_s);
    row("in capitals", {u"ALICE"_s}, u"alice"_s);
    row("with blanks around it", {u" alice "_s}, u"alice"_s);
    row("without its accents", {u"etherpad eleve"_s}, u"pad"_s);
    row("a full name by its beginning", {u"bob"_s}, u"bob"_s);
    row("a short name by a full one", {u"alice.example.org"_s}, u"alice"_s);
    row("with the root's dot", {u"alice."_s}, u"alice"_s);
    row("a full name of another domain is another machine", {u"bob.example.com"_s}, u""_s);
    row("one that begins like two", {u"web"_s}, u"web1 web2"_s);
    row("but not when one is called so as a whole", {u"web.a.example"_s}, u"web1"_s);
    row("the first that is known", {u"nobody"_s, u"alice"_s}, u"alice"_s);
    row("an address has no beginning", {u"192"_s}, u""_s);
    row("an address", {u"192.0.2.7"_s}, u"mail"_s);
    row("nothing", {u""_s}, u""_s);
}

void TestNames::aNameFindsWhatItCalls()
{
    NameIndex index;
    index.add({u"alice"_s}, u"alice"_s);
    index.add({u"bob.example.org"_s}, u"bob"_s);
    index.add({u"Etherpad Élève"_s}, u"pad"_s);
    index.add({u"web.a.example"_s}, u"web1"_s);
    index.add({u"web.b.example"_s}, u"web2"_s);
    index.add({u"192.0.2.7"_s}, u"mail"_s);
    QFETCH(QStringList, names);
    QStringList found = index.find(names).ids;
    found.sort();
    QTEST(found.join(u' '), "found");
}

void TestNames::aSubjectIsCalledByNameDomainAndAliases()
{
    const inventory::Subject subject{
        .name = u"pica01"_s,
        .facts = {{.key = u"fqdn"_s, .value = u"pica01.example"_s},
                  {.key = u"aliases"_s, .value = QStringList{u"team"_s, u"pad"_s}},
                  {.key = u"role"_s, .value = u"chat"_s}}};
    QCOMPARE(inventory::waysToCall(subject),
             QStringList({u"pica01"_s, u"pica01.example"_s, u"team"_s, u"pad"_s}));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
