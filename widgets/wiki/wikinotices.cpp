// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/wikinotices.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace wiki {

using namespace Qt::StringLiterals;

shared::Emptiness emptinessOf(const std::optional<situation::SourceStatus> &status)
{
    if (!status)
        return {.icon = u"sources"_s,
                .sentence = QCoreApplication::translate("WikiNotices", "No wiki is configured."),
                .hint = QCoreApplication::translate(
                    "WikiNotices",
                    "Name it in the profile under [wiki], or start Vigie with --wiki and its address "
                    "or a folder of its pages.")};
    if (status->error)
        return {.icon = u"state-unknown"_s,
                .sentence = QCoreApplication::translate(
                    "WikiNotices", "The wiki cannot be read, and nothing of it is known from before."),
                .hint = base::errorDetailText(*status->error)};
    if (!status->asOf)
        return {.icon = u"refresh"_s,
                .sentence = QCoreApplication::translate("WikiNotices", "The wiki is being read."),
                .hint = QCoreApplication::translate("WikiNotices",
                                                    "The first time takes as long as it has pages.")};
    return {.icon = u"info"_s,
            .sentence = QCoreApplication::translate("WikiNotices", "The wiki answers, but shows no page."),
            .hint = QCoreApplication::translate(
                "WikiNotices", "See which pages the profile names, and whether its account may read them.")};
}

shared::Notice wikiWarning(const situation::SourceStatus &status, bool noPage, base::Instant now,
                           const QLocale &locale)
{
    return shared::Notice{
        .tone = base::State::Critical,
        .text = noPage
            ? QCoreApplication::translate("WikiNotices",
                                          "The wiki cannot be read, and nothing of it is known from before.")
            : status.asOf
            ? QCoreApplication::translate("WikiNotices",
                                          "The wiki does not answer. These are its pages of %1 ago.")
                  .arg(base::ageText(now - *status.asOf, locale))
            : QCoreApplication::translate("WikiNotices",
                                          "The wiki does not answer. These pages are from an earlier run."),
        .detail = base::errorDetailText(*status.error),
        .action = QCoreApplication::translate("WikiNotices", "Retry now")};
}

std::optional<shared::Notice> folderWarning(const QStringList &folders)
{
    if (folders.isEmpty())
        return std::nullopt;
    return shared::Notice{
        .tone = base::State::Warning,
        .text = QCoreApplication::translate(
                    "WikiNotices",
                    "A folder of configuration files cannot be read: %1. Its files are shown as they "
                    "were, if they were read before.")
                    .arg(folders.join(u", "_s)),
        .action = QCoreApplication::translate("WikiNotices", "Retry now")};
}

} // namespace wiki
