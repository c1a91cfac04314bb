// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "tests/support/accessible.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/console/answerlines.h"
#include "widgets/console/completionpopup.h"
#include "widgets/console/consolepanel.h"
#include "widgets/console/historysearch.h"
#include "widgets/console/queryeditor.h"
#include "widgets/console/resulttabs.h"
#include "widgets/console/signaldialog.h"
#include "widgets/editors/syntax.h"
#include "widgets/shared/banner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using console::Answer;
using console::ConsolePanel;
using console::Question;

namespace {

base::Instant now()
{
    return base::instantFromMs(1'795'719'970'000);
}

Answer answerTo(const QString &promql)
{
    const QList<qint64> times{base::toMs(now()) - 30'000, base::toMs(now())};
    const QList<double> values{1, 2};
    const auto samples = series::samplesOf(times, values, 30'000, 60'000);
    Answer answer{.question = {.promql = promql},
                  .range = {.from = now() - 1min, .to = now(), .step = 30s},
                  .json = u"{}"_s};
    answer.setLines({{.labels = {{u"instance"_s, u"alice"_s}}, .samples = samples},
                     {.labels = {{u"instance"_s, u"<b>bob</b>"_s}}, .samples = samples}});
    return answer;
}

base::Held<Answer> held(const QString &promql)
{
    base::Held<Answer> answer;
    answer.accept(answerTo(promql), now());
    return answer;
}

} // namespace

/// The console by real keys.
class TestConsolePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSyntaxIsKnown();
    void ctrlEnterAsks();
    void momentAndLengthAreTheWindows();
    void proposalsAreTakenByKeys();
    void proposalsNeverHoldUpWhoTypes();
    void upGoesToEarlierQueries();
    void ctrlRFindsEarlierQueries();
    void aMistakeIsShownInItsPlace();
    void aFailureKeepsTheAnswer();
    void aSlowAnswerCanBeCancelled();
    void aKeyGoesOnAskingAndStops();
    void liveWaitsWhileTheQueryIsChanged();
    void liveWaitsWhileItMakesNoSense_data();
    void liveWaitsWhileItMakesNoSense();
    void whoCancelsDoesNotGoOn();
    void theEditorGrowsToSixLines();
    void anExampleIsAsked();
    void aHistoryThatIsNotKeptIsSaid();
    void aSignalIsOfWhatSomebodyChooses();
    void aSignalCanBeOfServices();
    void seriesHaveTheUnitOfTheirName();
    void everythingInReachHasAName();

private:
    void type(const QString &text) { QTest::keyClicks(m_editor, text); }
    console::CompletionPopup *popup() const { return m_panel->findChild<console::CompletionPopup *>(); }
    QPushButton *button(const QString &words) const;
    bool says(const QString &words) const;
    void goLive();

    signals::Catalogue m_catalogue;
    std::unique_ptr<ConsolePanel> m_panel;
    console::QueryEditor *m_editor = nullptr;
};

void TestConsolePanel::init()
{
    m_panel = std::make_unique<ConsolePanel>(m_catalogue);
    m_panel->setLocale(QLocale(QLocale::English));
    m_panel->resize(900, 600);
    m_panel->setNow(now());
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_editor = m_panel->findChild<console::QueryEditor *>();
    m_editor->setFocus();
}

QPushButton *TestConsolePanel::button(const QString &words) const
{
    for (QPushButton *one : m_panel->findChildren<QPushButton *>()) {
        if (one->text() == words)
            return one;
    }
    return nullptr;
}

/// Some label that is seen begins so.
bool TestConsolePanel::says(const QString &words) const
{
    return std::ranges::any_of(m_panel->findChildren<QLabel *>(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(words);
    });
}

/// A query that is answered, and asked again by the key.
void TestConsolePanel::goLive()
{
    type(u"up"_s);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    m_panel->setAnswer(held(u"up"_s), {}, false);
}

void TestConsolePanel::theSyntaxIsKnown()
{
    QVERIFY(editors::languages::promql().isValid());
}

void TestConsolePanel::ctrlEnterAsks()
{
    QSignalSpy asked(m_panel.get(), &ConsolePanel::questionWanted);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0); // nothing is written
    type(u" up"_s);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    const auto question = asked.first().first().value<Question>();
    QCOMPARE(question.promql, u"up"_s);
    QVERIFY(question.overTime && !question.traced);
}

