// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/imagename.h"

#include <QRegularExpression>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

/// registry:port/path/name:tag@digest, as the distribution project's reference grammar has it.
const QRegularExpression &imagePattern()
{
    static const QRegularExpression pattern(
        uR"re((?<![\w/:.-])((?:[A-Za-z0-9.-]+(?::\d{1,5})?/)?[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@sha256:[0-9a-f]+)?)re"_s);
    return pattern;
}

/// The first part is a registry when it looks like a host.
QString withoutRegistry(const QString &path)
{
    const QString first = path.section(u'/', 0, 0);
    const bool registry =
        path.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1);
    QString repository = registry ? path.section(u'/', 1) : path;
    if (repository.startsWith("library/"_L1))
        repository = repository.sliced(8);
    return repository;
}

} // namespace

QString ImageName::shortName() const
{
    return repository.section(u'/', -1);
}

ImageName imageName(const QString &text)
{
    if (text.startsWith("sha256:"_L1))
        return {};
    ImageName first;
    auto found = imagePattern().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const ImageName name{.repository = withoutRegistry(match.captured(1)),
                             .tag = match.captured(2),
                             .tagFrom = match.capturedStart(2)};
        if (!name.tag.isEmpty())
            return name;
        if (first.repository.isEmpty())
            first = name;
    }
    return first;
}

bool isSameImage(const ImageName &one, const ImageName &other)
{
    if (one.repository.isEmpty() || other.repository.isEmpty())
        return false;
    const bool paths = one.repository.contains(u'/') && other.repository.contains(u'/');
    return paths ? one.repository == other.repository : one.shortName() == other.shortName();
}

} // namespace inventory
