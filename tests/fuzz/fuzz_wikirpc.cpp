// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/jsonrpcparser.h"
#include "models/wiki/pagerecord.h"
#include "models/wiki/rawparser.h"
#include "models/wiki/rpcvalues.h"
#include "models/wiki/xmlrpcparser.h"
#include "tests/fuzz/check.h"

#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 400;

void anErrorIsSaidShortly(const base::Error &error)
{
    fuzz::check(!error.detail.isEmpty() && error.detail.size() <= longestDetail,
                "an error has a short detail");
}

void pagesAreFitToRead(const QList<wiki::PageInfo> &pages)
{
    for (const wiki::PageInfo &page : pages) {
        fuzz::check(!page.id.isEmpty() && !page.id.contains(u'/') && !page.id.contains(u'\n'),
                    "an id is one of a page");
        fuzz::check(page.revision >= 0, "a revision is a date");
    }
}

void theTextIsFitToRead(const wiki::ReadPage &read)
{
    if (!read.page)
        return;
    const qint64 lines = read.page->text.count(u'\n') + 1;
    fuzz::check(!read.page->text.contains(u'\r') && !read.page->text.contains(QChar(0)),
                "lines end by \\n alone");
    for (const wiki::Diagnostic &one : read.diagnostics)
        fuzz::check(one.line >= 0 && one.line <= lines, "a diagnostic names a line of the page");
}

void anAnswerIsUsable(const wiki::RpcAnswer &answer)
{
    if (!answer) {
        anErrorIsSaidShortly(answer.error().error);
        return;
    }
    if (const auto pages = wiki::pagesOf(*answer)) {
        pagesAreFitToRead(*pages);
        const wiki::PageList list = wiki::joined({*pages, *pages}, wiki::Scope());
        fuzz::check(std::ranges::is_sorted(list.pages, std::ranges::less_equal(), &wiki::PageInfo::id)
                        && std::ranges::adjacent_find(list.pages, {}, &wiki::PageInfo::id)
                            == list.pages.end(),
                    "a list has each page once");
    }
    if (const auto changes = wiki::changesOf(*answer))
        fuzz::check(std::ranges::is_sorted(*changes, std::ranges::greater(), &wiki::PageChange::revision),
                    "the newest change comes first");
    if (const auto text = wiki::pageTextOf(*answer))
        theTextIsFitToRead(wiki::readPage(u"a"_s, 1, text->toUtf8()));
}

void whatTheArchiveKeptIsReadBack(const QByteArray &bytes)
{
    if (const auto page = wiki::unpackedPage(u"a"_s, bytes)) {
        const auto again = wiki::unpackedPage(u"a"_s, wiki::packed(*page));
        fuzz::check(again && again->read == page->read, "a page's record survives");
    }
    if (const auto index = wiki::unpackedIndex(bytes))
        fuzz::check(wiki::unpackedIndex(wiki::packed(*index)) == index, "a list's record survives");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const int status : {200, 400, 404}) {
        const http::Response json{.status = status, .contentType = "application/json", .body = body};
        const http::Response xml{.status = status, .contentType = "text/xml", .body = body};
        anAnswerIsUsable(wiki::parseJsonRpc(json));
        anAnswerIsUsable(wiki::parseXmlRpc(xml));
        fuzz::check(status == 200 || !wiki::parseJsonRpc(json), "only 200 is an answer");
        if (const auto feed = wiki::parsePageFeed(xml, QUrl(u"https://wiki.example/"_s)))
            pagesAreFitToRead(*feed);
        for (const QByteArray &type : {QByteArray("text/plain"), QByteArray("text/html")}) {
            const auto raw =
                wiki::parseRaw({.status = status, .contentType = type, .body = body}, u"a"_s, 1, true);
            if (raw)
                theTextIsFitToRead(*raw);
            else
                anErrorIsSaidShortly(raw.error());
        }
    }
    whatTheArchiveKeptIsReadBack(body);
    return 0;
}
