// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/gitlog.h"
#include "models/changes/wikiedits.h"
#include "tests/support/awaited.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Pending;
using changes::Change;
using wiki::PageChange;

namespace {

const base::Instant moment = base::instantFromMs(1'793'491'200'000);

qint64 seconds(base::Instant at)
{
    return base::toMs(at) / 1000;
}

/// A checkout that the test makes with git itself, with a date of its own for each commit.
class Repository {
public:
    bool init() { return run({u"init"_s, u"-q"_s}, moment); }

    bool commit(const QString &file, const QString &message, base::Instant at)
    {
        const QString path = m_folder.filePath(file);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return false;
        QFile written(path);
        return written.open(QIODevice::Append) && written.write("x\n") == 2 && written.flush()
            && run({u"add"_s, u"."_s}, at) && run({u"commit"_s, u"-q"_s, u"-m"_s, message}, at);
    }

    /// As somebody would who wants us to run a program of theirs.
    bool configure(const QString &key, const QString &value)
    {
        return run({u"config"_s, key, value}, moment);
    }

    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

private:
    bool run(const QStringList &words, base::Instant at) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            environment.insert(u"GIT_%1_NAME"_s.arg(who), u"Rémi"_s);
            environment.insert(u"GIT_%1_EMAIL"_s.arg(who), u"remi@example.org"_s);
            environment.insert(u"GIT_%1_DATE"_s.arg(who), u"@%1 +0000"_s.arg(seconds(at)));
        }
        environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
        QProcess git;
        git.setWorkingDirectory(m_folder.path());
        git.setProcessEnvironment(environment);
        git.start(u"git"_s, words);
        return git.waitForFinished() && git.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

/// A wiki that answers with what it was made with.
class ToldSource final : public wiki::Source {
public:
    wiki::SourceFound found() const override { return {}; }
    Pending<wiki::PageList> list() override { return Pending<wiki::PageList>::ready(wiki::PageList()); }
    Pending<wiki::ReadPage> page(const QString &, wiki::Revision, bool) override
    {
        return Pending<wiki::ReadPage>::ready(wiki::ReadPage());
    }
    Pending<QList<PageChange>> history(const QString &id, wiki::Revision) override
    {
        asked.append(id);
        return Pending<QList<PageChange>>::ready(histories.value(id));
    }
    Pending<QList<PageChange>> changesSince(wiki::Revision) override
    {
        return Pending<QList<PageChange>>::ready(newest);
    }
    Pending<QStringList> search(const QString &) override
    {
        return Pending<QStringList>::ready(QStringList());
    }

    QList<PageChange> newest;
    QHash<QString, QList<PageChange>> histories;
    QStringList asked;
};

PageChange saved(const QString &id, base::Instant at)
{
    return {.id = id, .revision = seconds(at), .author = u"lou"_s, .summary = u"moved"_s};
}

inventory::Directory directory()
{
    inventory::Inventory inventory;
    inventory.subjects = {{.kind = inventory::Kind::Vm, .name = u"pica01"_s, .page = u"infra:vms"_s},
                          {.kind = inventory::Kind::Vm, .name = u"mail"_s, .page = u"infra:vms"_s},
                          {.kind = inventory::Kind::Hypervisor, .name = u"alice"_s, .page = u"infra:hyper"_s},
                          {.kind = inventory::Kind::Service, .name = u"pad"_s, .page = u"services"_s}};
    return inventory::Directory(inventory);
}

} // namespace

class TestWrittenChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commitsOfTheTimeAreRead();
    void commitsElsewhereInTheRepositoryAreLeftOut();
    void whatIsNoCheckoutHasNone();
    void aCheckoutRunsNothingOfItsOwn();
    void whoeverDoesNotAnswerInTimeIsStopped();
    void aBrokenRecordCostsItself();
    void anEditIsReadWithItsAuthor();
    void ofAPageThatWasSavedLaterTheHistoryIsAsked();
    void whomItIsAboutIsFound_data();
    void whomItIsAboutIsFound();
};

void TestWrittenChanges::commitsOfTheTimeAreRead()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("git is not installed");
    Repository repository;
    QVERIFY(repository.init());
    QVERIFY(repository.commit(u"pad/compose.yml"_s, u"Long ago"_s, moment - 48h));
    QVERIFY(repository.commit(u"pad/compose.yml"_s, u"Pad 2.1, « à jour »\n\nAnd a second paragraph."_s,
                              moment - 2h));
    QVERIFY(repository.commit(u"wiki/été.yml"_s, u"Later"_s, moment + 3h));
    const auto commits = awaited(
        changes::commitsOf({.folder = repository.path(), .name = u"compose"_s}, moment - 24h, moment + 1h));
    QVERIFY(commits && *commits);
    QCOMPARE((*commits)->size(), 1);
    const Change &commit = (*commits)->first();
    QCOMPARE(commit.kind, Change::Kind::Deploy);
    QCOMPARE(commit.what, u"Pad 2.1, « à jour »"_s);
    QCOMPARE(commit.author, u"Rémi"_s);
    QCOMPARE(commit.at, moment - 2h);
    QCOMPARE(commit.id.size(), 40);
    QCOMPARE(commit.with, QStringList{u"pad/compose.yml"_s});
    QCOMPARE(commit.page, u"compose/pad/compose.yml"_s);
}

void TestWrittenChanges::commitsElsewhereInTheRepositoryAreLeftOut()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("git is not installed");
    Repository repository;
    QVERIFY(repository.init());
    QVERIFY(repository.commit(u"docs/readme"_s, u"Words"_s, moment - 3h));
    QVERIFY(repository.commit(u"compose/pad.yml"_s, u"Pad"_s, moment - 2h));
    const auto commits = awaited(changes::commitsOf(
        {.folder = repository.path(u"compose"_s), .name = u"compose"_s}, moment - 24h, moment));
    QVERIFY(commits && *commits);
    QCOMPARE((*commits)->size(), 1);
    QCOMPARE((*commits)->first().page, u"compose/pad.yml"_s);
}

