// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/instantpopup.h"

#include "models/base/momenttext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceWidth = 320; ///< of a sentence before it is wrapped

/// As the parser reads it in every language.
QString typed(base::Instant instant, const QTimeZone &zone)
{
    const QDateTime at = base::toUtc(instant).toTimeZone(zone);
    return at.toString(at.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

InstantPopup::InstantPopup(const Asking &asking, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_asking(asking)
    , m_field(new QLineEdit(this))
    , m_words(new shared::PlainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Compare with an instant"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shared::space::m, shared::space::m, shared::space::m, shared::space::m);
    column->setSpacing(shared::space::s);
    column->addWidget(new shared::PlainLabel(tr("Compare with what led up to"), this));
    column->addWidget(m_field);
    column->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setFixedWidth(sentenceWidth);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_field->addAction(shared::icon(u"clock"_s), QLineEdit::LeadingPosition);
    m_field->setAccessibleName(accessibleName());
    m_field->setToolTip(base::momentExamples().join(u" · "_s));
    connect(m_field, &QLineEdit::textChanged, this, &InstantPopup::read);
    connect(m_field, &QLineEdit::returnPressed, this, &InstantPopup::take);
    m_field->setText(typed(asking.suggested, asking.zone));
    m_field->selectAll();
    m_field->setFocus();
}

std::optional<base::Instant> InstantPopup::read()
{
    const auto asked = base::parseMoment(m_field->text(), m_asking.now, m_asking.zone);
    const base::Instant instant = asked ? asked->moment.past.value_or(m_asking.now) : base::Instant();
    const bool same = asked && instant == m_asking.shown;
    m_words->setText(!asked     ? base::momentErrorText(asked.error())
                         : same ? tr("That is what is shown.")
                                : base::askedTimeText({.moment = {instant}, .length = {}}, m_asking.now,
                                                      m_asking.zone, locale()));
    m_field->setAccessibleDescription(m_words->text());
    return asked && !same ? std::optional(instant) : std::nullopt;
}

/// What cannot be read stays, with the reason below it.
void InstantPopup::take()
{
    if (const auto instant = read()) {
        Q_EMIT chosen(*instant);
        close();
    }
}

} // namespace charts
