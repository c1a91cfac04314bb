// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/sourceview.h"
#include "widgets/outbox/outboxdetails.h"
#include "widgets/outbox/outboxpanel.h"
#include "widgets/outbox/outboxtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace outbox;

namespace {

Entry entry(qint64 id, State state)
{
    return {.id = id,
            .request = {.page = u"infra:machines"_s,
                        .baseRevision = 1'700'000'000,
                        .base = u"  * alice\n"_s,
                        .text = u"  * alice\n  * <b>bob</b>\n"_s,
                        .summary = u"Bob came"_s},
            .state = state,
            .due = base::Instant()};
}

Entry conflict()
{
    Entry one = entry(2, State::Conflict);
    one.conflict = Conflict{
        .clash = Clash::Overwritten, .theirs = u"  * alice\n  * carol\n"_s, .author = u"<i>Dave</i>"_s};
    return one;
}

struct World {
    explicit World(const QList<Entry> &entries)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.resize(900, 700);
        model.setEntries(entries);
        panel.setNow(base::Instant());
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    OutboxTable &table() { return *panel.findChild<OutboxTable *>(); }
    QTabWidget &texts() { return *panel.findChild<QTabWidget *>(); }
    QStringList tabs()
    {
        QStringList names;
        for (int tab = 0; tab < texts().count(); ++tab)
            names.append(texts().tabText(tab));
        return names;
    }
    QPushButton *button(const QString &text)
    {
        for (auto *one : panel.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString said()
    {
        QStringList all;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    OutboxModel model;
    OutboxPanel panel{model};
};

} // namespace

class TestOutboxPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOnItsWaySaysWhatThePanelIsFor();
    void aConflictShowsAllTextsAndWhatDiffers();
    void aConflictIsSavedOnTopOrGivenUp();
    void aConflictCanBeCompared();
    void givingUpIsAskedTwice();
    void whatIsSavedOffersNothingToDo();
    void whatNeedsSomebodyIsSaidAbove();
    void textsFromOutsideStayText();
    void enterOpensThePage();
    void aTextThatChangesItsStateKeepsTheSelection();
    void theTextCanBeCopied();
};

void TestOutboxPanel::nothingOnItsWaySaysWhatThePanelIsFor()
{
    World world({});
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY(world.said().contains(u"Nothing is on its way"_s));
    world.panel.setEmptyReason(shared::Emptiness{.icon = u"info"_s, .sentence = u"no wiki"_s, .hint = {}});
    QVERIFY(world.said().contains(u"no wiki"_s));
}

void TestOutboxPanel::aConflictShowsAllTextsAndWhatDiffers()
{
    World world({conflict()});
    QCOMPARE(world.tabs(), (QStringList{u"Theirs → yours"_s, u"Yours"_s, u"Theirs"_s, u"Before"_s}));
    const QString difference =
        world.texts().currentWidget()->findChild<editors::SourceView *>()->toPlainText();
    QVERIFY2(difference.contains(u"-  * carol"_s) && difference.contains(u"+  * <b>bob</b>"_s),
             qPrintable(difference));
}

void TestOutboxPanel::aConflictIsSavedOnTopOrGivenUp()
{
    World world({conflict()});
    const QSignalSpy retries(&world.panel, &OutboxPanel::retryWanted);
    QVERIFY(world.button(u"Save mine on top"_s));
    world.button(u"Save mine on top"_s)->click();
    QCOMPARE(retries.size(), 1);
    QCOMPARE(retries.first().first().toLongLong(), 2);
}

void TestOutboxPanel::aConflictCanBeCompared()
{
    World world({entry(1, State::Refused), conflict()});
    const QSignalSpy comparisons(&world.panel, &OutboxPanel::compareWanted);
    QTest::mouseClick(world.button(u"Compare…"_s), Qt::LeftButton);
    QCOMPARE(comparisons.size(), 1);
    QCOMPARE(comparisons.first().first().toLongLong(), 2);
    world.table().setCurrentIndex(world.model.index(1, 0)); // nothing met this one
    QVERIFY(!world.button(u"Compare…"_s));
}

void TestOutboxPanel::givingUpIsAskedTwice()
{
    World world({conflict(), entry(3, State::Refused)});
    const QSignalSpy discards(&world.panel, &OutboxPanel::discardWanted);
    world.button(u"Give up my text"_s)->click();
    QVERIFY(discards.isEmpty());
    QVERIFY(world.button(u"Really give up my text?"_s));
    world.table().setCurrentIndex(world.model.index(1, 0)); // another one is not meant
    QVERIFY(!world.button(u"Really give up my text?"_s));
    world.button(u"Give up my text"_s)->click();
    world.button(u"Really give up my text?"_s)->click();
    QCOMPARE(discards.size(), 1);
    QCOMPARE(discards.first().first().toLongLong(), 2);
}

void TestOutboxPanel::whatIsSavedOffersNothingToDo()
{
    World world({entry(1, State::Done)});
    QVERIFY(!world.button(u"Send again"_s));
    QVERIFY(!world.button(u"Give up my text"_s));
    QCOMPARE(world.tabs(), (QStringList{u"Your change"_s, u"Yours"_s, u"Before"_s}));
}

void TestOutboxPanel::whatNeedsSomebodyIsSaidAbove()
{
    World world({entry(1, State::Done)});
    QVERIFY(!world.panel.notice());
    world.model.setEntries({entry(1, State::Done), conflict()});
    QVERIFY(world.panel.notice());
    QVERIFY(world.panel.notice()->text.contains(u'1'));
}

void TestOutboxPanel::textsFromOutsideStayText()
{
    World world({conflict()});
    QVERIFY(world.said().contains(u"<i>Dave</i>"_s));
    for (const QLabel *label : world.panel.findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

void TestOutboxPanel::enterOpensThePage()
{
    World world({conflict()});
    const QSignalSpy pages(&world.panel, &OutboxPanel::pageWanted);
    world.table().setFocus();
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().first().toString(), u"infra:machines"_s);
}

void TestOutboxPanel::aTextThatChangesItsStateKeepsTheSelection()
{
    World world({entry(1, State::Waiting), entry(2, State::Waiting)});
    world.table().setCurrentIndex(world.model.index(1, 0));
    world.model.setEntries({entry(1, State::Done), entry(2, State::Waiting), entry(3, State::Waiting)});
    QCOMPARE(world.table().currentIndex().row(), 2);
    QVERIFY(world.said().contains(u"infra:machines · Saved"_s));
}

void TestOutboxPanel::theTextCanBeCopied()
{
    World world({entry(1, State::Refused)});
    world.button(u"Copy my text"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), entry(1, State::Refused).request.text);
}

QTEST_MAIN(TestOutboxPanel)
#include "tst_outboxpanel.moc"
