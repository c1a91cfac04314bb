// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/imagereader.h"

#include "models/health/subjects.h"
#include "models/updates/declaredimage.h"
#include "models/updates/updatequestions.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace updates {

using namespace Qt::StringLiterals;
using base::Instant;
using inventory::ImageName;
using metrics::Sample;

namespace {

constexpr base::Milliseconds stillThere = std::chrono::minutes(5);

Instant dateOf(const Sample &sample)
{
    return base::instantFromMs(std::llround(std::clamp(sample.value, 0.0, 9e12) * 1000));
}

/// The tag of an image that was replaced meanwhile is only an id: "sha256:0f3e…".
ImageName nameOf(const QString &image)
{
    return image.startsWith("sha256:"_L1) ? ImageName() : inventory::imageName(image);
}

/// Builds the containers of one answer.
class ImageReading {
public:
    explicit ImageReading(const survey::Input &input)
        : m_input(input)
        , m_answer(input.answers.of(imagesQuestion))
        , m_declared(input.directory)
    {
    }

    QList<RunningImage> finished()
    {
        for (const Sample *sample : markedSamples(m_answer, u"container"))
            addContainer(*sample, sample->labels.value(u"image"));
        for (const Sample *sample : markedSamples(m_answer, u"watched"))
            addWatched(*sample);
        for (const Sample *sample : markedSamples(m_input.answers.of(lastImagesQuestion), u"container"))
            addLast(*sample);
        QList<RunningImage> images = m_images.values();
        for (RunningImage &one : images) {
            one.automatic = m_selfUpdating.contains(one.machine);
            m_declared.compare(one);
            if (one.gone || m_input.error || m_answer.error)
                one.verdict = TagVerdict::Unknown;
        }
        return images;
    }

private:
    using Key = std::pair<QString, QString>; ///< machine, container

    QString machineOf(const Sample &sample) const
    {
        const QString target = sample.labels.value(u"instance");
        const survey::Machine *machine = m_input.machines.ofTarget(target);
        return machine ? machine->name : health::hostPart(target);
    }

    RunningImage &of(const Sample &sample, const QString &image)
    {
        const QString name = sample.labels.value(u"name");
        RunningImage &one = m_images[{machineOf(sample), name}];
        if (one.name.isEmpty()) {
            one.name = name;
            one.machine = machineOf(sample);
        }
        // After an update both are told of for a while: the newest one runs.
        if (!one.at || dateOf(sample) > *one.at || one.running.repository.isEmpty()) {
            one.instance = sample.labels.value(u"instance");
            one.image = image;
            one.running = nameOf(image);
            one.at = dateOf(sample);
        }
        return one;
    }

    void addContainer(const Sample &sample, const QString &image)
    {
        const RunningImage &one = of(sample, image);
        if (one.running.shortName() == "watchtower"_L1)
            m_selfUpdating.insert(one.machine);
    }

    void addWatched(const Sample &sample)
    {
        const QString tag = sample.labels.value(u"image_tag_value");
        RunningImage &one =
            of(sample, sample.labels.value(u"image_name") + (tag.isEmpty() ? u""_s : u":"_s) + tag);
        const bool newer = sample.labels.value(u"update_available") == "true"_L1;
        one.updateKnown = one.updateKnown.value_or(false) || newer;
        if (!newer)
            return;
        one.newerTag = sample.labels.value(u"result_tag");
        one.updateKind = sample.labels.value(u"update_kind_semver_diff");
        if (one.updateKind.isEmpty() || one.updateKind == "unknown"_L1)
            one.updateKind = sample.labels.value(u"update_kind_kind");
    }

    void addLast(const Sample &sample)
    {
        const Key key{machineOf(sample), sample.labels.value(u"name")};
        const bool known = m_images.contains(key);
        if (known && !m_images[key].gone)
            return;
        of(sample, sample.labels.value(u"image")).gone = m_input.moment - dateOf(sample) > stillThere;
    }

    const survey::Input &m_input;
    const survey::Answer &m_answer;
    DeclaredImages m_declared;
    QMap<Key, RunningImage> m_images;
    QSet<QString> m_selfUpdating; ///< machines on which something replaces images
};

} // namespace

QList<RunningImage> readImages(const survey::Input &input)
{
    return ImageReading(input).finished();
}

} // namespace updates
