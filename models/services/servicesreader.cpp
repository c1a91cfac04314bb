// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicesreader.h"

#include "models/services/numbersreader.h"
#include "models/services/ownsignals.h"
#include "models/services/probesreader.h"

#include <algorithm>
#include <tuple>

namespace services {

using namespace Qt::StringLiterals;
using base::State;
using inventory::Subject;
using Owner = Recognition::Owner;

namespace {

class ServicesReader {
public:
    ServicesReader(const survey::Input &input, const Quantities &quantities)
        : m_input(input)
        , m_quantities(quantities)
        , m_recognition(input.directory, input.machines)
    {
    }

    Services read(const QList<signals::Signal> &entries)
    {
        for (const Subject &subject : m_input.directory.inventory().subjects)
            if (subject.kind == inventory::Kind::Service && !subject.isUnderBanner())
                takeWritten(subject);
        for (const Probe &probe : readProbes(m_input, entries))
            of(m_recognition.ofTarget(probe.target)).probes.append(probe);
        for (const OwnedSignal &one : readOwnSignals(m_input, entries, m_recognition))
            if (!one.owner.key.isEmpty())
                of(one.owner).watched.append(one.watched);
        for (const Container &container : readContainers(m_input))
            take(container);
        for (const OwnedNumbers &owned : readNumbers(m_input, m_quantities, m_recognition))
            take(owned);
        for (Service &service : m_all)
            judge(service);
        std::ranges::sort(m_all, {}, [](const Service &one) {
            return std::tuple(-int(one.state), one.name.toCaseFolded(), one.key);
        });
        return {.all = m_all, .recognition = m_recognition, .moment = m_input.moment};
    }

private:
    void takeWritten(const Subject &subject)
    {
        Service service{.key = Recognition::keyOf(subject.name), .name = subject.name};
        service.url = subject.text(u"public_url");
        if (const Subject *parent = m_input.directory.parentOf(subject))
            service.machine = parent->name;
        for (const QStringView key : {u"public_url", u"fqdn", u"image"})
            if (const inventory::Fact *fact = subject.fact(key); fact && !service.written)
                service.written = *fact;
        service.page = subject.page;
        service.line = subject.line;
        service.contact = subject.texts(u"contact").join(u", "_s);
        m_all.append(service);
    }

    Service &of(const Owner &owner)
    {
        const auto known = std::ranges::find(m_all, owner.key, &Service::key);
        if (known != m_all.end())
            return *known;
        m_all.append({.key = owner.key, .name = owner.name, .machine = owner.machine});
        return m_all.last();
    }

    void take(const Container &container)
    {
        const Owner owner = m_recognition.ofContainer(container.name, container.image, container.machine);
        if (!owner.key.isEmpty())
            of(owner).containers.append(container);
    }

    /// A program that no service is known for is called by itself and its machine.
    void take(const OwnedNumbers &owned)
    {
        Owner owner = owned.owner;
        if (const QString probed = u"probe/"_s + owner.host;
            !owner.isWritten && std::ranges::contains(m_all, probed, &Service::key))
            owner.key = probed;
        Service &service = of(owner);
        const Software *software = m_quantities.find(owned.software);
        if (!owner.isWritten && service.probes.isEmpty() && software)
            service.name = u"%1 (%2)"_s.arg(software->title.en, owner.name);
        service.numbers += owned.numbers;
    }

    /// A value that has no limits makes nothing green.
    static bool isJudged(const Service &service)
    {
        return std::ranges::any_of(service.watched, [](const Watched &one) {
            return one.finding.reason.code != signals::Reason::Code::NoLimits;
        });
    }

    void judge(Service &service) const
    {
        const bool known = !m_input.error && !m_input.answers.of(u"containers").error;
        const bool gone = known
            && std::ranges::any_of(service.containers, [](const Container &one) { return !one.running; });
        if (service.probes.isEmpty() && !isJudged(service)) {
            // Nobody looks at it from outside; a program that only tells numbers never was to be looked at.
            service.state = service.isWritten() ? State::Unknown : State::NotApplicable;
            service.ground = Ground::NotProbed;
        } else {
            const signals::Finding *worst = service.worst();
            const Probe *probe = service.worstProbe();
            service.state = worst->state;
            service.ground = probe && worst == &probe->worst() ? Ground::Probed : Ground::Watched;
        }
        if (gone && service.state < State::Warning) {
            service.state = State::Warning;
            service.ground = Ground::ContainerGone;
        }
    }

    const survey::Input &m_input;
    const Quantities &m_quantities;
    Recognition m_recognition;
    QList<Service> m_all;
};

} // namespace

Services readServices(const survey::Input &input, const Quantities &quantities,
                      const QList<signals::Signal> &entries)
{
    return ServicesReader(input, quantities).read(entries);
}

} // namespace services
