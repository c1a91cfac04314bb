// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/blockparser.h"
#include "tests/support/manualclock.h"
#include "widgets/editors/sourceview.h"
#include "widgets/shared/banner.h"
#include "widgets/shared/filterheader.h"
#include "widgets/wiki/linkbar.h"
#include "widgets/wiki/pageheader.h"
#include "widgets/wiki/pagelist.h"
#include "widgets/wiki/wikipanel.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wiki::WikiPanel;

namespace {

const QList<wiki::Page> &pages()
{
    static const QList<wiki::Page> list{
        {.id = u"infra:alice"_s,
         .revision = 1'731'000'000,
         .text = u"====== Alice ======\n"
                 "  * Site : [[sites:compiegne|Compiègne]]\n"
                 "  * Console : https://amt.example/login\n"
                 "  * Files : [[file:///etc/passwd]] [[\\\\host\\share]] [[javascript:alert(1)]]\n"
                 "  * See [[bob#disks]] and [[nowhere]]\n"
                 "\n"
                 "===== Plan =====\n"
                 "<note>obsolete</note>\n"
                 "  * RAM : 64 Gio\n"_s},
        {.id = u"infra:bob"_s, .revision = 1'731'000'100, .text = u"# Bob\n\ntext\n\n## Disks\n\nmore\n"_s},
        {.id = u"sites:compiegne"_s, .revision = 1'731'000'200, .text = u"====== Compiègne ======\n"_s}};
    return list;
}

struct World {
    World()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QObject::connect(&panel, &WikiPanel::documentWanted, &panel,
                         [this](const wiki::Page &page) { panel.setDocument(wiki::parseBlocks(page)); });
        panel.resize(1000, 500);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel); // until then nothing has the keyboard
        say({});
        panel.setPages(pages());
    }

    void say(const std::optional<base::Error> &error)
    {
        situation::SourceStatus status{.id = u"wiki"_s, .state = situation::SourceStatus::State::Ok};
        status.asOf = ManualClock().now() - 3min;
        status.error = error;
        panel.setStatus(status, ManualClock().now());
    }

    editors::SourceView &source() { return *panel.findChild<editors::SourceView *>(); }
    wiki::LinkBar &bar() { return *panel.findChild<wiki::LinkBar *>(); }
    wiki::PageList &list() { return *panel.findChild<wiki::PageList *>(); }
    QPushButton &button(const QWidget &in, const QString &text)
    {
        for (auto *one : in.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return *one;
        }
        qFatal("no such button");
    }
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    int line() { return source().textCursor().blockNumber() + 1; }
    /// Puts the cursor before a text of the source and presses Enter.
    void enterAt(const QString &text)
    {
        source().setTextCursor(QTextCursor(source().document()));
        const QTextCursor found = source().document()->find(text);
        QVERIFY(!found.isNull());
        QTextCursor at = found;
        at.setPosition(found.selectionStart());
        source().setTextCursor(at);
        source().setFocus();
        QTest::keyClick(&source(), Qt::Key_Return);
    }

    WikiPanel panel;
    QSignalSpy opened{&panel, &WikiPanel::webWanted};
};

} // namespace

class TestWikiPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPanelSaysWhatToDo();
    void aFactsLineIsMarked();
    void theSectionsBannerIsSaid();
    void linksBetweenPagesWork();
    void aMissingPageIsSaid();
    void theWebAsksFirst();
    void hostileLinksNeverOpen_data();
    void hostileLinksNeverOpen();
    void backAndForwardByKeyboard();
    void aNewVersionLeavesTheReaderInPlace();
    void aDeadWikiKeepsItsPages();
    void theAddressCanBeCopied();
    void tenThousandPagesAreFilteredAsOneTypes();
};

void TestWikiPanel::anEmptyPanelSaysWhatToDo()
{
    World world;
    world.panel.setPages({});
    world.panel.setStatus(std::nullopt, ManualClock().now());
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY2(world.said().contains(u"--wiki"_s), qPrintable(world.said()));
}

void TestWikiPanel::aFactsLineIsMarked()
{
    World world;
    world.panel.showPage(u"infra:alice"_s, 3);
    QCOMPARE(world.source().markedLines(), QList{3});
    QCOMPARE(world.line(), 3);
    QCOMPARE(world.list().currentIndex().data().toString(), u"infra:alice"_s);
    QVERIFY2(world.said().contains(u"read 3"_s), qPrintable(world.said()));
}

void TestWikiPanel::theSectionsBannerIsSaid()
{
    World world;
    world.panel.showPage(u"infra:alice"_s, 9);
    QVERIFY2(world.said().contains(u"The section of this line"_s), qPrintable(world.said()));
    world.panel.showPage(u"infra:alice"_s, 3);
    QVERIFY(!world.said().contains(u"The section of this line"_s));
}

void TestWikiPanel::linksBetweenPagesWork()
{
    World world;
    world.panel.showPage(u"infra:alice"_s);
    world.enterAt(u"[[bob#disks"_s);
    QCOMPARE(world.panel.shownPage(), u"infra:bob"_s);
    QCOMPARE(world.source().markedLines(), QList{5}); // its section
    world.panel.follow(u"sites:compiegne"_s, u"infra:alice"_s);
    QCOMPARE(world.panel.shownPage(), u"sites:compiegne"_s);
    QVERIFY(world.source().markedLines().isEmpty());
}

