// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several desktops and some strangers write the same pages of a real DokuWiki at the same time. Whatever
// happens, each text of ours is in its page, in its history or in an outbox, and whoever replaced somebody
// else's text unseen is told.
#include "tests/support/awaited.h"
#include "tests/support/wikiwriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using outbox::Entry;
using outbox::State;

namespace {

constexpr int pages = 8;
constexpr int strangersAtOnce = 12;
constexpr int savesEach = 9; // of every desktop on every page: 3 * 8 * 9 = 216
const refresh::Policy impatient{.firstRetry = base::Milliseconds(200),
                                .longestRetry = base::Milliseconds(1000)};

QString pageName(int page)
{
    return u"race:page%1"_s.arg(page);
}

/// Stands in the lines it writes and as the summary of its saves.
QString desktopName(size_t desktop)
{
    return u"desktop %1"_s.arg(desktop);
}

/// Whose windows may have sent what was written in one: two of them share their drafts.
std::vector<size_t> sendersOf(const QString &name)
{
    return name == desktopName(2) ? std::vector<size_t>{2} : std::vector<size_t>{0, 1};
}

/// What somebody wrote, and what they had before them.
struct Written {
    QString page;
    QString base;
    QString text;
};

/// Writes one page again and again: reads it, adds a line, hands it to the outbox, waits for its end.
class Author final : public QObject {
    Q_OBJECT

public:
    Author(WikiWriter &desktop, QString name, QString page)
        : m_desktop(desktop)
        , m_name(std::move(name))
        , m_page(std::move(page))
    {
        connect(&desktop.store, &outbox::OutboxStore::changed, this, &Author::look);
        write();
    }

    bool isDone() const { return m_number >= savesEach && !m_busy; }
    const QList<Written> &written() const { return m_written; }

private:
    void write()
    {
        m_busy = true;
        m_reading = m_desktop.editor->text(m_page, 0);
        m_reading.deliver(this, [this](const base::Result<QString> &text) {
            if (!text || text->isEmpty()) // somebody was in the middle of saving
                return write();
            const QString line = u"line %1 of %2\n"_s.arg(++m_number).arg(m_name);
            m_written.append({m_page, *text, *text + line});
            m_keeping = m_desktop.store.enqueue(
                {.page = m_page, .base = *text, .text = *text + line, .summary = m_name});
            m_keeping.deliver(this, [this](const base::Result<qint64> &id) {
                m_waitingFor = id.value_or(0);
                look();
            });
        });
    }

    void look()
    {
        const Entry *entry = m_waitingFor == 0 ? nullptr : m_desktop.store.entry(m_waitingFor);
        if (!entry || entry->state == State::Waiting || entry->state == State::Sending)
            return;
        m_waitingFor = 0;
        m_busy = false;
        if (m_number < savesEach)
            write();
    }

    WikiWriter &m_desktop;
    QString m_name;
    QString m_page;
    int m_number = 0;
    bool m_busy = false; ///< from reading the page to the end of the write
    qint64 m_waitingFor = 0;
    QList<Written> m_written;
    base::Pending<QString> m_reading;
    base::Pending<qint64> m_keeping;
};

/// Somebody at a browser with an account of ours, which no lock keeps out: reads a page and saves it,
/// comparing nothing.
class Stranger final : public QObject {
public:
    Stranger(WikiWriter &browser, int number)
        : m_browser(browser)
        , m_name(u"stranger %1"_s.arg(number))
    {
        write();
    }

    void stop() { m_stopped = true; }
    bool isDone() const { return m_stopped && !m_busy; }
    const QList<Written> &written() const { return m_written; }

private:
    void write()
    {
        m_busy = !m_stopped;
        if (m_stopped)
            return;
        const QString page = pageName(QRandomGenerator::global()->bounded(pages));
        m_reading = m_browser.editor->text(page, 0);
        m_reading.deliver(this, [this, page](const base::Result<QString> &text) {
            if (!text || text->isEmpty())
                return write();
            const Written mine{page, *text, *text + u"line %1 of %2\n"_s.arg(++m_number).arg(m_name)};
            const int thinking = m_number % 2 == 0 ? 0 : QRandomGenerator::global()->bounded(2500);
            QTimer::singleShot(thinking, this, [this, mine] { save(mine); });
        });
    }

