// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using app::PaletteModel;

class TestPaletteModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingFindsEntries_data();
    void typingFindsEntries();
    void theKeyStandsBesideIt();
    void aRowThatIsNotThereHasNoEntry();
};

void TestPaletteModel::typingFindsEntries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString full = u"Affichage › Plein écran"_s;
    const QString quit = u"Fichier › Quitter"_s;
    QTest::newRow("nothing typed lists all") << QString() << QStringList{full, quit, u"quiche"_s};
    QTest::newRow("accents do not count") << u"ECRAN"_s << QStringList{full};
    QTest::newRow("nor does their absence") << u"quittér"_s << QStringList{quit};
    QTest::newRow("a beginning comes first") << u"qui"_s << QStringList{u"quiche"_s, quit};
    QTest::newRow("words in any order") << u"écran  plein"_s << QStringList{full};
    QTest::newRow("no match") << u"zzz"_s << QStringList();
    QTest::newRow("characters of patterns mean themselves") << u".*"_s << QStringList();
}

void TestPaletteModel::typingFindsEntries()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(
        {{.text = u"Affichage › Plein écran"_s}, {.text = u"Fichier › Quitter"_s}, {.text = u"quiche"_s}});
    model.setWords(typed);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row, 0).data().toString());
    QCOMPARE(shown, found);
}

void TestPaletteModel::theKeyStandsBesideIt()
{
    PaletteModel model;
    model.setEntries({{.text = u"Quit"_s, .key = u"Ctrl+Q"_s}});
    QCOMPARE(model.index(0, 1).data().toString(), u"Ctrl+Q"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Quit, Ctrl+Q"_s);
}

void TestPaletteModel::aRowThatIsNotThereHasNoEntry()
{
    PaletteModel model;
    model.setEntries({{.text = u"Quit"_s}});
    QVERIFY(model.entry(0));
    QVERIFY(!model.entry(1));
    QVERIFY(!model.entry(-1));
}

QTEST_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
