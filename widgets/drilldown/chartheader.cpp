// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/chartheader.h"

#include "widgets/drilldown/partchoice.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace drilldown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 20;
constexpr qsizetype longestStep = 24;
constexpr int narrowestChoice = 88;

template <typename Box> Box *chooser(const QString &name, QWidget *parent)
{
    auto *box = new Box(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMinimumWidth(narrowestChoice); // a long name is cut before the window must be wider
    box->setMaxVisibleItems(20);
    return box;
}

shared::PlainLabel *separator(QWidget *parent)
{
    auto *label = new shared::PlainLabel(u"›"_s, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QToolButton *step(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    return button;
}

void name(QToolButton *button, const QString &text, const QString &hint)
{
    button->setText(shared::capped(text, longestStep));
    button->setToolTip(shared::plainToolTip(hint));
}

} // namespace

ChartHeader::ChartHeader(QWidget *parent)
    : QWidget(parent)
    , m_fleet(step(this))
    , m_site(step(this))
    , m_parent(step(this))
    , m_host(chooser<QComboBox>(tr("Machine"), this))
    , m_signal(chooser<QComboBox>(tr("Signal"), this))
    , m_part(chooser<PartChoice>(tr("Part"), this))
    , m_raw(new QToolButton(this))
    , m_related(new QToolButton(this))
{
    makeRow();
    name(m_fleet, tr("Fleet"), tr("All machines"));
    m_raw->setText(tr("Raw"));
    m_raw->setCheckable(true);
    m_raw->setToolTip(tr("The series behind this signal, as they were collected"));
    m_related->setText(tr("Related"));
    m_related->setCheckable(true);
    m_related->setToolTip(tr("The signals that belong to this one, on the same time axis (R)"));
    connect(m_related, &QToolButton::clicked, this, &ChartHeader::relatedToggled);
    connect(m_fleet, &QToolButton::clicked, this, [this] { Q_EMIT fleetWanted({}); });
    connect(m_site, &QToolButton::clicked, this, [this] { Q_EMIT fleetWanted(host()->site); });
    connect(m_parent, &QToolButton::clicked, this, [this] { Q_EMIT parentWanted(host()->parent); });
    connect(m_host, &QComboBox::activated, this, &ChartHeader::placeHost);
    connect(m_host, &QComboBox::activated, this, &ChartHeader::changed);
    connect(m_signal, &QComboBox::activated, this, [this] {
        placeSignal();
        setParts({}, {}); // those of the signal before
        Q_EMIT changed();
    });
    connect(m_part, &QComboBox::activated, this, &ChartHeader::partChosen);
    connect(m_raw, &QToolButton::clicked, this, &ChartHeader::changed);
    for (QComboBox *box : {m_host, m_signal})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    placeHost();
    setParts({}, {});
}

void ChartHeader::makeRow()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shared::space::m, shared::space::s, shared::space::m, shared::space::s);
    row->setSpacing(shared::space::xs);
    for (QToolButton *above : {m_fleet, m_site, m_parent})
        row->addWidget(above);
    row->addWidget(separator(this));
    row->addWidget(m_host);
    row->addWidget(separator(this));
    row->addWidget(m_signal);
    row->addWidget(m_part);
    row->addWidget(m_raw);
    row->addWidget(m_related);
    row->addStretch(1);
}

/// The steps above the machine.
void ChartHeader::placeHost()
{
    const auto chosen = host();
    const QString site = chosen ? chosen->site : QString();
    const QString parent = chosen ? chosen->parent : QString();
    name(m_site, site.isEmpty() ? site : u"› "_s + site, tr("All machines at %1").arg(site));
    name(m_parent, parent.isEmpty() ? parent : u"› "_s + parent, tr("The same signal of %1").arg(parent));
    fitSteps();
}

int ChartHeader::widthOf(const QToolButton *step) const
{
    return step->sizeHint().width() + shared::space::xs;
}

QSize ChartHeader::minimumSizeHint() const
{
    QSize hint = QWidget::minimumSizeHint();
    for (const QToolButton *step : {m_site, m_parent})
        if (!step->isHidden())
            hint.rwidth() -= widthOf(step);
    return hint;
}

