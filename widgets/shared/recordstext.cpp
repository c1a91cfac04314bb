// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/recordstext.h"

#include "models/base/quantitytext.h"

#include <QCoreApplication>

namespace shared {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(shared::Records)
};

} // namespace

QString originText(const records::Proof &proof, base::Instant moment, const QLocale &locale)
{
    QStringList parts;
    if (proof.at)
        parts.append(Words::tr("sampled %1 ago").arg(base::ageText(moment - *proof.at, locale)));
    if (!proof.page.isEmpty() && proof.line > 0)
        parts.append(Words::tr("%1, line %2").arg(proof.page).arg(proof.line));
    else if (!proof.page.isEmpty())
        parts.append(proof.page);
    return parts.join(u" · "_s);
}

QString recordText(const records::Record &record, const QStringList &headings, base::Instant moment,
                   const QLocale &locale)
{
    QStringList lines;
    for (qsizetype i = 0; i < record.cells.size() && i < headings.size(); ++i) {
        const records::Cell &cell = record.cells.at(i);
        if (!cell.text.isEmpty())
            lines.append(Words::tr("%1: %2").arg(headings.at(i), cell.text));
    }
    for (const records::Proof &proof : record.proofs) {
        const QString origin = originText(proof, moment, locale);
        lines.append(u"- "_s + proof.sentence + (origin.isEmpty() ? QString() : u" ("_s + origin + u')'));
        for (const QString &verbatim : {proof.query, proof.text})
            if (!verbatim.isEmpty())
                lines.append(u"  "_s + verbatim);
    }
    return lines.join(u'\n');
}

} // namespace shared
