// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectform.h"
#include "app/panelcatalog.h"
#include "app/welcome.h"
#include "models/settings/profilefolder.h"
#include "tests/app/windowlife.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

/// What the form says to the user.
QString message(QWidget &form)
{
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        if (label->textInteractionFlags() & Qt::TextSelectableByMouse)
            return label->text();
    }
    return {};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A start without a source, and the way to the first one.
class TestConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEmptyStartSaysWhatToDo();
    void theFirstPageDoesNotSpoilTheLayout();
    void anAddressBecomesAProfile();
    void aWikiAloneBecomesAProfile();
    void aWikiThatIsNotThereIsSaid();
    void connectOverARunningWindowIsNotModal();
    void theDemoIsOneButtonAway();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anExistingProfileIsOnlyReplacedWhenConfirmed();
    void aNewNameLeavesTheExistingProfile();
    void withoutAKeyringNothingIsSaved();

private:
    QLineEdit *field(QWidget &form, const QString &name);
    QString file(const QString &name = u"default"_s) const { return m_profiles + u'/' + name + u".toml"_s; }

    QString m_profiles;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnect::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // nothing of the user's own is touched
    m_profiles = settings::ProfileFolder::usualPath();
}

void TestConnect::init()
{
    QDir(m_profiles).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
}

QLineEdit *TestConnect::field(QWidget &form, const QString &name)
{
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->text().remove(u'&') == name)
            return qobject_cast<QLineEdit *>(label->buddy());
    }
    return nullptr;
}

void TestConnect::anEmptyStartSaysWhatToDo()
{
    WindowLife life(std::nullopt, m_folder->filePath(u"window.ini"_s));
    life.window.show();
    life.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&life.window));
    life.backend.start();
    auto *page = life.window.findChild<app::Welcome *>();
    QVERIFY(page && page->isVisible());
    QString words;
    for (const QLabel *label : page->findChildren<QLabel *>())
        words += label->text() + u'\n';
    QVERIFY(words.contains(u"--demo") && words.contains(u"--metrics"));
    QVERIFY(words.contains(m_profiles));
    QTRY_COMPARE(QApplication::focusWidget(), field(page->form(), u"Address"_s));
    QVERIFY(life.window.minimumSizeHint().height() <= 800);
}

void TestConnect::theFirstPageDoesNotSpoilTheLayout()
{
    const QString memory = m_folder->filePath(u"window.ini"_s);
    {
        WindowLife life(std::nullopt, memory);
        life.window.show();
        life.window.close();
    }
    const FleetServer server;
    WindowLife life(WindowLife::selectionOf(server), memory);
    life.window.show();
    for (const QDockWidget *dock : life.window.docks().all())
        QCOMPARE(dock->isVisible(), app::findPanel(dock->objectName())->offered);
}

