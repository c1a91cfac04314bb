// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/declaredimage.h"

#include "models/updates/subjectpage.h"

#include <algorithm>

namespace updates {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::ImageName;
using inventory::Subject;

namespace {

QStringList textsOf(const Fact &fact)
{
    if (const auto *several = std::get_if<QStringList>(&fact.value))
        return *several;
    const auto *text = std::get_if<QString>(&fact.value);
    return text ? QStringList{*text} : QStringList();
}

/// The fact about that image, from compose files or from the wiki; where none is, the only fact there is.
std::optional<Fact> imageFact(const Subject &subject, const ImageName &image, bool declared)
{
    QList<Fact> others;
    for (const Fact &fact : subject.facts) {
        if (fact.key != "image"_L1 || fact.declared != declared || fact.banner != wiki::Banner::None)
            continue;
        for (const QString &text : textsOf(fact)) {
            Fact one = fact;
            one.value = text;
            if (isSameImage(inventory::imageName(text), image))
                return one;
            others.append(one);
        }
    }
    return others.size() == 1 ? std::optional(others.first()) : std::nullopt;
}

TagVerdict verdictOf(const ImageName &running, const ImageName &declared)
{
    if (!isSameImage(running, declared))
        return TagVerdict::OtherImage;
    if (isUnpinned(declared))
        return TagVerdict::Unpinned;
    const auto order = compareTags(running.tag, declared.tag);
    if (order == std::partial_ordering::equivalent)
        return TagVerdict::Same;
    if (order == std::partial_ordering::less)
        return TagVerdict::Behind;
    return order == std::partial_ordering::greater ? TagVerdict::Ahead : TagVerdict::Differs;
}

} // namespace

DeclaredImages::DeclaredImages(const inventory::Directory &directory)
    : m_directory(directory)
{
    for (const Subject &subject : directory.inventory().subjects) {
        QStringList names;
        for (const Fact &fact : subject.facts)
            if (fact.key == "image"_L1 && fact.banner == wiki::Banner::None)
                for (const QString &text : textsOf(fact))
                    names.append(inventory::imageName(text).shortName());
        names.removeDuplicates();
        for (const QString &name : std::as_const(names))
            m_byImage.insert(name, &subject);
    }
}

/// The one called like the container, else the only one that is made from the same image.
const Subject *DeclaredImages::subjectOf(const RunningImage &image) const
{
    const Subject *named = m_directory.find(image.name);
    if (named && !inventory::isMachine(named->kind))
        return named;
    const auto those = m_byImage.values(image.running.shortName());
    return those.size() == 1 ? those.first() : nullptr;
}

void DeclaredImages::compare(RunningImage &image) const
{
    const Subject *subject = subjectOf(image);
    if (subject) {
        image.service = subject->name;
        image.readme = subject->text(u"repository");
        image.composed = imageFact(*subject, image.running, true);
        image.written = imageFact(*subject, image.running, false);
        const SubjectPage described = pageOf(subject);
        image.page = described.page;
        image.line = described.line;
    }
    if (image.running.repository.isEmpty())
        image.verdict = TagVerdict::Unknown;
    else if (const Fact *declared = image.declared())
        image.verdict = verdictOf(image.running, inventory::imageName(textsOf(*declared).value(0)));
    else
        image.verdict = isUnpinned(image.running) ? TagVerdict::Unpinned : TagVerdict::Undeclared;
}

} // namespace updates
