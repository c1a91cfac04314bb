// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/bench.h"
#include "tests/reports/torture/figure.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/wikiwriter.h"

#include <QRandomGenerator>

#include <vector>

namespace torture {

using namespace Qt::StringLiterals;
using outbox::Entry;
using outbox::State;
using reports::Draft;
using reports::ReportStore;

namespace {

constexpr int pages = 8;
const refresh::Policy impatient{.firstRetry = base::Milliseconds(200),
                                .longestRetry = base::Milliseconds(1000)};

QString pageName(int page)
{
    return u"incidents:page%1"_s.arg(page);
}

bool isOver(const Entry *entry)
{
    return entry && entry->state != State::Waiting && entry->state != State::Sending;
}

/// Publishes report after report on one page, each through a draft and the outbox, while somebody at a
/// browser with the same account, whom no lock keeps out, reads the page and saves it some time later,
/// comparing nothing.
class Reporter final : public QObject {
public:
    Reporter(ReportStore &reports, WikiWriter &ours, WikiWriter &theirs, QString page, int edits)
        : m_reports(reports)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_page(std::move(page))
        , m_edits(edits)
    {
        connect(&m_ours.store, &outbox::OutboxStore::changed, this, &Reporter::look);
        next();
    }

    bool isDone() const { return m_edits == 0 && m_going == 0; }

private:
    void next()
    {
        if (m_edits == 0)
            return;
        --m_edits;
        m_going = 2; // the report and the stranger
        m_reading = m_ours.editor->text(m_page, 0);
        m_reading.deliver(this, [this](const base::Result<QString> &text) {
            if (!text || text->isEmpty()) { // somebody was in the middle of saving
                ++m_edits;
                return next();
            }
            write(*text);
            interfere();
        });
    }

    void write(const QString &base)
    {
        const QString text = base + u"report %1 of %2\n"_s.arg(m_edits).arg(m_page);
        m_adding = m_reports.add({.title = m_page, .page = m_page, .text = text});
        m_adding.deliver(this, [this, base, text](const base::Result<qint64> &id) {
            m_draft = id.value_or(0);
            m_sending =
                m_ours.store.enqueue({.page = m_page, .base = base, .text = text, .summary = u"report"_s});
            m_sending.deliver(this, [this](const base::Result<qint64> &entry) {
                m_entry = entry.value_or(0);
                m_reports.setSent(m_draft, m_entry);
                look();
            });
        });
    }

    void look()
    {
        const Entry *entry = m_entry == 0 ? nullptr : m_ours.store.entry(m_entry);
        if (!isOver(entry))
            return;
        if (entry->state == State::Done)
            m_reports.setPublished(m_draft, entry->revision, entry->request.text);
        else
            m_reports.setSent(m_draft, 0);
        m_entry = 0;
        oneLess();
    }

    void interfere()
    {
        m_looking = m_theirs.editor->text(m_page, 0);
        m_looking.deliver(this, [this](const base::Result<QString> &text) {
            if (!text || text->isEmpty())
                return interfere();
            const QString theirs = *text + u"stranger %1 of %2\n"_s.arg(m_edits).arg(m_page);
            const int thinking = QRandomGenerator::global()->bounded(1200);
            QTimer::singleShot(thinking, this, [this, theirs] { replace(theirs); });
        });
    }

    void replace(const QString &text)
    {
        m_saving = m_theirs.editor->save(m_page, text, u"stranger"_s);
        m_saving.deliver(this, [this](const base::Result<bool> &saved) { saved ? oneLess() : interfere(); });
    }

    void oneLess()
    {
        if (--m_going == 0)
            next();
    }

    ReportStore &m_reports;
    WikiWriter &m_ours;
    WikiWriter &m_theirs;
    QString m_page;
    int m_edits = 0;
    int m_going = 0;
    qint64 m_draft = 0;
    qint64 m_entry = 0;
    base::Pending<QString> m_reading;
    base::Pending<QString> m_looking;
    base::Pending<qint64> m_adding;
    base::Pending<qint64> m_sending;
    base::Pending<bool> m_saving;
};

struct Toll {
    int inHistory = 0;
    int inOutbox = 0;
    int inDraftOnly = 0;
    int nowhere = 0;
    int overwritten = 0;
    int untold = 0;
};

bool isToldOf(const QList<Entry> &entries, const QString &line)
{
    return std::ranges::any_of(entries, [&](const Entry &entry) {
        return entry.state == State::Conflict && entry.request.text.endsWith(u'\n' + line + u'\n');
    });
}

/// When the outbox had seen a text in the history; what happens to it later is the wiki's business.
qint64 seenMs(const QList<Entry> &entries, const QString &line)
{
    for (const Entry &entry : entries) {
        if (entry.state == State::Done && entry.request.text.endsWith(u'\n' + line + u'\n'))
            return base::toMs(entry.changed);
    }
    return std::numeric_limits<qint64>::max();
}

/// An overwrite is a line that the next version lacks: everybody only adds.
void countOverwrites(DokuWikiServer &wiki, const QString &page, const QList<Entry> &entries, Toll *toll)
{
    const QStringList texts = wiki.pages().pastTexts(page);
    const QList<qint64> revisions = wiki.pages().pastRevisions(page);
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const QStringList present = texts.at(i).trimmed().split(u'\n');
        for (const QString &line : texts.at(i - 1).trimmed().split(u'\n')) {
            const bool ours = line.startsWith("report"_L1) || present.last().startsWith("report"_L1);
            if (present.contains(line) || !ours)
                continue;
            ++toll->overwritten;
            const bool told = isToldOf(entries, line) || isToldOf(entries, present.last());
            toll->untold += told || revisions.at(i) * 1000 > seenMs(entries, line) ? 0 : 1;
        }
    }
}

void countTexts(DokuWikiServer &wiki, const QList<Draft> &drafts, const QList<Entry> &entries,
                const QStringList &kept, Toll *toll)
{
    for (const Draft &draft : drafts) {
        const auto isOurs = [&](const Entry &entry) {
            return entry.state == State::Conflict && entry.request.text == draft.text;
        };
        if (wiki.pages().pastTexts(draft.page).contains(draft.text))
            ++toll->inHistory;
        else if (std::ranges::any_of(entries, isOurs))
            ++toll->inOutbox;
        else
            ++(kept.contains(draft.text) ? toll->inDraftOnly : toll->nowhere);
    }
}

QByteArray login(const DokuWikiServer &wiki, const QString &user)
{
    return "Bearer " + wiki.token(user).toLatin1();
}

} // namespace

