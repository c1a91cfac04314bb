// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/fixturetree.h"
#include "tests/architecture/gates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using architecture::FixtureTree;

namespace {

const QStringList tops{u"app"_s, u"models"_s, u"widgets"_s, u"tests"_s};

QStringList found(const QString &path, const QByteArray &content)
{
    const FixtureTree tree(path, content);
    return architecture::gateViolations(architecture::readTree(tree.root(), tops));
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreePasses();
    void everyBreachIsNamed_data();
    void everyBreachIsNamed();
    void whatIsAllowedIsSilent_data();
    void whatIsAllowedIsSilent();
    void longFilesAreRefused();
};

void TestGates::theTreePasses()
{
    const QStringList violations =
        architecture::gateViolations(architecture::readTree(VIGIE_SOURCE_DIR, tops));
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void TestGates::everyBreachIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");

    // The forbidden words are split, so that a search for them does not find this file.
    const QString tls = u"TLS is never bypassed"_s;
    QTest::newRow("TLS errors ignored") << u"models/http/a.cpp"_s
                                        << "reply->ignoreSsl"
                                           "Errors();"_ba
                                        << tls;
    QTest::newRow("TLS errors ignored in a test") << u"tests/http/a.cpp"_s
                                                  << "reply->ignoreSsl"
                                                     "Errors();"_ba
                                                  << tls;

    const QString plain = u"text from outside is plain text"_s;
    QTest::newRow("HTML") << u"widgets/shared/a.cpp"_s
                          << "view->setHtml"
                             "(text);"_ba
                          << plain;
    QTest::newRow("Markdown") << u"widgets/shared/a.cpp"_s
                              << "view->setMarkdown"
                                 "(text);"_ba
                              << plain;
    QTest::newRow("guessed format") << u"app/a.cpp"_s
                                    << "label->setTextFormat(Qt::Auto"
                                       "Text);"_ba
                                    << plain;
    QTest::newRow("rich text") << u"app/a.cpp"_s
                               << "label->setTextFormat(Qt::Rich"
                                  "Text);"_ba
                               << plain;

    const QString wait = u"wait for what must happen, not for time"_s;
    QTest::newRow("waiting test") << u"tests/base/a.cpp"_s
                                  << "QTest::qWait"
                                     "(50);"_ba
                                  << wait;
    QTest::newRow("sleeping test") << u"tests/base/a.cpp"_s
                                   << "QTest::qSleep"
                                      "(50);"_ba
                                   << wait;
    QTest::newRow("sleeping thread") << u"app/a.cpp"_s
                                     << "std::this_thread::sleep"
                                        "_for(50ms);"_ba
                                     << wait;

    QTest::newRow("saving elsewhere")
        << u"models/archive/a.cpp"_s
        << "QSave"
           "File file(path);"_ba
        << u"only models/base writes files: a full disk must not truncate them"_s;
    QTest::newRow("mutex") << u"models/http/a.h"_s
                           << "std::mu"
                              "tex m_mutex;"_ba
                           << u"values travel, nothing is locked"_s;
    QTest::newRow("sentence in models")
        << u"models/http/a.cpp"_s << "return tr(\"Refused\");"_ba
        << u"sentences stand in widgets, app, or a …text.cpp or …records.cpp"_s;
    QTest::newRow("translation in models")
        << u"models/http/a.cpp"_s << "QCoreApplication::translate(\"http\", \"Refused\");"_ba
        << u"sentences stand in widgets, app, or a …text.cpp or …records.cpp"_s;

    const QString skip = u"a test that is skipped says why"_s;
    QTest::newRow("skip without a word") << u"tests/base/a.cpp"_s
                                         << "    QSKIP"
                                            "(\"\");"_ba
                                         << skip;
    QTest::newRow("skip with half a word") << u"tests/base/a.cpp"_s
                                           << "    QSKIP"
                                              "(\"later\");"_ba
                                           << skip;
    QTest::newRow("unfinished mark") << u"app/a.cpp"_s
                                     << "int x; // TO"
                                        "DO"_ba
                                     << u"an issue, not a mark in the code"_s;
}

void TestGates::everyBreachIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(QString, why);

    QCOMPARE(found(path, "\n" + line + '\n'), QStringList{u"%1:2: %2"_s.arg(path, why)});
}

void TestGates::whatIsAllowedIsSilent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("waiting for a condition")
        << u"tests/base/a.cpp"_s << "QTest::qWaitFor([] { return true; });"_ba;
    QTest::newRow("the one that saves") << u"models/base/a.cpp"_s
                                        << "QSave"
                                           "File file(path);"_ba;
    QTest::newRow("plain text") << u"widgets/shared/a.cpp"_s << "label->setTextFormat(Qt::PlainText);"_ba;
    QTest::newRow("words of errors") << u"models/base/errortext.cpp"_s
                                     << "translate(\"error\", \"Refused\");"_ba;
    QTest::newRow("skip with a reason") << u"tests/base/a.cpp"_s
                                        << "QSKIP"
                                           "(\"needs root to mount a small disk\");"_ba;
    QTest::newRow("skip with a computed reason") << u"tests/base/a.cpp"_s
                                                 << "QSKIP"
                                                    "(qPrintable(program + u\" is not installed\"_s));"_ba;
    QTest::newRow("a comment about it") << u"widgets/shared/a.cpp"_s
                                        << "// never setHtml"
                                           "(): see the laws"_ba;
}

void TestGates::whatIsAllowedIsSilent()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);

    QCOMPARE(found(path, line + '\n'), QStringList());
}

void TestGates::longFilesAreRefused()
{
    QCOMPARE(found(u"app/a.cpp"_s, QByteArray(300, '\n')), QStringList());
    QCOMPARE(found(u"app/a.cpp"_s, QByteArray(301, '\n')),
             QStringList{u"app/a.cpp: 301 lines, at most 300"_s});
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
