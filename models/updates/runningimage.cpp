// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/runningimage.h"

#include <QRegularExpression>

#include <algorithm>

namespace updates {

using namespace Qt::StringLiterals;

namespace {

struct Version {
    QList<qint64> numbers;
    QString suffix;
};

std::optional<Version> versionOf(const QString &tag)
{
    static const QRegularExpression form(u"^v?([0-9]{1,9}(?:\\.[0-9]{1,9})*)(.*)$"_s);
    const auto match = form.match(tag);
    if (!match.hasMatch())
        return std::nullopt;
    Version version{.numbers = {}, .suffix = match.captured(2)};
    for (const QString &number : match.captured(1).split(u'.'))
        version.numbers.append(number.toLongLong());
    return version;
}

} // namespace

std::partial_ordering compareTags(const QString &one, const QString &other)
{
    if (one == other)
        return std::partial_ordering::equivalent;
    const auto left = versionOf(one);
    const auto right = versionOf(other);
    if (!left || !right || left->suffix != right->suffix)
        return std::partial_ordering::unordered;
    // "1.9" is a moving tag of all 1.9.x: neither before nor after them.
    const auto shorter = std::min(left->numbers.size(), right->numbers.size());
    const auto order =
        std::lexicographical_compare_three_way(left->numbers.cbegin(), left->numbers.cbegin() + shorter,
                                               right->numbers.cbegin(), right->numbers.cbegin() + shorter);
    if (order != 0)
        return order;
    return left->numbers.size() == right->numbers.size() ? std::partial_ordering::equivalent
                                                         : std::partial_ordering::unordered;
}

bool isUnpinned(const inventory::ImageName &image)
{
    return image.tag.isEmpty() || image.tag == "latest"_L1;
}

base::State RunningImage::state() const
{
    using base::State;
    switch (verdict) {
    case TagVerdict::Same:
        return updateKnown.value_or(false) ? State::Warning : State::Ok;
    case TagVerdict::Unknown:
    case TagVerdict::Undeclared:
        return State::Unknown;
    case TagVerdict::Behind:
    case TagVerdict::Ahead:
    case TagVerdict::Differs:
    case TagVerdict::OtherImage:
    case TagVerdict::Unpinned:
        return State::Warning;
    }
    return State::Unknown;
}

} // namespace updates