Figure racingEdits(int edits)
{
    Figure figure{.what = u"published while others edit the page"_s, .times = edits, .detail = {}};
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        return {.what = figure.what, .detail = missing + u" is not installed"_s, .done = false};
    DokuWikiServer wiki;
    for (int page = 0; page < pages; ++page)
        wiki.pages().write(pageName(page), {{1'700'000'000, u"====== Page %1 ======\n"_s.arg(page)}});
    if (!wiki.start())
        return {.what = figure.what, .lost = 1, .detail = u"the wiki did not start"_s};
    const QTemporaryDir folder;
    const base::SystemClock clock;
    ReportStore reports(folder.filePath(u"reports.db"_s), u"team"_s, clock);
    WikiWriter ours(wiki, folder.filePath(u"drafts.db"_s), login(wiki, u"editor"_s), impatient);
    WikiWriter theirs(wiki, folder.filePath(u"theirs.db"_s), login(wiki, u"editor"_s), impatient);
    std::vector<std::unique_ptr<Reporter>> reporters;
    for (int page = 0; page < pages; ++page) {
        const int share = edits / pages + (page < edits % pages ? 1 : 0);
        reporters.push_back(std::make_unique<Reporter>(reports, ours, theirs, pageName(page), share));
    }
    const bool ended = QTest::qWaitFor(
        [&] { return std::ranges::all_of(reporters, [](const auto &one) { return one->isDone(); }); },
        600'000);
    reporters.clear();
    (void)awaited(reports.keepNow());
    const QList<Entry> entries = awaited(ours.drafts.list(u"team"_s))->value_or(QList<Entry>());
    const QStringList kept = asked(reports.file(), u"SELECT text FROM draft"_s);
    Toll toll;
    countTexts(wiki, reports.drafts(), entries, kept, &toll);
    for (int page = 0; page < pages; ++page)
        countOverwrites(wiki, pageName(page), entries, &toll);
    const int missing = edits - int(reports.drafts().size());
    figure.lost = toll.nowhere + toll.inDraftOnly + toll.untold + missing + (ended ? 0 : 1);
    figure.detail = u"%1 in the history, %2 in the outbox, %3 in the draft only; %4 lines overwritten, %5 of "
                    "them untold"_s.arg(toll.inHistory)
                        .arg(toll.inOutbox)
                        .arg(toll.inDraftOnly)
                        .arg(toll.overwritten)
                        .arg(toll.untold);
    return figure;
}

Figure wikiDown()
{
    Figure figure{.what = u"the wiki is down for an hour"_s, .times = 1, .lost = 1, .detail = {}};
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        return {.what = figure.what, .detail = missing + u" is not installed"_s, .done = false};
    const auto page = u"incidents:outage"_s;
    const auto base = u"before\n"_s;
    const auto text = u"before\nthe report\n"_s;
    DokuWikiServer wiki;
    wiki.pages().write(page, {{1'700'000'000, base}});
    if (!wiki.start())
        return figure;
    const QByteArray authorization = login(wiki, u"editor"_s);
    wiki.stop();
    const QTemporaryDir folder;
    ManualClock clock;
    http::NetworkClient network(
        {.origin = http::Origin::of(wiki.url()), .authorization = base::Secret(authorization)});
    wiki::JsonRpcEditor editor(network, wiki.url());
    outbox::Drafts drafts(folder.filePath(u"drafts.db"_s));
    outbox::OutboxStore store(drafts, editor, {.profile = u"team"_s, .policy = impatient}, clock);
    const auto entry =
        awaited(store.enqueue({.page = page, .base = base, .text = text, .summary = u"report"_s}));
    const auto first = [&store]() { return store.entries().isEmpty() ? Entry() : store.entries().first(); };
    for (int tries = 1; tries <= 12; ++tries) {
        (void)QTest::qWaitFor([&] { return first().attempts >= tries; }, 20'000);
        clock.advance(std::chrono::minutes(5));
    }
    const int failed = first().attempts;
    const bool started = wiki.start();
    clock.advance(std::chrono::minutes(1));
    const bool done = QTest::qWaitFor([&] { return first().state == State::Done; }, 60'000);
    const bool there = wiki.pages().text(page) == text;
    figure.lost = entry && started && done && there && failed >= 12 ? 0 : 1;
    figure.detail = u"%1 attempts failed meanwhile; %2"_s.arg(failed).arg(
        there ? u"it went out when the wiki was back"_s : u"it did not go out"_s);
    return figure;
}

} // namespace torture
