// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/verdict.h"
#include "models/wiki/editanswers.h"
#include "models/wiki/jsonrpcparser.h"
#include "models/wiki/rpcvalues.h"
#include "models/wiki/xmlrpcparser.h"
#include "tests/fuzz/check.h"

#include <cstdint>

namespace {

void whatIsSaidHolds(const wiki::RpcAnswer &answer)
{
    const auto standing = wiki::standingOf(answer);
    if (standing && standing->exists)
        fuzz::check(standing->revision > 0 && (standing->hash.isEmpty() || standing->hash.size() == 32),
                    "a page that is there has a revision, and a whole hash or none");
    const auto saved = wiki::savedOf(answer);
    fuzz::check(!saved || *saved, "what is not said to be saved is no answer");
    (void)wiki::lockedOf(answer);
    (void)wiki::unlockedOf(answer);
    if (const auto text = wiki::textOf(answer))
        fuzz::check(outbox::survives(*text, *text, *text), "a text survives itself");
    const auto changes = answer
        ? wiki::changesOf(*answer, QStringLiteral("page"))
        : base::Result<QList<wiki::PageChange>>(std::unexpected(answer.error().error));
    if (!changes || !standing || changes->isEmpty())
        return;
    outbox::Evidence evidence{.standing = *standing, .changes = *changes, .ours = changes->size() - 1};
    (void)outbox::judged({}, evidence);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const int status : {200, 400, 404}) {
        whatIsSaidHolds(
            wiki::parseJsonRpc({.status = status, .contentType = "application/json", .body = body}));
        whatIsSaidHolds(wiki::parseXmlRpc({.status = status, .contentType = "text/xml", .body = body}));
    }
    return 0;
}
