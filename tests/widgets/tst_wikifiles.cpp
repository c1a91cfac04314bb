// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/blockparser.h"
#include "tests/support/manualclock.h"
#include "widgets/editors/sourceview.h"
#include "widgets/shared/filterheader.h"
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
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inventory::ConfigFolder;
using inventory::UnreadFile;
using wiki::WikiPanel;

namespace {

const QString compose = u"compose/pads/compose.yml"_s;
const QString text = u"services:\n  app:\n    image: hedgedoc:1.9.8 # [[infra:alice]]\n"_s;

ConfigFolder folder()
{
    return {.folder = u"/srv/compose"_s,
            .name = u"compose"_s,
            .files = {{.id = u"compose/pads/Dockerfile"_s,
                       .revision = 1'731'000'000,
                       .text = u"FROM debian:12\n"_s},
                      {.id = compose, .revision = 1'731'000'000, .text = text}},
            .unread = {{.id = u"compose/pads/zz.conf"_s, .why = UnreadFile::Why::NoText}}};
}

struct World {
    explicit World(const QList<ConfigFolder> &folders = {folder()}, bool wiki = true)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.resize(1000, 500);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel); // until then nothing has the keyboard
        if (wiki) {
            situation::SourceStatus status{.id = u"wiki"_s, .state = situation::SourceStatus::State::Ok};
            status.asOf = ManualClock().now() - 3min;
            panel.setStatus(status, ManualClock().now());
            panel.setPages({{.id = u"infra:alice"_s, .text = u"====== Alice ======\n"_s},
                            {.id = u"infra:bob"_s, .text = u"====== Bob ======\n"_s}});
        }
        panel.setFolders(folders);
    }

    editors::SourceView &source() { return *panel.findChild<editors::SourceView *>(); }
    wiki::PageList &list() { return *panel.findChild<wiki::PageList *>(); }
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QStringList listed()
    {
        QStringList rows;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            rows.append(list().model()->index(row, 0).data().toString());
        return rows;
    }

    WikiPanel panel;
    QSignalSpy documents{&panel, &WikiPanel::documentWanted};
    QSignalSpy wanted{&panel, &WikiPanel::filesWanted};
};

} // namespace

/// The profile's configuration files beside the pages of the wiki.
class TestWikiFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesStandBelowTheirHeading();
    void aFactsLineIsMarked();
    void aFileIsNoPageOfTheWiki();
    void whatCannotBeShownSaysWhy();
    void theKeyboardStepsOverTheHeading();
    void theHeadingGoesWithTheLastFile();
    void filesAreThereWithoutAWiki();
    void pagesComeFirst();
    void aDeadWikiHidesNoFile();
    void aFileThatIsGoneKeepsItsText();
    void theWayBackToAFileThatIsGone();
    void aMissingFileIsSaid();
    void aChangedFileIsShownInPlace();
    void aFolderThatCannotBeReadIsSaid();
    void hostileNamesArePlainText();
    void thePathCanBeCopied();
};

void TestWikiFiles::filesStandBelowTheirHeading()
{
    World world;
    QCOMPARE(world.listed(),
             (QStringList{u"infra:alice"_s, u"infra:bob"_s, u"Configuration files"_s,
                          u"compose/pads/Dockerfile"_s, compose, u"compose/pads/zz.conf"_s}));
    QVERIFY2(world.said().contains(u"2 page"_s) && world.said().contains(u"3 file"_s),
             qPrintable(world.said()));
    QCOMPARE(world.panel.shownPage(), u"infra:alice"_s);
}

void TestWikiFiles::aFactsLineIsMarked()
{
    World world;
    world.panel.showPage(compose, 3);
    QCOMPARE(world.source().toPlainText(), text);
    QCOMPARE(world.source().markedLines(), QList{3});
    QVERIFY(world.source().isReadOnly());
    QCOMPARE(world.list().currentIndex().data().toString(), compose);
    QTRY_VERIFY(world.source().isComplete());
    QVERIFY(!world.source().document()->firstBlock().layout()->formats().isEmpty()); // as YAML
    QVERIFY2(world.said().contains(u"configuration file in /srv/compose"_s), qPrintable(world.said()));
    QCOMPARE(world.wanted.size(), 1);
}

void TestWikiFiles::aFileIsNoPageOfTheWiki()
{
    World world;
    world.panel.setWebAddress(QUrl(u"https://wiki.example/"_s));
    world.documents.clear();
    world.panel.showPage(compose);
    QCOMPARE(world.documents.size(), 0); // its [[…]] is no link
    for (const auto *button : world.panel.findChild<wiki::PageHeader *>()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->text() == u"Copy path"_s, qPrintable(button->text()));
    world.panel.showPage(u"infra:bob"_s);
    QCOMPARE(world.documents.size(), 1);
    QVERIFY(!world.said().contains(u"configuration file in"_s));
}

void TestWikiFiles::whatCannotBeShownSaysWhy()
{
    World world;
    world.panel.showPage(u"compose/pads/zz.conf"_s);
    QVERIFY2(world.said().contains(u"no text in UTF-8"_s), qPrintable(world.said()));
    world.panel.showPage(compose);
    QVERIFY(!world.said().contains(u"no text in UTF-8"_s));
}

