// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rawparser.h"

#include "models/wiki/pageid.h"
#include "models/wiki/rpcanswer.h"

#include <QUrlQuery>
#include <QXmlStreamReader>

namespace wiki {

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

/// What every template takes from DokuWiki itself: the form's id, and the classes that tell the mode.
bool isLoginForm(const QByteArray &html)
{
    return html.contains("id=\"dw__login\"");
}

ReadPage denied(const QString &id)
{
    return {.page = {},
            .diagnostics = {{.page = id,
                             .line = 0,
                             .severity = Diagnostic::Severity::Warning,
                             .text = {},
                             .message = u"the wiki does not let us read the page"_s}}};
}

/// ".../doku.php?id=infra:machines&rev=1", ".../doku.php/infra/machines?rev=1" or ".../infra:machines?rev=1",
/// as the wiki is set up.
QString idOfLink(const QUrl &link, const QUrl &base)
{
    const QUrlQuery query(link);
    if (query.hasQueryItem(u"id"_s))
        return cleanId(query.queryItemValue(u"id"_s, QUrl::FullyDecoded));
    QString path = link.path();
    if (!path.startsWith(base.path()))
        return {};
    path = path.sliced(base.path().size());
    if (path.startsWith("doku.php/"_L1))
        path = path.sliced(9);
    return cleanId(path);
}

} // namespace

base::Result<ReadPage> parseRaw(const http::Response &response, const QString &id, Revision revision,
                                bool expectsLogin)
{
    if (const auto fault = faultOfStatus(response))
        return std::unexpected(fault->error);
    if (response.status == 200 && response.contentType == "text/plain")
        return readPage(id, revision, response.body);
    const bool html = response.contentType == "text/html";
    if (html && isLoginForm(response.body) && expectsLogin)
        return base::fail(
            Kind::Unauthorized,
            u"a login page instead of a page's text: the password or token is wrong, or no longer valid"_s);
    if (html && (isLoginForm(response.body) || response.body.contains("mode_denied")))
        return denied(id);
    if (html && response.body.contains("notFound"))
        return ReadPage();
    if (response.status == 404)
        return base::fail(Kind::Rejected, u"there is no doku.php of a DokuWiki at this address (404)"_s);
    return base::fail(Kind::Malformed,
                      u"a web page instead of a page's text (status %1)"_s.arg(response.status));
}

base::Result<QList<PageInfo>> parsePageFeed(const http::Response &response, const QUrl &base)
{
    if (const auto fault = faultOfStatus(response))
        return std::unexpected(fault->error);
    if (response.status != 200 || !response.contentType.endsWith("xml"))
        return base::fail(Kind::Malformed,
                          u"the wiki gives no list of pages (status %1)"_s.arg(response.status));
    QList<PageInfo> pages;
    QXmlStreamReader xml(response.body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"item")
            continue;
        const QUrl link(xml.attributes().value(u"rdf:about"_s).toString());
        const PageInfo page{.id = idOfLink(link, base),
                            .revision = QUrlQuery(link).queryItemValue(u"rev"_s).toLongLong()};
        if (!page.id.isEmpty() && page.revision >= 0)
            pages.append(page);
    }
    if (xml.hasError())
        return base::fail(Kind::Malformed, u"the wiki's list of pages is no whole document"_s);
    return pages;
}

} // namespace wiki
