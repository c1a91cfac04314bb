// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/comparison.h"

#include "models/drift/osname.h"
#include "models/drift/tolerance.h"
#include "models/inventory/imagename.h"

#include <QRegularExpression>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::ImageName;
using inventory::imageName;
using inventory::isSameImage;
using inventory::Subject;

namespace {

Drift driftAbout(Drift::Kind kind, const Subject &subject, const Fact &fact, const Measurement &measured)
{
    return {.kind = kind,
            .subjectKind = subject.kind,
            .subject = subject.name,
            .key = fact.key,
            .written = fact,
            .measured = measured,
            .proposal = {}};
}

QString textOf(const Fact &fact)
{
    const auto *text = std::get_if<QString>(&fact.value);
    return text ? *text : fact.text;
}

/// The wiki's name of the hypervisor may be another one than the metrics'.
bool isPlace(const QString &written, const QString &measured, const NamedSubjects &named)
{
    if (isSameName(written, measured))
        return true;
    const auto here = named.called({written});
    const auto there = named.called({measured});
    return std::ranges::any_of(here, [&there](const Subject *one) { return there.contains(one); });
}

/// Kernel and hypervisor may both be right: a guest whose memory was taken back for a while has less.
bool isMemoryOf(const Fact &written, const MeasuredSubject &measured)
{
    const auto fits = [&written](const std::optional<Measurement> &one) {
        return one && isMemory(written, one->number());
    };
    return fits(measured.memory) || fits(measured.givenMemory);
}

struct Container {
    const MeasuredSubject *host;
    const MeasuredContainer *container;
};

/// Containers made from an image; where the wiki says, when it says where.
QList<Container> containersOf(const ImageName &image, const Subject &subject, const Measured &measured)
{
    const QString where = inventory::isMachine(subject.kind) ? subject.name : subject.text(u"parent");
    inventory::NameIndex there;
    there.add({where}, where);
    QList<Container> found;
    for (const MeasuredSubject &host : measured.subjects) {
        if (host.containers.isEmpty() || (!where.isEmpty() && there.find(host.names).isEmpty()))
            continue;
        for (const MeasuredContainer &container : host.containers)
            if (const ImageName runs = imageName(container.image.text());
                isSameImage(runs, image) && !runs.tag.isEmpty())
                found.append({&host, &container});
    }
    return found;
}

/// As compose numbers and joins them: "hedgedoc_app_1" is hedgedoc-app.
QString withoutNumber(const QString &container)
{
    static const QRegularExpression number(u"-\\d+$"_s);
    return QString(container).replace(u'_', u'-').remove(number);
}

/// Its own name, or that of the project it belongs to.
bool bearsName(const MeasuredContainer &container, const Subject &subject)
{
    QStringList names = subject.texts(u"aliases");
    names.append(subject.name);
    const QString name = withoutNumber(container.name);
    return std::ranges::any_of(names, [&](const QString &one) {
        return isSameName(name, one) || isSameName(container.name, one)
            || name.startsWith(one.toLower() + u'-');
    });
}

/// The measured image that contradicts; null when none does.
const Measurement *otherTag(const ImageName &image, const Subject &subject, const Measured &measured)
{
    QList<Container> found = containersOf(image, subject, measured);
    const auto named = [&subject](const Container &one) { return bearsName(*one.container, subject); };
    if (std::ranges::any_of(found, named))
        found.removeIf([&named](const Container &one) { return !named(one); });
    QSet<QString> tags;
    for (const Container &one : std::as_const(found))
        tags.insert(imageName(one.container->image.text()).tag);
    // Several other tags and no name that fits: nobody can say which one is meant.
    const bool clear = tags.size() == 1 || std::ranges::any_of(found, named);
    return found.isEmpty() || tags.contains(image.tag) || !clear ? nullptr : &found.first().container->image;
}

QStringList imagesOf(const Fact &fact)
{
    const auto *several = std::get_if<QStringList>(&fact.value);
    return several ? *several : QStringList{textOf(fact)};
}

/// What holds in the wiki, and all that is declared elsewhere; a default that a machine's environment may
/// replace contradicts nothing.
QList<const Fact *> imageFacts(const Subject &subject)
{
    QList<const Fact *> facts;
    bool written = false;
    for (const Fact &fact : subject.facts) {
        if (fact.key != "image"_L1 || fact.banner != wiki::Banner::None || fact.assumed
            || (!fact.declared && written))
            continue;
        written = written || !fact.declared;
        facts.append(&fact);
    }
    return facts;
}

} // namespace

QList<Drift> comparedMachine(const Subject &written, const MeasuredSubject &measured,
                             const NamedSubjects &named)
{
    using enum Drift::Kind;
    QList<Drift> drifts;
    const auto add = [&](Drift::Kind kind, const Fact *fact, const Measurement &one) {
        drifts.append(driftAbout(kind, written, *fact, one));
    };
    const Fact *fact = written.fact(u"parent");
    if (fact && measured.parent && !isPlace(textOf(*fact), measured.parent->text(), named))
        add(Placement, fact, *measured.parent);
    fact = written.fact(u"memory");
    if (fact && (measured.memory || measured.givenMemory) && !isMemoryOf(*fact, measured))
        add(Memory, fact, measured.memory ? *measured.memory : *measured.givenMemory);
    fact = written.fact(u"disks");
    if (fact && hasDisks(measured) && !areDisks(*fact, measured))
        add(Disk, fact, *diskOf(measured));
    fact = written.fact(u"cpus");
    if (fact && measured.cpus && !areCpus(*fact, written.kind, measured))
        add(Cpus, fact, *measured.cpus);
    fact = written.fact(u"os");
    if (fact && measured.os && !isSameOs(textOf(*fact), measured.os->text()))
        add(Os, fact, *measured.os);
    return drifts;
}

QList<Drift> comparedImages(const Subject &written, const Measured &measured)
{
    QList<Drift> drifts;
    for (const Fact *fact : imageFacts(written))
        for (const QString &text : imagesOf(*fact)) {
            const ImageName image = imageName(text);
            if (image.tag.isEmpty())
                continue;
            if (const Measurement *other = otherTag(image, written, measured))
                drifts.append(driftAbout(Drift::Kind::Image, written, *fact, *other));
        }
    return drifts;
}

Drift wholeDrift(Drift::Kind kind, const Subject &written)
{
    Fact place{.key = {}, .value = written.name, .unit = {}, .page = written.page, .line = written.line};
    const auto there = std::ranges::find(written.facts, written.page, &Fact::page);
    place.revision = there == written.facts.end() ? 0 : there->revision;
    place.text = written.name;
    return {.kind = kind,
            .subjectKind = written.kind,
            .subject = written.name,
            .key = {},
            .written = place,
            .measured = {},
            .proposal = {}};
}

} // namespace drift
