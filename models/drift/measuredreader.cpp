// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredreader.h"

#include "models/drift/measuredproof.h"
#include "models/drift/measuredquestions.h"
#include "models/health/questions.h"
#include "models/health/subjects.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace drift {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Unit;
using metrics::Sample;

namespace {

using Exporter = MeasuredSubject::Exporter;

/// By the exporter of a hypervisor and the id there: "node/alice", "qemu/101".
using Member = std::pair<QString, QString>;

Member memberOf(const Sample &sample)
{
    return {sample.labels.value(u"instance"), sample.labels.value(u"id")};
}

Proof ofInstance(QStringView mark)
{
    return {.mark = mark, .labels = {u"instance"_s}};
}

Proof ofMember(QStringView mark)
{
    return {.mark = mark, .labels = {u"instance"_s, u"id"_s}};
}

/// Builds the subjects of one answer.
class Reading {
public:
    explicit Reading(const MeasuredAnswers &answers)
        : m_answers(answers)
        , m_marked(markedSamples(answers))
        , m_subjects(answers.names)
    {
    }

    Measured finished()
    {
        identify();
        m_subjects.settle();
        readExporters();
        readSizes();
        readGuests();
        readContainers();
        QList<MeasuredSubject> subjects = m_read.values();
        for (MeasuredSubject &subject : subjects) {
            std::ranges::sort(subject.filesystems, {}, &MeasuredFilesystem::mountpoint);
            std::ranges::sort(subject.containers, {}, &MeasuredContainer::name);
        }
        subjects.removeIf([](const MeasuredSubject &one) { return !one.presence; });
        std::ranges::sort(subjects, {},
                          [](const MeasuredSubject &one) { return std::tie(one.name, one.instance); });
        return {.subjects = std::move(subjects),
                .probes = readProbes(marked(u"probe"), marked(u"probed"), m_answers.moment),
                .moment = m_answers.moment};
    }

private:
    void identify()
    {
        for (const Sample *sample : marked(u"label"))
            m_subjects.addName(instanceOf(*sample), sample->labels.value(u"nodename"));
        for (const Sample *sample : marked(u"reach")) {
            m_subjects.addMachine(instanceOf(*sample), sample->labels.value(u"job"));
            m_reach.insert(instanceOf(*sample), sample->value > 0);
        }
        QSet<QString> heardNames;
        for (const Sample *sample : marked(u"machine")) {
            m_heard.insert(instanceOf(*sample));
            heardNames.insert(addMachine(*sample).toCaseFolded());
        }
        for (const Sample &sample : m_answers.lastHeard.samples)
            if (std::isfinite(sample.value))
                addUnheard(sample, heardNames);
        for (const Sample *sample : marked(u"node"))
            m_subjects.addHypervisor(sample->labels.value(u"name"));
        for (const Sample *sample : marked(u"guest"))
            m_subjects.addGuest(sample->labels.value(u"name"), sample->labels.value(u"node"));
    }

    QString addMachine(const Sample &sample)
    {
        const QString nodename = sample.labels.value(u"nodename");
        m_subjects.addMachine(instanceOf(sample), sample.labels.value(u"job"), nodename, dateOf(sample));
        m_nodenames.insert(instanceOf(sample), nodename);
        return nodename;
    }

    /// Gone from the targets while another machine bears its name: it only changed its instance.
    void addUnheard(const Sample &sample, const QSet<QString> &heardNames)
    {
        const QString instance = instanceOf(sample);
        const bool moved = !m_reach.contains(instance)
            && heardNames.contains(sample.labels.value(u"nodename").toCaseFolded());
        if (m_heard.contains(instance) || moved)
            return;
        addMachine(sample);
        m_lastHeard.insert(instance, &sample);
    }

    void readExporters()
    {
        for (const Sample *sample : marked(u"machine")) {
            const bool answers = m_reach.value(instanceOf(*sample), true);
            place(*sample, answers ? Exporter::Up : Exporter::Down, u"machine", dateOf(*sample));
            of(*sample).lastSeen = dateOf(*sample);
        }
        for (const auto &[instance, sample] : std::as_const(m_lastHeard).asKeyValueRange()) {
            const bool asked = m_reach.contains(instance);
            place(*sample, asked ? Exporter::Down : Exporter::Gone, u"machine", dateOf(*sample));
            of(*sample).lastSeen = dateOf(*sample);
        }
        for (const Sample *sample : marked(u"reach"))
            if (!of(*sample).presence)
                place(*sample, sample->value > 0 ? Exporter::Up : Exporter::Down, u"reach", m_answers.moment);
    }

    void place(const Sample &sample, Exporter exporter, QStringView mark, Instant at)
    {
        of(sample).exporter = exporter;
        of(sample).presence = proven(sample, ofInstance(mark), instanceOf(sample), {}, at);
    }

    void readSizes()
    {
        for (const Sample *sample : marked(u"memory"))
            of(*sample).memory =
                proven(*sample, ofInstance(u"memory"), sample->value, Unit::Bytes, heardAt(*sample));
        for (const Sample *sample : marked(u"cpus"))
            of(*sample).cpus =
                proven(*sample, ofInstance(u"cpus"), sample->value, Unit::Count, heardAt(*sample));
        for (const Sample *sample : marked(u"os"))
            of(*sample).os =
                proven(*sample, ofInstance(u"os"), systemName(sample->labels), {}, dateOf(*sample));
        for (const Sample *sample : marked(u"filesystem"))
            addFilesystem(*sample);
    }

