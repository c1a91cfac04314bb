// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alerttext.h"
#include "models/base/quantitytext.h"
#include "models/changes/changetext.h"
#include "models/changes/ranking.h"
#include "models/reports/facts.h"
#include "models/reports/proofs.h"
#include "models/situation/causetext.h"

#include <QCoreApplication>

#include <ranges>

namespace reports {

using namespace Qt::StringLiterals;
using base::Instant;
using incidents::Episode;
using records::Proof;
using situation::Cause;
using Section = Fact::Section;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportFacts)
};

constexpr qsizetype mostOfAKind = 12; ///< of what is affected, of alerts and of changes
constexpr qsizetype nameCap = 120; ///< of what others named

QString shortened(const QString &name)
{
    return name.left(nameCap).simplified();
}

QString down(const Episode &episode)
{
    if (episode.to)
        return episode.kind == Episode::Kind::Machine ? Words::tr("did not answer")
                                                      : Words::tr("was not reachable");
    return episode.kind == Episode::Kind::Machine ? Words::tr("does not answer")
                                                  : Words::tr("is not reachable");
}

/// Collects what can be proved; everything else is left out.
class Teller {
public:
    Teller(const Scene &scene, const QTimeZone &zone, const QLocale &locale)
        : m_scene(scene)
        , m_zone(zone)
        , m_locale(locale)
        , m_causes(scene.causes())
    {
    }

    QList<Fact> all()
    {
        if (m_scene.outage)
            tellOutage(*m_scene.outage);
        for (const Cause &cause : std::as_const(m_causes))
            tellCause(cause);
        for (const Cause &cause : std::as_const(m_causes))
            tellConsequences(cause);
        tellPlaces();
        tellAlerts();
        tellChanges();
        return m_facts;
    }

private:
    void add(Section section, const QString &sentence, Proof proof)
    {
        if (proof.query.isEmpty() && proof.page.isEmpty())
            return;
        if (!proof.at && !proof.query.isEmpty())
            proof.at = m_scene.situation.moment;
        if (proof.at)
            proof.at = std::chrono::floor<std::chrono::seconds>(*proof.at); // no one reads milliseconds
        proof.sentence = sentence;
        const Fact fact{.section = section, .sentence = sentence, .proof = proof};
        if (!m_facts.contains(fact))
            m_facts.append(fact);
    }

    QString when(Instant at) const
    {
        const QDateTime local = base::toUtc(at).toTimeZone(m_zone);
        return Words::tr("%1, %2 %3", "date, time, zone")
            .arg(m_locale.toString(local.date(), u"d MMMM yyyy"_s),
                 m_locale.toString(local.time(), u"HH:mm"_s), local.timeZoneAbbreviation());
    }

    const signals::Signal *entry(const QString &id) const
    {
        const auto found = std::ranges::find(m_scene.entries, id, &signals::Signal::id);
        return found == m_scene.entries.end() ? nullptr : &*found;
    }

    void tellEpisode(Section section, const Episode &episode)
    {
        const QString name = shortened(episode.subject);
        if (!episode.to)
            return add(section,
                       Words::tr("%1 %2 since %3", "name, does not answer, when")
                           .arg(name, down(episode), when(episode.from)),
                       {.query = episode.query});
        const double seconds = std::chrono::duration<double>(*episode.to - episode.from).count();
        add(section,
            Words::tr("%1 %2 from %3 until %4 (%5)", "name, did not answer, from, until, how long")
                .arg(name, down(episode), when(episode.from), when(*episode.to),
                     base::quantityText(seconds, base::Unit::Seconds, m_locale)),
            {.query = episode.query, .at = episode.from});
    }

    void tellOutage(const incidents::Outage &outage)
    {
        tellEpisode(Section::Summary, outage.root);
        for (const Episode &one : outage.consequences | std::views::take(mostOfAKind))
            tellEpisode(Section::Affected, one);
        m_down.append(outage.root.subject);
        for (const Episode &one : outage.consequences)
            m_down.append(one.subject);
    }

    /// Metrics that are silent prove nothing by themselves; that they do not answer is what asking them for
    /// anything shows.
    Proof proofOf(const Cause &cause) const
    {
        if (cause.kind == Cause::Kind::Source)
            return {.query = u"up"_s, .at = m_scene.situation.moment};
        if (cause.kind != Cause::Kind::Witness)
            return {.query = queryOf(cause.finding, cause.instance), .at = cause.finding.at};
        const inventory::Subject *subject = m_scene.situation.directory.find(cause.subject);
        if (!subject)
            return {};
        return {.at = cause.sampledAt, .page = subject->page, .line = subject->line};
    }

    void tellCause(const Cause &cause)
    {
        const signals::Signal *signal = entry(cause.finding.signal);
        const QString subject = situation::causeSubjectText(cause, signal, m_locale);
        const QString what = situation::causeText(cause, signal, m_locale);
        const bool predicate = cause.kind == Cause::Kind::Silence || cause.kind == Cause::Kind::Desktop;
        QString sentence = predicate ? u"%1 %2"_s.arg(subject, what) : Words::tr("%1: %2").arg(subject, what);
        if (cause.since)
            sentence = predicate ? Words::tr("%1 since %2").arg(sentence, when(*cause.since))
                                 : Words::tr("%1, since %2").arg(sentence, when(*cause.since));
        add(Section::Summary, sentence, proofOf(cause));
    }

