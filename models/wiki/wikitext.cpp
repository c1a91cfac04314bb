// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/wikitext.h"

#include "models/base/errortext.h"

#include <QCoreApplication>

namespace wiki {

using namespace Qt::StringLiterals;
using Why = SourceFound::Why;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WikiText)
};

QString apiText(const SourceFound &found)
{
    const QString api = found.kind == SourceKind::JsonRpc ? u"JSON-RPC"_s : u"XML-RPC"_s;
    return found.apiVersion > 0
        ? Words::tr("A DokuWiki whose %1 interface answers, version %2.").arg(api).arg(found.apiVersion)
        : Words::tr("A DokuWiki whose %1 interface answers.").arg(api);
}

} // namespace

QString kindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Unknown:
        return {};
    case SourceKind::JsonRpc:
        return Words::tr("DokuWiki, JSON-RPC");
    case SourceKind::XmlRpc:
        return Words::tr("DokuWiki, XML-RPC");
    case SourceKind::Raw:
        return Words::tr("DokuWiki, page by page");
    case SourceKind::Folder:
        return Words::tr("folder");
    }
    Q_UNREACHABLE_RETURN({});
}

QString foundText(const SourceFound &found)
{
    switch (found.why) {
    case Why::Unasked:
        return {};
    case Why::Named:
        return Words::tr("A folder of pages. It records no past.");
    case Why::ApiAnswers:
        return apiText(found);
    case Why::ApiOff:
        return Words::tr(
            "A DokuWiki whose interface for programs is switched off, so that its pages are read one "
            "by one. Its administrator can switch it on: “remote” in the configuration.");
    case Why::ApiAbsent:
        return Words::tr("A wiki without an interface for programs, so that its pages are read one by one.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString errorText(const base::Error &error, const QString &place, const QLocale &locale)
{
    switch (error.kind) {
    case base::Error::Kind::Unreachable:
        if (place.startsWith(u'/'))
            return Words::tr("The folder %1 cannot be read. Check that it is there, and its permissions.")
                .arg(place);
        return base::errorText(error, place, locale);
    case base::Error::Kind::Rejected:
        return Words::tr("%1 refused the question. Check that the address is that of a DokuWiki.").arg(place);
    case base::Error::Kind::Malformed:
        return Words::tr(
                   "%1 answers something else than a wiki's pages, maybe a login page. Check its address.")
            .arg(place);
    case base::Error::Kind::TooLarge:
        return Words::tr("The answer of %1 is too large. Name fewer pages in the profile.").arg(place);
    default:
        return base::errorText(error, place, locale);
    }
}

} // namespace wiki
