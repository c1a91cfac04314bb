// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/linktarget.h"

#include "models/wiki/pageid.h"
#include "models/wiki/plaintext.h"

#include <algorithm>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

/// What is no page by its signs. What is left is looked up among the pages, which harms nobody, whatever it
/// is called.
bool isElsewhere(const QString &written)
{
    static const QStringList signs{u"://"_s, u">"_s, u"@"_s, u"\\"_s};
    static const QStringList schemes{u"javascript:"_s, u"vbscript:"_s, u"mailto:"_s};
    return std::ranges::any_of(signs, [&written](const QString &sign) { return written.contains(sign); })
        || std::ranges::any_of(schemes, [&written](const QString &scheme) {
               return written.startsWith(scheme, Qt::CaseInsensitive);
           });
}

Target webTarget(const QString &written)
{
    const QUrl url(written, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool clear = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool shown = std::ranges::none_of(written, [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Control
            || letter.category() == QChar::Other_Format;
    });
    return web && clear && shown ? Target{.kind = Target::Kind::Web, .url = url} : Target{};
}

/// "../a/b.md" as DokuWiki would write it: "..:a:b".
QString withColons(QString name)
{
    for (const auto &ending : {u".md"_s, u".txt"_s}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            name.chop(ending.size());
    }
    return name.replace(u'/', u':');
}

/// The namespace that a relative name counts from, and what is left of the name.
std::pair<QStringList, QString> startOf(QString name, const QString &fromPage)
{
    QStringList spaces = namespaceOf(fromPage).split(u':', Qt::SkipEmptyParts);
    while (name.startsWith(u'.')) {
        const bool up = name.startsWith(".."_L1);
        if (up && !spaces.isEmpty())
            spaces.removeLast();
        name.remove(0, up ? 2 : 1);
        if (name.startsWith(u':'))
            name.remove(0, 1);
    }
    return {spaces, name};
}

} // namespace

Target targetOf(const QString &written, const QString &fromPage)
{
    const QString link = written.trimmed();
    if (isElsewhere(link))
        return webTarget(link);
    const qsizetype hash = link.indexOf(u'#');
    const QString path = (hash < 0 ? link : link.left(hash)).section(u'?', 0, 0);
    const QString name = withColons(path);
    const QString section = hash < 0 ? QString() : sectionId(link.mid(hash + 1));
    if (name.isEmpty())
        return hash < 0 ? Target{} : Target{.kind = Target::Kind::Page, .page = fromPage, .section = section};
    const bool relative = path.startsWith(u'.') || (!path.contains(u':') && !path.startsWith(u'/'));
    const auto [spaces, rest] = startOf(name, relative ? fromPage : QString());
    QStringList parts = relative ? spaces : QStringList();
    parts.append(rest.endsWith(u':') || rest.isEmpty() ? rest + u"start"_s : rest);
    const QString id = cleanId(parts.join(u':'));
    return id.isEmpty() ? Target{} : Target{.kind = Target::Kind::Page, .page = id, .section = section};
}

QString sectionId(const QString &heading)
{
    return cleanId(plainText(heading)).replace(u':', u'_').remove(u'.');
}

int lineOfSection(const Document &document, const QString &section)
{
    const auto found = std::ranges::find_if(document.blocks, [&section](const Block &block) {
        return block.kind == Block::Kind::Heading && sectionId(block.text) == section;
    });
    return found == document.blocks.end() ? 0 : found->line;
}

} // namespace wiki