void TestWikiFiles::theKeyboardStepsOverTheHeading()
{
    World world;
    world.panel.showPage(u"infra:bob"_s);
    world.list().setFocus();
    QTest::keyClick(&world.list(), Qt::Key_Down);
    QCOMPARE(world.panel.shownPage(), u"compose/pads/Dockerfile"_s);
    QTest::keyClick(&world.list(), Qt::Key_Up);
    QCOMPARE(world.panel.shownPage(), u"infra:bob"_s);
    QTest::keyClick(&world.list(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(world.panel.shownPage(), u"compose/pads/Dockerfile"_s);
    QTest::keyClick(&world.list(), Qt::Key_Return);
    QVERIFY(world.source().hasFocus());
}

void TestWikiFiles::theHeadingGoesWithTheLastFile()
{
    World world;
    world.list().setFocus();
    QTest::keyClick(&world.list(), Qt::Key_Slash);
    auto &field = *world.panel.findChild<shared::FilterHeader *>()->findChild<QLineEdit *>();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClicks(&field, u"dockerf"_s);
    QCOMPARE(world.listed(), (QStringList{u"Configuration files"_s, u"compose/pads/Dockerfile"_s}));
    field.clear();
    QTest::keyClicks(&field, u"bob"_s);
    QCOMPARE(world.listed(), QStringList{u"infra:bob"_s});
}

void TestWikiFiles::filesAreThereWithoutAWiki()
{
    World world({folder()}, false);
    QVERIFY(!world.panel.isEmptyShown());
    QCOMPARE(world.panel.shownPage(), u"compose/pads/Dockerfile"_s);
    QVERIFY2(!world.said().contains(u"page(s)"_s), qPrintable(world.said()));
}

void TestWikiFiles::pagesComeFirst()
{
    World world({}, false);
    situation::SourceStatus status{.id = u"wiki"_s};
    world.panel.setStatus(status, ManualClock().now());
    world.panel.setFolders({folder()});
    world.list().setFocus();
    QVERIFY(world.panel.isEmptyShown()); // the wiki is being read
    world.panel.setPages({{.id = u"start"_s, .text = u"x"_s}});
    status.asOf = ManualClock().now();
    world.panel.setStatus(status, ManualClock().now());
    QCOMPARE(world.panel.shownPage(), u"start"_s);
    QCOMPARE(world.listed().size(), 5);
}

void TestWikiFiles::aDeadWikiHidesNoFile()
{
    World world({}, false);
    situation::SourceStatus status{.id = u"wiki"_s};
    status.error = base::Error{.kind = base::Error::Kind::Unreachable};
    world.panel.setStatus(status, ManualClock().now());
    world.panel.setFolders({folder()});
    QVERIFY(!world.panel.isEmptyShown());
    QVERIFY(world.panel.notice());
    QCOMPARE(world.listed().size(), 4);
}

void TestWikiFiles::aFileThatIsGoneKeepsItsText()
{
    World world;
    world.panel.showPage(compose, 3);
    ConfigFolder less = folder();
    less.files.removeLast();
    world.panel.setFolders({less});
    QCOMPARE(world.source().toPlainText(), text);
    QVERIFY2(world.said().contains(u"not in its folder any more; this is"_s), qPrintable(world.said()));
    world.panel.setFolders({folder()});
    QVERIFY(!world.said().contains(u"not in its folder any more"_s));
}

void TestWikiFiles::theWayBackToAFileThatIsGone()
{
    World world;
    world.panel.showPage(compose, 3);
    world.panel.showPage(u"infra:bob"_s);
    world.panel.setFolders({});
    world.source().setFocus();
    QTest::keyClick(&world.source(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(world.source().toPlainText(), QString()); // never the text of another
    QVERIFY2(world.said().contains(u"not in its folder any more"_s), qPrintable(world.said()));
}

void TestWikiFiles::aMissingFileIsSaid()
{
    World world;
    world.panel.showPage(u"compose/nowhere.yml"_s, 3);
    QCOMPARE(world.panel.shownPage(), u"infra:alice"_s);
    QVERIFY2(world.said().contains(u"There is no such file"_s), qPrintable(world.said()));
}

void TestWikiFiles::aChangedFileIsShownInPlace()
{
    World world;
    world.panel.showPage(compose);
    world.source().goToLine(3);
    ConfigFolder newer = folder();
    newer.files[1].text += u"# added\n"_s;
    world.panel.setFolders({newer});
    QVERIFY(world.source().toPlainText().endsWith(u"added\n"_s));
    QCOMPARE(world.source().textCursor().blockNumber() + 1, 3);
}

void TestWikiFiles::aFolderThatCannotBeReadIsSaid()
{
    ConfigFolder dead = folder();
    dead.unreadable = true;
    World world({dead});
    QVERIFY(world.panel.notice());
    QVERIFY(world.panel.notice()->text.contains(u"/srv/compose"_s));
}

void TestWikiFiles::hostileNamesArePlainText()
{
    const QString name = u"compose/<img src=x>\u202e&amp;.yml"_s;
    ConfigFolder hostile = folder();
    hostile.files.append({.id = name, .text = text});
    World world({hostile});
    world.panel.showPage(name);
    QCOMPARE(world.panel.shownPage(), name);
    for (const QLabel *label : world.panel.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestWikiFiles::thePathCanBeCopied()
{
    World world;
    world.panel.showPage(compose);
    for (auto *button : world.panel.findChild<wiki::PageHeader *>()->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy path"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QApplication::clipboard()->text(), u"/srv/compose/pads/compose.yml"_s);
}

QTEST_MAIN(TestWikiFiles)
#include "tst_wikifiles.moc"