    void save(const Written &mine)
    {
        m_saving = m_browser.editor->save(mine.page, mine.text, m_name);
        m_saving.deliver(this, [this, mine](const base::Result<bool> &saved) {
            if (saved)
                m_written.append(mine);
            write();
        });
    }

    WikiWriter &m_browser;
    QString m_name;
    int m_number = 0;
    bool m_stopped = false;
    bool m_busy = false;
    QList<Written> m_written;
    base::Pending<QString> m_reading;
    base::Pending<bool> m_saving;
};

/// What became of all that was written, to be printed.
struct Tally {
    int done = 0;
    int conflicts = 0;
    int overwrites = 0; ///< lines that the next version of the page lacks, ours and theirs
    int later = 0; ///< of these, lines of ours that somebody took away after we had looked at the page for
                   ///< the last time
    QStringList lost; ///< texts of ours that are nowhere
    QStringList unreported;
};

} // namespace

class RacingSavesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsSomewhereAndEveryOverwriteReported();

private:
    void race();
    QString fateOf(const Written &ours);
    QString fateOf(const Entry &entry);
    void lookForTexts();
    void lookForOverwrites(const QString &page);
    void judge(const QString &page, const QString &line, const QString &by, qint64 revision);
    const Entry *entryOf(const QString &page, const QString &line) const;
    bool wasThere(const Entry &entry, const QString &line) const;

    DokuWikiServer m_wiki;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<WikiWriter>> m_desktops;
    QList<Written> m_ours;
    QList<Written> m_theirs;
    QList<Entry> m_entries;
    Tally m_tally;
};

void RacingSavesTest::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    for (int page = 0; page < pages; ++page)
        QVERIFY(
            m_wiki.pages().write(pageName(page), {{1'700'000'000, u"====== Page %1 ======\n"_s.arg(page)}}));
    QVERIFY2(m_wiki.start(), m_wiki.log().constData());
    const QByteArray editor = "Bearer " + m_wiki.token(u"editor"_s).toLatin1();
    const QByteArray other = "Bearer " + m_wiki.token(u"other"_s).toLatin1();
    // Two windows of one desktop, somebody else's desktop, and the stranger.
    for (const auto &[drafts, login] : {std::pair{u"a.db"_s, editor}, std::pair{u"a.db"_s, editor},
                                        std::pair{u"b.db"_s, other}, std::pair{u"c.db"_s, editor}})
        m_desktops.push_back(
            std::make_unique<WikiWriter>(m_wiki, m_folder.filePath(drafts), login, impatient));
}

void RacingSavesTest::race()
{
    std::vector<std::unique_ptr<Author>> authors;
    for (size_t desktop = 0; desktop < 3; ++desktop) {
        for (int page = 0; page < pages; ++page)
            authors.push_back(
                std::make_unique<Author>(*m_desktops[desktop], desktopName(desktop), pageName(page)));
    }
    std::vector<std::unique_ptr<Stranger>> strangers;
    for (int number = 0; number < strangersAtOnce; ++number)
        strangers.push_back(std::make_unique<Stranger>(*m_desktops[3], number));
    const auto isDone = [](const auto &one) { return one->isDone(); };
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(authors, isDone); }, 120'000));
    for (const auto &stranger : strangers)
        stranger->stop();
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(strangers, isDone); }, 20'000));
    for (const auto &author : authors)
        m_ours += author->written();
    for (const auto &stranger : strangers)
        m_theirs += stranger->written();
}

/// Each text has one line of its own, the last one.
const Entry *RacingSavesTest::entryOf(const QString &page, const QString &line) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.request.page == page && entry.request.text.endsWith(u'\n' + line + u'\n');
    });
    return found == m_entries.end() ? nullptr : &*found;
}

/// Whether the page still had a line of ours when its desktop looked for the last time before it called the
/// save done: that was right then, and what somebody made of the page later nobody of us could see. A history
/// that counts in seconds may not show it: somebody took the line away and somebody else put it back.
bool RacingSavesTest::wasThere(const Entry &entry, const QString &line) const
{
    for (const size_t desktop : sendersOf(entry.request.summary)) {
        std::optional<bool> last;
        for (const NotingEditor::Seen &seen : m_desktops[desktop]->editor->seen()) {
            const bool isOurs = seen.hash == wiki::textHash(entry.request.text);
            const bool tells = isOurs || !seen.text.isEmpty();
            if (tells && seen.page == entry.request.page && seen.asked <= entry.changed)
                last = isOurs || seen.text.split(u'\n').contains(line);
        }
        if (last == true)
            return true;
    }
    return false;
}

