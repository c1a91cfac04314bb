// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/quantity.h"
#include "models/services/servicequestions.h"
#include "tests/fuzz/check.h"

#include <QSet>

#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

void aProgramCanBeAskedFor(const services::Software &software)
{
    fuzz::check(!software.id.isEmpty() && !software.namedBy.isEmpty(), "a program has an id and a name");
    QSet<QString> ids;
    for (const services::Quantity &quantity : software.quantities) {
        fuzz::check(!quantity.id.isEmpty() && !ids.contains(quantity.id), "its quantities are told apart");
        fuzz::check(!quantity.aliases.isEmpty(), "each has a name in the metrics");
        ids.insert(quantity.id);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray toml(reinterpret_cast<const char *>(data), qsizetype(size));
    const services::Quantities quantities = services::parseQuantities(toml, u"mine.toml"_s);
    for (const services::Software &software : quantities.all)
        aProgramCanBeAskedFor(software);
    for (const survey::Question &question : services::questions(quantities, {}))
        fuzz::check(!question.id.isEmpty() && !question.promql.isEmpty(), "a question asks something");
    for (const signals::Diagnostic &diagnostic : quantities.diagnostics)
        fuzz::check(diagnostic.file == "mine.toml"_L1 && !diagnostic.message.isEmpty(),
                    "a diagnostic says where and what");
    return 0;
}
