// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportstore.h"

#include "models/durable/obstacle.h"
#include "models/reports/reportsschema.h"

#include <QUuid>

#include <algorithm>

namespace reports {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

namespace {

constexpr base::Milliseconds afterLastKey{500};
constexpr base::Milliseconds afterFirstKey{500}; // so that it is kept within a second on a busy machine, too
constexpr base::Milliseconds slowDisk{450};
constexpr base::Milliseconds betweenTries{1000};
constexpr base::Milliseconds betweenLooks{5000};

} // namespace

ReportStore::ReportStore(QString file, QString profile, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_profile(std::move(profile))
    , m_clock(clock)
    , m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_thread(m_file, reportsSchema(), [this](const QString &note) { Q_EMIT noticed(note); })
{
    const auto single = [this](QTimer &timer, base::Milliseconds wait, auto receive) {
        timer.setSingleShot(true);
        timer.setInterval(wait);
        connect(&timer, &QTimer::timeout, this, receive);
    };
    single(m_soon, afterLastKey, &ReportStore::keep);
    single(m_atLatest, afterFirstKey, &ReportStore::keep);
    m_atLatest.setTimerType(Qt::PreciseTimer);
    single(m_retry, betweenTries, &ReportStore::keep);
    single(m_look, betweenLooks, &ReportStore::look);
    single(m_slow, slowDisk, [this] {
        setTrouble(
            base::Error{.kind = base::Error::Kind::TimedOut, .detail = wordsOf(durable::Obstacle::Slow)});
    });
    list();
}

ReportStore::~ReportStore()
{
    // What is going may fail, and does no harm when it is kept twice.
    if (const QList<Change> last = m_unkept.all(); !last.isEmpty())
        (void)onThread<QList<Kept>>([last](const ReportsFile &file) { return file.keep(last); });
    m_thread.end();
}

template <typename T, typename Work> Pending<T> ReportStore::onThread(Work work)
{
    return m_thread.ask<T>([writer = m_writer, work = std::move(work)](const QSqlDatabase &database) {
        return work(ReportsFile(database, writer));
    });
}

const Draft *ReportStore::draft(qint64 id) const
{
    const auto found = std::ranges::find(m_drafts, id, &Draft::id);
    return found == m_drafts.end() ? nullptr : &*found;
}

Pending<qint64> ReportStore::add(Draft draft)
{
    draft.profile = m_profile;
    draft.changed = m_clock.now();
    if (draft.made == base::Instant())
        draft.made = draft.changed;
    const auto completer = std::make_shared<base::Completer<qint64>>();
    when(onThread<Kept>([draft](const ReportsFile &file) { return file.add(draft); }),
         [this, completer](const Result<Kept> &added) {
             if (added) {
                 m_unkept.see(added->draft.id, added->version);
                 show(added->draft);
             }
             setTrouble(added ? std::nullopt : std::optional(added.error()));
             completer->finish(added.transform([](const Kept &kept) { return kept.draft.id; }));
         });
    return completer->pending();
}

void ReportStore::write(qint64 id, const QString &text)
{
    change(id, {.text = text});
    keepSoon();
}

void ReportStore::rename(qint64 id, const QString &title, const QString &page)
{
    change(id, {.name = Change::Name{.title = title, .page = page}});
    keepSoon();
}

void ReportStore::setSent(qint64 id, qint64 entry)
{
    const Draft::State state = entry == 0 ? Draft::State::Open : Draft::State::Sent;
    change(id, {.standing = Change::Standing{.state = state, .entry = entry}});
    keep();
}

void ReportStore::setPublished(qint64 id, wiki::Revision revision, const QString &text)
{
    const Draft *shown = draft(id);
    change(id,
           {.standing = Change::Standing{.state = Draft::State::Published,
                                         .entry = shown ? shown->entry : 0,
                                         .revision = revision,
                                         .text = text}});
    keep();
}

/// One that is not shown may have been discarded elsewhere: what is typed is kept all the same.
void ReportStore::change(qint64 id, Change change)
{
    const Draft *shown = draft(id);
    const Draft before = shown ? *shown : Draft{.id = id, .profile = m_profile, .made = m_clock.now()};
    change.at = m_clock.now();
    change.draft = applied(before, change);
    if (shown && change.draft == before)
        return;
    m_unkept.add(change);
    show(change.draft);
    tell();
}

void ReportStore::show(const Draft &draft)
{
    const QList<Draft> before = m_drafts;
    m_drafts.removeIf([&](const Draft &other) { return other.id == draft.id; });
    const auto place =
        std::ranges::lower_bound(m_drafts, draft.changed, std::ranges::greater(), &Draft::changed);
    m_drafts.insert(place, draft);
    if (m_drafts != before)
        Q_EMIT changed();
}

void ReportStore::keepSoon()
{
    if (!m_unkept.isWaiting())
        return;
    m_soon.start();
    if (!m_atLatest.isActive())
        m_atLatest.start();
}

Pending<bool> ReportStore::keepNow()
{
    const auto asker = std::make_shared<base::Completer<bool>>();
    m_askers.push_back(asker);
    keep();
    return asker->pending();
}

void ReportStore::keep()
{
    m_again = m_keeping;
    m_soon.stop();
    m_atLatest.stop();
    if (m_keeping || (!m_unkept.isWaiting() && m_askers.empty() && !m_trouble))
        return;
    m_keeping = true;
    m_retry.stop();
    m_slow.start();
    m_goingAskers = std::exchange(m_askers, {});
    when(onThread<QList<Kept>>(
             [changes = m_unkept.begin()](const ReportsFile &file) { return file.keep(changes); }),
         [this](const Result<QList<Kept>> &outcome) { kept(outcome); });
}

void ReportStore::kept(const Result<QList<Kept>> &outcome)
{
    m_keeping = false;
    m_slow.stop();
    const std::vector<Asker> askers = std::exchange(m_goingAskers, {});
    m_unkept.end(outcome.has_value());
    setTrouble(outcome ? std::nullopt : std::optional(outcome.error()));
    for (const Kept &one : outcome.value_or(QList<Kept>()))
        take(one);
    for (const Asker &asker : askers)
        asker->finish(outcome ? Result<bool>(true) : std::unexpected(*m_trouble));
    if (outcome && m_mark.isEmpty())
        list();
    if (outcome && std::exchange(m_again, false))
        keep();
    tell();
}

void ReportStore::take(const Kept &kept)
{
    const qint64 id = kept.draft.id;
    m_unkept.see(id, kept.version);
    if (draft(id)) // it may have been discarded here meanwhile
        show(applied(kept.draft, m_unkept.of(id)));
    if (kept.metAnother)
        Q_EMIT metAnother(id);
}

Pending<bool> ReportStore::discard(qint64 id)
{
    const auto completer = std::make_shared<base::Completer<bool>>();
    when(keepNow(), [this, id, completer](const Result<bool> &isKept) {
        if (!isKept)
            return completer->finish(isKept);
        const auto discarding = [id, now = m_clock.now()](const ReportsFile &file) {
            return file.discard(id, now);
        };
        when(onThread<bool>(discarding), [this, id, completer](const Result<bool> &done) {
            if (done.value_or(false)
                && m_drafts.removeIf([id](const Draft &one) { return one.id == id; }) > 0)
                Q_EMIT changed();
            completer->finish(done);
        });
    });
    return completer->pending();
}

Pending<bool> ReportStore::restore(qint64 id)
{
    const auto completer = std::make_shared<base::Completer<bool>>();
    when(onThread<bool>([id](const ReportsFile &file) { return file.restore(id); }),
         [this, completer](const Result<bool> &done) {
             list();
             completer->finish(done);
         });
    return completer->pending();
}

Pending<QList<Revision>> ReportStore::revisions(qint64 id, int most)
{
    return onThread<QList<Revision>>([=](const ReportsFile &file) { return file.revisions(id, most); });
}

void ReportStore::look()
{
    m_look.start();
    when(onThread<QString>([](const ReportsFile &file) { return file.mark(); }),
         [this](const Result<QString> &mark) {
             if (mark.value_or(m_mark) != m_mark)
                 list();
         });
}

void ReportStore::list()
{
    m_look.start();
    when(onThread<Listing>([profile = m_profile](const ReportsFile &file) { return file.list(profile); }),
         [this](const Result<Listing> &found) {
             if (!found)
                 return setTrouble(found.error());
             m_mark = found->mark;
             takeList(found->rows);
         });
}

void ReportStore::takeList(const QList<Kept> &rows)
{
    QList<Draft> all;
    for (const Kept &row : rows) {
        if (!m_unkept.hasSeen(row.draft.id))
            m_unkept.see(row.draft.id, row.version);
        all.append(applied(row.draft, m_unkept.of(row.draft.id)));
    }
    // Discarded elsewhere while it is being typed into here.
    for (const Draft &draft : std::as_const(m_drafts)) {
        if (m_unkept.contains(draft.id) && !std::ranges::contains(all, draft.id, &Draft::id))
            all.append(draft);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Draft::changed);
    if (std::exchange(m_drafts, all) != all)
        Q_EMIT changed();
}

void ReportStore::setTrouble(const std::optional<base::Error> &error)
{
    const auto trouble =
        error.transform([this](const base::Error &why) { return durable::explained(why, m_file); });
    if (trouble)
        m_retry.start();
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT keptChanged();
}

void ReportStore::tell()
{
    if (std::exchange(m_toldKept, isKept()) != isKept())
        Q_EMIT keptChanged();
}

} // namespace reports