void TestConnect::anAddressBecomesAProfile()
{
    WindowLife life(std::nullopt, m_folder->filePath(u"window.ini"_s));
    life.window.show();
    QSignalSpy chosen(&life.window, &app::MainWindow::selectionChosen);
    app::ConnectForm &form = life.window.findChild<app::Welcome *>()->form();
    QTest::keyClicks(field(form, u"Address"_s), u"http://127.0.0.1:8428/prefix"_s);
    QTest::keyClick(field(form, u"Address"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto selection = chosen.first().first().value<app::Selection>();
    QCOMPARE(selection.profile.name, u"default"_s);
    QCOMPARE(selection.profile.metrics->url, QUrl(u"http://127.0.0.1:8428/prefix"_s));
    QVERIFY(message(form).contains(file()));
}

void TestConnect::aWikiAloneBecomesAProfile()
{
    WindowLife life(std::nullopt, m_folder->filePath(u"window.ini"_s));
    life.window.show();
    QSignalSpy chosen(&life.window, &app::MainWindow::selectionChosen);
    app::ConnectForm &form = life.window.findChild<app::Welcome *>()->form();
    QTest::keyClicks(field(form, u"Wiki"_s), m_folder->path());
    QTest::keyClick(field(form, u"Wiki"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto selection = chosen.first().first().value<app::Selection>();
    QVERIFY(!selection.profile.metrics);
    QCOMPARE(selection.profile.wiki->folder, m_folder->path());
}

void TestConnect::aWikiThatIsNotThereIsSaid()
{
    WindowLife life(std::nullopt, m_folder->filePath(u"window.ini"_s));
    life.window.show();
    app::ConnectForm &form = life.window.findChild<app::Welcome *>()->form();
    field(form, u"Address"_s)->setText(u"http://127.0.0.1:1/"_s);
    QTest::keyClicks(field(form, u"Wiki"_s), u"/nowhere/wiki"_s);
    QTest::keyClick(field(form, u"Wiki"_s), Qt::Key_Return);
    QVERIFY(message(form).contains(u"folder"_s));
    QVERIFY(!QFile::exists(file()));
}

void TestConnect::connectOverARunningWindowIsNotModal()
{
    const FleetServer server;
    WindowLife life(WindowLife::selectionOf(server), m_folder->filePath(u"window.ini"_s));
    life.window.show();
    life.window.openConnect();
    life.window.openConnect(); // again: the same one
    const auto forms = life.window.findChildren<app::ConnectForm *>();
    QCOMPARE(forms.size(), 1);
    QVERIFY(forms.first()->isVisible());
    QCOMPARE(forms.first()->window()->windowModality(), Qt::NonModal);
    QSignalSpy chosen(&life.window, &app::MainWindow::selectionChosen);
    field(*forms.first(), u"Address"_s)->setText(server.url().toString());
    button(*forms.first(), u"Connect"_s)->click();
    QCOMPARE(chosen.size(), 1);
}

void TestConnect::theDemoIsOneButtonAway()
{
    WindowLife life(std::nullopt, m_folder->filePath(u"window.ini"_s));
    life.window.show();
    QSignalSpy chosen(&life.window, &app::MainWindow::selectionChosen);
    QTest::mouseClick(button(life.window, u"Try the demo"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().first().value<app::Selection>().demo);
}

void TestConnect::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing typed") << u"default"_s << QString() << QString() << QString()
                                   << u"not complete"_s;
    QTest::newRow("no scheme") << u"default"_s << u"metrics.example:8427"_s << QString() << QString()
                               << u"not complete"_s;
    QTest::newRow("another scheme") << u"default"_s << u"file:///etc/passwd"_s << QString() << QString()
                                    << u"not complete"_s;
    QTest::newRow("a password in it") << u"default"_s << u"http://me:hush@127.0.0.1:1/"_s << QString()
                                      << QString() << u"carries a password"_s;
    QTest::newRow("a query in it") << u"default"_s << u"http://127.0.0.1:1/?a=b"_s << QString() << QString()
                                   << u"after"_s;
    QTest::newRow("a user alone") << u"default"_s << u"http://127.0.0.1:1/"_s << u"me"_s << QString()
                                  << u"no password"_s;
    QTest::newRow("a secret in the open")
        << u"default"_s << u"http://metrics.example/"_s << u"me"_s << u"hush"_s << u"unencrypted"_s;
    QTest::newRow("a name that leads out")
        << u"../default"_s << u"http://127.0.0.1:1/"_s << QString() << QString() << u"name"_s;
}

void TestConnect::whatIsWrongIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(QString, said);
    app::ConnectForm form;
    QSignalSpy saved(&form, &app::ConnectForm::saved);
    field(form, u"Profile name"_s)->setText(name);
    field(form, u"Address"_s)->setText(address);
    field(form, u"User"_s)->setText(user);
    field(form, u"Password or token"_s)->setText(secret);
    button(form, u"Connect"_s)->click();
    QVERIFY2(message(form).contains(said) || said == u"after"_s, qPrintable(message(form)));
    QVERIFY(!message(form).isEmpty());
    QVERIFY(!message(form).contains(u"hush"));
    QVERIFY(saved.isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void TestConnect::anExistingProfileIsOnlyReplacedWhenConfirmed()
{
    QDir().mkpath(m_profiles);
    QFile existing(file());
    QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("# mine\n") > 0);
    existing.close();
    app::ConnectForm form;
    QSignalSpy saved(&form, &app::ConnectForm::saved);
    field(form, u"Address"_s)->setText(u"http://127.0.0.1:1/"_s);
    button(form, u"Connect"_s)->click();
    QCOMPARE(read(file()), "# mine\n");
    QVERIFY(message(form).contains(file()));
    QVERIFY(saved.isEmpty());
    button(form, u"Replace"_s)->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(read(file()).contains("127.0.0.1:1"));
}

void TestConnect::aNewNameLeavesTheExistingProfile()
{
    QDir().mkpath(m_profiles);
    QFile existing(file());
    QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("# mine\n") > 0);
    existing.close();
    app::ConnectForm form;
    field(form, u"Address"_s)->setText(u"http://127.0.0.1:1/"_s);
    button(form, u"Connect"_s)->click();
    field(form, u"Profile name"_s)->clear();
    QTest::keyClicks(field(form, u"Profile name"_s),
                     u"second"_s); // what was asked is asked of the other name
    button(form, u"Connect"_s)->click();
    QCOMPARE(read(file()), "# mine\n");
    QVERIFY(QFile::exists(file(u"second"_s)));
}

void TestConnect::withoutAKeyringNothingIsSaved()
{
    app::ConnectForm form;
    QSignalSpy saved(&form, &app::ConnectForm::saved);
    field(form, u"Address"_s)->setText(u"http://127.0.0.1:1/"_s);
    field(form, u"User"_s)->setText(u"me"_s);
    field(form, u"Password or token"_s)->setText(u"hush"_s);
    button(form, u"Connect"_s)->click();
    QTRY_VERIFY(message(form).contains(u"nothing was saved"));
    QVERIFY(saved.isEmpty());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(!message(form).contains(u"hush"));
}

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