void TestWikiPanel::aMissingPageIsSaid()
{
    World world;
    world.panel.showPage(u"infra:alice"_s);
    world.enterAt(u"[[nowhere"_s);
    QCOMPARE(world.panel.shownPage(), u"infra:alice"_s);
    QVERIFY2(world.said().contains(u"There is no page"_s), qPrintable(world.said()));
}

void TestWikiPanel::theWebAsksFirst()
{
    World world;
    world.panel.showPage(u"infra:alice"_s);
    world.enterAt(u"https://amt"_s);
    QCOMPARE(world.opened.size(), 0);
    QVERIFY(world.bar().isVisible());
    QVERIFY2(world.said().contains(u"amt.example"_s), qPrintable(world.said()));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!world.bar().isVisible());
    QCOMPARE(world.opened.size(), 0);
    world.enterAt(u"https://amt"_s);
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(world.opened.size(), 1);
    QCOMPARE(world.opened.first().first().toUrl(), QUrl(u"https://amt.example/login"_s));
    QVERIFY(world.source().hasFocus());
}

void TestWikiPanel::hostileLinksNeverOpen_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("file") << u"[[file:///etc"_s;
    QTest::newRow("share") << u"[[\\\\host"_s;
    QTest::newRow("script") << u"[[javascript:"_s;
}

void TestWikiPanel::hostileLinksNeverOpen()
{
    QFETCH(QString, link);
    World world;
    world.panel.showPage(u"infra:alice"_s);
    world.enterAt(link);
    QVERIFY(world.bar().isVisible()); // it is said why nothing opens
    QVERIFY(!world.button(world.bar(), u"Open in the browser"_s).isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(world.opened.size(), 0);
    QCOMPARE(world.panel.shownPage(), u"infra:alice"_s);
}

void TestWikiPanel::backAndForwardByKeyboard()
{
    World world;
    world.panel.showPage(u"infra:alice"_s, 3);
    world.panel.showPage(u"infra:bob"_s);
    world.source().setFocus();
    QTest::keyClick(&world.source(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(world.panel.shownPage(), u"infra:alice"_s);
    QCOMPARE(world.source().markedLines(), QList{3});
    QTest::keyClick(&world.source(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(world.panel.shownPage(), u"infra:bob"_s);
    world.list().setFocus();
    QTest::keyClick(&world.list(), Qt::Key_Down); // the next page of the list
    QCOMPARE(world.panel.shownPage(), u"sites:compiegne"_s);
    QTest::keyClick(&world.list(), Qt::Key_Return);
    QVERIFY(world.source().hasFocus());
}

void TestWikiPanel::aNewVersionLeavesTheReaderInPlace()
{
    World world;
    world.panel.showPage(u"infra:alice"_s);
    world.source().goToLine(5);
    auto newer = pages();
    newer[0].text += u"added\n"_s;
    world.panel.setPages(newer);
    QCOMPARE(world.line(), 5);
    QVERIFY(world.source().toPlainText().endsWith(u"added\n"_s));
    world.panel.setPages(newer);
    QCOMPARE(world.line(), 5);
}

void TestWikiPanel::aDeadWikiKeepsItsPages()
{
    World world;
    world.say(base::Error{.kind = base::Error::Kind::Unreachable});
    QVERIFY(!world.panel.isEmptyShown());
    QVERIFY(world.panel.notice());
    QVERIFY(world.panel.notice()->text.contains(u"3"_s));
    const QSignalSpy retried(&world.panel, &WikiPanel::retryWanted);
    QTest::mouseClick(&world.button(world.panel, u"Retry now"_s), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
}

void TestWikiPanel::theAddressCanBeCopied()
{
    World world;
    world.panel.setWebAddress(QUrl(u"https://wiki.example/base/"_s));
    world.panel.showPage(u"infra:alice"_s);
    QPushButton &copy = world.button(*world.panel.findChild<wiki::PageHeader *>(), u"Copy address"_s);
    QTest::mouseClick(&copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"https://wiki.example/base/doku.php?id=infra:alice"_s);
}

void TestWikiPanel::tenThousandPagesAreFilteredAsOneTypes()
{
    World world;
    QList<wiki::Page> many;
    for (int i = 0; i < 10'000; ++i)
        many.append({.id = u"ns%1:page%2"_s.arg(i / 100).arg(i, 5, 10, QChar(u'0')), .text = u"x"_s});
    world.panel.setPages(many);
    world.list().setFocus();
    QTest::keyClick(&world.list(), Qt::Key_Slash);
    auto &field = *world.panel.findChild<shared::FilterHeader *>()->findChild<QLineEdit *>();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClicks(&field, u"page09999"_s);
    QCOMPARE(world.list().model()->rowCount(), 1);
}

QTEST_MAIN(TestWikiPanel)
#include "tst_wikipanel.moc"