void TestConsolePanel::momentAndLengthAreTheWindows()
{
    QSignalSpy asked(m_panel.get(), &ConsolePanel::questionWanted);
    m_panel->setLength(24h);
    QCOMPARE(asked.count(), 0); // nothing was asked yet
    m_panel->ask(u"up"_s);
    m_panel->setAnswer(held(u"up"_s), {}, false);
    m_panel->setMoment({now() - 1h});
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().value<Question>().past, now() - 1h);
    QCOMPARE(asked.last().first().value<Question>().length, base::Milliseconds(24h));
    m_panel->hide();
    m_panel->setMoment({});
    QCOMPARE(asked.count(), 2);
    m_panel->show();
    QCOMPARE(asked.count(), 3);
    type(u" + rate("_s); // half written: the window's time is no reason to ask that
    m_panel->setMoment({now() - 2h});
    QCOMPARE(asked.count(), 4);
    QCOMPARE(asked.last().first().value<Question>().promql, u"up"_s);
}

void TestConsolePanel::proposalsAreTakenByKeys()
{
    connect(m_panel.get(), &ConsolePanel::proposalsWanted, m_panel.get(),
            [this](const console::Place &place) {
                const bool value = place.kind == console::Place::Kind::LabelValue;
                const QStringList names = value ? QStringList{u"node"_s, u"nut"_s} : QStringList{u"job"_s};
                m_panel->setProposals(console::candidatesFor(place, names, true));
            });
    type(u"up{j"_s);
    QVERIFY(popup() && popup()->isVisible());
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"up{job=\"\""_s);
    QVERIFY(popup()->isVisible()); // the values come by themselves
    QTest::keyClick(m_editor, Qt::Key_Down);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(m_editor->query(), u"up{job=\"nut\""_s);
    QVERIFY(!popup()->isVisible() && m_editor->hasFocus());
    type(u"} > rat"_s);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup()->isVisible());
}

void TestConsolePanel::proposalsNeverHoldUpWhoTypes()
{
    type(u"rate(up"_s);
    QCOMPARE(m_editor->query(), u"rate(up"_s);
    m_panel->setProposals({{.kind = console::Candidate::Kind::Metric, .text = u"up_time"_s, .about = {}}});
    QVERIFY(popup()->isVisible());
    type(u" "_s);
    QVERIFY(!popup()->isVisible());
    m_panel->setProposals({{.kind = console::Candidate::Kind::Metric, .text = u"late"_s, .about = {}}});
    QVERIFY(!popup()->isVisible()); // it came too late
}

void TestConsolePanel::upGoesToEarlierQueries()
{
    m_panel->setHistory({u"newest"_s, u"older\nof two lines"_s});
    type(u"draft "_s);
    QTest::keyClick(m_editor, Qt::Key_Up);
    QCOMPARE(m_editor->query(), u"newest"_s);
    QTest::keyClick(m_editor, Qt::Key_Up);
    QCOMPARE(m_editor->query(), u"older\nof two lines"_s);
    QTest::keyClick(m_editor, Qt::Key_Up); // within the query
    QCOMPARE(m_editor->query(), u"older\nof two lines"_s);
    QTest::keyClick(m_editor, Qt::Key_Down);
    QTest::keyClick(m_editor, Qt::Key_Down);
    QTest::keyClick(m_editor, Qt::Key_Down);
    QCOMPARE(m_editor->query(), u"draft "_s);
}

void TestConsolePanel::ctrlRFindsEarlierQueries()
{
    m_panel->setHistory({u"rate(a[5m])"_s, u"sum(b)"_s, u"rate(b[1h])"_s});
    QTest::keyClick(m_editor, Qt::Key_R, Qt::ControlModifier);
    auto *search = m_panel->findChild<console::HistorySearch *>();
    QVERIFY(search->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"b rate"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_editor->query(), u"rate(b[1h])"_s);
    QVERIFY(!search->isVisible() && m_editor->hasFocus());
    QTest::keyClick(m_editor, Qt::Key_R, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!search->isVisible() && m_editor->hasFocus());
}

void TestConsolePanel::aMistakeIsShownInItsPlace()
{
    type(u" foo bar"_s);
    Answer refused{.question = {.promql = u"foo bar"_s}};
    refused.refusal = console::refusalOf(
        u"invalid parameter \"query\": 1:5: parse error: unexpected <i>bar</i>"_s, u"foo bar"_s);
    m_panel->setAnswer(held(u"up"_s), refused, false);
    QCOMPARE(m_editor->extraSelections().size(), 1);
    QCOMPARE(m_editor->extraSelections().first().cursor.selectedText(), u"bar"_s);
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == "The server says: unexpected <i>bar</i>"_L1
            && label->textFormat() == Qt::PlainText;
    }));
    QVERIFY(m_panel->findChild<charts::TimeSeriesChart *>()->isVisible()); // of the answer before
    type(u"x"_s);
    QVERIFY(m_editor->extraSelections().isEmpty());
}

