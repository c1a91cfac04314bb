// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/plainlabel.h"

namespace shared {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(capped(text));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString shown = text.size() > plainTextCap ? text.left(plainTextCap - 1) + QChar(0x2026) : text;
    return u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(shown.toHtmlEscaped());
}

QString capped(const QString &text, qsizetype cap)
{
    QString shown = text.size() > cap ? text.left(cap - 1) + QChar(0x2026) : text;
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return shown;
}

} // namespace shared
