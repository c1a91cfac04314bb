// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogueparser.h"
#include "tests/fuzz/check.h"

#include <QSet>

#include <cmath>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

void anEntryCanBeAsked(const signals::Signal &signal)
{
    fuzz::check(!signal.id.isEmpty() && !signal.query.isEmpty() && !signal.drilldown.isEmpty(),
                "an entry has an id and its two expressions");
    fuzz::check(signal.maxAge.count() > 0, "a sample can be young enough");
    fuzz::check(!signal.families.isEmpty(), "silence is told from absence");
    for (const signals::Family &family : signal.families)
        fuzz::check(!family.isEmpty() && !family.contains(QString()), "a family has a selector");
    fuzz::check(!signal.quiet || !std::isnan(*signal.quiet), "silence has a meaning or none");
    fuzz::check(signal.every.count() >= 0 && signal.rule.lasting.count() >= 0, "times do not run backwards");
    fuzz::check(signal.rule.hysteresis >= 0, "a limit lets go inside it");
    fuzz::check(!signal.rule.warning || std::isfinite(*signal.rule.warning), "a limit is a number");
    fuzz::check(!signal.rule.critical || std::isfinite(*signal.rule.critical), "a limit is a number");
}

void aDurationIsNotNegative(const QString &text)
{
    const auto duration = signals::parseDuration(text);
    fuzz::check(!duration || duration->count() >= 0, "a duration is not negative");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray toml(reinterpret_cast<const char *>(data), qsizetype(size));
    const signals::Catalogue catalogue = signals::parseCatalogue(toml, u"mine.toml"_s);
    QSet<QString> ids;
    for (const signals::Signal &signal : catalogue.entries) {
        anEntryCanBeAsked(signal);
        fuzz::check(!ids.contains(signal.id), "ids are unique");
        ids.insert(signal.id);
    }
    for (const signals::Diagnostic &diagnostic : catalogue.diagnostics)
        fuzz::check(diagnostic.file == "mine.toml"_L1 && diagnostic.line >= 0
                        && !diagnostic.message.isEmpty(),
                    "a diagnostic says where and what");
    aDurationIsNotNegative(QString::fromUtf8(toml.first(std::min<qsizetype>(toml.size(), 64))));
    return 0;
}
