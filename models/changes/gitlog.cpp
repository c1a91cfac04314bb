// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/gitlog.h"

#include "models/base/boundprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace changes {

using namespace Qt::StringLiterals;
using base::Error;
using base::Instant;

namespace {

constexpr QChar recordMark = u'\x1e';
constexpr QChar fieldMark = u'\x1f';
constexpr qsizetype longestAnswer = 1'000'000; ///< bytes; a day of commits is far less
constexpr qsizetype longestComplaint = 200;
constexpr int mostCommits = 200;

QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &elsewhere : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"GIT_TRACE"_s})
        environment.remove(elsewhere);
    environment.insert(u"LC_ALL"_s, u"C"_s); // its complaints are read
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    return environment;
}

/// A checkout may bring programs along in its configuration: none of them is run.
QStringList arguments(const QString &folder, Instant from, Instant to)
{
    const auto seconds = [](Instant at) { return QString::number(base::toMs(at) / 1000); };
    return {u"--no-pager"_s,
            u"-C"_s,
            folder,
            u"-c"_s,
            u"core.fsmonitor=false"_s,
            u"-c"_s,
            u"core.quotePath=false"_s,
            u"log"_s,
            u"--no-show-signature"_s,
            u"--no-color"_s,
            u"--no-ext-diff"_s,
            u"--no-textconv"_s,
            u"--no-mailmap"_s,
            u"--relative"_s,
            u"--name-only"_s,
            u"--max-count=%1"_s.arg(mostCommits),
            u"--since=%1"_s.arg(seconds(from)),
            u"--until=%1"_s.arg(seconds(to)),
            u"--format=%x1e%H%x1f%ct%x1f%an%x1f%s"_s,
            u"--"_s,
            u"."_s};
}

/// One run of git; it is stopped when nobody waits any more.
class Run {
public:
    explicit Run(const Checkout &checkout)
        : m_name(checkout.name)
    {
        m_deadline.setSingleShot(true);
        m_deadline.setInterval(checkout.deadline);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] {
            finish(base::fail(Error::Kind::TimedOut, u"git did not answer in time"_s));
            m_git.kill();
        });
        QObject::connect(&m_git, &QProcess::errorOccurred, &m_git, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(base::fail(Error::Kind::Unreachable, u"git cannot be started"_s));
        });
        QObject::connect(&m_git, &QProcess::finished, &m_git, [this] { finish(answer()); });
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    ~Run()
    {
        m_git.disconnect();
        if (m_git.state() == QProcess::NotRunning)
            return;
        m_git.kill();
        m_git.waitForFinished(1000); // it was killed: this is a moment
    }

    base::Pending<QList<Change>> start(const std::shared_ptr<Run> &self, const QStringList &words)
    {
        auto pending = m_completer.pending(self);
        base::bindToParent(m_git);
        m_git.setProcessEnvironment(quietEnvironment());
        m_git.setStandardInputFile(QProcess::nullDevice());
        m_git.start(u"git"_s, words);
        m_deadline.start();
        return pending;
    }

private:
    using Completer = base::Completer<QList<Change>>;

    base::Result<QList<Change>> answer()
    {
        if (m_git.exitStatus() == QProcess::NormalExit && m_git.exitCode() == 0)
            return commitsIn(m_git.readAllStandardOutput().left(longestAnswer), m_name);
        const QString complaint = QString::fromUtf8(m_git.readAllStandardError()).simplified();
        if (complaint.contains("not a git repository"_L1)
            || complaint.contains("does not have any commits"_L1))
            return QList<Change>();
        return base::fail(Error::Kind::Rejected, complaint.left(longestComplaint));
    }

    /// From the event loop: whoever takes the answer may let go of us, within a signal of git.
    void finish(const base::Result<QList<Change>> &result)
    {
        m_deadline.stop();
        if (std::exchange(m_finished, true))
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [completer = std::make_shared<Completer>(std::move(m_completer)), result] {
                completer->finish(result);
            },
            Qt::QueuedConnection);
    }

    QString m_name;
    QProcess m_git;
    QTimer m_deadline;
    Completer m_completer;
    bool m_finished = false;
};

} // namespace

base::Pending<QList<Change>> commitsOf(const Checkout &checkout, Instant from, Instant to)
{
    const auto run = std::make_shared<Run>(checkout);
    return run->start(run, arguments(checkout.folder, from, to));
}

QList<Change> commitsIn(const QByteArray &printed, const QString &name)
{
    QList<Change> commits;
    const QString text = QString::fromUtf8(printed);
    for (const QString &record : text.split(recordMark, Qt::SkipEmptyParts)) {
        const QStringList lines = record.split(u'\n', Qt::SkipEmptyParts);
        const QStringList fields = lines.value(0).split(fieldMark);
        bool isDated = false;
        const qint64 seconds = fields.value(1).toLongLong(&isDated);
        if (fields.size() < 4 || !isDated)
            continue;
        Change commit;
        commit.kind = Change::Kind::Deploy;
        commit.at = base::instantFromMs(seconds * 1000);
        commit.what = fields.sliced(3).join(u' ').simplified();
        commit.author = fields.at(2).simplified();
        commit.id = fields.at(0);
        commit.with = lines.sliced(1);
        commit.with.sort();
        if (!commit.with.isEmpty())
            commit.page = name.isEmpty() ? commit.with.first() : name + u'/' + commit.with.first();
        commits.append(commit);
    }
    return commits;
}

} // namespace changes