void TestWrittenChanges::whatIsNoCheckoutHasNone()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("git is not installed");
    const QTemporaryDir folder;
    const auto commits = awaited(changes::commitsOf({.folder = folder.path()}, moment - 24h, moment));
    QVERIFY(commits && *commits);
    QVERIFY((*commits)->isEmpty());
    const auto missing =
        awaited(changes::commitsOf({.folder = folder.filePath(u"none"_s)}, moment - 24h, moment));
    QVERIFY(missing && !*missing);
    QCOMPARE(missing->error().kind, base::Error::Kind::Rejected);
}

void TestWrittenChanges::aCheckoutRunsNothingOfItsOwn()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("git is not installed");
    Repository repository;
    QVERIFY(repository.init());
    QVERIFY(repository.commit(u"pad.yml"_s, u"Pad"_s, moment - 2h));
    const QString mark = repository.path(u"ran"_s);
    const QString program = u"touch %1"_s.arg(mark);
    for (const auto &key :
         {u"core.fsmonitor"_s, u"core.pager"_s, u"pager.log"_s, u"gpg.program"_s, u"diff.external"_s})
        QVERIFY(repository.configure(key, program));
    QVERIFY(repository.configure(u"log.showSignature"_s, u"true"_s));
    const auto commits = awaited(changes::commitsOf({.folder = repository.path()}, moment - 24h, moment));
    QVERIFY(commits && *commits);
    QCOMPARE((*commits)->size(), 1);
    QVERIFY(!QFile::exists(mark));
}

void TestWrittenChanges::whoeverDoesNotAnswerInTimeIsStopped()
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("git is not installed");
    const QTemporaryDir folder;
    const auto commits = awaited(
        changes::commitsOf({.folder = folder.path(), .name = {}, .deadline = 0ms}, moment - 24h, moment));
    QVERIFY(commits && !*commits);
    QCOMPARE(commits->error().kind, base::Error::Kind::TimedOut);
}

void TestWrittenChanges::aBrokenRecordCostsItself()
{
    const QByteArray printed = "\x1e"
                               "abc\x1fnever\x1fLou\x1fNo date\n"
                               "\x1e"
                               "half\n"
                               "\x1e"
                               "def\x1f"
                               "1793484000\x1fLou\x1fGood\n\na.yml\n";
    const QList<Change> commits = changes::commitsIn(printed, {});
    QCOMPARE(commits.size(), 1);
    QCOMPARE(commits.first().what, u"Good"_s);
    QCOMPARE(commits.first().page, u"a.yml"_s);
}

void TestWrittenChanges::anEditIsReadWithItsAuthor()
{
    ToldSource source;
    source.newest = {saved(u"infra:alice"_s, moment - 2h), saved(u"old"_s, moment - 30h)};
    const auto edits = awaited(changes::editsOf(this, source, moment - 24h, moment + 1h));
    QVERIFY(edits && *edits);
    QCOMPARE(**edits,
             (QList<Change>{{.kind = Change::Kind::WikiEdit,
                             .at = moment - 2h,
                             .what = u"moved"_s,
                             .author = u"lou"_s,
                             .page = u"infra:alice"_s,
                             .revision = seconds(moment - 2h)}}));
    QVERIFY(source.asked.isEmpty());
}

void TestWrittenChanges::ofAPageThatWasSavedLaterTheHistoryIsAsked()
{
    ToldSource source;
    source.newest = {saved(u"infra:alice"_s, moment + 5h)};
    source.histories[u"infra:alice"_s] = {saved(u"infra:alice"_s, moment + 5h),
                                          saved(u"infra:alice"_s, moment - 1h),
                                          saved(u"infra:alice"_s, moment - 90h)};
    const auto edits = awaited(changes::editsOf(this, source, moment - 24h, moment + 1h));
    QVERIFY(edits && *edits);
    QCOMPARE((*edits)->size(), 1);
    QCOMPARE((*edits)->first().at, moment - 1h);
    QCOMPARE(source.asked, QStringList{u"infra:alice"_s});
}

void TestWrittenChanges::whomItIsAboutIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto edit = [](const QString &page) {
        return Change{.kind = Change::Kind::WikiEdit, .page = page};
    };
    const auto commit = [](const QStringList &files) {
        return Change{.kind = Change::Kind::Deploy, .with = files};
    };
    QTest::newRow("a page about one") << edit(u"infra:hyper"_s) << u"alice"_s;
    QTest::newRow("a page about several") << edit(u"infra:vms"_s) << QString();
    QTest::newRow("a page called after it") << edit(u"howto:pica01"_s) << u"pica01"_s;
    QTest::newRow("another page") << edit(u"asso:party"_s) << QString();
    QTest::newRow("a folder called after a service")
        << commit({u"pad/compose.yml"_s, u"pad/a.conf"_s}) << u"pad"_s;
    QTest::newRow("two of them") << commit({u"pad/compose.yml"_s, u"mail/compose.yml"_s}) << QString();
    QTest::newRow("a file called after it is none") << commit({u"pad"_s}) << QString();
}

void TestWrittenChanges::whomItIsAboutIsFound()
{
    QFETCH(const Change, change);
    QTEST(changes::withSubjects({change}, directory()).first().subject, "subject");
}

QTEST_GUILESS_MAIN(TestWrittenChanges)
#include "tst_writtenchanges.moc"
