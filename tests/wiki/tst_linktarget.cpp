// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/blockparser.h"
#include "models/wiki/linktarget.h"
#include "models/wiki/pagesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using wiki::Target;

class TestLinkTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesCountFromWhereTheLinkStands_data();
    void pagesCountFromWhereTheLinkStands();
    void onlyClearWebAddressesAreOpened_data();
    void onlyClearWebAddressesAreOpened();
    void aSectionIsFoundByItsId();
    void pagesAreListedById();
    void filesAreListedBelowPages();
    void newTextsOfTheSamePagesMoveNothing();
};

void TestLinkTarget::pagesCountFromWhereTheLinkStands_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("section");
    const auto row = [](const char *name, const QString &written, const QString &page,
                        const QString &section = {}) { QTest::newRow(name) << written << page << section; };
    row("absolute", u"infra:alice"_s, u"infra:alice"_s);
    row("from the top", u":alice"_s, u"alice"_s);
    row("beside", u"bob"_s, u"infra:vm:bob"_s);
    row("beside, with a dot", u".bob"_s, u"infra:vm:bob"_s);
    row("above", u"..:bob"_s, u"infra:bob"_s);
    row("above without a colon", u"..bob"_s, u"infra:bob"_s);
    row("far above", u"..:..:..:bob"_s, u"bob"_s);
    row("as people write", u"Infra:Machine Alice"_s, u"infra:machine_alice"_s);
    row("a namespace", u"infra:"_s, u"infra:start"_s);
    row("section", u"infra:alice#Accès console"_s, u"infra:alice"_s, u"accès_console"_s);
    row("section here", u"#console"_s, u"infra:vm:here"_s, u"console"_s);
    row("Markdown", u"../alice.md"_s, u"infra:alice"_s);
    row("Markdown below", u"notes/disk.md#full"_s, u"infra:vm:notes:disk"_s, u"full"_s);
    row("with a question", u"infra:alice?do=edit"_s, u"infra:alice"_s);
    row("a scheme as a namespace", u"data:disks"_s, u"data:disks"_s);
}

void TestLinkTarget::pagesCountFromWhereTheLinkStands()
{
    QFETCH(QString, written);
    QFETCH(QString, page);
    QFETCH(QString, section);
    const Target target = wiki::targetOf(written, u"infra:vm:here"_s);
    QCOMPARE(target.kind, Target::Kind::Page);
    QCOMPARE(target.page, page);
    QCOMPARE(target.section, section);
}

void TestLinkTarget::onlyClearWebAddressesAreOpened_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("web");
    QTest::newRow("https") << u"https://pad.example/x?y=1#z"_s << true;
    QTest::newRow("http with a port") << u"http://192.0.2.1:8080/"_s << true;
    QTest::newRow("loud") << u"HTTPS://pad.example"_s << true;
    for (const char *hostile : {"file:///etc/passwd",
                                "javascript:alert(1)",
                                "JavaScript://x/%0aalert(1)",
                                "smb://host/share",
                                "\\\\host\\share",
                                "ftp://host/x",
                                "ssh://root@host",
                                "mailto:a@b.example",
                                "vbscript:x",
                                "https://good.example@evil.example/",
                                "https://user:pw@evil.example/",
                                "https://",
                                "http:///x",
                                "doc>page",
                                "https://a b.example/",
                                "https://a.example/\u202egnp.exe",
                                "data://text/html,x",
                                "mailto://x",
                                "x-scheme://y",
                                "https:/pad.example@x",
                                "",
                                "  ",
                                "{{x}}>y"})
        QTest::newRow(hostile) << QString::fromUtf8(hostile) << false;
}

void TestLinkTarget::onlyClearWebAddressesAreOpened()
{
    QFETCH(QString, written);
    QFETCH(bool, web);
    const Target target = wiki::targetOf(written, u"start"_s);
    QCOMPARE(target.kind, web ? Target::Kind::Web : Target::Kind::Refused);
    QCOMPARE(target.url.isEmpty(), !web);
}

void TestLinkTarget::aSectionIsFoundByItsId()
{
    const wiki::Document document = wiki::parseBlocks(
        {.id = u"a"_s, .text = u"====== Top ======\n\n===== Accès Console =====\ntext\n## Two Words\n"_s});
    QCOMPARE(wiki::lineOfSection(document, wiki::sectionId(u"accès console"_s)), 3);
    QCOMPARE(wiki::lineOfSection(document, u"two_words"_s), 5);
    QCOMPARE(wiki::lineOfSection(document, u"none"_s), 0);
}

void TestLinkTarget::pagesAreListedById()
{
    wiki::PagesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPages({{.id = u"infra:vm:b"_s}, {.id = u"a"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(wiki::PagesModel::NameRole).toString(), u"b"_s);
    QCOMPARE(model.index(1).data(wiki::PagesModel::NamespaceRole).toString(), u"infra:vm"_s);
    QCOMPARE(model.rowOf(u"a"_s), 0);
    QCOMPARE(model.page(u"zz"_s), nullptr);
}

void TestLinkTarget::filesAreListedBelowPages()
{
    using wiki::PagesModel;
    PagesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({{.id = u"compose/web/b.yml"_s}, {.id = u"compose/a.yml"_s}});
    QCOMPARE(model.rowCount(), 3); // with their heading
    QVERIFY(model.index(0).data(PagesModel::HeadingRole).toBool());
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    model.setPages({{.id = u"a"_s}});
    QCOMPARE(model.rowOf(u"a"_s), 0);
    QCOMPARE(model.rowOf(u"compose/web/b.yml"_s), 3);
    QCOMPARE(model.index(3).data(PagesModel::NameRole).toString(), u"b.yml"_s);
    QCOMPARE(model.index(3).data(PagesModel::NamespaceRole).toString(), u"compose/web"_s);
    QCOMPARE(model.page(u"compose/a.yml"_s)->id, u"compose/a.yml"_s);
    QCOMPARE(model.page(u"a/b"_s), nullptr);
    model.setFiles({});
    QCOMPARE(model.rowCount(), 1);
}

void TestLinkTarget::newTextsOfTheSamePagesMoveNothing()
{
    wiki::PagesModel model;
    model.setPages({{.id = u"a"_s, .text = u"old"_s}});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPages({{.id = u"a"_s, .text = u"new"_s}});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.page(u"a"_s)->text, u"new"_s);
}

QTEST_GUILESS_MAIN(TestLinkTarget)
#include "tst_linktarget.moc"