/// A step that is not known is not there, and in a narrow chart only what fits, the nearest one first.
void ChartHeader::fitSteps()
{
    int room = width() - minimumSizeHint().width();
    for (QToolButton *step : {m_parent, m_site}) {
        const bool fits = !step->text().isEmpty() && widthOf(step) <= room;
        step->setVisible(fits);
        room -= fits ? widthOf(step) : 0;
    }
}

void ChartHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSteps();
}

/// A line of another panel stands on nothing that is declared.
void ChartHeader::placeSignal()
{
    m_raw->setEnabled(signal() && !signal()->families.isEmpty());
}

void ChartHeader::setParts(const QStringList &parts, const QString &chosen)
{
    m_part->setParts(parts, chosen);
}

void ChartHeader::choosePart(const QString &part)
{
    m_part->choose(part);
}

QString ChartHeader::part() const
{
    return m_part->part();
}

bool ChartHeader::isRaw() const
{
    return m_raw->isEnabled() && m_raw->isChecked();
}

void ChartHeader::setRaw(bool raw)
{
    m_raw->setChecked(raw);
}

bool ChartHeader::isRelated() const
{
    return m_related->isChecked();
}

void ChartHeader::setRelated(bool related)
{
    m_related->setChecked(related);
}

void ChartHeader::setHosts(const QList<HostName> &hosts)
{
    const auto chosen = host();
    const auto listed = [](const HostName &one) { return std::pair(one.instance, one.name); };
    const bool same = std::ranges::equal(hosts, m_hosts, {}, listed, listed);
    m_hosts = hosts;
    if (same) { // as with every refresh, which somebody who is choosing must not notice
        placeHost();
        return;
    }
    const QSignalBlocker quiet(m_host);
    m_host->clear();
    for (const HostName &one : hosts)
        m_host->addItem(shared::capped(one.name, 120), one.instance);
    if (chosen)
        chooseHost(chosen->instance, chosen->name);
}

void ChartHeader::setSignals(const QList<signals::Signal> &list)
{
    m_catalogue = list;
    fillSignals();
}

void ChartHeader::fillSignals()
{
    m_signals = m_catalogue + m_lines;
    const QString chosen = m_signal->currentData().toString();
    const QSignalBlocker quiet(m_signal);
    m_signal->clear();
    const QString language = locale().name();
    for (const signals::Signal &one : std::as_const(m_signals)) {
        m_signal->addItem(shared::capped(one.title.in(language), 120), one.id);
        m_signal->setItemData(m_signal->count() - 1, shared::plainToolTip(one.about.in(language)),
                              Qt::ToolTipRole);
    }
    chooseSignal(chosen);
}

void ChartHeader::chooseHost(const QString &instance, const QString &name)
{
    const QSignalBlocker quiet(m_host);
    if (m_host->findData(instance) < 0)
        m_host->addItem(shared::capped(name, 120), instance);
    m_host->setCurrentIndex(m_host->findData(instance));
    placeHost();
}

void ChartHeader::chooseSignal(const QString &id)
{
    const QSignalBlocker quiet(m_signal);
    if (const int at = m_signal->findData(id); at >= 0)
        m_signal->setCurrentIndex(at);
    placeSignal();
}

void ChartHeader::chooseLine(const signals::Signal &line)
{
    m_lines.removeIf([&line](const signals::Signal &one) { return one.id == line.id; });
    m_lines.append(line);
    if (m_lines.size() > mostLines)
        m_lines.removeFirst();
    fillSignals();
    chooseSignal(line.id);
}

std::optional<HostName> ChartHeader::host() const
{
    if (m_host->currentIndex() < 0)
        return std::nullopt;
    const QString instance = m_host->currentData().toString();
    const auto known = std::ranges::find(m_hosts, instance, &HostName::instance);
    return known != m_hosts.end() ? *known : HostName{.instance = instance, .name = m_host->currentText()};
}

const signals::Signal *ChartHeader::signal() const
{
    const auto found = std::ranges::find(m_signals, m_signal->currentData().toString(), &signals::Signal::id);
    return found == m_signals.end() ? nullptr : &*found;
}

void ChartHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        fillSignals();
}

} // namespace drilldown
