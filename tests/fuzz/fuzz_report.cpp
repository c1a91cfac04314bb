// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chronology.h"
#include "models/reports/digest.h"
#include "models/reports/footnotes.h"
#include "models/reports/template.h"
#include "tests/fuzz/check.h"

using namespace Qt::StringLiterals;

/// Whatever people write into a report or its template, it is read, every proof that is found stands where it
/// says and can be written again, and a note adds nothing but itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QStringList lines = text.split(u'\n');
    for (const reports::Footnote &one : reports::footnotesIn(text)) {
        fuzz::check(one.span.line >= 1 && one.span.line <= lines.size(), "a proof stands on a line");
        fuzz::check(one.span.column + one.span.length <= lines.at(one.span.line - 1).size(),
                    "a proof lies within its line");
        fuzz::check(!one.proof.query.isEmpty() || !one.proof.page.isEmpty(), "a proof proves");
        if (const QString again = reports::footnoteOf(one.proof); !again.isEmpty())
            fuzz::check(reports::footnotesIn(again).size() == 1, "what was read can be written again");
    }
    const QTimeZone zone = QTimeZone::utc();
    const reports::Insertion note = reports::noteInsertion(text, u"n"_s, {}, {}, zone);
    fuzz::check(note.at >= 0 && note.at <= text.size() && note.text.contains("** : n"_L1),
                "a note goes into the page");
    const reports::Fact fact{.sentence = lines.first(), .proof = {.query = lines.last()}};
    const reports::Filled filled =
        reports::filled(text, reports::fillingOf(lines.first(), {}, {fact}, zone), u"t"_s);
    for (const wiki::Diagnostic &one : filled.diagnostics)
        fuzz::check(one.line >= 1 && one.line <= lines.size(), "a diagnostic names a line");
    fuzz::check(!reports::bulletOf({.text = text}, zone).contains(u'\n'), "a bullet is one line");
    return 0;
}