    void tellConsequences(const Cause &cause)
    {
        if (cause.kind == Cause::Kind::Silence)
            m_down.append(cause.subject);
        for (const situation::Consequence &one : cause.consequences) {
            if (!one.whole || cause.kind == Cause::Kind::Source)
                continue;
            m_down.append(one.subject);
            if (m_down.size() <= mostOfAKind)
                add(Section::Affected,
                    Words::tr("The machine %1 is silent with it").arg(shortened(one.subject)),
                    {.query = queryOf(one.finding, one.instance), .at = one.finding.at});
        }
        for (const incidents::Outage &outage : m_scene.outages.list) {
            if (outage.to() || outage.root.instance != cause.instance || cause.instance.isEmpty())
                continue;
            for (const Episode &one : outage.consequences | std::views::take(mostOfAKind))
                if (one.kind == Episode::Kind::Service)
                    tellEpisode(Section::Affected, one);
        }
    }

    /// What the wiki says stands on or around what is down.
    void tellPlaces()
    {
        const inventory::Directory &directory = m_scene.situation.directory;
        for (const QString &name : std::as_const(m_down)) {
            const inventory::Subject *subject = directory.find(name);
            const inventory::Fact *site = subject ? subject->fact(u"site") : nullptr;
            if (site)
                add(Section::Affected,
                    Words::tr("%1 stands in %2").arg(shortened(name), shortened(subject->text(u"site"))),
                    {.page = site->page, .line = site->line, .text = site->text});
        }
        qsizetype told = 0;
        for (const inventory::Subject &one : directory.inventory().subjects) {
            const inventory::Subject *machine = directory.parentOf(one);
            const inventory::Fact *parent = one.fact(u"parent");
            const bool service =
                one.kind == inventory::Kind::Service || one.kind == inventory::Kind::Container;
            if (!service || !machine || !parent || !isDown(*machine) || ++told > mostOfAKind)
                continue;
            add(Section::Affected,
                Words::tr("The service %1 runs on %2").arg(shortened(one.name), shortened(machine->name)),
                {.page = parent->page, .line = parent->line, .text = parent->text});
        }
    }

    bool isDown(const inventory::Subject &machine) const
    {
        return std::ranges::any_of(
            m_down, [&](const QString &name) { return m_scene.situation.directory.find(name) == &machine; });
    }

    /// Of the shown moment, when that lies within what is told.
    void tellAlerts()
    {
        const auto &view = m_scene.situation.alerts;
        const Instant moment = m_scene.situation.moment;
        if (!view
            || (m_scene.outage
                && (moment < m_scene.outage->from() || moment > m_scene.outage->to().value_or(moment))))
            return;
        qsizetype told = 0;
        for (const alerts::Alert &alert : view->list.alerts) {
            if (alerts::toneOf(alert) == base::State::NotApplicable || ++told > mostOfAKind)
                continue;
            const QString whom = alert.subject.isEmpty() ? alert.instance : alert.subject;
            const QString name = whom.isEmpty()
                ? shortened(alert.name)
                : Words::tr("%1 on %2", "alert, machine").arg(shortened(alert.name), shortened(whom));
            add(Section::Alerts,
                alert.since ? Words::tr("%1, fires since %2").arg(name, when(*alert.since))
                            : Words::tr("%1, fires").arg(name),
                {.query = queryOf(alert), .at = moment});
        }
    }

    /// Before it began, the likeliest first. That something else broke is no reason.
    void tellChanges()
    {
        const Instant began = m_scene.began();
        QList<changes::Change> before = m_scene.changes;
        before.removeIf(
            [began](const changes::Change &one) { return one.at > began || isSymptom(one.kind); });
        const auto places = changes::placesOf(m_scene.situation.directory.inventory(),
                                              survey::Machines(m_scene.situation.fleet).all());
        const auto likely = changes::ranked(before, began, m_scene.subject(), places);
        for (const changes::Ranked &one : likely | std::views::take(mostOfAKind)) {
            const changes::Change &change = one.change;
            const QString text = changes::changeText(change);
            add(Section::Changes,
                change.subject.isEmpty() ? Words::tr("%1: %2", "when, change").arg(when(change.at), text)
                                         : Words::tr("%1, %2: %3", "when, machine, change")
                                               .arg(when(change.at), shortened(change.subject), text),
                {.query = change.query, .at = change.at, .page = change.page, .text = change.id});
        }
    }

    const Scene &m_scene;
    const QTimeZone &m_zone;
    const QLocale &m_locale;
    QList<Cause> m_causes;
    QStringList m_down; ///< names of what fell
    QList<Fact> m_facts;
};

} // namespace

QList<Fact> factsOf(const Scene &scene, const QTimeZone &zone, const QLocale &locale)
{
    return Teller(scene, zone, locale).all();
}

QString titleOf(const Scene &scene, const QLocale &locale)
{
    if (scene.outage)
        return u"%1 %2"_s.arg(shortened(scene.outage->root.subject), down(scene.outage->root));
    const QList<Cause> causes = scene.causes();
    if (causes.isEmpty())
        return Words::tr("Incident");
    const Cause &worst = causes.first();
    const auto found = std::ranges::find(scene.entries, worst.finding.signal, &signals::Signal::id);
    const signals::Signal *signal = found == scene.entries.end() ? nullptr : &*found;
    const QString subject = situation::causeSubjectText(worst, signal, locale);
    if (worst.kind == Cause::Kind::Silence || worst.kind == Cause::Kind::Desktop)
        return u"%1 %2"_s.arg(subject, situation::causeText(worst, signal, locale));
    const QString what =
        signal ? signal->title.in(locale.name()) : situation::causeText(worst, signal, locale);
    return subject == what ? subject : Words::tr("%1: %2").arg(subject, what);
}

} // namespace reports
