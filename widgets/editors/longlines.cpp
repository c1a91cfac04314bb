// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/longlines.h"

namespace editors {

bool cutLongLines(QString &text, qsizetype longest)
{
    bool cut = false;
    QString result;
    qsizetype kept = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        if (end - start > longest) {
            result += QStringView(text).sliced(kept, start + longest - kept);
            result += u'…';
            kept = end;
            cut = true;
        }
        start = end + 1;
    }
    if (cut) {
        result += QStringView(text).sliced(kept);
        text = result;
    }
    return cut;
}

} // namespace editors
