// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/folding.h"

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

QChar plain(QChar letter)
{
    constexpr ushort curlyApostrophe = 0x2019;
    constexpr ushort modifierApostrophe = 0x02bc;
    if (letter == QChar(curlyApostrophe) || letter == QChar(modifierApostrophe))
        return u'\'';
    if (letter.category() == QChar::Punctuation_Dash)
        return u'-';
    return letter.isSpace() ? QChar(u' ') : letter;
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            result += plain(letter);
    }
    return result.toCaseFolded().replace(u'œ', u"oe"_s).replace(u'æ', u"ae"_s).simplified();
}

} // namespace wiki
