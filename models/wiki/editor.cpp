// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/editor.h"

#include <QCryptographicHash>

namespace wiki {

using namespace Qt::StringLiterals;

QByteArray textHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex();
}

QString canonicalText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return QString::fromUtf8(text.toUtf8());
}

} // namespace wiki