    /// A device that is mounted several times is one.
    void addFilesystem(const Sample &sample)
    {
        const Member device(instanceOf(sample), sample.labels.value(u"device"));
        if (m_devices.contains(device) || sample.value == 0)
            return;
        m_devices.insert(device);
        const Proof proof{.mark = u"filesystem", .labels = {u"instance"_s, u"mountpoint"_s}};
        of(sample).filesystems.append(
            {.mountpoint = sample.labels.value(u"mountpoint"),
             .size = proven(sample, proof, sample.value, Unit::Bytes, heardAt(sample))});
    }

    void readGuests()
    {
        for (const Sample *sample : marked(u"node"))
            m_members.insert(memberOf(*sample), &claimed(*sample, u"node", u"hypervisor"_s));
        for (const Sample *sample : marked(u"guest")) {
            MeasuredSubject &subject = claimed(*sample, u"guest", u"vm"_s);
            subject.parent =
                proven(*sample, ofMember(u"guest"), sample->labels.value(u"node"), {}, dateOf(*sample));
            m_members.insert(memberOf(*sample), &subject);
        }
        addGiven(u"givenmemory", &MeasuredSubject::givenMemory, Unit::Bytes);
        addGiven(u"givendisk", &MeasuredSubject::disk, Unit::Bytes);
        addGiven(u"givencpus", &MeasuredSubject::cpus, Unit::Count);
    }

    /// What a hypervisor tells of is there, whatever became of its own exporter.
    MeasuredSubject &claimed(const Sample &sample, QStringView mark, const QString &kind)
    {
        const QString name = sample.labels.value(u"name");
        MeasuredSubject &subject = read(m_subjects.ofName(name, kind));
        if (!subject.presence || subject.exporter == Exporter::Gone)
            subject.presence = proven(sample, ofMember(mark), name, {}, dateOf(sample));
        if (subject.exporter == Exporter::Gone)
            subject.exporter = Exporter::Down;
        if (!subject.names.contains(name))
            subject.names.append(name);
        return subject;
    }

    void addGiven(QStringView mark, std::optional<Measurement> MeasuredSubject::*where, Unit unit)
    {
        for (const Sample *sample : marked(mark))
            if (MeasuredSubject *subject = m_members.value(memberOf(*sample)); subject && sample->value > 0)
                subject->*where = proven(*sample, ofMember(mark), sample->value, unit, m_answers.moment);
    }

    void readContainers()
    {
        for (const Sample *sample : marked(u"container"))
            addContainer(*sample, u"container", sample->labels.value(u"image"));
        for (const Sample *sample : marked(u"watched"))
            addContainer(*sample, u"watched",
                         sample->labels.value(u"image_name") + u':'
                             + sample->labels.value(u"image_tag_value"));
    }

    /// What runs is known best by who runs it, which is asked first.
    void addContainer(const Sample &sample, QStringView mark, const QString &image)
    {
        const QString name = sample.labels.value(u"name");
        MeasuredSubject &subject = of(sample);
        if (mark == u"watched" && std::ranges::contains(subject.containers, name, &MeasuredContainer::name))
            return;
        const Proof proof{.mark = mark, .labels = {u"instance"_s, u"name"_s}};
        subject.containers.append({.name = name, .image = proven(sample, proof, image, {}, dateOf(sample))});
        if (!subject.presence)
            subject.presence = subject.containers.last().image;
    }

    QList<const Sample *> marked(QStringView mark) const { return m_marked.value(mark.toString()); }
    static QString instanceOf(const Sample &sample) { return health::targetOf(sample.labels); }
    /// Of what was asked for its date.
    Instant dateOf(const Sample &sample) const { return dated(sample.value).value_or(m_answers.moment); }
    /// All values of an exporter come with one scrape.
    Instant heardAt(const Sample &sample) { return of(sample).lastSeen.value_or(m_answers.moment); }

    MeasuredSubject &of(const Sample &sample) { return read(m_subjects.ofTarget(instanceOf(sample))); }

    MeasuredSubject &read(const signals::HostReadings &host)
    {
        MeasuredSubject &subject = m_read[host.instance];
        if (!subject.names.isEmpty())
            return subject;
        subject.name = host.name;
        subject.kind = inventory::kindFromName(host.kind).value_or(inventory::Kind::Host);
        subject.instance = host.machine ? host.instance : QString();
        subject.names = QStringList{host.name, m_nodenames.value(host.instance)};
        if (!host.instance.contains(u'/'))
            subject.names.append(health::hostPart(host.instance));
        subject.names.removeAll(QString());
        subject.names.removeDuplicates();
        return subject;
    }

    const MeasuredAnswers &m_answers;
    QHash<QString, QList<const Sample *>> m_marked; ///< by mark
    health::Subjects m_subjects;
    QHash<QString, bool> m_reach; ///< by instance: it answers
    QHash<QString, const Sample *> m_lastHeard; ///< of exporters that are not heard now
    QSet<QString> m_heard; ///< the others
    QHash<QString, QString> m_nodenames; ///< by instance
    QSet<Member> m_devices; ///< by instance
    QHash<Member, MeasuredSubject *> m_members;
    QMap<QString, MeasuredSubject> m_read; ///< by instance
};

} // namespace

Measured readMeasured(const MeasuredAnswers &answers)
{
    return Reading(answers).finished();
}

} // namespace drift
