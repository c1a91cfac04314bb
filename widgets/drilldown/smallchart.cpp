// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/smallchart.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/signals/reasontext.h"
#include "widgets/charts/chartdata.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/historylines.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace drilldown {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

constexpr int iconSize = 14;

} // namespace

SmallChart::SmallChart(const health::HistoryRequest &request, QWidget *parent)
    : QFrame(parent)
    , m_request(request)
    , m_title(new shared::ElidedLabel(this))
    , m_icon(new QLabel(this))
    , m_word(new shared::PlainLabel(this))
    , m_part(new shared::ElidedLabel(this))
    , m_figure(new shared::PlainLabel(this))
    , m_chart(new charts::TimeSeriesChart(this))
    , m_reason(new shared::PlainLabel(this))
{
    arrange();
    m_chart->setCompact();
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    connect(m_chart, &charts::TimeSeriesChart::crosshairMoved, this, &SmallChart::showFigure);
    connect(m_chart, &charts::TimeSeriesChart::viewChanged, this, &SmallChart::showFigure);
    connect(m_chart, &charts::TimeSeriesChart::opened, this, &SmallChart::opened);
    refresh();
}

void SmallChart::arrange()
{
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(space::s, 0, space::xl, 0); // the figure ends where the plot does
    heading->setSpacing(space::xs);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_icon);
    heading->addWidget(m_word);
    heading->addWidget(m_part);
    heading->addWidget(m_figure);
    m_part->setForegroundRole(QPalette::PlaceholderText);
    m_part->setElideMode(Qt::ElideMiddle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_chart, 1);
    column->addWidget(m_reason, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void SmallChart::setHistory(const health::History &history)
{
    const bool onlyAsked = history.loading && !history.answer.snapshot && !history.answer.error;
    if (onlyAsked && m_history && m_history->answer.snapshot)
        return; // what was shown stays until it is answered
    m_history = history;
    chooseLines();
    refresh();
}

void SmallChart::setPart(const metrics::Labels &part)
{
    if (std::exchange(m_wanted, part) == part)
        return;
    chooseLines();
    refresh();
}

void SmallChart::chooseLines()
{
    m_lines = m_history ? linesOfPart(*m_history, m_wanted) : QList<charts::Line>();
    m_only = m_history && keepsTo(*m_history, m_wanted) ? signals::partsText({.parts = m_wanted}) : QString();
}

void SmallChart::setCloser(const health::History &closer)
{
    if (!m_history || m_history->request != closer.request || closer.loading || !closer.answer.snapshot)
        return;
    m_closer = linesOf(closer, *m_history);
    m_chart->setCloser(m_closer, closer.range);
    showFigure();
}

void SmallChart::setRange(const base::TimeRange &range)
{
    if (std::exchange(m_range, range) != range)
        refresh();
}

void SmallChart::setState(base::State state)
{
    if (std::exchange(m_state, state) != state)
        showFigure();
}

void SmallChart::takeFocus()
{
    if (m_chart->isHidden())
        setFocus(Qt::TabFocusReason);
    else
        m_chart->setFocus(Qt::TabFocusReason);
}

QString SmallChart::reason() const
{
    const bool answered = m_history && m_history->answer.snapshot;
    if (!answered && m_history && m_history->answer.error)
        return tr("No answer: %1.").arg(base::errorCauseText(m_history->answer.error->kind));
    if (!answered)
        return tr("Waiting for the answer.");
    const bool some =
        std::ranges::any_of(m_lines, [](const charts::Line &line) { return !line.samples.isEmpty(); });
    if (some)
        return {};
    if (!m_only.isEmpty() && !m_history->answer.snapshot->lines.isEmpty())
        return tr("Nothing was collected of %1 in this time.").arg(m_only);
    return m_request.signal.quiet ? tr("Nothing to draw: this signal only tells what is wrong.")
                                  : tr("Nothing was collected in this time.");
}

void SmallChart::refresh()
{
    const QString title = m_request.signal.title.in(locale().name());
    const QString why = reason();
    m_title->setText(title);
    m_title->setFont(fontOf(shared::FontRole::Body, font()));
    m_figure->setFont(fontOf(shared::FontRole::Number, font()));
    m_word->setFont(fontOf(shared::FontRole::Small, font()));
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_chart->setVisible(why.isEmpty());
    setFocusPolicy(why.isEmpty() ? Qt::NoFocus
                                 : Qt::StrongFocus); // there must be something to press Enter on
    setAccessibleName(title);
    setAccessibleDescription(why);
    if (why.isEmpty())
        showLines();
    showFigure();
}

void SmallChart::showLines()
{
    const base::TimeRange axis{.from = m_range.from, .to = m_range.to, .step = m_history->range.step};
    QList<charts::Threshold> limits = thresholdsOf(m_request.signal, locale());
    for (charts::Threshold &limit : limits)
        limit.label = base::stateText(limit.state); // its value stands at the axis; more has no room
    m_chart->setContent({.lines = m_lines,
                         .unit = m_request.signal.unit,
                         .range = axis.length().count() > 0 ? axis : m_history->range,
                         .thresholds = limits,
                         .query = m_history->query,
                         .subject = m_request.signal.id,
                         .style = styleOf(m_request.signal),
                         .finest = m_history->finest});
    m_chart->setAccessibleName(tr("%1 of %2").arg(m_title->text(), m_request.host));
}

/// Of several parts the one that is nearest to being wrong counts, as in every judgement.
std::optional<SmallChart::Worst> SmallChart::worst() const
{
    if (!reason().isEmpty())
        return std::nullopt;
    const auto at = m_chart->crosshair();
    const bool isCloser = at && m_chart->isCloser();
    const qint64 step = (isCloser ? m_chart->view() : m_history->range).step.count();
    const bool lowIsBad = m_request.signal.rule.direction == signals::Rule::Direction::Below;
    std::optional<Worst> worst;
    for (const charts::Line &line : isCloser ? m_closer : m_lines) {
        if (!std::ranges::contains(m_lines, line.name, &charts::Line::name))
            continue; // a closer look is one at all parts
        const double value =
            charts::valueAt(line, base::toMs(at.value_or(m_chart->range().to)), at ? step : 2 * step);
        const bool worse = !worst || (lowIsBad ? value < worst->value : value > worst->value);
        if (!std::isnan(value) && worse)
            worst = Worst{.part = m_lines.size() > 1 ? line.name : m_only, .value = value};
    }
    return worst;
}

QString SmallChart::figure() const
{
    return m_part->text().isEmpty() ? m_figure->text() : m_part->text() + u' ' + m_figure->text();
}

/// What a value alone tells: a limit may have to be passed for a while before it counts.
base::State SmallChart::stateOf(double value) const
{
    const signals::Rule &rule = m_request.signal.rule;
    if (rule.critical && rule.passes(value, *rule.critical))
        return base::State::Critical;
    return rule.warning && rule.passes(value, *rule.warning) ? base::State::Warning
                                                             : base::State::NotApplicable;
}

void SmallChart::showFigure()
{
    const auto worst = this->worst();
    const bool drawn = reason().isEmpty();
    m_part->setText(worst ? worst->part : m_only);
    m_part->setVisible(!m_part->text().isEmpty());
    m_figure->setText(worst       ? base::quantityText(worst->value, m_request.signal.unit, locale())
                          : drawn ? base::notMeasuredText()
                                  : QString());
    m_figure->setVisible(!m_figure->text().isEmpty());
    const bool limited = m_request.signal.rule.firstLimit().has_value();
    const bool ofAll = m_only.isEmpty(); // the judgement is of the worst part, which may be another one
    if (ofAll && (!m_chart->crosshair() || m_chart->isHidden()))
        showState(limited ? m_state : base::State::NotApplicable);
    else
        showState(worst ? stateOf(worst->value) : base::State::NotApplicable);
}

void SmallChart::showState(base::State state)
{
    const bool told = state != base::State::NotApplicable;
    m_icon->setVisible(told);
    m_word->setVisible(told);
    if (!told)
        return;
    const QColor color = shared::Theme::of(palette()).color(state);
    m_icon->setPixmap(shared::iconPixmap(shared::stateIconName(state), color, iconSize, devicePixelRatioF()));
    m_word->setText(base::stateText(state));
    QPalette words = palette();
    words.setColor(QPalette::WindowText, color);
    m_word->setPalette(words);
}

void SmallChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LocaleChange)
        refresh();
    if (type == QEvent::PaletteChange)
        showFigure();
}

void SmallChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QFrame::keyPressEvent(event);
}

void SmallChart::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

/// One without a line has the keyboard itself, and shows that as charts do.
void SmallChart::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(shared::Theme::of(palette()).info, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace drilldown
