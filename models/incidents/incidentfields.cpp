// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentfields.h"

#include "models/wiki/folding.h"
#include "models/wiki/plaintext.h"

#include <QHash>

namespace incidents {

using namespace Qt::StringLiterals;

Field fieldSaid(QStringView words)
{
    static const QHash<QString, Field> known = [] {
        const QList<std::pair<Field, QString>> lists{
            {Field::Start,
             u"date|debut|quand|jour|commence|depuis|start|started|started at|begin|when|detected|detecte"_s},
            {Field::End,
             u"fin|retabli|retablissement|resolu|resolu le|end|ended|resolved|resolved at|restored|until|jusqu'a"_s},
            {Field::Title,
             u"titre|incident|panne|description|evenement|resume|quoi|what|title|summary|event|what happened"_s},
            {Field::Cause, u"cause|causes|cause racine|origine|raison|root cause|reason|why|pourquoi"_s},
            {Field::Fix,
             u"resolution|correction|correctif|solution|remede|actions|action|fix|remedy|repair|reparation"_s},
        };
        QHash<QString, Field> all;
        for (const auto &[field, several] : lists)
            for (const QString &word : several.split(u'|'))
                all.insert(word, field);
        return all;
    }();
    return known.value(wiki::folded(wiki::plainText(words)), Field::None);
}

} // namespace incidents