void TestConsolePanel::aFailureKeepsTheAnswer()
{
    base::Held<Answer> answer = held(u"up"_s);
    answer.refuse({.kind = base::Error::Kind::Unreachable});
    m_panel->setNow(now() + 10min);
    m_panel->setAnswer(answer, {}, false);
    QVERIFY(m_panel->findChild<charts::TimeSeriesChart *>()->isVisible());
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible()
            && label->text().replace(QChar::Nbsp, u' ').startsWith("What is shown is 10 min old."_L1);
    }));
}

void TestConsolePanel::aSlowAnswerCanBeCancelled()
{
    auto *progress = m_panel->findChild<QProgressBar *>();
    QVERIFY(!button(u"Cancel"_s)->isEnabled());
    m_panel->setAnswer({}, {}, true);
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), 5000);
    QSignalSpy cancelled(m_panel.get(), &ConsolePanel::cancelWanted);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    m_panel->setAnswer({}, {}, false);
    QVERIFY(!progress->isVisible());
}

void TestConsolePanel::aKeyGoesOnAskingAndStops()
{
    QSignalSpy asked(m_panel.get(), &ConsolePanel::questionWanted);
    QSignalSpy followed(m_panel.get(), &ConsolePanel::followWanted);
    m_panel->refreshDue();
    goLive();
    QCOMPARE(asked.count(), 1); // what was not asked yet
    QVERIFY(m_panel->findChild<QToolButton *>(u"live"_s)->isChecked());
    QVERIFY(says(u"Live"_s));
    m_panel->refreshDue();
    QCOMPARE(followed.count(), 1);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_panel->findChild<QToolButton *>(u"live"_s)->isChecked());
    m_panel->refreshDue();
    QCOMPARE(followed.count(), 1);
    QVERIFY(!says(u"Live"_s));
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"live"_s), Qt::LeftButton);
    QCOMPARE(followed.count(), 2); // at once
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_panel->findChild<QToolButton *>(u"live"_s)->toolTip().contains("Ctrl+Shift+Enter"_L1));
}

void TestConsolePanel::liveWaitsWhileTheQueryIsChanged()
{
    goLive();
    QSignalSpy followed(m_panel.get(), &ConsolePanel::followWanted);
    type(u" + 1"_s);
    m_panel->refreshDue();
    QCOMPARE(followed.count(), 0);
    QVERIFY(says(u"Live waits until the changed query is asked."_s));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_editor, Qt::Key_Backspace);
    QVERIFY(!says(u"Live waits"_s));
    m_panel->refreshDue();
    QCOMPARE(followed.count(), 1);
}

void TestConsolePanel::liveWaitsWhileItMakesNoSense_data()
{
    using Change = std::function<void(ConsolePanel &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *name, const Change &change, bool waits) {
        QTest::newRow(name) << change << waits;
    };
    row("nothing stands against it", [](ConsolePanel &) { }, false);
    row("an answer is awaited", [](ConsolePanel &p) { p.setAnswer(held(u"up"_s), {}, true); }, true);
    row("a past moment", [](ConsolePanel &p) { p.setMoment({now() - 1h}); }, true);
    row("nobody sees it", [](ConsolePanel &p) { p.hide(); }, true);
    row(
        "it was refused",
        [](ConsolePanel &p) {
            Answer refused{.question = {.promql = u"up"_s}};
            refused.refusal = console::refusalOf(u"no"_s, u"up"_s);
            p.setAnswer(held(u"up"_s), refused, false);
        },
        true);
    const auto failed = [](base::Error::Kind kind) {
        return [kind](ConsolePanel &p) {
            base::Held<Answer> answer = held(u"up"_s);
            answer.refuse({.kind = kind});
            p.setAnswer(answer, {}, false);
        };
    };
    row("it took too long", failed(base::Error::Kind::TimedOut), true);
    row("the server is not there now", failed(base::Error::Kind::Unreachable), false);
}

void TestConsolePanel::liveWaitsWhileItMakesNoSense()
{
    QFETCH(const std::function<void(ConsolePanel &)>, change);
    QFETCH(const bool, waits);
    goLive();
    change(*m_panel);
    QSignalSpy followed(m_panel.get(), &ConsolePanel::followWanted);
    m_panel->refreshDue();
    QCOMPARE(followed.count(), waits ? 0 : 1);
}

void TestConsolePanel::whoCancelsDoesNotGoOn()
{
    goLive();
    m_panel->setAnswer(held(u"up"_s), {}, true);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    m_panel->setAnswer(held(u"up"_s), {}, false);
    QSignalSpy followed(m_panel.get(), &ConsolePanel::followWanted);
    m_panel->refreshDue();
    QCOMPARE(followed.count(), 0);
    QVERIFY(!m_panel->findChild<QToolButton *>(u"live"_s)->isChecked());
}

