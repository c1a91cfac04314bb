// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/numberspane.h"

#include "models/base/errortext.h"
#include "models/services/servicestext.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds year = 24h * 365;

/// "etherpad/pads", as an item of the choice carries it.
QString idOf(const QString &software, const QString &quantity)
{
    return software + u'/' + quantity;
}

/// A change of name as the chart draws it: the time that nobody counted, or that both did.
charts::Event eventOf(const Seam &seam)
{
    return {.from = base::toMs(seam.at - seam.gap),
            .to = base::toMs(seam.at + seam.overlap),
            .label = seam.to,
            .tone = seam.gap > 0ms ? base::State::Unknown : base::State::NotApplicable};
}

} // namespace

NumbersPane::NumbersPane(QWidget *parent)
    : QWidget(parent)
    , m_numbers(new QComboBox(this))
    , m_length(new QComboBox(this))
    , m_chart(new charts::TimeSeriesChart(this))
    , m_words(new shared::PlainLabel(this))
{
    m_numbers->setAccessibleName(tr("Number of the service"));
    m_length->setAccessibleName(tr("How far back"));
    makeChoices();
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_numbers);
    choices->addWidget(m_length);
    choices->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shared::space::m, shared::space::s, shared::space::m, shared::space::s);
    column->addLayout(choices);
    column->addWidget(m_chart, 1);
    column->addWidget(m_words);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, &NumbersPane::ask);
    connect(m_length, &QComboBox::currentIndexChanged, this, &NumbersPane::ask);
}

void NumbersPane::makeChoices()
{
    const QSignalBlocker quiet(m_length);
    const int chosen = std::max(0, m_length->currentIndex());
    m_length->clear();
    m_length->addItem(tr("1 year"), qint64(year.count()));
    m_length->addItem(tr("5 years"), qint64(5 * year.count()));
    m_length->addItem(tr("All there is"), qint64(0));
    m_length->setCurrentIndex(chosen);
}

void NumbersPane::setService(const Service *service, const Quantities &quantities)
{
    const QString before = m_numbers->currentData().toString();
    const QString key = service ? service->key : QString();
    m_quantities = quantities;
    {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->clear();
        for (const Number &number : service ? service->numbers : QList<Number>())
            if (const Software *software = m_quantities.find(number.software))
                if (const Quantity *one = software->find(number.quantity))
                    m_numbers->addItem(one->title.in(locale().name()),
                                       idOf(number.software, number.quantity));
        m_numbers->setCurrentIndex(std::max(0, m_numbers->findData(before)));
    }
    const bool same = key == m_service && m_numbers->currentData().toString() == before;
    m_service = key;
    if (!same)
        ask();
    else
        refresh();
}

void NumbersPane::ask()
{
    const QStringList id = m_numbers->currentData().toString().split(u'/');
    m_line.reset();
    refresh();
    if (id.size() == 2)
        Q_EMIT lineWanted({.service = m_service,
                           .software = id.first(),
                           .quantity = id.last(),
                           .length = base::Milliseconds(m_length->currentData().toLongLong())});
}

/// An answer to what is no longer chosen says nothing.
void NumbersPane::setLine(const Line &line)
{
    const QString id = idOf(line.request.software, line.request.quantity);
    if (line.request.service != m_service || id != m_numbers->currentData().toString())
        return;
    m_line = line;
    refresh();
}

void NumbersPane::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_chart->setZone(zone);
    refresh();
}

const Quantity *NumbersPane::quantity() const
{
    const QStringList id = m_numbers->currentData().toString().split(u'/');
    const Software *software = m_quantities.find(id.first());
    return software ? software->find(id.last()) : nullptr;
}

void NumbersPane::refresh()
{
    const bool any = m_numbers->count() > 0;
    m_numbers->setVisible(any);
    m_length->setVisible(any);
    m_chart->setVisible(any);
    m_words->setText(sentence());
    const Quantity *one = quantity();
    if (!one || !m_line || !m_line->answer.snapshot) {
        m_chart->setContent({});
        m_chart->setEvents({});
        return;
    }
    const StitchedLine &line = *m_line->answer.snapshot;
    m_chart->setContent(
        {.lines = {charts::lineOf(one->title.in(locale().name()), line.times, line.values, m_line->range)},
         .unit = one->unit,
         .range = m_line->range,
         .subject = m_numbers->currentData().toString()});
    QList<charts::Event> seams;
    for (const Seam &seam : line.seams)
        seams.append(eventOf(seam));
    m_chart->setEvents(seams);
}

QString NumbersPane::sentence() const
{
    const Quantity *one = quantity();
    if (m_service.isEmpty() || !one)
        return m_service.isEmpty() ? QString() : tr("This service tells no number that is declared.");
    if (!m_line || (m_line->loading && !m_line->answer.snapshot))
        return tr("Asking for the years …");
    if (m_line->answer.error)
        return base::errorCauseText(m_line->answer.error->kind) + u' '
            + base::errorDetailText(*m_line->answer.error);
    const StitchedLine &line = *m_line->answer.snapshot;
    if (line.isEmpty())
        return tr("Nothing was told in that time.");
    if (line.seams.isEmpty())
        return tr("All of it was told under one name.");
    QStringList seams;
    for (const Seam &seam : line.seams)
        seams.append(seamText(seam, one->unit, m_zone, locale()));
    return seams.join(u'\n');
}

void NumbersPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        makeChoices();
        refresh();
    }
}

} // namespace services
