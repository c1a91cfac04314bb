// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment/timefield.h"

#include "models/base/momenttext.h"
#include "widgets/shared/icons.h"

#include <QCompleter>
#include <QKeyEvent>

namespace moment {

using namespace Qt::StringLiterals;

TimeField::TimeField(QWidget *parent)
    : QLineEdit(parent)
    , m_asked(std::unexpected(base::MomentError()))
{
    setAccessibleName(tr("Go to a time"));
    setToolTip(tr("Go to a time (T): %1").arg(base::momentExamples().join(u" · "_s)));
    setPlaceholderText(tr("Time, such as %1").arg(base::momentExamples().value(2)));
    setClearButtonEnabled(true);
    addAction(shared::icon(u"clock"_s), QLineEdit::LeadingPosition);
    auto *completer = new QCompleter(base::momentExamples(), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QLineEdit::textChanged, this, &TimeField::read);
    connect(this, &QLineEdit::returnPressed, this, &TimeField::go);
}

void TimeField::read()
{
    m_asked = base::parseMoment(text(), m_now, m_zone);
    QString sentence;
    if (!text().trimmed().isEmpty())
        sentence = m_asked ? base::askedTimeText(*m_asked, m_now, m_zone, locale())
                           : base::momentErrorText(m_asked.error());
    setAccessibleDescription(sentence);
    Q_EMIT said(sentence);
}

/// What cannot be read stays, with the reason beside it.
void TimeField::go()
{
    read(); // time has passed since the last key
    if (!m_asked)
        return;
    const base::AskedTime time = *m_asked;
    clear();
    Q_EMIT asked(time);
    Q_EMIT left();
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

} // namespace moment
