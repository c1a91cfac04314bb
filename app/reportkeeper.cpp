// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportkeeper.h"

#include "app/userfiles.h"
#include "app/wikioutbox.h"
#include "app/wikisaving.h"
#include "models/base/errortext.h"
#include "models/changes/wikiedits.h"
#include "models/reports/troubletext.h"
#include "widgets/reports/reporteditor.h"

namespace app {

using namespace Qt::StringLiterals;
using reports::Draft;
using reports::ReportPanel;

namespace {

/// The user's own, or one that is gone with the window.
QString fileIn(const Desk &desk, std::optional<QTemporaryDir> &scratch)
{
    if (!desk.reportsFile().isEmpty())
        return desk.reportsFile();
    return scratch.emplace().filePath(u"reports.db"_s);
}

} // namespace

ReportKeeper::ReportKeeper(ReportPanel &panel, Desk &desk)
    : TypedText(&panel)
    , m_panel(panel)
    , m_desk(desk)
    , m_store(fileIn(desk, m_scratch), desk.backend().profileName(), desk.backend().clock())
    , m_template(desk)
    , m_written(desk)
{
    connectPanel();
    connectStore();
    connectDesk();
    desk.watchOver(*this);
    show();
    showKept();
}

void ReportKeeper::connectPanel()
{
    connect(&m_panel, &ReportPanel::startWanted, this, [this] { start(); });
    connect(&m_panel, &ReportPanel::typed, &m_store, &reports::ReportStore::write);
    connect(&m_panel, &ReportPanel::titled, this, &ReportKeeper::rename);
    connect(&m_panel, &ReportPanel::draftChosen, this, &ReportKeeper::showPublishing);
    connect(&m_panel, &ReportPanel::publishWanted, this, &ReportKeeper::publish);
    connect(&m_panel, &ReportPanel::revisionsWanted, this, &ReportKeeper::showRevisions);
    connect(&m_panel, &ReportPanel::discardWanted, this, &ReportKeeper::discard);
    connect(&m_panel, &ReportPanel::restoreWanted, this, &ReportKeeper::restore);
    connect(&m_panel, &ReportPanel::outboxWanted, this, [this] { Q_EMIT m_desk.panelWanted(u"outbox"_s); });
}

void ReportKeeper::connectStore()
{
    using reports::ReportStore;
    connect(&m_store, &ReportStore::changed, this, [this] {
        show();
        follow();
    });
    connect(&m_store, &ReportStore::keptChanged, this, &ReportKeeper::showKept);
    connect(&m_store, &ReportStore::noticed, &m_panel, &ReportPanel::say);
    connect(&m_store, &ReportStore::metAnother, this, [this] {
        m_panel.say(tr("Another window had changed this report; its text is among the older texts."));
    });
}

void ReportKeeper::connectDesk()
{
    connect(&m_desk, &Desk::reportWanted, this, [this] { start(); });
    connect(&m_desk, &Desk::outageReportWanted, this, &ReportKeeper::start);
    connect(&m_desk, &Desk::ticked, this, [this] {
        m_panel.refreshAge();
        showPublishing();
    });
    connect(&m_desk, &Desk::zoneChanged, this, &ReportKeeper::show);
    if (m_desk.outbox()) {
        using outbox::OutboxStore;
        connect(&m_desk.outbox()->store(), &OutboxStore::changed, this, &ReportKeeper::follow);
        connect(&m_desk.outbox()->store(), &OutboxStore::resolvedAs, this, &ReportKeeper::goOnFrom);
    }
    if (Surveys *surveys = m_desk.backend().surveys())
        connect(&surveys->changes(), &SurveySource::changed, this, &ReportKeeper::complete);
    connect(&m_written, &WrittenChanges::changed, this, &ReportKeeper::complete);
}

reports::Scene ReportKeeper::scene(const std::optional<incidents::Outage> &outage) const
{
    reports::Scene one{.situation = m_desk.situation(),
                       .entries = m_desk.backend().catalogue().entries,
                       .outages = {},
                       .outage = outage,
                       .changes = {}};
    if (Surveys *surveys = m_desk.backend().surveys())
        one.outages = surveys->outages().value().value_or(incidents::Outages());
    return one;
}

QStringList ReportKeeper::places() const
{
    const settings::Profile *profile = m_desk.backend().profile();
    return profile && profile->wiki ? profile->wiki->incidentPages : QStringList();
}

reports::Filled ReportKeeper::filled(const reports::Scene &scene) const
{
    const QLocale locale = m_panel.locale();
    const QList<reports::Fact> facts = reports::factsOf(scene, m_desk.zone(), locale);
    return reports::filled(
        m_template.text(locale.name()),
        reports::fillingOf(reports::titleOf(scene, locale), scene.began(), facts, m_desk.zone(), locale),
        m_template.name());
}

/// What is known at once; what has to be asked for comes later, unless somebody types before.
void ReportKeeper::start(const std::optional<incidents::Outage> &outage)
{
    Q_EMIT m_desk.panelRevealed(u"draft"_s);
    m_template.reload();
    const reports::Scene one = scene(outage);
    const reports::Filled page = filled(one);
    const QString title = reports::titleOf(one, m_panel.locale());
    const base::Instant now = m_desk.backend().clock().now();
    m_panel.say(page.diagnostics.isEmpty() ? m_template.trouble()
                                           : reports::diagnosticText(page.diagnostics.first()));
    m_adding = m_store.add({.profile = m_desk.backend().profileName(),
                            .title = title,
                            .page = freePage(reports::pageOf(title, one.began(), places(), m_desk.zone())),
                            .text = page.text,
                            .began = one.began(),
                            .made = now,
                            .changed = now});
    m_incomplete = one;
    m_adding.deliver(this, [this, text = page.text](const base::Result<qint64> &id) { begun(id, text); });
}

void ReportKeeper::begun(const base::Result<qint64> &id, const QString &text)
{
    if (!id) {
        m_incomplete.reset();
        m_panel.say(tr("A report could not be begun, since it cannot be kept on this computer: %1")
                        .arg(base::errorDetailText(id.error())));
        return;
    }
    m_begun = *id;
    m_begunText = text;
    m_panel.setDiscarded(0, {});
    show();
    m_panel.choose(*id);
    showPublishing();
    Q_EMIT m_desk.panelWanted(u"draft"_s);
    if (Surveys *surveys = m_desk.backend().surveys(); surveys && m_incomplete)
        surveys->changes().want();
    m_written.want();
    complete();
}

/// What changed before comes in as it is told, for as long as nobody has typed.
void ReportKeeper::complete()
{
    Surveys *surveys = m_desk.backend().surveys();
    const Draft *draft = m_store.draft(m_begun);
    if (!m_incomplete || !draft)
        return;
    if (draft->text != m_begunText) {
        m_incomplete.reset();
        return;
    }
    const auto measured = surveys ? surveys->changes().value() : std::nullopt;
    m_incomplete->changes = measured.value_or(changes::Changes()).list
        + changes::withSubjects(m_written.all(), m_incomplete->situation.directory);
    const QString text = filled(*m_incomplete).text;
    if (text == m_begunText)
        return;
    m_begunText = text;
    m_store.write(m_begun, text);
}

void ReportKeeper::show()
{
    m_panel.setDrafts(m_store.drafts(), m_desk.zone());
    showPublishing();
}

QString ReportKeeper::trouble() const
{
    const auto &trouble = m_store.trouble();
    return trouble ? reports::troubleText(*trouble, m_store.file()) : QString();
}

void ReportKeeper::showKept()
{
    m_panel.setKept(isKept(), trouble());
}

void ReportKeeper::discard(qint64 id)
{
    const Draft *draft = m_store.draft(id);
    if (!draft)
        return;
    m_discarding = m_store.discard(id);
    m_discarding.deliver(this, [this, id, title = draft->title](const base::Result<bool> &done) {
        if (done)
            m_panel.setDiscarded(id, title);
        else
            m_panel.say(tr("It could not be discarded: %1").arg(base::errorDetailText(done.error())));
        show();
    });
}

void ReportKeeper::restore(qint64 id)
{
    m_restoring = m_store.restore(id);
    m_restoring.deliver(this, [this, id](const base::Result<bool> &done) {
        if (!done) {
            m_panel.say(tr("It could not be brought back: %1").arg(base::errorDetailText(done.error())));
            return;
        }
        m_panel.setDiscarded(0, {});
        show();
        m_panel.choose(id);
        showPublishing();
    });
}

void ReportKeeper::showRevisions(qint64 id)
{
    m_revisions = m_store.revisions(id);
    m_revisions.deliver(this, [this](const base::Result<QList<reports::Revision>> &list) {
        m_panel.setRevisions(list.value_or(QList<reports::Revision>()));
        if (!list)
            m_panel.say(tr("The older texts cannot be read: %1").arg(base::errorDetailText(list.error())));
    });
}

/// The page's name follows its heading until it was published.
void ReportKeeper::rename(qint64 id, const QString &title)
{
    const Draft *draft = m_store.draft(id);
    if (!draft)
        return;
    const bool named = draft->state != Draft::State::Open || !draft->publishedText.isEmpty();
    m_store.rename(id, title,
                   named ? draft->page
                         : freePage(reports::pageOf(title, draft->began, places(), m_desk.zone())));
}

} // namespace app
