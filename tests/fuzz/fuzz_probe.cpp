// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/headparser.h"
#include "models/probe/redirect.h"
#include "tests/fuzz/check.h"

#include <cstdint>

using namespace Qt::StringLiterals;
using probe::Target;

namespace {

void aTargetIsSafeToAsk(const QString &written)
{
    const auto target = probe::targetFromText(written);
    if (!target)
        return;
    const bool web = target->kind == Target::Kind::Http || target->kind == Target::Kind::Https;
    fuzz::check(!target->host.isEmpty() && target->host.size() <= 253, "a target has a host");
    fuzz::check((target->port == 0) == (target->kind == Target::Kind::Machine), "only a machine has no port");
    fuzz::check(target->path.startsWith(u'/') == web, "a path belongs to the web");
    for (const QChar c : target->host + target->path)
        fuzz::check(c.unicode() > 0x20 && c.unicode() < 0x7f, "a request stays on its lines");
    fuzz::check(!target->path.contains(u'?') && !target->path.contains(u'#'), "no query is kept");
    fuzz::check(!target->host.contains(u'@') && !target->host.contains(u'/'), "no password is kept");
}

void aRedirectStaysWhereItMay(const QString &location)
{
    const Target here{.kind = Target::Kind::Https, .host = u"wiki.example"_s, .port = 443, .path = u"/a/b"_s};
    const probe::Redirect redirect = probe::redirectOf(here, location);
    if (redirect.to == probe::Redirect::To::Within)
        fuzz::check(redirect.path.startsWith(u'/'), "a path begins at the root");
    for (const QChar c : redirect.path)
        fuzz::check(c.unicode() > 0x20 && c.unicode() < 0x7f, "a request stays on its lines");
    fuzz::check(redirect.url.userInfo().isEmpty() && !redirect.url.hasQuery(), "nothing secret is told");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    aTargetIsSafeToAsk(QString::fromUtf8(bytes));
    aRedirectStaysWhereItMay(QString::fromUtf8(bytes));
    if (const auto head = probe::parseHead(bytes)) {
        fuzz::check(head->status >= 100 && head->status <= 599, "a status is one");
        aRedirectStaysWhereItMay(head->location);
    }
    return 0;
}
