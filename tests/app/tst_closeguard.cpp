// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not on disk when the window is closed.
#include "app/backend.h"
#include "app/closeguard.h"
#include "app/desk.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

/// A text on a disk that takes its time, or is full.
class Typed final : public app::TypedText {
public:
    bool isKept() const override { return kept; }
    base::Pending<bool> keepNow() override
    {
        ++asked;
        return completer.emplace().pending();
    }
    QString trouble() const override { return u"The disk is full."_s; }

    void succeed()
    {
        kept = true;
        completer->finish(true);
    }
    void fail() { completer->finish(base::fail(base::Error::Kind::Rejected, u"full"_s)); }

    bool kept = false;
    int asked = 0;
    std::optional<base::Completer<bool>> completer;
};

} // namespace

class TestCloseGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWindowWithNothingTypedClosesAtOnce();
    void aTextThatIsKeptInTimeIsNotAskedAbout();
    void aTextThatCannotBeKeptIsAskedAbout();
    void whoStaysHasTheWindowAndTheText();
    void whoLosesItOnPurposeIsLetGo();
    void aSlowDiskIsSaidAndTheWindowClosesWhenItIsDone();
    void anotherTextIsKeptToo();

private:
    QMessageBox *box() const { return m_window->findChild<QMessageBox *>(); }
    bool asks() const
    {
        return QTest::qWaitFor([this] { return box() && box()->isVisible(); });
    }

    base::SystemClock m_clock;
    std::unique_ptr<app::Backend> m_backend;
    std::unique_ptr<app::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Typed> m_text;
    app::CloseGuard *m_guard = nullptr;
};

void TestCloseGuard::init()
{
    m_backend = std::make_unique<app::Backend>(std::nullopt, app::Backend::Memory::None, m_clock);
    m_desk = std::make_unique<app::Desk>(*m_backend);
    m_window = std::make_unique<QWidget>();
    m_text = std::make_unique<Typed>();
    m_guard = new app::CloseGuard(*m_desk, *m_window);
    m_desk->watchOver(*m_text);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCloseGuard::cleanup()
{
    m_window.reset();
    m_text.reset();
    m_desk.reset();
    m_backend.reset();
}

void TestCloseGuard::aWindowWithNothingTypedClosesAtOnce()
{
    m_text->kept = true;
    QVERIFY(m_window->close());
    QCOMPARE(m_text->asked, 0);
}

void TestCloseGuard::aTextThatIsKeptInTimeIsNotAskedAbout()
{
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    m_text->succeed();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!box());
}

void TestCloseGuard::aTextThatCannotBeKeptIsAskedAbout()
{
    QVERIFY(!m_window->close());
    m_text->fail();
    QVERIFY(asks());
    QCOMPARE(box()->informativeText(), u"The disk is full."_s);
    QCOMPARE(box()->defaultButton()->text(), u"Stay"_s);
    QVERIFY(m_window->isVisible());
}

void TestCloseGuard::whoStaysHasTheWindowAndTheText()
{
    QSignalSpy stayed(m_guard, &app::CloseGuard::stayed);
    m_window->close();
    m_text->fail();
    QVERIFY(asks());
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_COMPARE(stayed.size(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close()); // and is asked again
    QCOMPARE(m_text->asked, 2);
}

void TestCloseGuard::whoLosesItOnPurposeIsLetGo()
{
    m_window->close();
    m_text->fail();
    QVERIFY(asks());
    QTest::mouseClick(box()->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestCloseGuard::aSlowDiskIsSaidAndTheWindowClosesWhenItIsDone()
{
    m_window->close();
    QVERIFY(asks());
    QVERIFY(box()->informativeText().contains(u"takes long"_s));
    m_text->succeed();
    QTRY_VERIFY(!m_window->isVisible());
}

void TestCloseGuard::anotherTextIsKeptToo()
{
    Typed other;
    m_desk->watchOver(other);
    m_window->close();
    m_text->succeed();
    QTRY_COMPARE(other.asked, 1);
    QVERIFY(m_window->isVisible());
    other.succeed();
    QTRY_VERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestCloseGuard)
#include "tst_closeguard.moc"
