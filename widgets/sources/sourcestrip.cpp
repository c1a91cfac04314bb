// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourcestrip.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/situation/sourcetext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace sources {

using namespace Qt::StringLiterals;
using shared::Theme;
using situation::SourceStatus;

namespace {

constexpr int iconSize = 16;

/// A source's state in the words that have icons and colours.
base::State toneOf(SourceStatus::State state)
{
    switch (state) {
    case SourceStatus::State::Ok:
        return base::State::Ok;
    case SourceStatus::State::Stale:
    case SourceStatus::State::Unevaluated:
        return base::State::Unknown;
    case SourceStatus::State::Down:
        return base::State::Critical;
    }
    Q_UNREACHABLE_RETURN(base::State::Unknown);
}

QLabel *iconLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedSize(iconSize, iconSize);
    return label;
}

void tint(QWidget *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

SourceStrip::SourceStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(iconLabel(this))
    , m_name(new shared::PlainLabel(this))
    , m_state(new shared::PlainLabel(this))
    , m_facts(new shared::PlainLabel(this))
    , m_routeIcon(iconLabel(this))
    , m_route(new shared::PlainLabel(this))
    , m_message(new shared::PlainLabel(this))
    , m_retry(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(shared::space::s);
    for (QWidget *part : QWidgetList{m_icon, m_name, m_state, m_facts, m_routeIcon, m_route})
        row->addWidget(part, 0, Qt::AlignVCenter);
    row->addWidget(m_message, 1);
    row->addWidget(m_retry, 0, Qt::AlignVCenter);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(m_status.id); });
}

void SourceStrip::setStatus(const SourceStatus &status, base::Instant now)
{
    m_status = status;
    m_now = now;
    refresh();
}

void SourceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LocaleChange || type == QEvent::ApplicationPaletteChange
        || type == QEvent::FontChange)
        refresh();
}

void SourceStrip::refresh()
{
    const Theme &theme = Theme::of(palette());
    const base::State tone = toneOf(m_status.state);
    const bool well = m_status.state == SourceStatus::State::Ok;
    const QString stateWord = situation::sourceStateText(m_status.state);
    m_icon->setPixmap(
        shared::iconPixmap(shared::stateIconName(tone), theme.color(tone), iconSize, devicePixelRatioF()));
    m_icon->setToolTip(shared::plainToolTip(stateWord));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setText(situation::sourceNameText(m_status));
    m_state->setText(stateWord);
    tint(m_state, theme.color(tone));
    m_facts->setText(factsText(well));
    tint(m_facts, theme.muted);
    m_message->setText(situation::sourceMessageText(m_status, m_now, locale()));
    m_message->setToolTip(
        shared::plainToolTip(m_status.error ? base::errorDetailText(*m_status.error) : QString()));
    setToolTip(shared::plainToolTip((m_status.place + u'\n' + m_status.found).trimmed()));
    setAccessibleName(tr("%1: %2").arg(m_name->text(), stateWord + u", "_s + m_facts->text()));
    setAccessibleDescription(m_message->text());
    showRoute();
    showRetry(well);
}

QString SourceStrip::factsText(bool well) const
{
    QStringList facts{situation::sourceKindText(m_status)};
    if (m_status.asOf) {
        const QString age = base::ageText(m_now - *m_status.asOf, locale());
        facts.append(well ? tr("%1 ago").arg(age) : tr("last answer %1 ago").arg(age));
    }
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void SourceStrip::showRoute()
{
    const Theme &theme = Theme::of(palette());
    const bool plain = m_status.unencrypted;
    const bool shown = plain || !m_status.route.isEmpty();
    const QColor color = plain ? theme.warning : theme.muted;
    m_routeIcon->setVisible(shown);
    m_route->setVisible(shown);
    if (!shown)
        return;
    m_routeIcon->setPixmap(shared::iconPixmap(plain ? u"warning-unencrypted"_s : u"tunnel"_s, color, iconSize,
                                              devicePixelRatioF()));
    m_route->setText(plain ? tr("not encrypted") : tr("via %1").arg(m_status.route));
    m_route->setToolTip(plain ? tr("Answers travel in plain HTTP and can be read or changed on the way.")
                              : QString());
    tint(m_route, color);
}

void SourceStrip::showRetry(bool well)
{
    const Theme &theme = Theme::of(palette());
    m_retry->setIcon(shared::icon(u"retry"_s, theme.text));
    m_retry->setFlat(well);
    m_retry->setText(well ? QString() : m_status.refreshing ? tr("Asking…") : tr("Retry now"));
    m_retry->setEnabled(!m_status.refreshing);
    m_retry->setToolTip(well ? tr("Ask again now") : QString());
    m_retry->setAccessibleName(tr("Ask %1 again now").arg(m_name->text()));
}

} // namespace sources