void TestConsolePanel::theEditorGrowsToSixLines()
{
    QList<int> heights{m_editor->height()};
    for (int line = 2; line <= 8; ++line) {
        QTest::keyClick(m_editor, Qt::Key_Return);
        heights.append(m_editor->height());
    }
    QVERIFY(heights.at(1) > heights.at(0) && heights.at(5) > heights.at(4));
    QCOMPARE(heights.at(6), heights.at(5));
}

void TestConsolePanel::anExampleIsAsked()
{
    m_panel->setExamples(console::examplesFor({u"up"_s, u"scrape_duration_seconds"_s}));
    QSignalSpy asked(m_panel.get(), &ConsolePanel::questionWanted);
    QVERIFY(!button(u"CPU in use on each machine"_s)); // this server has no such metric
    QTest::mouseClick(button(u"What is watched, and whether it answers"_s), Qt::LeftButton);
    QCOMPARE(asked.first().first().value<Question>().promql, u"up"_s);
}

void TestConsolePanel::aHistoryThatIsNotKeptIsSaid()
{
    const int height = m_editor->height();
    m_panel->setHistoryTrouble(u"/home/x/queries"_s, u"Permission denied"_s);
    QVERIFY(std::ranges::any_of(m_panel->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("/home/x/queries"_L1)
            && label->text().contains("Permission denied"_L1);
    }));
    QSignalSpy wanted(m_panel.get(), &ConsolePanel::historyWanted);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    m_panel->setHistoryTrouble(u"/home/x/queries"_s, {});
    QVERIFY(!button(u"Try again"_s)->isVisible());
    type(u"u"_s);
    QCOMPARE(m_editor->height(), height); // of a line, written or not
}

void TestConsolePanel::aSignalIsOfWhatSomebodyChooses()
{
    m_panel->setAnswer(held(u"node_memory_MemFree_bytes"_s), {}, false);
    QSignalSpy wanted(m_panel.get(), &ConsolePanel::signalWanted);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"watch"_s), Qt::LeftButton);
    auto *dialog = m_panel->findChild<console::SignalDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->draft().subject, u"host"_s);
    QCOMPARE(dialog->draft().group, u"memory"_s);
    auto *subject = dialog->findChild<QComboBox *>(u"subject"_s);
    subject->setFocus();
    QTest::keyClick(subject, Qt::Key_Down);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Free memory"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const auto draft = wanted.first().first().value<console::SignalDraft>();
    QCOMPARE(draft.subject, u"vm"_s);
    QCOMPARE(draft.id, u"free_memory"_s);
}

void TestConsolePanel::aSignalCanBeOfServices()
{
    m_panel->setAnswer(held(u"queue_length"_s), {}, false);
    QSignalSpy wanted(m_panel.get(), &ConsolePanel::signalWanted);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(u"watch"_s), Qt::LeftButton);
    auto *dialog = m_panel->findChild<console::SignalDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *subject = dialog->findChild<QComboBox *>(u"subject"_s);
    subject->setFocus();
    QTest::keyClick(subject, Qt::Key_End);
    QCOMPARE(dialog->draft().group, u"services"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Queue"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"warning"_s), u"10"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<console::SignalDraft>().subject, u"service"_s);
    QTest::keyClick(subject, Qt::Key_Home); // a machine's group is none of services
    QCOMPARE(dialog->draft().group, u"system"_s);
}

/// Bytes beside a count have an axis of their own, unless functions made something else of them.
void TestConsolePanel::seriesHaveTheUnitOfTheirName()
{
    Answer answer = answerTo(u"{__name__=~\"a|b\"}"_s);
    answer.lines[0].labels = {{u"__name__"_s, u"node_memory_MemFree_bytes"_s}};
    answer.lines[1].labels = {{u"__name__"_s, u"node_load1"_s}};
    QCOMPARE(console::linesOf(answer).at(0).unit, base::Unit::Bytes);
    QCOMPARE(console::linesOf(answer).at(1).unit, base::Unit::Count);
    answer.question.promql = u"rate({__name__=~\"a|b\"}[5m]) keep_metric_names"_s;
    QVERIFY(!console::linesOf(answer).at(0).unit);
}

void TestConsolePanel::everythingInReachHasAName()
{
    m_panel->setAnswer(held(u"up"_s), {}, false);
    auto *tabs = m_panel->findChild<console::ResultTabs *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
    }
}

QTEST_MAIN(TestConsolePanel)
#include "tst_consolepanel.moc"