/// What the outbox believes of a text, and what the wiki keeps under its revision.
QString RacingSavesTest::fateOf(const Written &ours)
{
    const Entry *entry = entryOf(ours.page, ours.text.trimmed().section(u'\n', -1));
    return entry ? fateOf(*entry) : u"no entry"_s;
}

QString RacingSavesTest::fateOf(const Entry &entry)
{
    const QString &page = entry.request.page;
    const qsizetype kept = m_wiki.pages().pastRevisions(page).indexOf(entry.revision);
    return u"%1 as %2, last changed %3; kept there: %4"_s.arg(outbox::stateName(entry.state))
        .arg(entry.revision)
        .arg(base::toMs(entry.changed))
        .arg(kept < 0 ? u"nothing"_s : m_wiki.pages().pastTexts(page).at(kept).right(80));
}

void RacingSavesTest::lookForTexts()
{
    for (const size_t desktop : {0, 2}) // 0 and 1 share their drafts
        m_entries += **awaited(m_desktops[desktop]->drafts.list(u"team"_s));
    for (const Entry &entry : m_entries)
        ++(entry.state == State::Done ? m_tally.done : m_tally.conflicts);
    for (const Written &ours : m_ours) {
        const bool inOutbox = std::ranges::any_of(m_entries, [&](const Entry &entry) {
            return entry.state == State::Conflict && entry.request.text == ours.text;
        });
        if (!inOutbox && !m_wiki.pages().pastTexts(ours.page).contains(ours.text))
            m_tally.lost.append(u"%1: %2; %3"_s.arg(ours.page, ours.text.right(80), fateOf(ours)));
    }
}

/// An overwrite is a line that the next version lacks: everybody only adds.
void RacingSavesTest::lookForOverwrites(const QString &page)
{
    const QStringList texts = m_wiki.pages().pastTexts(page);
    const QList<qint64> revisions = m_wiki.pages().pastRevisions(page);
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const QStringList present = texts.at(i).trimmed().split(u'\n');
        for (const QString &line : texts.at(i - 1).trimmed().split(u'\n')) {
            if (!present.contains(line))
                judge(page, line, present.last(), revisions.at(i));
        }
    }
}

void RacingSavesTest::judge(const QString &page, const QString &line, const QString &by, qint64 revision)
{
    const Entry *victim = entryOf(page, line);
    const Entry *culprit = entryOf(page, by);
    if (!victim && !culprit)
        return; // strangers among themselves
    ++m_tally.overwrites;
    const bool told =
        (victim && victim->state == State::Conflict) || (culprit && culprit->state == State::Conflict);
    if (told)
        return;
    if (victim && !culprit && wasThere(*victim, line))
        ++m_tally.later;
    else
        m_tally.unreported.append(u"%1: \"%2\" was taken away by \"%3\" as %4: %5"_s.arg(page, line, by)
                                      .arg(revision)
                                      .arg(victim ? fateOf(*victim) : u"it is nobody's of ours"_s));
}

void RacingSavesTest::everyTextIsSomewhereAndEveryOverwriteReported()
{
    QElapsedTimer timer;
    timer.start();
    race();
    lookForTexts();
    for (int page = 0; page < pages; ++page)
        lookForOverwrites(pageName(page));
    qInfo("%lld saves of ours and %lld of strangers on %d pages in %.1f s: %d in the history behind what "
          "they were "
          "written on, %d conflicts kept; %d lines overwritten, %d of them there at our last look; %lld "
          "texts lost, "
          "%lld overwrites unreported",
          qint64(m_ours.size()), qint64(m_theirs.size()), pages, double(timer.elapsed()) / 1000, m_tally.done,
          m_tally.conflicts, m_tally.overwrites, m_tally.later, qint64(m_tally.lost.size()),
          qint64(m_tally.unreported.size()));
    QVERIFY(m_ours.size() >= 200);
    QCOMPARE(m_tally.done + m_tally.conflicts, m_ours.size());
    QVERIFY2(m_tally.lost.isEmpty(), qPrintable(m_tally.lost.join(u'\n')));
    QVERIFY2(m_tally.unreported.isEmpty(), qPrintable(m_tally.unreported.join(u'\n')));
}

QTEST_GUILESS_MAIN(RacingSavesTest)
#include "tst_racingsaves.moc"
