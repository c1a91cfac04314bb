// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/servicecauses.h"

#include "models/situation/following.h"

#include <QHash>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;
using services::Service;
using signals::Finding;

namespace {

class ServiceSorting {
public:
    ServiceSorting(QList<Cause> &causes, const health::Fleet &fleet)
        : m_causes(causes)
    {
        for (const health::Host &host : fleet.hosts)
            m_machines.insert(host.name.toCaseFolded(), &host);
        for (qsizetype i = 0; i < causes.size(); ++i)
            remember(i);
    }

    void take(const Service &service)
    {
        using services::Ground;
        const Finding *found = service.worst();
        const bool looked = service.ground == Ground::Probed || service.ground == Ground::Watched;
        if (!found || !looked || !isBad(*found))
            return;
        const Finding &worst = *found;
        const health::Host *machine = m_machines.value(service.machine.toCaseFolded());
        const QString instance = machine ? machine->instance : QString();
        const qsizetype explained = explaining(worst, instance);
        if (explained < 0) {
            m_causes.append(causeOf(service, worst, instance));
            return;
        }
        m_causes[explained].consequences.append({.subject = service.name,
                                                 .instance = instance,
                                                 .finding = worst,
                                                 .whole = true,
                                                 .service = true});
    }

private:
    /// The silence of the metrics, a question that all share, the silence of its machine; −1: nothing.
    qsizetype explaining(const Finding &worst, const QString &instance)
    {
        if (isOfTheSource(worst))
            return m_source;
        if (!isOfTheQuestion(worst))
            return m_silences.value(instance, -1);
        const auto known = m_questions.constFind(worst.signal);
        if (known != m_questions.cend())
            return *known;
        m_causes.append({.kind = Cause::Kind::Question,
                         .key = u"question\n"_s + worst.signal,
                         .state = worst.state,
                         .finding = worst});
        return *m_questions.insert(worst.signal, m_causes.size() - 1);
    }

    static Cause causeOf(const Service &service, const Finding &worst, const QString &instance)
    {
        return {.kind = Cause::Kind::Service,
                .key = u"service\n"_s + service.key,
                .subject = service.name,
                .instance = instance,
                .subjectKind = u"service"_s,
                .state = worst.state,
                .finding = worst,
                .since = worst.state == State::Unknown ? worst.at : worst.since,
                .sampledAt = worst.at};
    }

    /// Which cause takes which machine along.
    void remember(qsizetype at)
    {
        const Cause &cause = m_causes.at(at);
        if (cause.kind == Cause::Kind::Source)
            m_source = at;
        if (cause.kind != Cause::Kind::Silence)
            return;
        m_silences.insert(cause.instance, at);
        for (const Consequence &one : cause.consequences)
            if (one.whole)
                m_silences.insert(one.instance, at);
        m_silences.remove(QString());
    }

    QList<Cause> &m_causes;
    QHash<QString, const health::Host *> m_machines; ///< by name, case folded
    QHash<QString, qsizetype> m_silences; ///< by instance
    qsizetype m_source = -1;
    QHash<QString, qsizetype> m_questions; ///< by signal
};

} // namespace

void addServices(QList<Cause> &causes, const QList<Service> &services, const health::Fleet &fleet)
{
    ServiceSorting sorting(causes, fleet);
    for (const Service &service : services)
        sorting.take(service);
}

} // namespace situation
